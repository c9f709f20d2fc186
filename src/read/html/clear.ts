// What is cut from a page before the article is looked for: captions, share bars, boxes for newsletters, lists of other
// stories, comments. Their names tell (names.ts); size guards against a theme that calls its whole page "has-sidebar".
import { bodiesIn } from './body.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { bare, isInside, proseIn, wordsIn } from './measure.ts';
import { isNamedLine, verdictOn } from './names.ts';
import { cutPictureTexts } from './picture-texts.ts';
import { cutPleas } from './pleas.ts';
import { cutTalk } from './talk.ts';

const ALWAYS =
  'nav, svg, iframe, figcaption, dialog, [role="navigation"], [role="dialog"], [role="complementary"], [role="contentinfo"], [aria-hidden="true"], aside';
const PULLED = /pull[-_]?quote/;
/** Share of the page's words that no box beside an article holds. */
const MOST = 0.35;
/** Of a very short article a box may be half; then its own paragraphs tell. */
const FEW_PARAGRAPHS = 3;
/** More words than this in one line are the article's. */
const LONGEST_LINE = 80;
/** A heading of so many letters, right below the headline, says what the article says. */
const SENTENCE = 70;
const KEPT = /^(?:HTML|BODY|MAIN|ARTICLE|H1)$/;
const LINE = /^(?:P|A|SPAN|TIME|EM|STRONG|I|B|SMALL|CITE|LABEL|H[2-6])$/;

/** Cuts from `document` what is not the article. */
export function clearPage(document: DomDocument): void {
  const { body } = document;
  const held = around(document);
  for (const element of [...document.querySelectorAll('script, style, template, noscript')]) element.remove();
  const named = [...document.querySelectorAll('[class], [id], [data-testid], [data-component]')].map(
    (element) => [element, element.nodeName.toUpperCase()] as const,
  );
  // Readers' comments may be longer than the article: with them gone, shares of the page's words say something.
  for (const [element, tag] of named) {
    if (!LINE.test(tag) && !KEPT.test(tag) && verdictOn(element) === 'comments' && !held.has(element)) cut(element);
  }
  cutTalk(document, held);
  cutPleas(document, held);
  const page = { body, whole: wordsIn(body), held };
  for (const element of [...document.querySelectorAll(ALWAYS)]) cutBeside(element, page);
  for (const [element, tag] of named) {
    if (KEPT.test(tag)) continue;
    if (LINE.test(tag)) {
      if (isNamedLine(element) && wordsIn(element) <= LONGEST_LINE) cutBeside(element, page);
      continue;
    }
    const verdict = verdictOn(element);
    if (verdict === 'no' || (verdict === 'perhaps' && proseIn(element) > 1)) continue;
    cutBeside(element, page);
  }
  cutUnderHeadline(document);
  // A quotation set large has marks of its own: `<p><q class="center">…</q></p>`.
  for (const pulled of [...document.querySelectorAll('p > q[class]')])
    if (bare(pulled.parentElement!) === bare(pulled)) pulled.parentElement!.remove();
  // Of a pull quote the words go as what is said twice; who said them would be left.
  for (const element of [...document.querySelectorAll('cite, footer')]) if (isPulled(element)) element.remove();
  cutPictureTexts(document);
}

/** `<div class="headline"><h1>…</h1><h3>…</h3></div>`: the second heading in a box of headings is the desk's summary. */
function cutUnderHeadline(document: DomDocument): void {
  for (const headline of [...document.querySelectorAll('h1')]) {
    const { parentElement: box, nextElementSibling: next } = headline;
    if (box === null || next === null || !/^H[2-6]$/i.test(next.nodeName)) continue;
    // No part of an article has a heading as long as a sentence.
    const isSentence = /^H2$/i.test(next.nodeName) && (next.textContent ?? '').trim().length >= SENTENCE;
    if (isSentence) next.remove();
    else if (!/^(?:BODY|MAIN|ARTICLE)$/i.test(box.nodeName) && proseIn(box) === 0 && wordsIn(box) <= LONGEST_LINE)
      next.remove();
  }
}

/** `whole`: words of the page. `held`: what must stay, for the article is in it. */
type Page = { readonly body: DomElement; readonly whole: number; readonly held: ReadonlySet<DomElement> };

/** Cuts what is no larger than a box beside an article can be. */
function cutBeside(element: DomElement, { body, whole, held }: Page): void {
  if (!isInside(element, body)) return;
  const words = wordsIn(element);
  if (words > Math.max(whole * MOST, 60) && proseIn(element) > FEW_PARAGRAPHS) return;
  if (words > whole * 0.6 || held.has(element)) return;
  cut(element);
}

function cut(element: DomElement): void {
  // "Recommended from the desk" stands over the list, not in it.
  const above = element.previousElementSibling;
  if (above && /^H[2-6]$/i.test(above.nodeName) && [...element.querySelectorAll('a')].length > 1) above.remove();
  element.remove();
}

function isPulled(element: DomElement): boolean {
  for (let at = element.parentElement; at !== null; at = at.parentElement)
    if (PULLED.test(at.getAttribute('class') ?? '')) return true;
  return false;
}

/** What the headline stands in, and the article's text by its own name. */
function around(document: DomDocument): ReadonlySet<DomElement> {
  const texts = bodiesIn(document).filter((part) => proseIn(part) >= FEW_PARAGRAPHS);
  const around = new Set<DomElement>();
  for (const part of [...document.querySelectorAll('h1'), ...texts]) {
    for (let at: DomElement | null = part; at !== null && !around.has(at); at = at.parentElement) around.add(at);
  }
  return around;
}
