// What a coverage holds, as the values of a sentence. Earlier revisions and rejected records are not counted: nobody is shown them.
import type { RecordLines } from '../coverage/lines.ts';
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

/** The same of the lines of a file, of which none is parsed. */
export function holdingsIn(lines: RecordLines): ReturnType<typeof holdings> {
  const replaced = lines.having('article', '"replacedBy":"');
  const earlier = new Set(replaced);
  const counted = (type: 'quote' | 'report'): number => {
    const rejected = lines.having(type, '"review":"rejected"');
    const left = rejected.filter((number) => !earlier.has(lines.articleOf(type, number)));
    const under = replaced.map((article) => lines.firstOf(type, article + 1) - lines.firstOf(type, article));
    return lines.count(type) - left.length - under.reduce((sum, n) => sum + n, 0);
  };
  return {
    name: lines.coverage.header.name,
    articles: lines.count('article') - replaced.length,
    quotes: counted('quote'),
    reports: counted('report'),
  };
}
