import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketsOf, indexWeights, rowOf, scoresOf, sumWeights, weightAt } from '../../src/language/weights.ts';

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
const features = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 2 ** BITS - 1 }), { maxLength: 120 }),
  // So many that the sums of bytes run over, were they not emptied in time.
  fc.array(fc.integer({ min: 0, max: 2 ** BITS - 1 }), { minLength: 500, maxLength: 700 }),
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
      fc.property(models, features, ({ classes, buckets, values }, list) => {
        const weights = indexWeights(BITS, classes, 1, Uint32Array.from(buckets), Int8Array.from(values));
        const expected = new Array<number>(classes).fill(0);
        for (const bucket of list) {
          const row = buckets.indexOf(bucket);
          if (row >= 0) for (let c = 0; c < classes; c++) expected[c]! += values[row * classes + c]!;
        }
        const scores = scoresOf(weights);
        sumWeights(weights, Uint32Array.from([7, 7, ...list]), 2, list.length + 2, scores);
        expect([...scores.subarray(0, classes)]).toEqual(expected);
      }),
    );
  });
});
