// Learns classes of words from word vectors: k-means by angle (Dhillon and Modha 2001), fine classes of the words, coarse
// ones of the fine. The commonest words are the first centres, so that the same vectors give the same classes.

import type { Weights } from '../../language/weights.ts';
import { tableOfClasses } from '../../language/word-classes.ts';
import { wordForm } from '../../language/word-forms.ts';

/** A word with its vector; the commonest words first. */
export type WordVector = { readonly word: string; readonly vector: readonly number[] };

export type ClassOptions = {
  readonly fine: number;
  readonly coarse: number;
  readonly rounds: number;
};

export function learnClasses(vectors: readonly WordVector[], { fine, coarse, rounds }: ClassOptions): Weights {
  const width = vectors[0]?.vector.length ?? 0;
  const points = new Float32Array(vectors.length * width);
  vectors.forEach(({ vector }, i) => {
    points.set(vector.slice(0, width), i * width);
  });
  for (let i = 0; i < vectors.length; i++) toLengthOne(points.subarray(i * width, (i + 1) * width));
  const small = group(points, width, fine, rounds);
  const large = group(small.centres, width, coarse, 3 * rounds);
  return tableOfClasses(
    vectors.map(({ word }, i) => ({
      word: wordForm(word).word,
      fine: small.groups[i]!,
      coarse: large.groups[small.groups[i]!]!,
    })),
  );
}

function group(points: Float32Array, width: number, count: number, rounds: number) {
  const size = points.length / Math.max(1, width);
  const centres = points.slice(0, Math.min(size, count) * width);
  const groups = new Int32Array(size);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < size; i++) groups[i] = nearest(points, i * width, centres, width);
    centres.fill(0);
    for (let i = 0; i < points.length; i++)
      centres[groups[Math.floor(i / width)]! * width + (i % width)]! += points[i]!;
    for (let c = 0; c < centres.length; c += width) toLengthOne(centres.subarray(c, c + width));
  }
  return { groups, centres };
}

function nearest(points: Float32Array, at: number, centres: Float32Array, width: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < centres.length; c += width) {
    let sum = 0;
    for (let d = 0; d < width; d++) sum += points[at + d]! * centres[c + d]!;
    if (sum <= most) continue;
    most = sum;
    best = c / width;
  }
  return best;
}

function toLengthOne(vector: Float32Array): void {
  let sum = 0;
  for (const value of vector) sum += value * value;
  if (sum > 0) for (let d = 0; d < vector.length; d++) vector[d]! /= Math.sqrt(sum);
}
