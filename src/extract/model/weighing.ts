// How probable it is that a reader would mark a candidate as a quote: boosted trees over what stands around it, one
// column of which is the opinion of the linear ranker, which reads the words.
import { type Boosted, boostedScore } from './boosted.ts';
import type { Candidate } from './candidates.ts';
import type { Document } from './document.ts';
import { type Linear, linearScore, logistic } from './linear.ts';
import { readSurroundings } from './surroundings.ts';
import type { Phrases } from './tagging.ts';

export type SpanWeigher = { readonly ranker: Linear; readonly spans: Boosted };

/** The probability of each candidate; 0 for those that are not worth weighing. */
export function weighCandidates(
  document: Document,
  phrases: Phrases,
  candidates: readonly Candidate[],
  { ranker, spans }: SpanWeigher,
): number[] {
  return readSurroundings(document, phrases, candidates).map((row, k) =>
    row === null ? 0 : logistic(boostedScore(spans, withWords(row, linearScore(ranker, candidates[k]!.features())))),
  );
}

/** A row with the opinion of the ranker in its last column. */
export function withWords(row: Float64Array, opinion: number): Float64Array {
  row[row.length - 1] = opinion;
  return row;
}
