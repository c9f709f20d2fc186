// What the rules found, as spans of tokens: the pieces of each finding, what stands between them, and what a span swallows.
import { firstFrom } from '../../language/sorted.ts';
import type { Attribution } from '../attribution.ts';
import type { Range } from './candidate-features.ts';
import type { Document } from './document.ts';
import type { SpanMarginal } from './lattice.ts';
import { CLOSES, OPENS } from './quotation.ts';
import { tokenRange } from './token-span.ts';

export type Piece = Range & {
  readonly attribution: Attribution;
  readonly cue: Range | null;
  readonly mention: Range | null;
};

/** The pieces of the rules' findings, with the marks around them, in the order of the findings. */
export function piecesOf(document: Document, rules: readonly Attribution[]): Piece[] {
  return rules.flatMap((attribution) =>
    attribution.parts.flatMap((part) => {
      const range = tokenRange(document, part.start, part.end);
      const { cue, mention } = attribution;
      return range
        ? [
            {
              ...outward(document, range),
              attribution,
              cue: cue && tokenRange(document, cue.start, cue.end),
              mention: mention && tokenRange(document, mention.start, mention.end),
            },
          ]
        : [];
    }),
  );
}

/** For each piece, where the last of it and of those before it ends. */
export function latestEnds(pieces: readonly Range[]): Int32Array {
  const ends = new Int32Array(pieces.length);
  pieces.forEach(({ to }, k) => {
    ends[k] = k === 0 ? to : Math.max(ends[k - 1]!, to);
  });
  return ends;
}

/** More words than this between two pieces may report something themselves: `she said, adding that it was late`. */
const LONGEST_GAP = 8;

/** What stands between the pieces of one quotation (“I never,” said Moss, “met him.”) without marks, in text order. */
export function gapsOf(document: Document, rules: readonly Attribution[]): Range[] {
  return rules.flatMap(({ form, parts }) =>
    parts.slice(1).flatMap(({ start }, k) => {
      const gap = form === 'direct' ? tokenRange(document, parts[k]!.end, start) : null;
      if (!gap) return [];
      let { from, to } = gap;
      while (from <= to && document.quote[from] !== 0) from++;
      while (to >= from && document.quote[to] !== 0) to--;
      return from <= to && to - from < LONGEST_GAP ? [{ from, to }] : [];
    }),
  );
}

/** False for spans that begin or end in a gap: nobody says `Moss, “met him.”` */
export function outside(gaps: readonly Range[]): (span: Range) => boolean {
  const cut = (token: number) => {
    const gap = gaps[firstFrom(gaps.length, (at) => gaps[at]!.to >= token)];
    return gap !== undefined && gap.from <= token;
  };
  return ({ from, to }) => !cut(from) && !cut(to);
}

/**
 * Whether a span holds not only words that the rules found but also the cue or the speaker of those words: `that Moss
 * called “a farce”` does. 0 when it holds no such words, 1 when it leaves cue and speaker out; more for what it holds.
 */
export function swallowed(span: Range, pieces: readonly Piece[], first: number): number {
  let most = 0;
  for (let r = first; r < pieces.length && pieces[r]!.from <= span.to; r++) {
    const { from, to, attribution, cue, mention } = pieces[r]!;
    if (from < span.from || to > span.to) continue;
    const holds = (range: Range | null) => range !== null && range.from >= span.from && range.to <= span.to;
    const kind = attribution.form === 'direct' ? 4 : 0;
    most = Math.max(most, 1 + (holds(cue) ? 1 : 0) + (holds(mention) ? 2 : 0) + kind);
  }
  return most;
}

/** The quotation marks around a direct quotation belong to the span, as the annotators marked them. */
function outward(document: Document, { from, to }: { from: number; to: number }) {
  const first = from > 0 && document.quote[from - 1] === OPENS ? from - 1 : from;
  const last =
    to + 1 < document.length && document.quote[to + 1] === CLOSES && document.quote[to] !== CLOSES ? to + 1 : to;
  const end = document.paragraphEnd[first]! - 1;
  return { from: first, to: Math.min(last, end) };
}

export function withRules(
  contents: readonly SpanMarginal[],
  pieces: readonly { from: number; to: number }[],
): SpanMarginal[] {
  const spans = [...contents];
  const known = new Set(contents.map(({ from, to }) => `${from}-${to}`));
  for (const { from, to } of pieces) {
    if (known.has(`${from}-${to}`)) continue;
    known.add(`${from}-${to}`);
    spans.push({ from, to, probability: 0 });
  }
  return spans;
}
