// Learns the small log-linear models: stochastic gradient descent with L2, the weights averaged over the later rounds.
import { bucketOf } from '../../language/hashing.ts';
import { type Linear, linearScore, logistic, softmax } from '../model/linear.ts';
import { type Chance, shuffled } from './chance.ts';

export type Yes = { readonly features: readonly number[]; readonly yes: boolean };
/** Which of several options is right. */
export type Pick = { readonly options: readonly (readonly number[])[]; readonly right: readonly number[] };

export type LinearOptions = {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
};

/** Logistic regression. */
export function learnYes(examples: readonly Yes[], options: LinearOptions, chance: Chance): Linear {
  return learn(examples, options, chance, (model, { features, yes }, move) => {
    move(features, (yes ? 1 : 0) - logistic(linearScore(model, features)));
  });
}

/** Multinomial choice; where several options are right, their probabilities count together. */
export function learnPick(examples: readonly Pick[], options: LinearOptions, chance: Chance): Linear {
  return learn(examples, options, chance, (model, { options: list, right }, move) => {
    const p = softmax(list.map((features) => linearScore(model, features)));
    const sum = right.reduce((total, k) => total + p[k]!, 0) || 1e-9;
    list.forEach((features, k) => {
      move(features, (right.includes(k) ? p[k]! / sum : 0) - p[k]!);
    });
  });
}

function learn<T>(
  examples: readonly T[],
  { bits, epochs, rate, decay }: LinearOptions,
  chance: Chance,
  visit: (model: Linear, example: T, move: (features: readonly number[], by: number) => void) => void,
): Linear {
  const model: Linear = { bits, weights: new Float64Array(2 ** bits) };
  const mean = new Float64Array(2 ** bits);
  let means = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate * (1 - (0.9 * epoch) / epochs);
    const move = (features: readonly number[], by: number) => {
      for (const feature of features) model.weights[bucketOf(feature, bits)]! += step * by;
    };
    for (const example of shuffled(examples, chance)) visit(model, example, move);
    for (let i = 0; i < mean.length; i++) model.weights[i]! *= 1 - step * decay * examples.length;
    if (epoch * 2 < epochs) continue;
    means++;
    for (let i = 0; i < mean.length; i++) mean[i]! += model.weights[i]!;
  }
  return { bits, weights: mean.map((w) => w / Math.max(1, means)) };
}
