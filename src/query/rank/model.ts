// The numbers that ranking was trained to: weights and calibrators, as data/models/ranker.json holds them.
import { FEATURES } from './features.ts';
import type { Background } from './rarity.ts';

/** A logistic model: probability = 1 / (1 + exp(−(bias + Σ weight × signal))). */
export type Calibrator = { readonly bias: number; readonly weights: readonly number[] };

export type RankerModel = {
  /** One weight for each of FEATURES. */
  readonly weights: Float64Array;
  /** Whether the first candidate answers: for questions of few words, and for long ones. */
  readonly short: Calibrator;
  readonly long: Calibrator;
  /** An answer below this probability is held back. */
  readonly threshold: number;
  readonly background: Background;
};

/** The signals a calibrator weighs, besides the features of the first candidate. */
export const SIGNALS = ['rankScore', 'margin', 'share', 'askedWords', 'size'] as const;

/** Reads the model file's parsed JSON; throws an Error that names what does not fit (another version's file). */
export function readRankerModel(json: unknown): RankerModel {
  const file = json as ModelFile;
  if (file?.format !== 1) throw new Error('not a ranker model of format 1');
  if (file.features.join() !== FEATURES.join() || file.signals.join() !== SIGNALS.join())
    throw new Error('the ranker model was trained for other features: run npm run train:ranker');
  const counts = new Map<string, number>();
  for (const [count, terms] of Object.entries(file.background.terms))
    for (const term of terms.split(' ')) counts.set(term, Number(count));
  return {
    weights: Float64Array.from(file.weights),
    short: file.short,
    long: file.long,
    threshold: file.threshold,
    background: { sentences: file.background.sentences, counts },
  };
}

/** data/models/ranker.json. Terms of the background stand under their count, which is rounded to a power of √2. */
export type ModelFile = {
  readonly format: 1;
  readonly provenance: string;
  readonly features: readonly string[];
  readonly signals: readonly string[];
  readonly weights: readonly number[];
  readonly short: Calibrator;
  readonly long: Calibrator;
  readonly threshold: number;
  readonly background: { readonly sentences: number; readonly terms: Readonly<Record<string, string>> };
};
