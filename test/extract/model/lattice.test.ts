import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  B_CONTENT,
  B_CUE,
  LABEL_COUNT,
  mayFollow,
  STATE_COUNT,
  TRANSITIONS,
  transitionAt,
} from '../../../src/extract/model/labels.ts';
import { labelMarginals, movesAt, runChain, spanMarginals } from '../../../src/extract/model/lattice.ts';

/** All labelings of the chain with their weight, counted one by one. */
function labelings(scores: Float64Array, places: Uint8Array, transition: Float64Array) {
  let open: { state: number; labels: number[]; weight: number }[] = [{ state: 0, labels: [], weight: 1 }];
  places.forEach((place, i) => {
    const { from, to, label, count } = movesAt(place);
    open = open.flatMap(({ state, labels, weight }) =>
      Array.from({ length: count }, (_, m) => m)
        .filter((m) => from[m] === state)
        .map((m) => ({
          state: to[m]!,
          labels: [...labels, label[m]!],
          weight:
            weight *
            transition[transitionAt(place, state, label[m]!)]! *
            Math.exp(scores[i * LABEL_COUNT + label[m]!]!),
        })),
    );
  });
  const sum = open.reduce((total, { weight }) => total + weight, 0);
  return open.map(({ labels, weight }) => ({ labels, probability: weight / sum }));
}

function spanOf(labels: readonly number[], from: number, begin: number): number {
  if (labels[from] !== begin) return -1;
  let to = from;
  while (labels[to + 1] === begin + 1) to++;
  return to;
}

const chains = fc
  .integer({ min: 1, max: 4 })
  .chain((length) =>
    fc.record({
      scores: fc.array(fc.double({ min: -2, max: 2, noNaN: true }), {
        minLength: length * LABEL_COUNT,
        maxLength: length * LABEL_COUNT,
      }),
      starts: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: length - 1, maxLength: length - 1 }),
      seed: fc.integer({ min: 1, max: 1000 }),
    }),
  )
  .map(({ scores, starts, seed }) => ({
    scores: Float64Array.from(scores),
    places: Uint8Array.from([8, ...starts.map((start) => start * 4)]),
    transition: Float64Array.from({ length: TRANSITIONS }, (_, i) => 0.5 + ((i * seed) % 7) / 7),
  }));

describe('the chain', () => {
  it('gives the probabilities that counting all labelings gives', () => {
    fc.assert(
      fc.property(chains, ({ scores, places, transition }) => {
        const all = labelings(scores, places, transition);
        const lattice = runChain(scores, places, transition);
        const marginals = labelMarginals(lattice);
        for (let i = 0; i < places.length; i++) {
          for (let l = 0; l < LABEL_COUNT; l++) {
            const counted = all.reduce((sum, { labels, probability }) => sum + (labels[i] === l ? probability : 0), 0);
            expect(marginals[i * LABEL_COUNT + l]!).toBeCloseTo(counted, 8);
          }
        }
        for (const begin of [B_CONTENT, B_CUE]) {
          const counted = new Map<string, number>();
          for (const { labels, probability } of all) {
            for (let from = 0; from < labels.length; from++) {
              const to = spanOf(labels, from, begin);
              if (to >= 0) counted.set(`${from}-${to}`, (counted.get(`${from}-${to}`) ?? 0) + probability);
            }
          }
          const found = spanMarginals(lattice, begin, 0);
          for (const { from, to, probability } of found)
            expect(probability).toBeCloseTo(counted.get(`${from}-${to}`) ?? 0, 8);
          expect(found.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(
            [...counted.values()].reduce((a, b) => a + b, 0),
            8,
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it('lets an inside label follow its own kind alone, and no phrase but content leave its sentence', () => {
    for (let place = 0; place < 12; place += 4) {
      const { from, label, count } = movesAt(place);
      for (let m = 0; m < count; m++) {
        expect(from[m]!).toBeLessThan(STATE_COUNT);
        expect(mayFollow(from[m]! >> 3, label[m]!)).toBe(true);
        const inside = label[m]! > 0 && label[m]! % 2 === 0;
        if (inside && place >= 4) expect([place, label[m]]).toEqual([4, B_CONTENT + 1]);
      }
    }
  });
});
