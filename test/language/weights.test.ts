import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBuckets } from '../../src/language/hashing.ts';
import { scorerOf } from '../../src/language/scorer.ts';
import { bucketsOf, indexWeights, rowOf, weightAt } from '../../src/language/weights.ts';

const BITS = 6;
const models = fc.integer({ min: 1, max: 45 }).chain((classes) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 2 ** BITS - 1 }), { maxLength: 40 })
    .map((list) => list.sort((a, b) => a - b))
    .chain((buckets) =>
      fc.record({
        classes: fc.constant(classes),
        buckets: fc.constant(buckets),
        values: fc.array(fc.integer({ min: -128, max: 127 }), {
          minLength: buckets.length * classes,
          maxLength: buckets.length * classes,
        }),
      }),
    ),
);
const value = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const features = fc.oneof(
  fc.array(value, { maxLength: 120 }),
  // The most there may be: their bytes add up to all that sixteen bits hold.
  fc.array(value, { minLength: 250, maxLength: 256 }),
);

describe('weights', () => {
  it('are given back as they were, by bucket and class', () => {
    fc.assert(
      fc.property(models, ({ classes, buckets, values }) => {
        const weights = indexWeights(BITS, classes, 1, Uint32Array.from(buckets), Int8Array.from(values));
        expect([...bucketsOf(weights)]).toEqual(buckets);
        for (let bucket = 0; bucket < 2 ** BITS; bucket++) expect(rowOf(weights, bucket)).toBe(buckets.indexOf(bucket));
        expect(
          buckets.flatMap((_, row) => Array.from({ length: classes }, (_, c) => weightAt(weights, row, c))),
        ).toEqual(values);
      }),
    );
  });

  it('add up as if they were added one by one', () => {
    fc.assert(
      fc.property(models, features, fc.nat(9000), ({ classes, buckets, values }, list, first) => {
        const weights = indexWeights(BITS, classes, 1, Uint32Array.from(buckets), Int8Array.from(values));
        const expected = new Array<number>(classes).fill(0);
        const looked = Uint32Array.from(list);
        toBuckets(looked, list.length, first, BITS);
        for (const bucket of looked) {
          const row = buckets.indexOf(bucket);
          if (row >= 0) for (let c = 0; c < classes; c++) expected[c]! += values[row * classes + c]!;
        }
        const scorer = scorerOf(weights);
        scorer.values.set(list);
        scorer.sum(list.length, first);
        expect([...scorer.scores.subarray(0, classes)]).toEqual(expected);
      }),
    );
  });

  it('add up to all that a byte holds, as often as there may be', () => {
    const all = Uint32Array.from({ length: 2 ** BITS }, (_, bucket) => bucket);
    for (const least of [-128, 127]) {
      const scorer = scorerOf(indexWeights(BITS, 1, 1, all, new Int8Array(all.length).fill(least)));
      scorer.sum(256, 1);
      expect(scorer.scores[0]).toBe(256 * least);
      expect(() => scorer.sum(257, 1)).toThrow('257');
    }
  });
});
