// Fits the two kinds of model by gradient descent (Adam, Kingma and Ba 2015). Small data: exact gradients, no batches.
import type { Calibrator } from '../../query/rank/model.ts';

/** One question: the features of its candidates, which of them are right, and how much it counts. */
export type ListExample = {
  readonly candidates: readonly ArrayLike<number>[];
  readonly right: readonly boolean[];
  readonly weight: number;
};

/** Weights that give the right candidates the largest softmax share of their list (ListNet, Cao et al. 2007, top one). */
export function fitRanker(examples: readonly ListExample[], size: number, penalty: number): number[] {
  return descend(size, STEPS, (weights, gradient) => {
    let total = 0;
    for (const { candidates, right, weight } of examples) {
      const scores = candidates.map((features) => dot(features, weights));
      const top = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const sum = shares.reduce((a, b) => a + b, 0);
      const sumRight = shares.reduce((a, share, index) => a + (right[index] ? share : 0), 0);
      total += weight;
      candidates.forEach((features, index) => {
        const pull = weight * (shares[index]! / sum - (right[index] ? shares[index]! / sumRight : 0));
        if (Math.abs(pull) > 1e-6) for (let at = 0; at < size; at++) gradient[at]! += pull * features[at]!;
      });
    }
    for (let at = 0; at < size; at++) gradient[at] = gradient[at]! / total + penalty * weights[at]!;
  });
}

export type JudgedExample = { readonly signals: readonly number[]; readonly right: boolean; readonly weight: number };

/** Logistic regression with an L2 penalty. */
export function fitCalibrator(examples: readonly JudgedExample[], penalty: number): Calibrator {
  const size = examples[0]!.signals.length;
  const fitted = descend(size + 1, STEPS, (weights, gradient) => {
    let total = 0;
    for (const { signals, right, weight } of examples) {
      const error = 1 / (1 + Math.exp(-(dot(signals, weights) + weights[size]!))) - (right ? 1 : 0);
      total += weight;
      for (let at = 0; at < size; at++) gradient[at]! += weight * error * signals[at]!;
      gradient[size]! += weight * error;
    }
    for (let at = 0; at <= size; at++) gradient[at] = gradient[at]! / total + (at < size ? penalty * weights[at]! : 0);
  });
  return { weights: fitted.slice(0, size), bias: fitted[size]! };
}

const STEPS = 600;

function descend(size: number, steps: number, gradientOf: (weights: number[], gradient: number[]) => void): number[] {
  const weights: number[] = new Array(size).fill(0);
  const mean: number[] = new Array(size).fill(0);
  const square: number[] = new Array(size).fill(0);
  for (let step = 1; step <= steps; step++) {
    const gradient: number[] = new Array(size).fill(0);
    gradientOf(weights, gradient);
    const rate = 0.1 * (1 - step / (steps + 1));
    for (let at = 0; at < size; at++) {
      mean[at] = 0.9 * mean[at]! + 0.1 * gradient[at]!;
      square[at] = 0.999 * square[at]! + 0.001 * gradient[at]! ** 2;
      weights[at]! -= (rate * (mean[at]! / (1 - 0.9 ** step))) / (Math.sqrt(square[at]! / (1 - 0.999 ** step)) + 1e-9);
    }
  }
  return weights;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
