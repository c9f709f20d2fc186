// How a span hangs in its sentence: the word it hangs by, the word that governs it, and the likeliest cue and speaker
// around it.
import type { Document } from './document.ts';
import type { SpanMarginal } from './lattice.ts';
import type { Phrases } from './tagging.ts';

/** Tokens by number, -1 where there is none. */
export type SpanTree = {
  /** How many words of the span hang on words outside of it: 1 for a clause that is whole. */
  readonly roots: number;
  /** The word that holds most of the span together. */
  readonly root: number;
  /** What the root hangs on. */
  readonly head: number;
  /** The head's subject, when it stands outside of the span. */
  readonly subject: number;
  /** The most probable cue and source of the sentence outside of the span. */
  readonly cue: number;
  readonly source: number;
};

/** What is less probable than this is no cue and no source. */
const LEAST = 0.05;
/** So many tokens of a span are read, and as many before and after it: no sentence is longer but one that is none. */
const FARTHEST = 150;
const LETTERS = /\w/;

/** Reads the trees of an article's spans. */
export class SpanTrees {
  /** For each token, the probability that a cue covers it, and a source. */
  readonly #cue: Float64Array;
  readonly #source: Float64Array;
  readonly #document: Document;
  readonly #subject: Int32Array;
  readonly #isWord: Uint8Array;

  constructor(document: Document, { cues, sources }: Phrases) {
    const { tokens, length, head } = document;
    this.#document = document;
    this.#cue = coverage(cues, length);
    this.#source = coverage(sources, length);
    this.#isWord = Uint8Array.from(tokens, ({ text }) => (LETTERS.test(text) ? 1 : 0));
    this.#subject = new Int32Array(length).fill(-1);
    for (let i = 0; i < length; i++) {
      const h = head[i]!;
      if (h >= 0 && tokens[i]!.relation.includes('subj')) this.#subject[h] = i;
    }
  }

  of(from: number, to: number): SpanTree {
    const { head, leftEdge, rightEdge, sentenceStart, sentenceEnd } = this.#document;
    let roots = 0;
    let root = -1;
    let widest = -1;
    for (let i = from; i <= to && i < from + FARTHEST; i++) {
      const h = head[i]!;
      if ((h >= from && h <= to) || this.#isWord[i] === 0) continue;
      roots++;
      const width = rightEdge[i]! - leftEdge[i]!;
      if (width <= widest) continue;
      widest = width;
      root = i;
    }
    const governor = root < 0 ? -1 : head[root]!;
    const subject = governor < 0 ? -1 : this.#subject[governor]!;
    const start = Math.max(sentenceStart[from]!, from - FARTHEST);
    const end = Math.min(sentenceEnd[to]!, to + FARTHEST);
    return {
      roots,
      root,
      head: governor,
      subject: subject >= from && subject <= to ? -1 : subject,
      cue: likeliest(this.#cue, start, end, from, to),
      source: likeliest(this.#source, start, end, from, to),
    };
  }
}

function likeliest(values: Float64Array, start: number, end: number, from: number, to: number): number {
  let best = -1;
  let most = LEAST;
  for (let i = start; i < end; i++) {
    if (i === from) i = to + 1;
    if (i >= end || values[i]! <= most) continue;
    most = values[i]!;
    best = i;
  }
  return best;
}

/** For each token, the probability that a phrase covers it. */
export function coverage(spans: readonly SpanMarginal[], length: number): Float64Array {
  const edges = new Float64Array(length + 1);
  for (const { from, to, probability } of spans) {
    edges[from]! += probability;
    edges[to + 1]! -= probability;
  }
  const covered = new Float64Array(length);
  let now = 0;
  for (let i = 0; i < length; i++) {
    now += edges[i]!;
    covered[i] = Math.max(0, now);
  }
  return covered;
}
