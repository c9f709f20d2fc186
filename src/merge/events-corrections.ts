// An editor's orders about reports: which belong together, which never, and on which date they stand. Anchored on an article and words of the report.
import type { CorrectionRecord, ReportAnchor, ReportRecord } from '../coverage/types.ts';
import type { DateValue } from '../dates/types.ts';

export type Orders = {
  readonly together: readonly (readonly [number, number])[];
  readonly apart: ReadonlyMap<number, ReadonlySet<number>>;
  /** Of a report's event: the date it stands under, null when its disagreement stays. The latest order holds. */
  readonly dates: ReadonlyMap<number, DateOrder>;
};

export type DateOrder = { readonly date: DateValue | null; readonly at: string };

/** Orders by the reports' indexes. An anchor that no report matches any more is passed over: `check` names it. */
export function orders(reports: readonly ReportRecord[], corrections: readonly CorrectionRecord[]): Orders {
  const together: [number, number][] = [];
  const apart = new Map<number, Set<number>>();
  const dates = new Map<number, DateOrder>();
  for (const correction of corrections) {
    if (correction.about === 'eventDate') {
      const order = { date: correction.date, at: `${correction.at ?? ''} ${correction.id}` };
      for (const anchor of correction.reports) {
        for (const index of matching(reports, anchor)) {
          if (order.at > (dates.get(index)?.at ?? '')) dates.set(index, order);
        }
      }
    }
    if (correction.about !== 'sameEvent' && correction.about !== 'differentEvents') continue;
    const [first, second] = correction.reports.map((anchor) => matching(reports, anchor));
    for (const a of first ?? []) {
      for (const b of second ?? []) {
        if (a === b) continue;
        if (correction.about === 'sameEvent') together.push([a, b]);
        else {
          apart.set(a, (apart.get(a) ?? new Set()).add(b));
          apart.set(b, (apart.get(b) ?? new Set()).add(a));
        }
      }
    }
  }
  return { together, apart, dates };
}

function matching(reports: readonly ReportRecord[], anchor: ReportAnchor): number[] {
  const words = plain(anchor.words);
  return reports.flatMap((report, index) =>
    report.article === anchor.article &&
    words !== '' &&
    [report.citation.excerpt, report.summary].some((t) => plain(t).includes(words))
      ? [index]
      : [],
  );
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}
