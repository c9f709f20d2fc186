import { describe, expect, it } from 'vitest';
import { shortenVectors } from '../../../src/extract/learn/learn-vectors.ts';
import { VECTOR_BITS } from '../../../src/extract/model/net.ts';
import { VECTOR } from '../../../src/extract/model/net-layers.ts';
import { bucketOf } from '../../../src/language/hashing.ts';
import { rowOf, weightAt } from '../../../src/language/weights.ts';
import { wordForm } from '../../../src/language/word-forms.ts';

/** Vectors of 70 numbers that differ in three directions only. */
const WORDS = ['said', 'told', 'added', 'rain', 'boat', 'night', 'mayor', 'old', 'left', 'the'].map((word, i) => ({
  word,
  vector: Array.from(
    { length: 70 },
    (_, d) => ((i % 4) - 1) * Math.sin(d) + (i % 3) * Math.cos(2 * d) + (i - 4) * (d % 5) + 3,
  ),
}));

describe('shortenVectors', () => {
  const table = shortenVectors(WORDS);
  const vectorOf = (word: string) => {
    const row = rowOf(table, bucketOf(wordForm(word).word, VECTOR_BITS));
    return Array.from({ length: VECTOR }, (_, k) => weightAt(table, row, k) * table.scale);
  };
  const distance = (a: readonly number[], b: readonly number[]) =>
    Math.sqrt(a.reduce((sum, x, k) => sum + (x - b[k]!) ** 2, 0));

  it('keeps how far words are from one another', () => {
    const unit = distance(vectorOf('said'), vectorOf('boat')) / distance(WORDS[0]!.vector, WORDS[4]!.vector);
    for (const a of WORDS) {
      for (const b of WORDS) {
        const expected = unit * distance(a.vector, b.vector);
        expect(Math.abs(distance(vectorOf(a.word), vectorOf(b.word)) - expected)).toBeLessThan(0.3 + 0.05 * expected);
      }
    }
  });

  it('puts the directions in which they differ most first', () => {
    const spread = (k: number) => WORDS.reduce((sum, { word }) => sum + vectorOf(word)[k]! ** 2, 0);
    expect(spread(0)).toBeGreaterThan(spread(1));
    expect(spread(1)).toBeGreaterThan(spread(2));
    for (let k = 3; k < VECTOR; k++) expect(spread(k)).toBe(0);
  });

  it('gives the same table each time', () => {
    expect(shortenVectors(WORDS)).toEqual(table);
  });
});
