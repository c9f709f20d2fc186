// How much a word says. A coverage of thirty quotes cannot tell which words are common, so its own counts are
// mixed with those of a body of news English; in a large coverage its own counts decide.
import type { RankContext } from './types.ts';

/** Counts of a large body of news text cut into sentences: see `npm run train:ranker`. */
export type Background = { readonly sentences: number; readonly counts: ReadonlyMap<string, number> };

/** The weight of a term: its inverse document frequency over coverage and background, 0 for a word in every document. */
export function rarity(
  context: Pick<RankContext, 'size' | 'frequency'>,
  background: Background,
): (term: string) => number {
  const known = new Map<string, number>();
  const size = context.size + BACKGROUND_WEIGHT;
  return (term) => {
    let weight = known.get(term);
    if (weight === undefined) {
      const share = (background.counts.get(term) ?? UNSEEN) / background.sentences;
      const documents = context.frequency(term) + BACKGROUND_WEIGHT * share;
      weight = Math.max(0, Math.log((size + 1) / (documents + 0.5)));
      known.set(term, weight);
    }
    return weight;
  };
}

/** The background counts like this many documents of the coverage. */
const BACKGROUND_WEIGHT = 400;
/** A word the background never saw is as rare as one seen less than once. */
const UNSEEN = 0.5;
