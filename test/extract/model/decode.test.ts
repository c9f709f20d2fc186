import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, chooseQuotes, EXACTNESS } from '../../../src/extract/model/decode.ts';

const THRESHOLD = 0.4;
const span = (from: number, to: number, credit: number): Choice => ({ from, to, credit, exact: 0 });

describe('chooseQuotes', () => {
  const table: [why: string, candidates: Choice[], chosen: [number, number][]][] = [
    ['nothing from nothing', [], []],
    ['one that is sure enough', [span(2, 5, 0.9)], [[2, 5]]],
    ['none that is not', [span(2, 5, 0.3)], []],
    ['of two that overlap the better', [span(2, 5, 0.6), span(4, 9, 0.8)], [[4, 9]]],
    [
      'two short ones rather than the long one over both',
      [span(0, 9, 0.8), span(0, 3, 0.7), span(5, 9, 0.7)],
      [
        [0, 3],
        [5, 9],
      ],
    ],
    ['spans that share one token overlap', [span(0, 3, 0.9), span(3, 6, 0.8)], [[0, 3]]],
  ];
  for (const [why, candidates, chosen] of table) {
    it(why, () => expect(chooseQuotes(candidates, THRESHOLD).map(({ from, to }) => [from, to])).toEqual(chosen));
  }

  it('finds the best of all sets without overlap', () => {
    const candidate = fc
      .tuple(
        fc.nat(12),
        fc.nat(5),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(([from, length, credit, exact]) => ({ from, to: from + length, credit, exact }));
    const gain = (set: readonly Choice[]) =>
      set.reduce((sum, { credit, exact }) => sum + credit - THRESHOLD + EXACTNESS * exact, 0);
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 8 }), (candidates) => {
        const chosen = chooseQuotes(candidates, THRESHOLD);
        for (let k = 1; k < chosen.length; k++) expect(chosen[k]!.from).toBeGreaterThan(chosen[k - 1]!.to);
        let best = 0;
        for (let bits = 0; bits < 2 ** candidates.length; bits++) {
          const set = candidates.filter((c, k) => ((bits >> k) & 1) === 1 && c.credit > THRESHOLD);
          const apart = set.every((a, i) => set.every((b, j) => i === j || a.to < b.from || b.to < a.from));
          if (apart) best = Math.max(best, gain(set));
        }
        expect(gain(chosen)).toBeCloseTo(best, 9);
      }),
    );
  });
});
