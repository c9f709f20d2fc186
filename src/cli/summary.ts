// What a coverage holds, as the values of a sentence. Earlier revisions and rejected records are not counted: nobody is shown them.
import type { Coverage } from '../coverage/types.ts';

export function holdings(coverage: Coverage) {
  const current = new Set(coverage.articles.filter((article) => article.replacedBy === undefined).map(({ id }) => id));
  const counted = (records: readonly { readonly article: string; readonly review: string }[]): number => {
    let n = 0;
    // Findings of one article mostly stand together: looked up once.
    let [article, counts] = ['', false];
    for (const record of records) {
      if (record.article !== article) [article, counts] = [record.article, current.has(record.article)];
      if (counts && record.review !== 'rejected') n++;
    }
    return n;
  };
  return {
    name: coverage.header.name,
    articles: current.size,
    quotes: counted(coverage.quotes),
    reports: counted(coverage.reports),
  };
}
