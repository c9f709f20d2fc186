// One page under several addresses: a short link, a newsletter's link, the page's own. With the same text it is one article,
// whichever way led to it, in one reading or in two.
import { sha256 } from '../coverage/cite.ts';
import type { Problem } from '../coverage/problem.ts';
import { pageOf } from './ids.ts';
import { readProblem } from './problems.ts';
import type { ReadItem } from './types.ts';

/** What all addresses of a page have in common; a url that is none stands for itself. */
export function pageKey(url: string): string {
  return URL.canParse(url) ? pageOf(url) : url;
}

/** Whether the article came from an address: a file has the name its owner gave it, and a line of JSON its id. */
export function isFetched(item: ReadItem): item is ReadItem & { readonly type: 'article' } {
  return item.type === 'article' && /^https?:/i.test(item.from);
}

/**
 * What to say of a page that was taken under another id; null where it was not. `idOf`: under which id the page was taken
 * with that text (its sha256).
 */
export function pageAgain(item: ReadItem, idOf: (page: string, text: string) => string | undefined): Problem | null {
  if (!isFetched(item) || item.article.url === null) return null;
  const { id, url, text } = item.article;
  const other = idOf(pageKey(url), sha256(text));
  return other === undefined || other === id ? null : readProblem('pageAgain', { file: item.from, url, other });
}
