// Where the headline stands on the page. What is above it is not the article, and of several stories on one page it is
// the one under this headline that was asked for.
import { fold } from '../boilerplate/block.ts';
import type { DomDocument, DomElement } from './dom.ts';

const HEADINGS = 'h1, h2, h3, [itemprop="headline"]';
/** A page of a thousand headings is an index. */
const MOST = 200;
const FEWEST_WORDS = 3;

/**
 * The element that says one of `titles` (what the metadata call the article), else the page's only `h1`; null when
 * neither is there.
 */
export function headlineOf(document: DomDocument, titles: readonly (string | null)[]): DomElement | null {
  const wanted = titles.map((title) => fold(title ?? '')).filter((title) => title.split(' ').length >= FEWEST_WORDS);
  const headings = [...document.querySelectorAll(HEADINGS)].slice(0, MOST);
  const said = headings.map((heading) => [heading, fold((heading.textContent ?? '').slice(0, 600))] as const);
  for (const title of wanted) {
    const same = said.find(([, words]) => words === title);
    if (same) return same[0];
  }
  // `<title>` has the site's name behind the headline, or before it.
  const part = said.find(
    ([, words]) => words.split(' ').length >= FEWEST_WORDS && wanted.some((title) => title.includes(words)),
  );
  if (part) return part[0];
  const first = headings.filter((heading) => heading.nodeName.toUpperCase() === 'H1');
  return first.length === 1 ? first[0]! : null;
}
