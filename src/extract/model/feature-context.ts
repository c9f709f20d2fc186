// What stands around each token of a document, worked out once for all features: nearest cues, verbs, commas and marks, and
// what sentences and paragraphs hold.
import { CUE_STEP } from './cue-lexicon.ts';
import type { Document } from './document.ts';
import { CLOSES, INSIDE, OPENS } from './quotation.ts';

/** Nearest things to the left and right within the sentence (index, -1 for none), and what paragraphs hold. */
export type Context = {
  readonly cueLeft: Int32Array;
  readonly cueRight: Int32Array;
  readonly verbLeft: Int32Array;
  readonly verbRight: Int32Array;
  readonly commaLeft: Int32Array;
  readonly commaRight: Int32Array;
  readonly thatLeft: Int32Array;
  readonly markLeft: Int32Array;
  readonly markRight: Int32Array;
  readonly paragraphKind: Uint32Array;
  readonly sentenceKind: Uint32Array;
};

export function readContext(document: Document): Context {
  const { length: n, tokens, cue, quote } = document;
  const isCue = (i: number) => cue[i]! >= CUE_STEP;
  const isVerb = (i: number) => tokens[i]!.tag.startsWith('V');
  const isComma = (i: number) => tokens[i]!.text === ',';
  const isThat = (i: number) => document.lemma[i] !== 0 && tokens[i]!.lemma === 'that' && tokens[i]!.tag === 'IN';
  const isMark = (i: number) => quote[i] === OPENS || quote[i] === CLOSES;
  const { paragraphKind, sentenceKind } = kinds(document);
  return {
    cueLeft: nearest(document, isCue, -1),
    cueRight: nearest(document, isCue, 1),
    verbLeft: nearest(document, isVerb, -1),
    verbRight: nearest(document, isVerb, 1),
    commaLeft: nearest(document, isComma, -1),
    commaRight: nearest(document, isComma, 1),
    thatLeft: nearest(document, isThat, -1),
    markLeft: nearest(document, isMark, -1),
    markRight: nearest(document, isMark, 1),
    paragraphKind: paragraphKind.length === n ? paragraphKind : new Uint32Array(n),
    sentenceKind,
  };
}

function nearest(document: Document, is: (i: number) => boolean, direction: 1 | -1): Int32Array {
  const { length: n, sentenceStart } = document;
  const found = new Int32Array(n).fill(-1);
  const first = direction === -1 ? 0 : n - 1;
  for (let i = first + -direction * 0, last = -1, previous = -1; i >= 0 && i < n; i -= direction) {
    if (previous >= 0 && sentenceStart[previous] !== sentenceStart[i]) last = -1;
    found[i] = last;
    if (is(i)) last = i;
    previous = i;
  }
  return found;
}

/** For each token, a number that says what its paragraph and its sentence hold (cues, marks, place in the article). */
function kinds(document: Document) {
  const { length: n, cue, quote, sentenceStart, sentenceEnd, paragraphStart, paragraphEnd, paragraph } = document;
  const cuesUpTo = new Int32Array(n + 1);
  const marksUpTo = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) {
    cuesUpTo[i + 1] = cuesUpTo[i]! + (cue[i]! >= CUE_STEP && quote[i] !== INSIDE ? 1 : 0);
    marksUpTo[i + 1] = marksUpTo[i]! + (quote[i] === OPENS ? 1 : 0);
  }
  const within = (sums: Int32Array, from: number, to: number) => Math.min(3, sums[to]! - sums[from]!);
  const paragraphKind = new Uint32Array(n);
  const sentenceKind = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    const [p, q, s, e] = [paragraphStart[i]!, paragraphEnd[i]!, sentenceStart[i]!, sentenceEnd[i]!];
    const quoted = quote[p] === OPENS ? (quote[q - 1] === CLOSES ? 2 : 1) : 0;
    paragraphKind[i] =
      (within(cuesUpTo, p, q) * 4 + within(marksUpTo, p, q)) * 12 + quoted * 4 + Math.min(3, paragraph[i]!);
    const started = s > p ? 1 + within(cuesUpTo, Math.max(p, sentenceStart[s - 1]!), s) : 0;
    sentenceKind[i] = ((within(cuesUpTo, s, e) * 4 + within(marksUpTo, s, e)) * 5 + started) * 4 + lengthStep(e - s);
  }
  return { paragraphKind, sentenceKind };
}

function lengthStep(words: number): number {
  return words < 8 ? 0 : words < 16 ? 1 : words < 30 ? 2 : 3;
}

export function step(distance: number): number {
  return distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : distance < 25 ? 7 : 8;
}

export const NONE = 0x7e57;

/** What stands between token `i` and the nearest cue before it: comma 1, quotation mark 2, “that” 4, verb 8. */
export function sinceCue({ cueLeft, commaLeft, markLeft, thatLeft, verbLeft }: Context, i: number): number {
  const cue = cueLeft[i]!;
  return (
    (commaLeft[i]! > cue ? 1 : 0) +
    (markLeft[i]! > cue ? 2 : 0) +
    (thatLeft[i]! > cue ? 4 : 0) +
    (verbLeft[i]! > cue ? 8 : 0)
  );
}

/** What stands between token `i` and the nearest cue after it: comma 1, quotation mark 2, verb 4. */
export function untilCue({ cueRight, commaRight, markRight, verbRight }: Context, i: number): number {
  const cue = cueRight[i]!;
  return (
    (commaRight[i]! >= 0 && (cue < 0 || commaRight[i]! < cue) ? 1 : 0) +
    (markRight[i]! >= 0 && (cue < 0 || markRight[i]! < cue) ? 2 : 0) +
    (verbRight[i]! >= 0 && verbRight[i]! < cue ? 4 : 0)
  );
}

/** What `values` hold of token `j`; beyond the sentence's edges neighbours count as edges, but for the tokens right before and after. */
export function beside(values: Uint32Array, j: number, sentenceStart: number, sentenceEnd: number): number {
  return j < 0 || j >= values.length || j < sentenceStart - 1 || j > sentenceEnd ? NONE : values[j]!;
}

/** How far token `j` is from `i`, in steps; 15 when there is none. */
export function away(i: number, j: number): number {
  return j < 0 ? 15 : step(Math.abs(i - j));
}

/** First of its sentence 1, last 2. */
export function edgeOf({ sentenceStart, sentenceEnd }: Document, i: number): number {
  return (i === sentenceStart[i]! ? 1 : 0) + (i === sentenceEnd[i]! - 1 ? 2 : 0);
}

/** What `values` hold of token `j`, where there is such a token. */
export function valueAt(values: Uint32Array, j: number): number {
  return j < 0 ? NONE : values[j]!;
}

/** The step of the cue `j` (document.ts); 9 when there is none. */
export function cueAt({ cue }: Document, j: number): number {
  return j < 0 ? 9 : cue[j]!;
}
