// How probable it is that a word is a cue ("said", "according"), in steps, as a model file holds it.
import { bucketOf, hashText, mix } from '../../language/hashing.ts';
import { rowOf, type Weights, weightAt } from '../../language/weights.ts';
import { wordForm } from '../../language/word-forms.ts';

/** How probable it is that a word is a cue, from its lemma and tag. */
export type CueLexicon = (lemma: string, tag: string) => number;

/** A candidate for a cue from this step on. */
export const CUE_STEP = 4;
const STEPS = [0.003, 0.02, 0.06, 0.15, 0.3, 0.5, 0.75];

/** The step of a probability, 0 to 7. */
export function cueStep(probability: number): number {
  let step = 0;
  while (step < STEPS.length && probability >= STEPS[step]!) step++;
  return step;
}

export const CUE_BITS = 20;

export function cueBucket(lemma: string, tag: string): number {
  return bucketOf(mix(wordForm(lemma).word, hashText(tag)), CUE_BITS);
}

/** The cue lexicon of a model file: steps, by lemma and tag; words it does not know count as their tag does. */
export function cueLexiconOf(weights: Weights): CueLexicon {
  return (lemma, tag) => {
    const own = rowOf(weights, cueBucket(lemma, tag));
    const row = own >= 0 ? own : rowOf(weights, cueBucket('', tag));
    const step = row >= 0 ? weightAt(weights, row, 0) : 0;
    return step === 0 ? 0 : STEPS[step - 1]!;
  };
}
