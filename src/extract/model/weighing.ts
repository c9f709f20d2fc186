// How probable it is that a reader would mark a candidate as a quote, and would begin and end it there: boosted trees over
// what stands around it, one column of which is the opinion of the linear ranker, which reads the words.
import { type Boosted, boostedScore } from './boosted.ts';
import type { Candidate } from './candidates.ts';
import type { Document } from './document.ts';
import { type Linear, linearScore, logistic } from './linear.ts';
import { readSurroundings } from './surroundings.ts';
import type { Phrases } from './tagging.ts';

export type SpanWeigher = { readonly ranker: Linear; readonly spans: Boosted; readonly bounds: Boosted };

/** The probabilities that a reader would mark at least half of a span (`credit`), and just the span (`exact`). */
export type Weight = { readonly credit: number; readonly exact: number };

const NONE: Weight = { credit: 0, exact: 0 };
/** Less than the threshold of any chooser. */
const LEAST_CREDIT = 0.25;

/** The probabilities of each candidate; 0 for those that are not worth weighing. */
export function weighCandidates(
  document: Document,
  phrases: Phrases,
  candidates: readonly Candidate[],
  { ranker, spans, bounds }: SpanWeigher,
): Weight[] {
  return readSurroundings(document, phrases, candidates).map((row, k) => {
    if (row === null) return NONE;
    withWords(row, linearScore(ranker, candidates[k]!.features()));
    const credit = logistic(boostedScore(spans, row));
    // The chooser takes no span of less credit, so its bounds are not asked for.
    return { credit, exact: credit < LEAST_CREDIT ? 0 : logistic(boostedScore(bounds, row)) };
  });
}

/** A row with the opinion of the ranker in its last column. */
export function withWords(row: Float64Array, opinion: number): Float64Array {
  row[row.length - 1] = opinion;
  return row;
}
