import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFrom } from '../../src/language/sorted.ts';

describe('firstFrom', () => {
  it('finds what a search from the left finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (numbers, wanted) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const found = sorted.findIndex((number) => number >= wanted);
        expect(firstFrom(sorted.length, (at) => sorted[at]! >= wanted)).toBe(found < 0 ? sorted.length : found);
      }),
    );
  });
});
