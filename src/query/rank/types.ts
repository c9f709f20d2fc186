// What ranking takes and gives. Pure: candidates come from any search engine, numbers from a trained model.
import type { Nearness } from '../../search/embed/meaning.ts';
import type { SearchDocument, SearchHit, SearchResult } from '../../search/types.ts';

/** How the asked words stand in the quote. A `paraphrase` is never to be read as the words themselves. */
export type MatchLabel = 'verbatim' | 'partial' | 'misspelt' | 'paraphrase';

/** A document that an engine proposes; `score` is the engine's, and `near` what the sentence vectors say where there are any. */
export type Candidate = Pick<SearchHit, 'score'> & {
  readonly document: SearchDocument;
  readonly near?: Nearness;
};

/** What is known of the index that the candidates come from. */
export type RankContext = Pick<SearchResult, 'asked' | 'size'> & {
  /** In how many documents each index term stands; 0 for terms it does not know. */
  readonly frequency: (term: string) => number;
};

export type Ranked = {
  readonly document: SearchDocument;
  /** Probability (0 to 1) that this is what was asked for; comparable across questions of one coverage. */
  readonly score: number;
  /** Null when nothing was asked by words. */
  readonly match: MatchLabel | null;
  /** The asked words stand in the text as one run, in other forms or misspelt at most, and at least two of them say something. */
  readonly whole: boolean;
  /** Spans `[start, end)` into `document.text` that carry asked words; sorted and disjoint. */
  readonly highlights: readonly (readonly [number, number])[];
};

export type Ranking = {
  /** Best first; empty when the coverage does not answer. */
  readonly results: readonly Ranked[];
  /** Probability (0 to 1) that the first candidate answers, whether or not it is shown. */
  readonly confidence: number;
  /** False when candidates were held back because none is likely enough. */
  readonly answered: boolean;
};
