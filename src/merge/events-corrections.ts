// An editor's orders about reports: which belong together, which never, and on which date they stand. Anchored on an article and words of the report.
import type { CorrectionRecord, Coverage, ReportAnchor, ReportRecord } from '../coverage/types.ts';
import type { DateValue } from '../dates/types.ts';

export type Orders = {
  readonly together: readonly (readonly [number, number])[];
  readonly apart: ReadonlyMap<number, ReadonlySet<number>>;
  /** Of a report's event: the date it stands under, null when its disagreement stays. The latest order holds. */
  readonly dates: ReadonlyMap<number, DateOrder>;
};

export type DateOrder = { readonly date: DateValue | null; readonly at: string };

/** Orders by the reports' indexes. An anchor that no report matches any more is passed over: `doctor` counts them. */
export function orders(reports: readonly ReportRecord[], corrections: readonly CorrectionRecord[]): Orders {
  const together: [number, number][] = [];
  const apart = new Map<number, Set<number>>();
  const dates = new Map<number, DateOrder>();
  const matching = matcher(reports);
  for (const correction of corrections) {
    if (correction.about === 'eventDate') {
      const order = { date: correction.date, at: `${correction.at ?? ''} ${correction.id}` };
      for (const anchor of correction.reports) {
        for (const index of matching(anchor)) {
          if (order.at > (dates.get(index)?.at ?? '')) dates.set(index, order);
        }
      }
    }
    if (correction.about !== 'sameEvent' && correction.about !== 'differentEvents') continue;
    const [first, second] = correction.reports.map((anchor) => matching(anchor));
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

/** The reports that an anchor means, by index: those of its article that hold its words, and of these the ones of its date. */
function matcher(reports: readonly ReportRecord[]): (anchor: ReportAnchor) => readonly number[] {
  const byArticle = new Map<string, number[]>();
  reports.forEach(({ article }, index) => {
    const known = byArticle.get(article);
    if (known) known.push(index);
    else byArticle.set(article, [index]);
  });
  return (anchor) => {
    const words = plain(anchor.words);
    const fits = (byArticle.get(anchor.article) ?? []).filter((index) => {
      const { citation, summary } = reports[index]!;
      return words !== '' && [citation.excerpt, summary].some((text) => plain(text).includes(words));
    });
    // One clause may tell of two dates; a date that was corrected since no longer tells them apart.
    const dated = fits.filter((index) => reports[index]!.date.edtf === anchor.date);
    return dated.length > 0 ? dated : fits;
  };
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}

/** Corrections that find nothing to hold on to any more: their finding was never read here again, or reads otherwise. */
export function looseCorrections({ quotes, reports, corrections }: Coverage): CorrectionRecord[] {
  const ids = new Set([...quotes, ...reports].map(({ id }) => id));
  const matching = matcher(reports);
  return corrections.filter((one) => {
    if ('finding' in one) return !ids.has(one.finding.id);
    return 'reports' in one && one.reports.some((anchor) => matching(anchor).length === 0);
  });
}
