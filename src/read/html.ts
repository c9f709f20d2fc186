// A page → an article. Readability finds the part that is the article; what it lets through is sorted out by the same
// rules as raw text. The text is what a reader sees: paragraphs apart by blank lines, entities decoded, nothing hidden.

import { publicationDate } from '../dates/index.ts';
import { fold } from './boilerplate/block.ts';
import { findBoilerplate } from './boilerplate.ts';
import { type DomDocument, type DomElement, type DomNode, parsePage } from './html/dom.ts';
import { DEEPEST, findExcess, MOST_ELEMENTS } from './html/guard.ts';
import { type PageMetadata, readMetadata } from './html/metadata.ts';
import { paragraphsOf } from './html/prose.ts';
import { readProblem } from './problems.ts';
import { type ContentResult, shorten, titleFrom } from './text.ts';

/** Fewer words than this are no article: Readability has taken a cookie notice for it. */
const FEWEST_WORDS = 25;
/** Cut before Readability looks: captions and asides score like prose. */
const CUT =
  'figcaption, [class*="caption"], [class*="newsletter"], [class*="related-"], [class*="share-"], [class*="social-"], [id*="comments"], [class*="comments"], [class*="cookie"], [class*="paywall"], [class*="advert"], [role="navigation"], [role="dialog"], [aria-hidden="true"]';

/**
 * Reads the page `html`. `file` names it in problems; `address` is where it was fetched, null for a file. Title, publisher,
 * canonical url and publication date are what the page's metadata states; a date also from the url or a date line.
 */
export async function readHtml(html: string, file: string, address: string | null): Promise<ContentResult> {
  const excess = findExcess(html);
  if (excess === 'deep') return { ok: false, problem: readProblem('pageTooDeep', { file, limit: DEEPEST }) };
  if (excess) return { ok: false, problem: readProblem('pageTooManyElements', { file, limit: MOST_ELEMENTS }) };
  const document = await parsePage(html);
  const metadata = readMetadata(document, address);
  const heading = headingOf(document);
  const { paragraphs, title: named } = await articleOf(html, document);
  const title = withoutSite(shorten(metadata.title ?? heading ?? named ?? ''), metadata);
  const whole = paragraphs.join('\n\n');
  if (!/\p{L}{2}/u.test(whole)) return { ok: false, problem: readProblem('pageWithoutText', { file }) };
  const text = withoutFurniture(whole, title);
  const { boilerplate } = findBoilerplate(text, title, 'known');
  const content = {
    text,
    title: title ?? titleFrom(text, null, boilerplate) ?? '',
    publisher: metadata.publisher,
    url: metadata.url,
    published: metadata.published ?? publicationDate(whole, { url: metadata.url }),
    boilerplate,
  };
  return { ok: true, content, notices: [] };
}

function headingOf(document: DomDocument): string | null {
  const headings = [...document.querySelectorAll('h1')];
  return headings.length === 1 ? shorten(headings[0]?.textContent ?? '') : null;
}

/** The article's paragraphs: from Readability, else from the page's own `<article>`, `<main>` or body. */
async function articleOf(html: string, document: DomDocument): Promise<{ paragraphs: string[]; title: string | null }> {
  for (const element of [...document.querySelectorAll(CUT)]) if (!holdsArticle(element)) element.remove();
  const { Readability } = await import('@mozilla/readability');
  const reader = new Readability<DomNode>(document as never, { serializer: (node) => node as unknown as DomNode });
  const found = reader.parse();
  const paragraphs = found?.content ? paragraphsOf(found.content) : [];
  const title = shorten(found?.title ?? '');
  if (countWords(paragraphs) >= FEWEST_WORDS) return { paragraphs, title };
  // Readability has taken the page apart: a fresh one.
  const fresh = await parsePage(html);
  const root = fresh.querySelector('article') ?? fresh.querySelector('main') ?? fresh.body;
  return { paragraphs: paragraphsOf(root), title };
}

/** A theme may call its whole page "has-newsletter"; such an element is not cut. */
function holdsArticle(element: DomElement): boolean {
  return element.querySelectorAll('p')[Symbol.iterator]().next().done === false && countOf(element, 'p') > 5;
}

function countOf(element: DomElement, selector: string): number {
  return [...element.querySelectorAll(selector)].length;
}

function countWords(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + (paragraph.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0), 0);
}

/** `Ferry contract void | Harbour Ledger` → `Ferry contract void`, when the page's metadata names that site. */
function withoutSite(title: string | null, { publisher }: PageMetadata): string | null {
  if (title === null || publisher === null) return title;
  const cut = Math.max(
    title.lastIndexOf(' | '),
    title.lastIndexOf(' - '),
    title.lastIndexOf(' – '),
    title.lastIndexOf(' — '),
  );
  return cut > 0 && fold(title.slice(cut)) === fold(publisher) ? title.slice(0, cut) : title;
}

/** Whole paragraphs that are no coverage go: unlike a given text, a page's text has no shape to be kept. */
function withoutFurniture(whole: string, title: string | null): string {
  const { boilerplate } = findBoilerplate(whole, title, 'known');
  const starts = new Set(boilerplate.map(({ start, end }) => `${start}:${end}`));
  let at = 0;
  const kept: string[] = [];
  for (const paragraph of whole.split('\n\n')) {
    if (!starts.has(`${at}:${at + paragraph.length}`)) kept.push(paragraph);
    at += paragraph.length + 2;
  }
  return kept.length > 0 ? kept.join('\n\n') : whole;
}
