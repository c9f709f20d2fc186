// Which articles were read from a page, whatever address led to it: those of the coverage, and those of this reading.
import type { RecordLines } from '../coverage/lines.ts';
import type { ArticleRecord, Coverage } from '../coverage/types.ts';
import { pageKey } from '../read/page-again.ts';

export type PagesRead = {
  /** Ids of the articles of that page (`pageKey`), none that was replaced. */
  at(page: string): readonly string[];
  /** The one of them with this text (its sha256). */
  withText(page: string, text: string): string | undefined;
  put(page: string, id: string): void;
};

/** Of what is there nothing is looked at before a page is asked for. */
export function pagesRead(before: Coverage | null, lines: RecordLines | null): PagesRead {
  const fresh = new Map<string, string>();
  let known: ReadonlyMap<string, readonly ArticleRecord[]> | null = null;
  const there = (page: string) => {
    known ??= byPage(lines ? inLines(lines) : (before?.articles ?? []));
    return known.get(page) ?? [];
  };
  return {
    at: (page) => [...there(page).map(({ id }) => id), ...(fresh.has(page) ? [fresh.get(page)!] : [])],
    withText: (page, text) => there(page).find(({ sha256 }) => sha256 === text)?.id,
    put: (page, id) => void (fresh.has(page) || fresh.set(page, id)),
  };
}

function* inLines(lines: RecordLines): Generator<ArticleRecord> {
  for (let at = 0; at < lines.count('article'); at++)
    if (!lines.line('article', at).includes('"sha256":null')) yield lines.record('article', at);
}

function byPage(articles: Iterable<ArticleRecord>): ReadonlyMap<string, readonly ArticleRecord[]> {
  const found = new Map<string, ArticleRecord[]>();
  for (const article of articles) {
    if (article.url === null || article.replacedBy !== undefined) continue;
    const page = pageKey(article.url);
    const same = found.get(page);
    if (same) same.push(article);
    else found.set(page, [article]);
  }
  return found;
}
