// Text that a platform has no room for is shortened in its middle, so that the beginning and the end still stand there.

/** Stands where words were left out. */
export const ELLIPSIS = ' […] ';

/** What to leave out: the span in the middle, or null when the text fits. */
export type Cut = { readonly start: number; readonly end: number } | null;

/**
 * The part in the middle of `text` that must go for the rest and ` […] ` to measure at most `room`; null when all fits.
 * `size` says how much room a piece takes (escaping makes text longer); it never shrinks when a piece grows.
 */
export function cutMiddle(text: string, room: number, size: (piece: string) => number = (piece) => piece.length): Cut {
  if (size(text) <= room) return null;
  const marks = boundaries(text);
  const kept = (n: number): { start: number; end: number } => ({
    start: marks[Math.ceil(n / 2)] ?? 0,
    end: marks[marks.length - 1 - Math.floor(n / 2)] ?? text.length,
  });
  const left = Math.max(room - size(ELLIPSIS), 0);
  let low = 0;
  let high = marks.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const { start, end } = kept(middle);
    if (size(text.slice(0, start)) + size(text.slice(end)) <= left) low = middle;
    else high = middle - 1;
  }
  let { start, end } = kept(Math.max(low, 0));
  while (start > 0 && /\s/.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && /\s/.test(text.charAt(end))) end += 1;
  return { start, end };
}

/** `text` with its middle left out so that it measures at most `room` (UTF-16 code units). */
export function shortenMiddle(text: string, room: number): string {
  const cut = cutMiddle(text, room);
  return cut === null
    ? text
    : `${text.slice(0, cut.start)}${ELLIPSIS}${text.slice(cut.end)}`.slice(0, Math.max(room, 0));
}

/** Where a text may be cut: never inside a surrogate pair, a combining sequence or a joined emoji. */
function boundaries(text: string): number[] {
  const marks = Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), (part) => part.index);
  marks.push(text.length);
  return marks;
}
