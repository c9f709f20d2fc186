// What stands in one box with a picture or a film and nothing else is about the picture. Not every page says `figcaption`:
// older ones put a caption into any box, or into a table.
import { creditAtEnd, isCredit } from '../boilerplate/credit.ts';
import type { DomDocument, DomElement } from './dom.ts';

/** A caption is two or three sentences. */
const LONGEST = 55;
/** In a box that no name gives away a longer text may be the article's first paragraph, beside its picture. */
const LONGEST_UNNAMED = 25;
const NAMED = /photo|foto|imag|\bimg|pictur|\bpic|media|figure|video|thumb|illustr|caption|legend|asset|gallery/i;
/** Boxes are small: the picture, its caption, its credit. */
const HIGHEST = 5;
const BOX = /^(?:DIV|FIGURE|TABLE|TBODY|TR|TD|SPAN|CENTER|SECTION|DL|DD|LI|PICTURE|A)$/;
/** Lists of things with a picture each are articles ("Seven ferries to see"): their texts are the article. */
const MOST_BOXES = 6;
const MOST_WORDS = 0.25;

export function cutPictureTexts(document: DomDocument): void {
  const whole = wordsIn(document.body);
  const boxes = new Map<DomElement, number>();
  for (const picture of [...document.querySelectorAll('img, video, picture, object, embed')].slice(0, 400)) {
    cutCreditBehind(picture);
    const found = boxAround(picture);
    if (found) boxes.set(found.box, found.words);
  }
  // A picture that a script puts in later.
  for (const figure of [...document.querySelectorAll('figure')].slice(0, 400)) {
    const words = wordsIn(figure);
    if (words > 0 && words <= LONGEST && figure.querySelector(TEXTS) === null && !QUOTED.test(figure.textContent ?? ''))
      boxes.set(figure, words);
  }
  const words = [...boxes.values()].reduce((sum, count) => sum + count, 0);
  if (boxes.size > MOST_BOXES && words > whole * MOST_WORDS) return;
  for (const box of boxes.keys()) box.remove();
}

/** A figure may be a table, a quotation, a poem. */
const TEXTS = 'h1, h2, h3, h4, li, blockquote, q, table, pre, code';
const QUOTED = /["“«][^"”»]{3,}["”»]/;

const SMALL = /^(?:FONT|SPAN|SMALL|I|EM|B|STRONG|CITE)$/i;

/** `<img><br><font size="1">Ada Fenn / Wire</font>The council …`: no box parts the credit from the first word. */
function cutCreditBehind(picture: DomElement): void {
  const from = /^A$/i.test(picture.parentElement?.nodeName ?? '') ? picture.parentElement! : picture;
  let next = from.nextElementSibling;
  while (next !== null && /^BR$/i.test(next.nodeName)) next = next.nextElementSibling;
  if (next === null || !SMALL.test(next.nodeName)) return;
  const words = (next.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (words.length <= 80 && (isCredit(words) || MARKED.test(words))) next.remove();
}

const MARKED = /^(?:photos?|image|picture|credit|courtesy|file photo|©)\b.{0,60}$/iu;

/** The largest box around `picture` that holds no more than a caption; null when there is no caption in it. */
function boxAround(picture: DomElement): { readonly box: DomElement; readonly words: number } | null {
  let found: { box: DomElement; words: number } | null = null;
  let at = picture.parentElement;
  for (let up = 0; at !== null && up < HIGHEST && BOX.test(at.nodeName.toUpperCase()); up++, at = at.parentElement) {
    const words = wordsIn(at);
    if (words > LONGEST || at.querySelector('h1, h2, h3, h4, li p, blockquote, q, ul li + li + li') !== null) break;
    if (words > 0) found = { box: at, words };
  }
  if (found === null || QUOTED.test(found.box.textContent ?? '')) return null;
  if (
    found.words > LONGEST_UNNAMED &&
    !isNamed(found.box) &&
    creditAtEnd((found.box.textContent ?? '').trim()) === null
  )
    return null;
  return found;
}

function isNamed(box: DomElement): boolean {
  return [box, ...box.querySelectorAll('[class], [id]')].some((part) =>
    NAMED.test(`${part.getAttribute('class') ?? ''} ${part.getAttribute('id') ?? ''}`),
  );
}

function wordsIn(element: DomElement): number {
  return (element.textContent ?? '').match(/\S+/g)?.length ?? 0;
}
