// What the learned layer makes of one article, before anything is decided: its words with tags and trees.
import type { Span } from '../language/span.ts';

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
