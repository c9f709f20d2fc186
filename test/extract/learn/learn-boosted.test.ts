import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededChance } from '../../../src/extract/learn/chance.ts';
import { learnBoosted } from '../../../src/extract/learn/learn-boosted.ts';
import { boostedScore, packBoosted, treeSize, unpackBoosted } from '../../../src/extract/model/boosted.ts';
import { logistic } from '../../../src/extract/model/linear.ts';

const options = { trees: 60, depth: 2, rate: 0.2, least: 5, share: 0.7 };
/** A grid of points; the first column decides only together with the second, the third says nothing. */
const grid = Array.from({ length: 400 }, (_, i) =>
  Float64Array.of((i % 20) / 20, Math.floor(i / 20) / 20, (i * 7) % 13),
);
const differs = grid.map(([a, b]) => a! > 0.5 !== b! > 0.5);
const chanceOf = (model: ReturnType<typeof learnBoosted>, row: readonly number[]) => logistic(boostedScore(model, row));

describe('learning boosted trees', () => {
  it('tells what no single column tells', () => {
    const model = learnBoosted(grid, differs, options, seededChance(1));
    expect(chanceOf(model, [0.1, 0.9, 3])).toBeGreaterThan(0.8);
    expect(chanceOf(model, [0.9, 0.1, 3])).toBeGreaterThan(0.8);
    expect(chanceOf(model, [0.1, 0.1, 3])).toBeLessThan(0.2);
    expect(chanceOf(model, [0.9, 0.9, 3])).toBeLessThan(0.2);
  });

  it('asks only about the columns that were drawn for a tree', () => {
    const model = learnBoosted(grid, differs, { ...options, columns: 0.5 }, seededChance(2));
    const size = treeSize(options.depth);
    const nodes = 2 ** options.depth - 1;
    const asked = Array.from({ length: options.trees }, (_, tree) => {
      const at = tree * size;
      const splits = [...model.trees.subarray(at, at + nodes)].filter((_, n) => model.trees[at + nodes + n]! < 1e9);
      return new Set(splits).size;
    });
    expect(Math.max(...asked)).toBe(3);
    expect(asked.filter((columns) => columns < 3).length).toBeGreaterThan(options.trees / 2);
    expect(chanceOf(model, [0.1, 0.9, 3])).toBeGreaterThan(0.7);
    expect(chanceOf(model, [0.1, 0.1, 3])).toBeLessThan(0.3);
  });

  it('says how often it is so where the columns say nothing', () => {
    const same = Array.from({ length: 100 }, () => Float64Array.of(1, 1));
    const model = learnBoosted(
      same,
      same.map((_, i) => i % 4 === 0),
      options,
      seededChance(1),
    );
    expect(chanceOf(model, [1, 1])).toBeCloseTo(0.25, 2);
  });

  it('learns the same from the same, to the last bit', () => {
    const learn = () => packBoosted(learnBoosted(grid, differs, options, seededChance(7)));
    expect(learn()).toEqual(learn());
  });

  it('gives the same score after its numbers were kept in single precision, as the model file keeps them', () => {
    const model = learnBoosted(grid, differs, options, seededChance(3));
    const kept = unpackBoosted(Float64Array.from(Float32Array.from(packBoosted(model))));
    fc.assert(
      fc.property(fc.array(fc.double({ min: -2, max: 15, noNaN: true }), { minLength: 3, maxLength: 3 }), (row) => {
        expect(boostedScore(kept, row)).toBe(boostedScore(model, row));
      }),
    );
  });
});
