// The part that a page itself calls the article's text. Readability weighs paragraphs and commas; on a page of teasers it
// may take the wrong column, or one part of an article in three. The page's own word then decides.
import type { DomDocument, DomElement } from './dom.ts';
import { isProse, type Line, linesOf, wordsOf } from './prose.ts';

/** Names that themes and newspapers' systems give to the text of an article and to nothing else. */
const CLASS =
  /(?:^|\s)(?:article-body|articleBody|article__body|article-text|article-content|article__content|story-body|story__body|story-text|story-content|storytext|entry-content|post-content|td-post-content|body-copy)(?:\s|$)/;
const ID = /^(?:article-body|articleBody|story-body|storytext)$/;
const NAMED = '[class], [id], [itemprop], [property], [data-testid], [data-component]';

/** The elements that are called the article's text. Not by one selector: asking each element 23 questions took longest. */
export function bodiesIn(document: DomDocument): DomElement[] {
  return [...document.querySelectorAll(NAMED)].filter(
    (element) =>
      CLASS.test(element.getAttribute('class') ?? '') ||
      ID.test(element.getAttribute('id') ?? '') ||
      element.getAttribute('itemprop') === 'articleBody' ||
      element.getAttribute('property') === 'schema:articleBody' ||
      element.getAttribute('data-testid') === 'article-body' ||
      element.getAttribute('data-component') === 'article-body',
  );
}

/** A body with fewer words of prose than this decides nothing. */
const FEWEST_WORDS = 20;
/** One with fewer than this may be a teaser; then it decides only where nothing of it was found. */
const SURE = 50;
/** What was found elsewhere holds less of the body than this: it was the wrong part. */
const ENOUGH = 0.5;

/** The longest of the parts that are called the body, as lines; empty when there is none. */
export function namedBody(document: DomDocument): readonly Line[] {
  let best: readonly Line[] = [];
  let most = FEWEST_WORDS - 1;
  const all = bodiesIn(document).slice(0, 40);
  const outer = new Set(all);
  for (const element of all) {
    // A body inside a body is counted with it.
    if (hasAncestor(element, outer)) continue;
    const lines = linesOf(element);
    const words = proseWords(lines);
    if (words > most) [best, most] = [lines, words];
  }
  return best;
}

/** `found`, or `body` where `found` holds too little of it. */
export function whereverTheBodyIs(found: readonly Line[], body: readonly Line[]): readonly Line[] {
  const has = new Set(found.map(({ text }) => text));
  const there = proseWords(body.filter(({ text }) => has.has(text)));
  const all = proseWords(body);
  return all > 0 && there < (all < SURE ? 1 : all * ENOUGH) ? body : found;
}

function proseWords(lines: readonly Line[]): number {
  return wordsOf(lines.filter(isProse));
}

function hasAncestor(element: DomElement, among: ReadonlySet<DomElement>): boolean {
  for (let at = element.parentElement; at !== null; at = at.parentElement) if (among.has(at)) return true;
  return false;
}
