// A parsed page → the lines that are its article. Readability finds the part; what we cut before and sort out after it is
// what Readability lets through.
import { shorten } from '../text.ts';
import { belowSummary } from './above-body.ts';
import { aboveAnnounced } from './below.ts';
import { namedBody, whereverTheBodyIs } from './body.ts';
import { clearPage } from './clear.ts';
import { type DomDocument, type DomElement, type DomNode, parsePage } from './dom.ts';
import { flattenDeep } from './flatten.ts';
import { headlineOf } from './headline.ts';
import { withoutLinks } from './link-lists.ts';
import { cutOtherStories } from './other-stories.ts';
import { isPageLine } from './page-lines.ts';
import { cutPersons } from './person.ts';
import { headingsIn, inPlace, markPlaces, type Places, withLeftOut } from './places.ts';
import { type Line, linesOf, PROSE } from './prose.ts';

/** Fewer words than this are no article: Readability has taken a cookie notice for it. */
const FEWEST_WORDS = 25;
/** Of what Readability calls too short: the news of one sentence. */
const FEWEST_SHORT = 8;

/** `headings`: of the article's parts, which may stand above its first sentence. `title`: as Readability has it. */
type Found = {
  readonly paragraphs: string[];
  readonly headings: ReadonlySet<string>;
  readonly title: string | null;
  /** All lines of the page that are no other story, no comment: a notice of correction may stand below the article. */
  readonly around: readonly string[];
};
/** What is known of the article from the page's metadata. */
type Known = { readonly titles: readonly (string | null)[]; readonly authors: readonly string[] };

/**
 * The article of `document`, which is `html` parsed and is taken apart: from Readability, else from the page's own
 * `<article>`, `<main>` or body.
 */
export async function articleOf(html: string, document: DomDocument, known: Known): Promise<Found> {
  const places = prepare(document, known);
  const body = namedBody(document);
  const before = linesOf(document.body);
  const around = before.map(({ text }) => text);
  unnameHeadings(document);
  unnameWords(document);
  const { Readability } = await import('@mozilla/readability');
  const reader = new Readability<DomNode>(document as never, {
    disableJSONLD: true,
    serializer: (node) => node as unknown as DomNode,
  });
  const found = reader.parse();
  const title = shorten(found?.title ?? '');
  const lines = whereverTheBodyIs(found?.content ? linesOf(found.content) : [], body);
  const read = sorted(withLeftOut(inPlace(lines, places), before, places), before, places);
  if (countWords(read.paragraphs.filter((line) => !isPageLine(line))) >= FEWEST_WORDS)
    return { ...read, title, around };
  // Readability has taken the page apart: a fresh one.
  const fresh = await parsePage(html);
  flattenDeep(fresh);
  const again = prepare(fresh, known);
  const short = sorted(inPlace(linesOf(rootOf(fresh)), again), [], again);
  if (countWords(short.paragraphs) >= FEWEST_SHORT) return { ...short, title, around };
  const whole = await parsePage(html);
  flattenDeep(whole);
  return { paragraphs: withoutLinks(linesOf(rootOf(whole))), headings: new Set(), title, around };
}

/** Paragraphs beside a heading from which on it stands among the article's own. */
const AMONG = 3;

/** Readability drops what is called "header-anchor"; a heading among the paragraphs it is to judge by its place. */
function unnameHeadings(document: DomDocument): void {
  const isAmong = new Map<DomElement, boolean>();
  for (const heading of [...document.querySelectorAll('h2[class], h3[class], h4[class]')]) {
    const { parentElement: parent } = heading;
    if (parent === null) continue;
    if (!isAmong.has(parent)) {
      const paragraphs = [...parent.childNodes].filter(({ nodeName }) => /^P$/i.test(nodeName));
      isAmong.set(parent, paragraphs.filter((p) => (p.textContent ?? '').trim().length > PROSE).length >= AMONG);
    }
    if (isAmong.get(parent)) heading.setAttribute('class', '');
  }
}

/** `<p><span class="dateline">OTTAWA —</span> The council …`: Readability would drop the first words of the paragraph. */
function unnameWords(document: DomDocument): void {
  for (const words of [
    ...document.querySelectorAll('p span[class], p b[class], p strong[class], p em[class], p a[rel]'),
  ]) {
    if (!/byline|author|dateline/i.test(`${words.getAttribute('class') ?? ''} ${words.getAttribute('rel') ?? ''}`))
      continue;
    const around = (words.parentElement?.textContent ?? '').trim().length;
    if (around <= (words.textContent ?? '').trim().length + PROSE) continue;
    words.setAttribute('class', '');
    words.setAttribute('rel', '');
  }
}

function prepare(document: DomDocument, { titles, authors }: Known): Places {
  const headline = headlineOf(document, titles);
  clearPage(document);
  if (headline !== null) cutOtherStories(document, headline);
  cutPersons(document, authors);
  return markPlaces(document, headline);
}

function sorted(
  lines: readonly Line[],
  before: readonly Line[],
  places: Places,
): Pick<Found, 'paragraphs' | 'headings'> {
  const own = belowSummary(aboveAnnounced(lines, before, places), places);
  return { paragraphs: withoutLinks(own), headings: headingsIn(own, places) };
}

function rootOf(document: DomDocument): DomNode {
  return document.querySelector('article') ?? document.querySelector('main') ?? document.body;
}

function countWords(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + (paragraph.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0), 0);
}
