// Boosted trees (Friedman 2001) at work: a sum of small decision trees over a row of numbers, kept as one flat list.

/** All trees have the same depth; a node that does not split sends everything to its left. */
export type Boosted = {
  readonly depth: number;
  /** The score before any tree. */
  readonly base: number;
  /** For each tree `2^depth - 1` columns, as many bounds, then `2^depth` leaves; children of node k are 2k+1 and 2k+2. */
  readonly trees: Float64Array;
};

/** Values of a tree of this depth in {@link Boosted.trees}. */
export function treeSize(depth: number): number {
  return 3 * 2 ** depth - 2;
}

/** The score of a row, as a logit. A value equal to a bound goes to the left. */
export function boostedScore({ depth, base, trees }: Boosted, row: ArrayLike<number>): number {
  const size = treeSize(depth);
  let score = base;
  for (let at = 0; at < trees.length; at += size) score += trees[leafOf(trees, at, depth, row)]!;
  return score;
}

/** Where the leaf that a row reaches stands. */
export function leafOf(trees: Float64Array, at: number, depth: number, row: ArrayLike<number>): number {
  const nodes = 2 ** depth - 1;
  let node = 0;
  while (node < nodes) {
    const left = row[trees[at + node]!]! <= trees[at + nodes + node]!;
    node = 2 * node + (left ? 1 : 2);
  }
  return at + nodes + node;
}

/** As one list of numbers for the model file. */
export function packBoosted({ depth, base, trees }: Boosted): Float64Array {
  return Float64Array.from([depth, base, ...trees]);
}

export function unpackBoosted(list: Float64Array): Boosted {
  return { depth: list[0]!, base: list[1]!, trees: list.subarray(2) };
}
