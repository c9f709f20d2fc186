// The seam between the learned layer and the rules: what a model proposes for one article, before anything is decided.
import type { Span } from '../language/span.ts';

/** A stretch of the article that the model takes for the words of somebody. */
export type QuoteProposal = Span & {
  /** Probability that a reader would mark this stretch (at least half of it) as attributed words. */
  readonly probability: number;
  /** Probability that they are words said or written, not a belief, want or plan. */
  readonly speech: number;
  readonly cue: Span | null;
  /** The phrase that names the speaker, as the tagger sees it ("Moss’s lawyer", "She"); null when it sees none. */
  readonly source: Span | null;
  /** Speakers' mentions, most probable first; the probabilities sum to at most 1 (the rest: nobody is named). */
  readonly mentions: readonly RankedMention[];
};

export type RankedMention = { readonly mention: Span; readonly probability: number };

/** One word as the tagger and the parser see it. */
export type AnalysedToken = Span & {
  readonly text: string;
  readonly lemma: string;
  /** Penn Treebank tag: `NNP`, `VBD` … */
  readonly tag: string;
  /** Index, in the article's tokens, of the word this one depends on; -1 for the root of a sentence. */
  readonly head: number;
  /** Universal Dependencies relation, without subtypes but `nsubj:pass`, `aux:pass`, `acl:relcl` and `nmod:poss`. */
  readonly relation: string;
  /** Index of the sentence, from 0. */
  readonly sentence: number;
};

/** Syntax of one article; what the learned layer computed on the way, so that rules can use it. */
export type Analysis = { readonly tokens: readonly AnalysedToken[] };

export type QuoteModel = {
  /** Tags and parses an article. */
  analyse(text: string): Analysis;
  /** Proposes quotes that do not overlap, in text order. Same text, same proposals. */
  propose(text: string, analysis: Analysis): readonly QuoteProposal[];
};
