// A page → an article. Readability finds the part that is the article; what it lets through is sorted out by the same
// rules as raw text. The text is what a reader sees: paragraphs apart by blank lines, entities decoded, nothing hidden.

import { type DateValue, publicationDate } from '../dates/index.ts';
import { saidBeside } from './beside.ts';
import { fold } from './boilerplate/block.ts';
import { findBoilerplate } from './boilerplate.ts';
import { correctionIn } from './correction.ts';
import { namedBody, whereverTheBodyIs } from './html/body.ts';
import { clearPage } from './html/clear.ts';
import { type DomDocument, type DomNode, parsePage } from './html/dom.ts';
import { DEEPEST, findExcess, MOST_ELEMENTS } from './html/guard.ts';
import { withoutLinks } from './html/link-lists.ts';
import { localDay } from './html/local-day.ts';
import { type PageMetadata, readMetadata } from './html/metadata.ts';
import { isAboutWriter, isPageLine } from './html/page-lines.ts';
import { linesOf } from './html/prose.ts';
import { shownDate } from './html/shown-date.ts';
import { asStated } from './html/stated-body.ts';
import { readProblem } from './problems.ts';
import { type ContentResult, shorten, titleFrom } from './text.ts';

/** Fewer words than this are no article: Readability has taken a cookie notice for it. */
const FEWEST_WORDS = 25;
/**
 * Reads the page `html`. `file` names it in problems; `address` is where it was fetched, null for a file. Title, publisher,
 * canonical url and publication date are what the page's metadata states; a date also from the url or a date line.
 */
export async function readHtml(html: string, file: string, address: string | null): Promise<ContentResult> {
  const excess = findExcess(html);
  if (excess === 'deep') return { ok: false, problem: readProblem('pageTooDeep', { file, limit: DEEPEST }) };
  if (excess) return { ok: false, problem: readProblem('pageTooManyElements', { file, limit: MOST_ELEMENTS }) };
  const document = await parsePage(html);
  const heading = headingOf(document);
  const metadata = readMetadata(document, address, heading);
  const shown = () => shownDate(document, heading ?? metadata.title, metadata.url ?? address);
  const stated =
    metadata.published === null
      ? shown()
      : localDay(metadata.published, () => shown() ?? publicationDate('', { url: metadata.url ?? address }));
  const { paragraphs: all, title: named } = await articleOf(html, document);
  const paragraphs = asStated(all, metadata.body);
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
    published: stated ?? inText(paragraphs, metadata.url ?? address),
    ...saidBeside({ ...metadata, correction: correctionIn(whole) }),
    boilerplate,
  };
  return { ok: true, content, notices: [] };
}

/** A dateline, or a date on a line of its own. Its span would count a text which has the page's lines still in it. */
function inText(paragraphs: readonly string[], url: string | null): DateValue | null {
  const found = publicationDate(paragraphs.join('\n\n'), { url });
  if (found === null) return null;
  const { span: _, ...date } = found;
  return date;
}

function headingOf(document: DomDocument): string | null {
  const headings = [...document.querySelectorAll('h1')];
  return headings.length === 1 ? shorten(headings[0]?.textContent ?? '') : null;
}

/** The article's paragraphs: from Readability, else from the page's own `<article>`, `<main>` or body. */
async function articleOf(html: string, document: DomDocument): Promise<{ paragraphs: string[]; title: string | null }> {
  clearPage(document);
  const body = namedBody(document);
  const { Readability } = await import('@mozilla/readability');
  const reader = new Readability<DomNode>(document as never, {
    disableJSONLD: true,
    serializer: (node) => node as unknown as DomNode,
  });
  const found = reader.parse();
  const paragraphs = withoutLinks(whereverTheBodyIs(found?.content ? linesOf(found.content) : [], body));
  const title = shorten(found?.title ?? '');
  if (countWords(paragraphs) >= FEWEST_WORDS) return { paragraphs, title };
  // Readability has taken the page apart: a fresh one.
  const fresh = await parsePage(html);
  const root = fresh.querySelector('article') ?? fresh.querySelector('main') ?? fresh.body;
  return { paragraphs: withoutLinks(linesOf(root)), title };
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
  const article = withoutTop(withoutTail(kept));
  return article.length > 0 ? article.join('\n\n') : whole;
}

/** No letters at all (`___`), or a mailbox and nothing else. */
const EMPTY_LINE = /^(?:[^\p{L}\p{N}]*|\S+@\S+\.\S+)$/u;
/** More words than this at the end, without a full stop, may be the last turn of a poem or a list of names. */
const LONGEST_TAIL = 12;

/** A page's last lines that are no sentences: buttons, tags, a name. After a colon or inside quotation marks they stay. */
function withoutTail(paragraphs: readonly string[]): string[] {
  const kept = paragraphs.filter((line) => !EMPTY_LINE.test(line) && !isPageLine(line));
  while (kept.length > 2 && isAboutWriter(kept.at(-1)!)) kept.pop();
  if (!kept.some((line) => /[.!?…]["”’)\]]*$/.test(line))) return kept;
  while (kept.length > 1) {
    const last = kept.at(-1)!;
    const isSentence = /[.!?…:]["”’»)\]]*$/.test(last) || /^["“«–—-]/.test(last);
    if (isSentence || last.split(/\s+/).length > LONGEST_TAIL || /[:,;]$/.test(kept.at(-2)!)) break;
    // A name below a quotation says who spoke.
    if (/^["“«]/.test(kept.at(-2)!)) break;
    kept.pop();
  }
  return kept;
}

/** Above the first sentence: the date, a name, a section, the desk's line under the headline. */
function withoutTop(paragraphs: readonly string[]): readonly string[] {
  const first = paragraphs.findIndex((line) => /[.!?…:]["”’»)\]]*$/.test(line) || /^["“«‘'–—-]/.test(line));
  const top = paragraphs.slice(0, Math.max(first, 0));
  return top.every((line) => line.split(/\s+/).length <= 20) ? paragraphs.slice(top.length) : paragraphs;
}
