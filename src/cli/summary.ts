// What a coverage holds, as the values of a sentence. Earlier revisions and rejected records are not counted: nobody is shown them.
import type { Coverage } from '../coverage/types.ts';

export function holdings(coverage: Coverage) {
  const current = new Set(coverage.articles.filter((article) => article.replacedBy === undefined).map(({ id }) => id));
  const counted = (record: { readonly article: string; readonly review: string }) =>
    record.review !== 'rejected' && current.has(record.article);
  return {
    name: coverage.header.name,
    articles: current.size,
    quotes: coverage.quotes.filter(counted).length,
    reports: coverage.reports.filter(counted).length,
  };
}
