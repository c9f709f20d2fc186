// Which block is the headline. Raw text saved from the web has it first, or below a menu and a section label.
import type { BoilerplateKind } from '../../coverage/types.ts';
import { type Block, fold } from './block.ts';

/** How far down a headline is looked for: menus above it are short. */
const TOP = 15;
const LONGEST_HEADLINE = 220;

/**
 * The index of the headline's block; null when the text begins with its body. A known `title` decides; else a line near
 * the top that stands there twice; else the first line that is no sentence and has prose below it.
 */
export function findHeadline(
  blocks: readonly Block[],
  kinds: readonly (BoilerplateKind | null)[],
  title: string | null,
  headlines: 'known' | 'any',
): number | null {
  const candidates = blocks
    .slice(0, TOP)
    .filter((block) => kinds[block.index] === null && block.text.length <= LONGEST_HEADLINE);
  if (title !== null) {
    const wanted = fold(title);
    const known = candidates.find(
      ({ folded, words }) => folded === wanted || (words >= 4 && wanted.startsWith(folded)),
    );
    if (known) return known.index;
  }
  if (headlines === 'known') return null;
  const twice = candidates.find(
    (block) =>
      block.words >= 4 &&
      looksLikeHeadline(block) &&
      blocks.slice(block.index + 1, block.index + 8).some((later) => later.folded === block.folded),
  );
  if (twice && !blocks.slice(0, twice.index).some((above) => above.prose && above.words > 12)) return twice.index;
  const first = candidates[0];
  if (!first || !looksLikeHeadline(first)) return null;
  // "Politics" above "Mayor quits over ferry contract": a section label, and the headline below it.
  const second = candidates[1];
  const isLabel =
    first.words <= 2 && second && second.index <= first.index + 2 && second.words >= 4 && looksLikeHeadline(second);
  const headline = isLabel ? second : first;
  if (kinds.slice(0, headline.index).includes('headline')) return null;
  const proseBelow = blocks.some((block) => block.index > headline.index && block.prose && kinds[block.index] === null);
  return proseBelow && (headline.words >= 2 || headline.text.length >= 8) ? headline.index : null;
}

/** No full stop at the end (a question mark may), no dateline (`HARBOUR CITY (NW) --`), no turn of a transcript (`MODERATOR: Welcome`). */
function looksLikeHeadline({ text, words }: Block): boolean {
  return words <= 30 && !/[.:;,…_–—-]["”’')\]]*$/.test(text) && !/^\p{Lu}[\p{Lu}. ]{2,30}: /u.test(text);
}
