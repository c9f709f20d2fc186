// How much a coverage holds: counted while it is merged, so that nobody who asks has to look at every record.
import type { ArticleRecord, Coverage, FindingRecord } from '../coverage/types.ts';
import type { Tally } from './types.ts';

/** `quotes` and `reports` are those that take part. */
export function tallyOf(
  coverage: Coverage,
  articles: ReadonlyMap<string, ArticleRecord>,
  quotes: readonly FindingRecord[],
  reports: readonly FindingRecord[],
): Tally {
  const review = { auto: 0, checked: 0, rejected: 0 };
  for (const list of [coverage.quotes, coverage.reports]) {
    for (const record of list) if (articles.has(record.article)) review[record.review] += 1;
  }
  return { quotes: byArticle(quotes), reports: byArticle(reports), review };
}

function byArticle(records: readonly FindingRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { article } of records) counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
}
