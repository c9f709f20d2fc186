// The box that presents who wrote the article: a picture, a name, and a few sentences that begin with the name. Above the
// headline or below it, and named by themes in a hundred ways.
import { isNameLine } from '../boilerplate/credit.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { wordsIn } from './measure.ts';
import { isAboutWriter } from './page-lines.ts';
import { paragraphsOf } from './prose.ts';

const LONGEST = 110;
/** Two may have written it. More boxes of this form present the people whom the article is about. */
const MOST = 2;
const KEPT = /^(?:HTML|BODY|MAIN|ARTICLE)$/i;

/** Cuts the boxes that present one of `authors`, or that are formed like such a box where none is known. */
export function cutPersons(document: DomDocument, authors: readonly string[]): void {
  const found: DomElement[] = [];
  for (const paragraph of document.querySelectorAll('p')) {
    const text = (paragraph.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length < 30 || text.length > 700) continue;
    const name = /^\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]+){1,3}/u.exec(text)?.[0];
    if (name === undefined || !isAboutWriter(text)) continue;
    const isAuthor = authors.some((author) => name.startsWith(author));
    if (found.length > MOST) return;
    const box = boxAround(paragraph);
    if (box !== null && (isAuthor || presents(box, text, name))) found.push(box);
    else if (isAuthor) found.push(paragraph);
  }
  for (const box of found) box.remove();
}

/** The largest part around the paragraph that holds no more than such a box does. */
function boxAround(paragraph: DomElement): DomElement | null {
  let found: DomElement | null = null;
  for (let at = paragraph.parentElement; at !== null && !KEPT.test(at.nodeName); at = at.parentElement) {
    if (wordsIn(at) > LONGEST || at.querySelector('h1') !== null) break;
    found = at;
  }
  return found;
}

/** Over the sentences stands the name they begin with. */
function presents(box: DomElement, text: string, name: string): boolean {
  const lines = paragraphsOf(box);
  const at = lines.indexOf(text);
  return lines.slice(0, Math.max(0, at)).some((line) => isNameLine(line) && name.startsWith(line));
}
