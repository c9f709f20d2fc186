// An editor's orders about reports: which belong together, which never. Anchored on an article and words of the report.
import type { CorrectionRecord, ReportAnchor, ReportRecord } from '../coverage/types.ts';

export type Orders = {
  readonly together: readonly (readonly [number, number])[];
  readonly apart: ReadonlyMap<number, ReadonlySet<number>>;
};

/** Orders by the reports' indexes. An anchor that no report matches any more is passed over: `check` names it. */
export function orders(reports: readonly ReportRecord[], corrections: readonly CorrectionRecord[]): Orders {
  const together: [number, number][] = [];
  const apart = new Map<number, Set<number>>();
  for (const correction of corrections) {
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
  return { together, apart };
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
