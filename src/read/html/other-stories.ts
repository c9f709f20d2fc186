// Other stories on the page: the next one that a reader scrolls to, boxes with the beginning of another, rows of teasers.
// Their boxes have no telling names; what tells is their form. A story that comes again in a box built like the one the
// headline is in is another story; a heading that leads elsewhere, with a few lines below it, is a teaser.
import type { DomDocument, DomElement } from './dom.ts';
import { childrenOf, classesOf, isAlike } from './likeness.ts';
import { bare, isInside, measuring, proseIn, wordsIn } from './measure.ts';
import { paragraphsOf } from './prose.ts';

/** A teaser has a sentence or two. */
const LONGEST_TEASER = 120;
const MOST_PROSE = 2;
/** More of the article than this is no box in it: "five things to know", each with a linked heading, are the article. */
const MOST = 0.35;
/** So many boxes of one form are a row. */
const ROW = 3;
const SHORTEST_HEADING = 3;
const HEADING = /^H[1-6]$/;
const MOST_BOXES = 400;
const MOST_LINKS = 5000;
/** So far up is looked. */
const HIGHEST = 12;

type Measuring = ReturnType<typeof measuring>;

/** Cuts from `document` what belongs to other stories than the one under `headline`. */
export function cutOtherStories(document: DomDocument, headline: DomElement): void {
  cutTwins(document, headline);
  cutOtherPosts(document, headline);
  const home = homeOf(headline, document.body);
  if (home === null) return;
  const boxes = outermost([...linkedBoxes(document, headline)]);
  const inside = boxes.filter((box) => isInside(box, home) && !isOneOfMany(box, boxes));
  for (const box of boxes) if (!isInside(box, home) && !isInside(home, box)) box.remove();
  const words = inside.reduce((sum, box) => sum + wordsIn(box), 0);
  if (words <= wordsIn(home) * MOST) for (const box of inside) box.remove();
}

/** The smallest part that holds the headline and a paragraph of prose. */
function homeOf(headline: DomElement, body: DomElement): DomElement | null {
  for (let at = headline.parentElement; at !== null; at = at.parentElement) {
    if (proseIn(at) > 0) return at;
    if (at === body) return null;
  }
  return null;
}

/** The boxes beside the headline's own that are built like it, each with a heading like it: stories to scroll on to. */
function cutTwins(document: DomDocument, headline: DomElement): void {
  const { body } = document;
  const look = shapeOf(headline);
  let up = 0;
  for (let own = headline.parentElement; own !== null && own !== body; own = own.parentElement) {
    if (++up > HIGHEST) return;
    if (own.parentElement === null || proseIn(own) === 0) continue;
    const twins = childrenOf(own.parentElement).filter(
      (other) =>
        other !== own &&
        isAlike(own!, other) &&
        [...other.querySelectorAll(headline.nodeName)].some((heading) => shapeOf(heading) === look) &&
        isStory(other),
    );
    // What stands before the headline is a teaser at most; below it whole stories follow.
    for (const twin of twins) twin.remove();
    if (twins.length > 0) return;
  }
}

/** WordPress calls each story on a page `hentry`; one beside the headline's own that leads elsewhere is another. */
function cutOtherPosts(document: DomDocument, headline: DomElement): void {
  const posts = [...document.querySelectorAll('.hentry')].slice(0, MOST_BOXES);
  const own = posts.filter((post) => isInside(headline, post));
  if (own.length === 0) return;
  for (const post of posts) {
    if (own.some((box) => isInside(post, box) || isInside(box, post))) continue;
    if (post.querySelector('a[rel="bookmark"], h2 a, h3 a, h4 a') !== null) post.remove();
  }
}

/** It has a writer or a day of its own, or its heading leads to it: parts of one article may have large headings too. */
function isStory(box: DomElement): boolean {
  if (/^ARTICLE$/i.test(box.nodeName) || box.querySelector('time, [rel="author"], h1 a, h2 a, h3 a') !== null)
    return true;
  const top = paragraphsOf(box).slice(0, 5);
  return top.some((line) => line.length <= 100 && (/^by \p{Lu}/iu.test(line) || /\b(?:19|20)\d\d\b/.test(line)));
}

function* linkedBoxes(document: DomDocument, headline: DomElement): Generator<DomElement> {
  let left = MOST_BOXES;
  const measure = measuring();
  for (const link of [...document.querySelectorAll('a[href]:not([href^="#"])')].slice(0, MOST_LINKS)) {
    const isShort = (link.textContent ?? '').trim().split(/\s+/).length < SHORTEST_HEADING;
    if (isShort && !HEADING.test(link.parentElement?.nodeName.toUpperCase() ?? '')) continue;
    const heading = headingAround(link, measure);
    if (heading === null || isInside(headline, heading)) continue;
    if (left-- <= 0) return;
    const box = boxAround(heading, headline, measure);
    if (box === null) continue;
    // "WiFi Parks" and a line below it, as one of three.
    if (isShort ? isInRow(box) : HEADING.test(heading.nodeName.toUpperCase()) || endsWith(box, heading) || isInRow(box))
      yield box;
  }
}

/** The block that is nothing but this link. */
function headingAround(link: DomElement, { letters }: Measuring): DomElement | null {
  const own = letters(link);
  let found: DomElement | null = null;
  for (let at = link.parentElement; at !== null && letters(at) <= own * 1.1; at = at.parentElement) found = at;
  return found ?? (/^A$/i.test(link.nodeName) ? link : null);
}

/** The largest part around `heading` that is as small as a teaser, with something below the heading. */
function boxAround(heading: DomElement, headline: DomElement, { letters, prose, words }: Measuring): DomElement | null {
  let found: DomElement | null = null;
  for (let at = heading.parentElement; at !== null; at = at.parentElement) {
    if (/^(?:BODY|MAIN|P|LI|UL|OL|TR|TABLE)$/i.test(at.nodeName) || isInside(headline, at)) break;
    if (prose(at) > MOST_PROSE || words(at) > LONGEST_TEASER) break;
    if (letters(at) > letters(heading) * 1.2 && (startsWith(at, heading) || endsWith(at, heading))) found = at;
  }
  return found;
}

function startsWith(box: DomElement, heading: DomElement): boolean {
  const [whole, first] = [bare(box), bare(heading)];
  return whole.indexOf(first) < 30;
}

/** A quotation and below it "From: Mayor quits over ferry contract". */
const SOURCE = /^(?:from|read|see|in|full story|source|via|more)\b[^.!?]{0,30}[:–—]/i;

function endsWith(box: DomElement, heading: DomElement): boolean {
  return SOURCE.test((heading.textContent ?? '').trim()) && bare(box).endsWith(bare(heading));
}

function isInRow(box: DomElement): boolean {
  const beside = box.parentElement === null ? [] : childrenOf(box.parentElement);
  return beside.filter((other) => isAlike(box, other) && other.querySelector('a') !== null).length >= ROW;
}

/** Its sisters are longer than any teaser: a series of short reports under linked headings is the article. */
function isOneOfMany(box: DomElement, boxes: readonly DomElement[]): boolean {
  const beside = box.parentElement === null ? [] : childrenOf(box.parentElement);
  return beside.some((other) => isAlike(box, other) && !boxes.includes(other));
}

function outermost(boxes: readonly DomElement[]): DomElement[] {
  const all = new Set(boxes);
  return [...all].filter((box) => {
    for (let at = box.parentElement; at !== null; at = at.parentElement) if (all.has(at)) return false;
    return true;
  });
}

function shapeOf(element: DomElement): string {
  return `${element.nodeName} ${classesOf(element).join(' ')}`;
}
