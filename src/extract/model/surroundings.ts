// What stands around a candidate, in numbers: how sure the chains are of it and of what touches it, of cues and sources
// beside it, of the sentences before and after, and of the whole article (some articles report, others only narrate).
import type { Candidate } from './candidates.ts';
import type { Document } from './document.ts';
import { CLOSES, INSIDE, OPENS } from './quotation.ts';
import { coverage, type SpanTree } from './span-trees.ts';
import type { Phrases } from './tagging.ts';
import { countWords } from './word-overlap.ts';

/** A candidate is weighed when the chains give it so much, or a rule found it. */
const LEAST_CREDIT = 0.05;

/**
 * One row for each candidate that is worth weighing, null for the others; the last column is free for what the words say.
 * Candidates are in text order.
 */
export function readSurroundings(
  document: Document,
  phrases: Phrases,
  candidates: readonly Candidate[],
): (Float64Array | null)[] {
  const read = new Reader(document, phrases, candidates);
  return candidates.map((candidate, k) =>
    candidate.credit > LEAST_CREDIT || candidate.rule ? read.rowOf(candidate, k) : null,
  );
}

/** More candidates than this before a candidate in its paragraph are not compared with it, so that time stays linear. */
const MOST_NEIGHBOURS = 200;
/** As far as something that is not there. */
const FARTHEST = 30;
const RULES = ['unattributed', 'reported', 'clause', 'object', 'noun', 'accordingTo', 'label', 'signature'];

class Reader {
  readonly #document: Document;
  readonly #candidates: readonly Candidate[];
  readonly #wordsUpTo: Int32Array;
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  readonly #content: Float64Array;
  readonly #cue: Float64Array;
  readonly #source: Float64Array;
  readonly #contentUpTo: Float64Array;
  readonly #cueUpTo: Float64Array;
  readonly #sourceUpTo: Float64Array;
  readonly #quotedUpTo: Float64Array;
  readonly #verbsUpTo: Float64Array;
  readonly #finiteUpTo: Float64Array;
  /** By sentence, counted from 1; 0 and the last stand for what is not there. */
  readonly #sentence: Int32Array;
  readonly #bestQuote: Float64Array;
  readonly #bestCue: Float64Array;
  readonly #bestSource: Float64Array;
  /** The mean over the sentences of the most probable quote, and the share of those that have a likely one. */
  readonly #mean: number;
  readonly #share: number;

  constructor(document: Document, { contents, cues, sources }: Phrases, candidates: readonly Candidate[]) {
    const n = document.length;
    this.#document = document;
    this.#candidates = candidates;
    this.#wordsUpTo = countWords(document);
    this.#starts = new Float64Array(n);
    this.#ends = new Float64Array(n);
    for (const { from, to, probability } of contents) {
      this.#starts[from]! += probability;
      this.#ends[to]! += probability;
    }
    this.#content = coverage(contents, n);
    this.#cue = coverage(cues, n);
    this.#source = coverage(sources, n);
    this.#contentUpTo = upTo(this.#content);
    this.#cueUpTo = upTo(this.#cue);
    this.#sourceUpTo = upTo(this.#source);
    this.#quotedUpTo = upTo(Float64Array.from(document.quote, (state) => (state === INSIDE ? 1 : 0)));
    this.#verbsUpTo = upTo(Float64Array.from(document.tokens, ({ tag }) => (/^V|^MD/.test(tag) ? 1 : 0)));
    this.#finiteUpTo = upTo(Float64Array.from(document.tokens, ({ tag }) => (/^(?:VB[DZP]|MD)/.test(tag) ? 1 : 0)));
    this.#sentence = new Int32Array(n);
    let sentences = 0;
    for (let i = 0; i < n; i++) {
      if (document.sentenceStart[i] === i) sentences++;
      this.#sentence[i] = sentences;
    }
    this.#bestQuote = new Float64Array(sentences + 2);
    this.#bestCue = new Float64Array(sentences + 2);
    this.#bestSource = new Float64Array(sentences + 2);
    for (let i = 0; i < n; i++) {
      const s = this.#sentence[i]!;
      this.#bestCue[s] = Math.max(this.#bestCue[s]!, this.#cue[i]!);
      this.#bestSource[s] = Math.max(this.#bestSource[s]!, this.#source[i]!);
    }
    for (const { from, credit } of candidates) {
      const s = this.#sentence[from]!;
      this.#bestQuote[s] = Math.max(this.#bestQuote[s]!, credit);
    }
    this.#mean = this.#bestQuote.reduce((a, b) => a + b, 0) / Math.max(1, sentences);
    this.#share = this.#bestQuote.filter((credit) => credit > 0.5).length / Math.max(1, sentences);
  }

  rowOf(candidate: Candidate, index: number): Float64Array {
    const d = this.#document;
    const { from, to, form, rule } = candidate;
    const start = d.sentenceStart[from]!;
    const end = d.sentenceEnd[from]!;
    const first = this.#sentence[from]!;
    const last = this.#sentence[to]!;
    const length = to - from + 1;
    const words = this.#wordsIn(from, to);
    const child = d.nearChild[from]!;
    const { over, under } = this.#nested(candidate, index);
    const cueBefore = most(this.#cue, Math.max(start, from - 3), from);
    const cueAfter = most(this.#cue, to + 1, Math.min(d.sentenceEnd[to]!, to + 5));
    return Float64Array.of(
      candidate.credit,
      candidate.probability,
      this.#starts[from]!,
      this.#ends[to]!,
      candidate.rival,
      this.#bestCue[first]!,
      this.#bestSource[first]!,
      words,
      form === 'direct' ? 0 : form === 'mixed' ? 1 : 2,
      d.quote[from] === OPENS ? 1 : from > 0 && d.quote[from - 1] === OPENS ? 2 : 0,
      d.quote[to] === CLOSES ? 1 : to + 1 < d.length && d.quote[to + 1] === CLOSES ? 2 : 0,
      (from === start ? 1 : 0) + (d.paragraphStart[from] === from ? 1 : 0),
      to >= d.sentenceEnd[to]! - 2 ? 1 : 0,
      rule ? (rule.same ? 2 : 1) : 0,
      rule ? 1 + RULES.indexOf(rule.attribution.rule) : -1,
      rule?.attribution.mention ? 1 : 0,
      child < 0 ? -1 : (d.leftEdge[child] === from ? 1 : 0) + (d.rightEdge[child] === to ? 2 : 0),
      d.nearCue[from]! < 0 ? -1 : d.cue[d.nearCue[from]!]!,
      cueBefore,
      cueAfter,
      most(this.#source, Math.max(start, from - 8), from),
      most(this.#source, to + 1, Math.min(d.sentenceEnd[to]!, to + 8)),
      sum(this.#cueUpTo, from, to),
      sum(this.#sourceUpTo, from, to),
      sum(this.#cueUpTo, start, end - 1) - sum(this.#cueUpTo, from, Math.min(to, end - 1)),
      over,
      under,
      this.#bestQuote[first - 1]!,
      this.#bestQuote[last + 1]!,
      d.paragraph[from]!,
      d.paragraph[d.length - 1]! - d.paragraph[from]!,
      this.#mean,
      this.#share,
      this.#wordsIn(start, end - 1) - words,
      sum(this.#quotedUpTo, from, to) / length,
      sum(this.#contentUpTo, from, to) / length,
      from > start ? this.#content[from - 1]! : -1,
      to + 1 < d.sentenceEnd[to]! ? this.#content[to + 1]! : -1,
      ...this.#treeColumns(candidate, candidate.tree()),
      0,
    );
  }

  /** How the span hangs in the tree, how far cue and source are, and what the chains think of bounds beside its own. */
  #treeColumns({ from, to }: Candidate, { roots, root, head, subject, cue, source }: SpanTree): number[] {
    const d = this.#document;
    const start = d.sentenceStart[from]!;
    const away = (i: number) => (i < 0 ? -FARTHEST : i < from ? -this.#wordsIn(i, from - 1) : this.#wordsIn(to + 1, i));
    const last = d.tokens[to]!.text;
    return [
      roots,
      root < 0 ? 0 : root - from,
      head < 0 ? 0 : Math.max(-20, Math.min(20, away(head))),
      head < 0 ? -1 : this.#cue[head]!,
      subject < 0 ? -1 : this.#source[subject]!,
      head < 0 ? -1 : d.cue[head]!,
      sum(this.#verbsUpTo, from, to),
      sum(this.#finiteUpTo, from, to),
      cue < 0 ? 0 : this.#cue[cue]!,
      away(cue),
      source < 0 ? 0 : this.#source[source]!,
      away(source),
      from > start ? this.#cue[from - 1]! : -1,
      this.#starts[from - 1] ?? 0,
      this.#starts[from + 1] ?? 0,
      this.#ends[to - 1] ?? 0,
      this.#ends[to + 1] ?? 0,
      this.#wordsIn(from, to) / Math.max(1, this.#wordsIn(start, d.sentenceEnd[to]! - 1)),
      last === '.' || last === ',' ? 1 : 0,
      root >= 0 && d.leftEdge[root] === from ? 1 : 0,
      root >= 0 && d.rightEdge[root] === to ? 1 : 0,
      this.#content[from]!,
      this.#content[to]!,
    ];
  }

  #wordsIn(from: number, to: number): number {
    return to < from ? 0 : this.#wordsUpTo[to + 1]! - this.#wordsUpTo[from]!;
  }

  /** The most credit of a candidate that holds this one, and of one that this one holds. */
  #nested({ from, to }: Candidate, index: number): { over: number; under: number } {
    let over = 0;
    let under = 0;
    const first = this.#document.paragraphStart[from]!;
    for (let k = index - 1; k >= Math.max(0, index - MOST_NEIGHBOURS); k--) {
      const other = this.#candidates[k]!;
      if (other.from < first) break;
      if (other.to >= to) over = Math.max(over, other.credit);
      else if (other.from === from) under = Math.max(under, other.credit);
    }
    const end = Math.min(this.#candidates.length, index + MOST_NEIGHBOURS);
    for (let k = index + 1; k < end; k++) {
      const other = this.#candidates[k]!;
      if (other.from > to) break;
      if (other.to <= to) under = Math.max(under, other.credit);
      else if (other.from === from) over = Math.max(over, other.credit);
    }
    return { over, under };
  }
}

function upTo(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!;
  return sums;
}

function sum(sums: Float64Array, from: number, to: number): number {
  return to < from ? 0 : sums[to + 1]! - sums[from]!;
}

function most(values: Float64Array, from: number, end: number): number {
  let best = 0;
  for (let i = from; i < end; i++) best = Math.max(best, values[i]!);
  return best;
}
