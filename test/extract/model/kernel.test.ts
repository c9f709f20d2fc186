import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kernel } from '../../../src/extract/model/kernel.ts';

/** Small whole numbers, so that sums are exact in any order. */
function filled(kernel: Kernel, length: number, seed: number): Float32Array {
  const array = kernel.floats(length);
  for (let k = 0; k < length; k++) array[k] = ((k * 7 + seed * 13) % 11) - 5;
  return array;
}

describe('Kernel', () => {
  it('adds the product of two matrices, the first turned or not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 11 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 9 }),
        fc.boolean(),
        (rows, eights, depth, turned) => {
          const columns = 8 * eights;
          const kernel = new Kernel(rows * depth + depth * columns + rows * columns + 48);
          const a = filled(kernel, rows * depth, 1);
          const b = filled(kernel, depth * columns, 2);
          const c = filled(kernel, rows * columns, 3);
          const expected = [...c].map((before, k) => {
            const [r, column] = [Math.floor(k / columns), k % columns];
            let sum = before;
            for (let d = 0; d < depth; d++) {
              sum += a[turned ? d * rows + r : r * depth + d]! * b[d * columns + column]!;
            }
            return sum;
          });
          const first = turned ? { in: a, row: 1, column: rows } : { in: a, row: depth };
          kernel.add(first, { in: b, row: columns }, { in: c, row: columns }, rows, columns, depth);
          expect([...c]).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves what stands beside a matrix as it is', () => {
    const kernel = new Kernel(200);
    const [a, b, c] = [filled(kernel, 4, 1), filled(kernel, 16, 2), filled(kernel, 48, 3)];
    const before = [...c];
    kernel.add({ in: a, at: 1, row: 2 }, { in: b, row: 8 }, { in: c, at: 16, row: 8 }, 1, 8, 2);
    expect([...c.subarray(0, 16), ...c.subarray(24)]).toEqual([...before.slice(0, 16), ...before.slice(24)]);
    expect([...c.subarray(16, 24)]).toEqual(before.slice(16, 24).map((x, k) => x + a[1]! * b[k]! + a[2]! * b[8 + k]!));
  });

  it('adds the product of one row', () => {
    const kernel = new Kernel(400);
    const [a, b, c] = [filled(kernel, 5, 1), filled(kernel, 3 * 32, 2), filled(kernel, 64, 3)];
    const before = [...c];
    kernel.addRow(a, 2, b, c, 32, 32, 3);
    expect([...c]).toEqual(
      before.map((x, k) => (k < 32 ? x : x + [0, 1, 2].reduce((sum, d) => sum + a[2 + d]! * b[d * 32 + k - 32]!, 0))),
    );
  });
});
