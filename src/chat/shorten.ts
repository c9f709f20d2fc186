// Text that a platform has no room for is shortened in its middle, so that the beginning and the end still stand there.

/** Stands where words were left out. */
export const ELLIPSIS = ' […] ';

/** What to leave out: the span in the middle, or null when the text fits. */
export type Cut = { readonly start: number; readonly end: number } | null;

/**
 * The part in the middle of `text` that must go for the rest and ` […] ` to measure at most `room`; null when all fits.
 * `size` says how much room one character takes (escaping makes some longer). Linear in the length of the text.
 */
export function cutMiddle(text: string, room: number, size: (character: string) => number = (one) => one.length): Cut {
  const characters = Array.from(text);
  const sizes = characters.map(size);
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  if (sum(sizes) <= room) return null;
  const left = Math.max(room - sum(Array.from(ELLIPSIS, size)), 0);
  let head = 0;
  for (let used = 0; used + (sizes[head] ?? 0) <= left / 2; head += 1) used += sizes[head] ?? 0;
  while (head > 0 && joins(characters, head)) head -= 1;
  let free = left - sum(sizes.slice(0, head));
  let tail = characters.length;
  while (tail > head && (sizes[tail - 1] ?? 0) <= free) {
    tail -= 1;
    free -= sizes[tail] ?? 0;
  }
  while (tail < characters.length && joins(characters, tail)) tail += 1;
  // Spaces beside the cut belong to it: ` […] ` brings its own.
  const kept = characters.slice(0, head).join('').trimEnd();
  const end = characters.slice(tail).join('').trimStart();
  return { start: kept.length, end: text.length - end.length };
}

/** `text` with its middle left out so that it measures at most `room` (UTF-16 code units). */
export function shortenMiddle(text: string, room: number): string {
  const cut = cutMiddle(text, room);
  return cut === null
    ? text
    : `${text.slice(0, cut.start)}${ELLIPSIS}${text.slice(cut.end)}`.slice(0, Math.max(room, 0));
}

/** True when a cut before this character would take apart what is seen as one: a combining mark, a joined emoji, a flag. */
function joins(characters: readonly string[], at: number): boolean {
  const [before = '', after = ''] = [characters[at - 1], characters[at]];
  return /[\p{M}\p{EMod}\u200D]/u.test(after) || before === '\u200D' || (isFlag(before) && isFlag(after));
}

function isFlag(character: string): boolean {
  return /\p{RI}/u.test(character);
}
