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
export function boostedScore(boosted: Boosted, row: ArrayLike<number>): number {
  const { nodes, columns, bounds, leaves } = readyOf(boosted);
  let score = boosted.base;
  // Four trees at a time: the steps in one do not wait for those in another.
  const each = nodes + 1;
  for (let first = 0, leaf = -nodes; first < columns.length; leaf += AT_ONCE * each) {
    const second = first + nodes;
    const third = second + nodes;
    const fourth = third + nodes;
    let [a, b, c, d] = [0, 0, 0, 0];
    while (a < nodes) {
      a = below(a, row, columns, bounds, first);
      b = below(b, row, columns, bounds, second);
      c = below(c, row, columns, bounds, third);
      d = below(d, row, columns, bounds, fourth);
    }
    score += leaves[leaf + a]!;
    score += leaves[leaf + each + b]!;
    score += leaves[leaf + 2 * each + c]!;
    score += leaves[leaf + 3 * each + d]!;
    first = fourth + nodes;
  }
  return score;
}

const AT_ONCE = 4;

/** The node under a node of the tree at `at`: a number and no branch, for a processor cannot guess which way a row goes. */
function below(node: number, row: ArrayLike<number>, columns: Int32Array, bounds: Float64Array, at: number): number {
  return (2 * node + 2 - Number(row[columns[at + node]!]! <= bounds[at + node]!)) | 0;
}

/** Columns, bounds and leaves apart: a column that is read as a whole number need not be made one at each node. */
type Ready = {
  readonly nodes: number;
  readonly columns: Int32Array;
  readonly bounds: Float64Array;
  readonly leaves: Float64Array;
};
const ready = new WeakMap<Float64Array, Ready>();

/** As many trees as make whole fours; those that are added give 0. */
function readyOf({ depth, trees }: Boosted): Ready {
  const known = ready.get(trees);
  if (known) return known;
  const nodes = 2 ** depth - 1;
  const count = trees.length / treeSize(depth);
  const room = AT_ONCE * Math.ceil(count / AT_ONCE);
  const made: Ready = {
    nodes,
    columns: new Int32Array(room * nodes),
    bounds: new Float64Array(room * nodes),
    leaves: new Float64Array(room * (nodes + 1)),
  };
  for (let tree = 0, at = 0; tree < count; tree++, at += treeSize(depth)) {
    made.columns.set(trees.subarray(at, at + nodes), tree * nodes);
    made.bounds.set(trees.subarray(at + nodes, at + 2 * nodes), tree * nodes);
    made.leaves.set(trees.subarray(at + 2 * nodes, at + treeSize(depth)), tree * (nodes + 1));
  }
  ready.set(trees, made);
  return made;
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
