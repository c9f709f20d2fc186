// What a reporting clause is: who is said to say what, and by which words.
import type { Rule } from '../attribution.ts';
import type { Phrase } from './nouns.ts';
import type { Verb } from './verbal.ts';

/** All phrases are ranges of units of the sentence. */
export type Reporting = {
  readonly rule: Rule;
  readonly cue: Phrase;
  readonly verb: Verb | null;
  readonly mention: Phrase | null;
  readonly contents: readonly Phrase[];
};
