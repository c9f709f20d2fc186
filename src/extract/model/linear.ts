// Small log-linear models over hashed features: one that tells quotes from other spans, one that picks a speaker.
import { bucketOf } from '../../language/hashing.ts';

export type Linear = { readonly bits: number; readonly weights: Float64Array };

/** The sum of the weights of hashed features. */
export function linearScore({ bits, weights }: Linear, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[bucketOf(feature, bits)]!;
  return sum;
}

export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Probabilities in proportion to `exp(score)`. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
