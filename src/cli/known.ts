// What each article of a coverage was read from, by its id: what is known is not extracted again.
import type { RecordLines } from '../coverage/lines.ts';
import { contentIn, contentOf } from '../coverage/merge-in.ts';
import type { Coverage, QuoteRecord } from '../coverage/types.ts';

type Known = Pick<Map<string, string>, 'get' | 'has' | 'set'>;

/** What each article of the coverage was read from; worked out for those that are asked for, and kept where it is told. */
export function knownIn(coverage: Coverage | null): Known {
  const known = new Map<string, string>();
  const articles = new Map(coverage?.articles.map((article) => [article.id, article]));
  let firstQuote: Map<string, QuoteRecord> | null = null;
  // Asked for where the same id comes again without a text: of many thousand quotes seldom.
  const firstOf = (id: string): QuoteRecord | undefined => {
    firstQuote ??= new Map([...(coverage?.quotes ?? [])].reverse().map((quote) => [quote.article, quote]));
    return firstQuote.get(id);
  };
  const atFirst = (id: string): string | undefined => {
    const article = articles.get(id);
    if (article === undefined || article.sha256 !== null) return article?.sha256 ?? undefined;
    const quote = firstOf(id);
    return contentOf({ article, quotes: quote ? [quote] : [] });
  };
  return {
    set: (id, content) => known.set(id, content),
    has: (id) => known.has(id) || articles.has(id),
    get: (id) => known.get(id) ?? atFirst(id),
  };
}

/** The same of a coverage of which nothing is read that is not asked for. */
export function knownInLines(lines: RecordLines): Known {
  const known = new Map<string, string>();
  const atFirst = (id: string) => contentIn(lines, id) ?? undefined;
  return {
    set: (id, content) => known.set(id, content),
    has: (id) => known.has(id) || lines.find('article', id) >= 0,
    get: (id) => known.get(id) ?? atFirst(id),
  };
}
