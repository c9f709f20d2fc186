// What linking reads: a chosen quote, and a phrase that may name who says it.
import type { Candidate } from './candidates.ts';
import type { SpanMarginal } from './lattice.ts';

export type Quote = Pick<Candidate, 'from' | 'to' | 'form' | 'rule'>;

/** A phrase that may name the speaker: tokens, `to` inclusive. */
export type Source = SpanMarginal & {
  /** It is the mention that the rules give to this quote. */
  readonly ruled: boolean;
};
