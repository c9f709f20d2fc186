// A quotation as pieces, the matched words marked: every renderer makes its own kind of bold out of them.
import type { Cut } from './shorten.ts';

/** A run of the text; `cut` stands where the middle was left out. */
export type Piece = { readonly text: string; readonly bold: boolean } | { readonly cut: true };

/** The whole text in order, cut at the highlights (sorted, disjoint; anything else is ignored) and without the part left out. */
export function piecesOf(text: string, highlights: readonly (readonly [number, number])[], cut: Cut = null): Piece[] {
  if (cut === null) return between(text, highlights, 0, text.length);
  return [
    ...between(text, highlights, 0, cut.start),
    { cut: true },
    ...between(text, highlights, cut.end, text.length),
  ];
}

function between(
  text: string,
  highlights: readonly (readonly [number, number])[],
  from: number,
  to: number,
): { text: string; bold: boolean }[] {
  const pieces: { text: string; bold: boolean }[] = [];
  const push = (start: number, end: number, bold: boolean) => {
    const last = pieces.at(-1);
    if (last?.bold === bold) last.text += text.slice(start, end);
    else if (start < end) pieces.push({ text: text.slice(start, end), bold });
  };
  let at = from;
  for (const [start, end] of highlights) {
    const first = Math.max(start, at);
    const last = Math.min(end, to);
    if (!(first < last)) continue;
    push(at, first, false);
    push(first, last, true);
    at = last;
  }
  push(at, to, false);
  return pieces;
}
