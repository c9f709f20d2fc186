// Words that stand in the article already: the headline once more, a pull quote, a paragraph saved twice.
import type { BoilerplateKind } from '../../coverage/types.ts';
import type { Block } from './block.ts';
import { isNameLine } from './credit.ts';

/** Fewer words than this may well be said twice: “No comment.” */
const FEWEST_WORDS = 8;
/** A pull quote is a sentence or two, in its own quotation marks. */
const SHORTEST_PULL_QUOTE = 4;
const LONGEST_PULL_QUOTE = 60;
/** Of quotations that begin with the same four words only so many are compared. */
const MOST_ALIKE = 8;

/**
 * Marks the headline's later appearances, blocks that are said twice, and pull quotes; the first or longer telling stays.
 * `isPage`: a page draws its own marks around a pull quote, or sets it large and without any.
 */
export function markRepeats(blocks: readonly Block[], kinds: (BoilerplateKind | null)[], isPage = false): void {
  const headlines = new Set(blocks.filter(({ index }) => kinds[index] === 'headline').map(({ folded }) => folded));
  const seen = new Set<string>();
  for (const { index, folded, words } of blocks) {
    if (kinds[index] !== null) continue;
    if (headlines.has(folded) || (words >= FEWEST_WORDS && seen.has(folded))) kinds[index] = 'repeat';
    seen.add(folded);
  }
  markPullQuotes(blocks, kinds, isPage);
}

/**
 * A block in quotation marks from end to end whose words stand inside another, longer block. Each is looked up by its
 * first four words, so that the time stays in proportion to the text.
 */
function markPullQuotes(blocks: readonly Block[], kinds: (BoilerplateKind | null)[], isPage: boolean): void {
  const pulled = blocks.filter(
    ({ index, text, words }) =>
      kinds[index] === null &&
      words <= LONGEST_PULL_QUOTE &&
      ((words >= SHORTEST_PULL_QUOTE && /^["“][^"“”]+["”]$/.test(text)) || (isPage && words >= FEWEST_WORDS)),
  );
  if (pulled.length === 0) return;
  const byOpening = new Map<string, Block[]>();
  for (const block of pulled) {
    const opening = block.folded.split(' ').slice(0, SHORTEST_PULL_QUOTE).join(' ');
    const same = byOpening.get(opening);
    if (same) same.push(block);
    else byOpening.set(opening, [block]);
  }
  const firsts = new Set(pulled.map(({ folded }) => folded.split(' ', 1)[0]!));
  for (const block of blocks) {
    if (kinds[block.index] !== null) continue;
    const words = block.folded.split(' ');
    for (let at = 0; at + SHORTEST_PULL_QUOTE <= words.length; at++) {
      // On a page nearly every paragraph may be one: most places are passed by their first word.
      if (!firsts.has(words[at]!)) continue;
      const candidates = byOpening.get(words.slice(at, at + SHORTEST_PULL_QUOTE).join(' '));
      for (const quote of candidates?.slice(0, MOST_ALIKE) ?? []) {
        if (quote.words < block.words && block.folded.includes(quote.folded)) kinds[quote.index] = 'repeat';
      }
    }
  }
  if (isPage) for (const { index } of pulled) if (kinds[index] === 'repeat') markSpeakerBelow(blocks[index + 1], kinds);
}

/** `— Ada Moss` right below a pull quote goes with it. */
function markSpeakerBelow(block: Block | undefined, kinds: (BoilerplateKind | null)[]): void {
  if (!block || kinds[block.index] !== null || block.words > 8 || block.prose) return;
  if (/^[—–-]/.test(block.text) || isNameLine(block.text)) kinds[block.index] = 'repeat';
}
