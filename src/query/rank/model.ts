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
  /** An answer below this probability is held back: one that merely resembles, and one where most of the asked words stand in order. */
  readonly threshold: number;
  readonly standing: number;
  readonly background: Background;
  /** For questions whose words alone do not answer, where sentence vectors are at hand. */
  readonly meaning: MeaningModel | null;
};

/** The same numbers, trained with the cosine of sentence vectors of one embedder. */
type MeaningModel = {
  /** The embedder's. */
  readonly id: string;
  /** What all sentences have in common; taken off every vector. */
  readonly mean: Float32Array;
  readonly weights: Float64Array;
  readonly short: Calibrator;
  readonly long: Calibrator;
  readonly threshold: number;
  readonly standing: number;
};

/** The signals a calibrator weighs, besides the features of the first candidate. */
export const SIGNALS = ['rankScore', 'margin', 'share', 'askedWords', 'size'] as const;

/** Reads the model file's parsed JSON; throws an Error that names what does not fit (another version's file). */
export function readRankerModel(json: unknown): RankerModel {
  const file = json as ModelFile;
  if (file?.format !== 2) throw new Error('not a ranker model of format 2');
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
    standing: file.standing,
    background: { sentences: file.background.sentences, counts },
    meaning:
      file.meaning === undefined
        ? null
        : {
            ...file.meaning,
            mean: Float32Array.from(file.meaning.mean),
            weights: Float64Array.from(file.meaning.weights),
          },
  };
}

/** data/models/ranker.json. Terms of the background stand under their count, which is rounded to a power of √2. */
export type ModelFile = {
  readonly format: 2;
  readonly provenance: string;
  readonly features: readonly string[];
  readonly signals: readonly string[];
  readonly weights: readonly number[];
  readonly short: Calibrator;
  readonly long: Calibrator;
  readonly threshold: number;
  readonly standing: number;
  readonly meaning?: {
    readonly id: string;
    readonly mean: readonly number[];
    readonly weights: readonly number[];
    readonly short: Calibrator;
    readonly long: Calibrator;
    readonly threshold: number;
    readonly standing: number;
  };
  readonly background: { readonly sentences: number; readonly terms: Readonly<Record<string, string>> };
};
