// A page → an article. Readability finds the part that is the article; what it lets through is sorted out by the same
// rules as raw text. The text is what a reader sees: paragraphs apart by blank lines, entities decoded, nothing hidden.

import { type DateValue, publicationDate } from '../dates/index.ts';
import { saidBeside } from './beside.ts';
import { fold } from './boilerplate/block.ts';
import { findBoilerplate } from './boilerplate.ts';
import { correctionIn } from './correction.ts';
import { articleOf } from './html/article.ts';
import { type DomDocument, parsePage } from './html/dom.ts';
import { withoutFurniture } from './html/edges.ts';
import { flattenDeep } from './html/flatten.ts';
import { DEEPEST, findExcess, MOST_ELEMENTS } from './html/guard.ts';
import { localDay } from './html/local-day.ts';
import { type PageMetadata, readMetadata } from './html/metadata.ts';
import { savedFrom } from './html/saved-from.ts';
import { dayAbove, shownDate } from './html/shown-date.ts';
import { asStated } from './html/stated-body.ts';
import { readProblem } from './problems.ts';
import { type ContentResult, shorten, titleFrom } from './text.ts';

/**
 * Reads the page `html`. `file` names it in problems; `fetched` is its address, null for a file (whoever saved it may have
 * noted one). Title, publisher,
 * canonical url and publication date are what the page's metadata states; a date also from the url or a date line.
 */
export async function readHtml(html: string, file: string, fetched: string | null): Promise<ContentResult> {
  const excess = findExcess(html);
  if (excess === 'deep') return { ok: false, problem: readProblem('pageTooDeep', { file, limit: DEEPEST }) };
  if (excess) return { ok: false, problem: readProblem('pageTooManyElements', { file, limit: MOST_ELEMENTS }) };
  const address = fetched ?? savedFrom(html);
  const document = await parsePage(html);
  flattenDeep(document);
  const heading = headingOf(document);
  const metadata = readMetadata(document, address, heading);
  const page = metadata.url ?? address;
  const shown = (updates: boolean) => shownDate(document, [metadata.title, heading], page, updates);
  const stated =
    metadata.published === null
      ? shown(true)
      : localDay(metadata.published, { shown: () => shown(false), inUrl: () => publicationDate('', { url: page }) });
  const titles = [metadata.title, document.querySelector('title')?.textContent ?? null];
  const known = { titles, authors: metadata.authors };
  const { paragraphs: all, headings, title: named, around } = await articleOf(html, document, known);
  const paragraphs = asStated(all, metadata.body);
  const title = withoutSite(shorten(metadata.title ?? heading ?? named ?? ''), metadata);
  const whole = paragraphs.join('\n\n');
  if (!/\p{L}{2}/u.test(whole)) return { ok: false, problem: readProblem('pageWithoutText', { file }) };
  const text = withoutFurniture(whole, title, headings, heading);
  const { boilerplate } = findBoilerplate(text, title, 'known');
  const content = {
    text,
    title: title ?? titleFrom(text, null, boilerplate) ?? '',
    publisher: metadata.publisher,
    url: metadata.url,
    published:
      stated ?? dayAbove(around, paragraphs, [metadata.title, heading]) ?? inText(paragraphs, metadata.url ?? address),
    ...saidBeside({ ...metadata, correction: correctionIn(whole) ?? correctionIn(around.join('\n')) }),
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
