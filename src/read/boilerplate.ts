// What in an article's text is not coverage. The rule: what the reporter wrote is coverage; what the desk put above it
// (headline, standfirst), beside it (captions, credits, bylines) and what the page put around it (advertising, requests,
// menus) is not. The desk's words say again what the body says, shorter and without its "he said", and a caption dates
// a picture, not the news: quotes and events made from them would be doubles or wrong. Each span says its kind, so that
// a reader of findings may decide otherwise for a headline. When in doubt a block stays coverage: a lost quote is worse
// than a line too many.
import type { Boilerplate, BoilerplateKind } from '../coverage/types.ts';
import type { Span } from '../language/span.ts';
import { type Block, toBlocks } from './boilerplate/block.ts';
import { gluedByline, isAboutAuthor, isByline, isDateLine } from './boilerplate/byline.ts';
import { creditAtEnd, isCaption, isCredit } from './boilerplate/credit.ts';
import { isFrenchByline, isFrenchPrompt } from './boilerplate/french.ts';
import { findHeadline } from './boilerplate/headline.ts';
import { isAdvertising, isPrompt, opensLinkList } from './boilerplate/prompt.ts';
import { markRepeats } from './boilerplate/repeats.ts';
import { markTop } from './boilerplate/top.ts';

type Kinds = (BoilerplateKind | null)[];

export type Furniture = {
  /** In text order, disjoint, each starting and ending on a character that is no white space. */
  readonly boilerplate: readonly Boilerplate[];
  /** Where the headline stands; null when the text begins with its body. */
  readonly headline: Span | null;
};

/**
 * Finds what is not coverage in `text`. `title`: the headline, when it is known from elsewhere (a page's metadata).
 * `headlines`: `known` looks for that title only, for a text that may begin with its body.
 * Pure; the time grows with the length of the text and no faster.
 */
export function findBoilerplate(
  text: string,
  title: string | null = null,
  headlines: 'known' | 'any' = 'any',
): Furniture {
  const blocks = toBlocks(text);
  const kinds: Kinds = blocks.map((block) => kindByItself(block));
  const headline = findHeadline(blocks, kinds, title, headlines);
  if (headline !== null) kinds[headline] = 'headline';
  markTop(blocks, kinds, headline);
  markRepeats(blocks, kinds, headlines === 'known');
  markLinkLists(blocks, kinds);
  markTail(blocks, kinds);
  const boilerplate = blocks.flatMap((block, index) => spansOf(block, kinds[index] ?? null));
  const found = headline === null ? null : blocks[headline]!;
  return { boilerplate, headline: found && { start: found.start, end: found.end } };
}

/** What a block is by its own words, wherever it stands. */
function kindByItself({ text, quotes, words }: Block): BoilerplateKind | null {
  if (isAdvertising(text)) return 'advertising';
  if (isPrompt(text) || isFrenchPrompt(text)) return 'prompt';
  if (isCredit(text)) return 'credit';
  if (isByline(text) || isFrenchByline(text)) return 'byline';
  if (quotes) return null;
  if (isCaption(text)) return 'caption';
  return words <= 70 && creditAtEnd(text) !== null ? 'caption' : null;
}

/** "Related stories" and the headlines below it, up to the next paragraph of prose. */
function markLinkLists(blocks: readonly Block[], kinds: Kinds): void {
  let inList = false;
  for (const block of blocks) {
    if (kinds[block.index] === 'prompt') inList = opensLinkList(block.text);
    else if (block.prose || block.quotes) inList = false;
    else if (inList && kinds[block.index] === null) kinds[block.index] = 'prompt';
  }
}

/**
 * Below the last paragraph of prose: the line about the author, and headings of what is boilerplate ("Stay in the loop"
 * over a sign-up box). A name below a quotation stays: it says who spoke.
 */
function markTail(blocks: readonly Block[], kinds: Kinds): void {
  let seenBoilerplate = false;
  // "Ada Moss is a former reporter …" said of each of four candidates: they are whom the article is about.
  const writers = blocks.filter(({ text }) => isAboutAuthor(text)).length;
  for (let index = blocks.length - 1; index > 0; index--) {
    const block = blocks[index]!;
    if (kinds[index] !== null) {
      seenBoilerplate = true;
      continue;
    }
    if (writers < 3 && isAboutAuthor(block.text) && index >= 3) kinds[index] = 'byline';
    else if (isDateLine(block.text)) kinds[index] = 'byline';
    else if (seenBoilerplate && isHeading(block) && !startsQuotation(blocks[index - 1]!)) kinds[index] = 'prompt';
    else return;
  }
}

function isHeading(block: Block): boolean {
  return !block.prose && !block.quotes && block.words <= 8 && !/[.:;,]$/.test(block.text);
}

function startsQuotation(block: Block): boolean {
  return /^["“”‘'«]/.test(block.text);
}

const AD_INSIDE = /(?:story|article) continues below(?: (?:this )?advertisement)?/gi;

/** The whole block when it has a kind; otherwise what is glued to its beginning or end, or stands inside. */
function spansOf(block: Block, kind: BoilerplateKind | null): Boilerplate[] {
  const { start, end, text } = block;
  if (kind !== null) return [{ start, end, kind }];
  const spans: Boilerplate[] = [];
  const byline = gluedByline(text);
  if (byline > 0) spans.push({ start, end: start + byline, kind: 'byline' });
  for (const match of text.matchAll(AD_INSIDE)) {
    // "The story continues below ground" is somebody's sentence; the label is glued without its space or stands alone.
    if (!/advertisement/i.test(match[0])) continue;
    const at = start + match.index;
    if (at >= (spans.at(-1)?.end ?? 0)) spans.push({ start: at, end: at + match[0].length, kind: 'advertising' });
  }
  const credit = end - start === text.length ? creditAtEnd(text) : null;
  if (credit !== null && start + credit >= (spans.at(-1)?.end ?? 0))
    spans.push({ start: start + credit, end, kind: 'credit' });
  return spans;
}
