// Annotated articles to learn from, and the labels and cues that follow from their annotations.

import { firstEndingAfter } from '../../language/span.ts';
import { type CueLexicon, cueBucket } from '../model/cue-lexicon.ts';
import type { Document } from '../model/document.ts';
import { B_CONTENT, B_CUE, B_SOURCE } from '../model/labels.ts';
import type { AnalysedToken } from '../proposal.ts';

/** One line of an annotated JSONL (PolNeAR's shape); offsets in UTF-16 code units. */
export type GoldArticle = { readonly id: string; readonly text: string; readonly quotes: readonly GoldQuote[] };

export type GoldQuote = {
  readonly start: number;
  readonly end: number;
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly speech: boolean;
  readonly speaker: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  readonly speakerKind: 'name' | 'pronoun' | 'nominal' | 'none';
  readonly speakerResolved?: string;
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
};

/** First and one past the last token that a stretch of the text touches. */
function tokensOf(tokens: readonly AnalysedToken[], start: number, end: number): [number, number] {
  const low = firstEndingAfter(tokens, start);
  let to = low;
  while (to < tokens.length && tokens[to]!.start < end) to++;
  return [low, to];
}

/** A label for each token. Where annotations overlap, content goes before source, and source before cue. */
export function goldLabels(document: Document, quotes: readonly GoldQuote[]): Uint8Array {
  const labels = new Uint8Array(document.length);
  const paint = (start: number | null, end: number | null, begin: number, whole: boolean) => {
    if (start === null || end === null) return;
    let [from, to] = tokensOf(document.tokens, start, end);
    if (from >= to) return;
    to = Math.min(to, document.paragraphEnd[from]!);
    // A cue or a source does not leave its sentence.
    if (!whole) to = Math.min(to, document.sentenceEnd[from]!);
    for (let i = from; i < to; i++) labels[i] = i === from ? begin : begin + 1;
  };
  for (const q of quotes) paint(q.cueStart, q.cueEnd, B_CUE, false);
  for (const q of quotes) paint(q.speakerStart, q.speakerEnd, B_SOURCE, false);
  for (const q of quotes) paint(q.start, q.end, B_CONTENT, true);
  // What a later annotation cut in two begins anew.
  for (let i = 0; i < labels.length; i++) {
    const l = labels[i]!;
    if (l === 0 || (l & 1) === 1) continue;
    const previous = i === 0 ? 0 : labels[i - 1]!;
    if (previous !== l && previous !== l - 1) labels[i] = l - 1;
  }
  return labels;
}

/** How often each lemma with its tag is a cue, and how often it occurs. */
export type CueCounts = {
  readonly cues: Map<number, number>;
  readonly all: Map<number, number>;
  /** The key of each key's tag alone. */
  readonly general: Map<number, number>;
};

export function noCounts(): CueCounts {
  return { cues: new Map(), all: new Map(), general: new Map() };
}

export function countCues(tokens: readonly AnalysedToken[], quotes: readonly GoldQuote[]): CueCounts {
  const isCue = new Uint8Array(tokens.length);
  for (const { cueStart, cueEnd } of quotes) {
    if (cueStart === null || cueEnd === null) continue;
    const [from, to] = tokensOf(tokens, cueStart, cueEnd);
    // Of several words, the one that the others depend on: `was first reported by` → `reported`.
    for (let i = from; i < to; i++) if (tokens[i]!.head < from || tokens[i]!.head >= to) isCue[i] = 1;
  }
  const counts = noCounts();
  tokens.forEach(({ lemma, tag }, i) => {
    const general = cueBucket('', tag);
    counts.general.set(cueBucket(lemma, tag), general);
    for (const key of [cueBucket(lemma, tag), general]) {
      counts.all.set(key, (counts.all.get(key) ?? 0) + 1);
      if (isCue[i]) counts.cues.set(key, (counts.cues.get(key) ?? 0) + 1);
    }
  });
  return counts;
}

export function addCounts(sum: CueCounts, part: CueCounts): void {
  for (const [key, n] of part.all) sum.all.set(key, (sum.all.get(key) ?? 0) + n);
  for (const [key, general] of part.general) sum.general.set(key, general);
  for (const [key, n] of part.cues) sum.cues.set(key, (sum.cues.get(key) ?? 0) + n);
}

/** P(cue | lemma, tag), drawn towards P(cue | tag); with `without`, as if that article had not been counted. */
export function cueLexiconFrom(counts: CueCounts, without?: CueCounts): CueLexicon {
  return (lemma, tag) => probability(counts, without, cueBucket(lemma, tag), cueBucket('', tag));
}

/** The same for a key that was counted. */
export function cueProbability(counts: CueCounts, key: number): number {
  return probability(counts, undefined, key, counts.general.get(key) ?? key);
}

function probability(counts: CueCounts, without: CueCounts | undefined, key: number, general: number): number {
  return ratio(counts, without, key, ratio(counts, without, general, 0, 1), 3);
}

function ratio(counts: CueCounts, without: CueCounts | undefined, key: number, prior: number, weight: number): number {
  const all = (counts.all.get(key) ?? 0) - (without?.all.get(key) ?? 0);
  const cues = (counts.cues.get(key) ?? 0) - (without?.cues.get(key) ?? 0);
  return (cues + weight * prior) / (all + weight);
}
