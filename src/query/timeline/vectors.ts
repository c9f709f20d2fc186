// Texts as weighted words (tf-idf): how close one is to another, and to the middle of them all.

import { inOneGo, type Steps } from '../../coverage/steps.ts';

/** Weights by term, of length 1 (or empty). */
export type Vector = ReadonlyMap<number, number>;

/** How much a term tells: the rarer among the texts, the more. */
export type Rarity = (term: number) => number;

/** Counts in how many of the texts a term stands. Terms of no text count as the rarest. */
export function* rarityIn(texts: Iterable<readonly number[]>): Steps<Rarity> {
  const frequency = new Map<number, number>();
  let n = 0;
  for (const terms of texts) {
    n += 1;
    yield;
    for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return (term) => Math.log(1 + n / (frequency.get(term) ?? 1));
}

export function vectorOf(terms: readonly number[], rarity: Rarity): Vector {
  const counts = new Map<number, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const [term, count] of counts) counts.set(term, (1 + Math.log(count)) * rarity(term));
  return unit(counts);
}

/** The middle of vectors, each with its weight. */
export function middleOf(vectors: Iterable<readonly [vector: Vector, weight: number]>): Vector {
  return inOneGo(middleInSteps(vectors));
}

/** The same in steps, one for each vector. */
export function* middleInSteps(vectors: Iterable<readonly [vector: Vector, weight: number]>): Steps<Vector> {
  const sum = new Map<number, number>();
  for (const [vector, weight] of vectors) {
    for (const [term, value] of vector) sum.set(term, (sum.get(term) ?? 0) + weight * value);
    yield;
  }
  return unit(sum);
}

/** Cosine, 0 to 1. */
export function closeness(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, value] of small) sum += value * (large.get(term) ?? 0);
  return sum;
}

function unit(values: Map<number, number>): Vector {
  let squares = 0;
  for (const value of values.values()) squares += value * value;
  if (squares === 0) return values;
  const length = Math.sqrt(squares);
  for (const [term, value] of values) values.set(term, value / length);
  return values;
}
