// Text that a platform has no room for is shortened in its middle, so that the beginning and the end still stand there.

/** Stands where words were left out. */
export const ELLIPSIS = ' […] ';

/** What to leave out: the span in the middle, or null when the text fits. */
export type Cut = { readonly start: number; readonly end: number } | null;

/** How much room one character (a code point) takes; escaping makes some longer. */
type Size = (character: string) => number;

/**
 * The part in the middle of `text` that must go for the rest and ` […] ` to measure at most `room`; null when all fits.
 * Only what can be kept is looked at, so the time depends on `room` and not on the length of the text.
 */
export function cutMiddle(text: string, room: number, size: Size = (character) => character.length): Cut {
  if (measure(text, size, room) <= room) return null;
  const left = Math.max(room - measure(ELLIPSIS, size, Number.POSITIVE_INFINITY), 0);
  let start = 0;
  let used = 0;
  for (const character of text) {
    if (used + size(character) > left / 2) break;
    used += size(character);
    start += character.length;
  }
  while (start > 0 && joins(text, start)) start -= before(text, start).length;
  used = measure(text.slice(0, start), size, left);
  let end = text.length;
  for (let character = before(text, end); end > start; character = before(text, end)) {
    if (used + size(character) > left) break;
    used += size(character);
    end -= character.length;
  }
  while (end < text.length && joins(text, end)) end += after(text, end).length;
  // Spaces beside the cut belong to it: ` […] ` brings its own.
  while (start > 0 && /\s/.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && /\s/.test(text.charAt(end))) end += 1;
  return { start, end };
}

/** `text` with its middle left out so that it measures at most `room` (UTF-16 code units). */
export function shortenMiddle(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = cutMiddle(text, room);
  return cut === null
    ? text
    : `${text.slice(0, cut.start)}${ELLIPSIS}${text.slice(cut.end)}`.slice(0, Math.max(room, 0));
}

/** The size of the text, exact up to `enough` and anything above it beyond. */
function measure(text: string, size: Size, enough: number): number {
  let sum = 0;
  for (const character of text) {
    sum += size(character);
    if (sum > enough) break;
  }
  return sum;
}

/** True when a cut there would take apart what is seen as one: a combining mark, a joined emoji, a flag. */
function joins(text: string, at: number): boolean {
  const [left, right] = [before(text, at), after(text, at)];
  return /[\p{M}\p{EMod}\u200D]/u.test(right) || left === '\u200D' || (isFlag(left) && isFlag(right));
}

function after(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function before(text: string, at: number): string {
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(at - 2, 0), at))
    ? text.slice(at - 2, at)
    : text.slice(Math.max(at - 1, 0), at);
}

function isFlag(character: string): boolean {
  return /\p{RI}/u.test(character);
}
