// What stands between the headline and the body: standfirst, caption, credit, byline, the headline once more.
import type { BoilerplateKind } from '../../coverage/types.ts';
import type { Block } from './block.ts';
import { isDateLine } from './byline.ts';
import { isNameLine } from './credit.ts';

/** How many blocks below the headline may be furniture: standfirst, caption, credit, author, outlet, date, buttons. */
const DEEPEST = 12;

/** Marks the blocks from the top of the text to its body. */
export function markTop(blocks: readonly Block[], kinds: (BoilerplateKind | null)[], headline: number | null): void {
  if (headline === null) return;
  for (const above of blocks.slice(0, headline)) {
    // Section labels, menus: "Politics", "Home | News". A sentence above the headline stays.
    if (kinds[above.index] === null && !above.prose && !above.quotes) kinds[above.index] = 'prompt';
  }
  const below = blocks.slice(headline + 1, headline + 1 + DEEPEST);
  const again = below.findLast((block) => block.folded === blocks[headline]!.folded);
  const edge = again ?? lastFurnitureBeforeBody(below, kinds);
  for (const block of below) {
    const { index } = block;
    if (kinds[index] !== null) continue;
    if (again && index === again.index) kinds[index] = 'repeat';
    else if (edge && index < edge.index) kinds[index] = furnitureAbove(block);
    else if (isDateLine(block.text)) kinds[index] = 'byline';
    else if (isFurnitureLine(block, blocks[index + 1]) && !(edge && block.words >= 7)) kinds[index] = kindOfLine(block);
    else if (isCaptionUnderCredit(block, blocks, kinds)) kinds[index] = 'caption';
    else return;
  }
}

/**
 * The last byline, date or credit that stands above the body: at most two sentences of a desk may precede it. What is
 * above a byline belongs to the headline, not to the article.
 */
function lastFurnitureBeforeBody(below: readonly Block[], kinds: readonly (BoilerplateKind | null)[]): Block | null {
  let edge: Block | null = null;
  let sentences = 0;
  for (const block of below) {
    const kind = kinds[block.index];
    if (kind === 'byline' || (kind === null && isDateLine(block.text))) edge = block;
    else if (kind === null && (block.prose || block.quotes)) {
      sentences++;
      if (sentences > 2 || block.words > 50 || block.quotes) break;
    }
  }
  return edge;
}

function furnitureAbove(block: Block): BoilerplateKind {
  if (isDateLine(block.text)) return 'byline';
  return block.prose || block.words >= 7 ? 'standfirst' : kindOfLine(block);
}

function kindOfLine(block: Block): BoilerplateKind {
  return isNameLine(block.text) ? 'credit' : 'standfirst';
}

/**
 * A line that is no sentence, above the body; below the byline only a short one is furniture: a longer one is a first
 * sentence that lost its full stop. A name stays when a quotation follows: `Ada Moss` above `“We never met.”`
 * says who spoke; so does a line that ends in a colon.
 */
function isFurnitureLine(block: Block, next: Block | undefined): boolean {
  if (!next || block.prose || block.quotes || /[:;,—–-]$/.test(block.text)) return false;
  return !/^["“”‘'«]/.test(next.text) && !/^[-*•\d]/.test(block.text);
}

/**
 * The sentence right below a credit, when the paragraph after it introduces the same person by full name again, and a
 * later one tells the same in its own words: a caption. (An article's second paragraph says "Moss", never again "Ada Moss".)
 */
function isCaptionUnderCredit(
  block: Block,
  blocks: readonly Block[],
  kinds: readonly (BoilerplateKind | null)[],
): boolean {
  const { index } = block;
  const [before, after] = [blocks[index - 1], blocks[index + 1]];
  if (!before || kinds[before.index] !== 'credit' || !after?.prose) return false;
  if (
    block.quotes ||
    block.words > 40 ||
    /[.!?]["”’)]* +\p{Lu}/u.test(block.text.replace(/\b\p{Lu}\p{Ll}{0,3}\./gu, ''))
  )
    return false;
  if (!fullNames(block.text).some((name) => after.text.includes(name))) return false;
  const told = contentWords(block.folded);
  return blocks.slice(index + 2, index + 14).some((later) => {
    const there = contentWords(later.folded);
    let shared = 0;
    for (const word of told) if (there.has(word)) shared++;
    return told.size >= 4 && shared >= told.size * 0.6;
  });
}

/** Two capitalised words in a row that do not open the sentence. */
function fullNames(text: string): string[] {
  return [...text.matchAll(/(?<=\s)\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/gu)].map((match) => match[0]);
}

function contentWords(folded: string): Set<string> {
  return new Set(folded.split(' ').filter((word) => word.length >= 4));
}
