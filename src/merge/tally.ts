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
    // Findings of one article mostly stand together: looked up once.
    let [article, counts] = ['', false];
    for (const record of list) {
      if (record.article !== article) [article, counts] = [record.article, articles.has(record.article)];
      if (counts) review[record.review] += 1;
    }
  }
  return { quotes: byArticle(quotes), reports: byArticle(reports), review };
}

function byArticle(records: readonly FindingRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  // Those of one article mostly stand together: counted before they are looked up.
  for (let from = 0, to = 0; from < records.length; from = to) {
    const { article } = records[from]!;
    while (to < records.length && records[to]!.article === article) to++;
    counts.set(article, (counts.get(article) ?? 0) + to - from);
  }
  return counts;
}
