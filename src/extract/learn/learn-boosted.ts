// Learns boosted trees for a yes-or-no question: gradient boosting on the logistic loss (Friedman 2001), the bounds chosen
// among quantiles by histograms, each tree grown on a random part of the rows.
import { type Boosted, leafOf, treeSize } from '../model/boosted.ts';
import { logistic } from '../model/linear.ts';
import type { Chance } from './chance.ts';

export type BoostingOptions = {
  readonly trees: number;
  readonly depth: number;
  /** How much of each tree's answer counts. */
  readonly rate: number;
  /** The fewest rows on either side of a split. */
  readonly least: number;
  /** Share of the rows that each tree is grown on. */
  readonly share: number;
  /** Share of the columns that each tree may ask about, so that no column hides what another says as well; all when not given. */
  readonly columns?: number;
};

const BINS = 48;
/** L2 on the leaves. */
const DECAY = 1;

/** Learns to tell `yes` from the rows. All rows have the same columns. */
export function learnBoosted(
  rows: readonly Float64Array[],
  yes: readonly boolean[],
  { trees, depth, rate, least, share, columns: among = 1 }: BoostingOptions,
  chance: Chance,
): Boosted {
  const columns = rows[0]!.length;
  const bounds = Array.from({ length: columns }, (_, column) => quantiles(rows, column));
  const bins = bounds.map((list, column) => Uint8Array.from(rows, (row) => countBelow(list, row[column]!)));
  const base = Math.fround(logit(yes.filter(Boolean).length / yes.length));
  const scores = new Float64Array(rows.length).fill(base);
  const size = treeSize(depth);
  const learned = new Float64Array(trees * size);
  const gradient = new Float64Array(rows.length);
  const weight = new Float64Array(rows.length);
  for (let tree = 0; tree < trees; tree++) {
    const at = tree * size;
    for (let i = 0; i < rows.length; i++) {
      const p = logistic(scores[i]!);
      gradient[i] = p - (yes[i] ? 1 : 0);
      weight[i] = p * (1 - p);
    }
    const grown = Int32Array.from(rows.keys()).filter(() => chance.next() < share);
    const asked = Uint8Array.from(bins, () => (among === 1 || chance.next() < among ? 1 : 0));
    growTree(grown, { bins, bounds, asked, gradient, weight, depth, rate, least }, learned, at);
    rows.forEach((row, i) => {
      scores[i]! += learned[leafOf(learned, at, depth, row)]!;
    });
  }
  return { depth, base, trees: learned };
}

type Ground = Pick<BoostingOptions, 'depth' | 'rate' | 'least'> & {
  readonly bins: readonly Uint8Array[];
  readonly bounds: readonly Float64Array[];
  /** 1 for the columns that this tree may ask about. */
  readonly asked: Uint8Array;
  readonly gradient: Float64Array;
  readonly weight: Float64Array;
};

function growTree(rows: Int32Array, ground: Ground, into: Float64Array, at: number): void {
  const nodes = 2 ** ground.depth - 1;
  const grow = (node: number, own: Int32Array): void => {
    if (node >= nodes) {
      into[at + nodes + node] = Math.fround(leafValue(own, ground));
      return;
    }
    const split = bestSplit(own, ground);
    into[at + node] = split?.column ?? 0;
    into[at + nodes + node] = split ? ground.bounds[split.column]![split.bin]! : Number.POSITIVE_INFINITY;
    const bins = split ? ground.bins[split.column]! : null;
    grow(2 * node + 1, bins ? own.filter((i) => bins[i]! <= split!.bin) : own);
    grow(2 * node + 2, bins ? own.filter((i) => bins[i]! > split!.bin) : own);
  };
  grow(0, rows);
}

function leafValue(rows: Int32Array, { gradient, weight, rate }: Ground): number {
  let g = 0;
  let w = 0;
  for (const i of rows) {
    g += gradient[i]!;
    w += weight[i]!;
  }
  return (-g / (w + DECAY)) * rate;
}

function bestSplit(rows: Int32Array, { bins, bounds, asked, gradient, weight, least }: Ground) {
  if (rows.length < 2 * least) return null;
  let total = 0;
  let mass = 0;
  for (const i of rows) {
    total += gradient[i]!;
    mass += weight[i]!;
  }
  let best: { column: number; bin: number } | null = null;
  let most = (total * total) / (mass + DECAY) + 1e-6;
  const sums = new Float64Array(BINS);
  const weights = new Float64Array(BINS);
  const counts = new Int32Array(BINS);
  bins.forEach((own, column) => {
    if (asked[column] === 0) return;
    sums.fill(0);
    weights.fill(0);
    counts.fill(0);
    for (const i of rows) {
      const bin = own[i]!;
      sums[bin]! += gradient[i]!;
      weights[bin]! += weight[i]!;
      counts[bin]!++;
    }
    let [g, w, n] = [0, 0, 0];
    for (let bin = 0; bin < bounds[column]!.length; bin++) {
      g += sums[bin]!;
      w += weights[bin]!;
      n += counts[bin]!;
      if (n < least || rows.length - n < least) continue;
      const gain = (g * g) / (w + DECAY) + (total - g) ** 2 / (mass - w + DECAY);
      if (gain <= most) continue;
      most = gain;
      best = { column, bin };
    }
  });
  return best as { column: number; bin: number } | null;
}

/** Up to `BINS - 1` different values that part the rows evenly, as the file will hold them (single precision). */
function quantiles(rows: readonly Float64Array[], column: number): Float64Array {
  const sorted = Float64Array.from(rows, (row) => row[column]!).sort();
  const found: number[] = [];
  for (let k = 1; k < BINS; k++) {
    const value = Math.fround(sorted[Math.floor((k * sorted.length) / BINS)]!);
    if (found.length === 0 || value > found[found.length - 1]!) found.push(value);
  }
  return Float64Array.from(found);
}

/** How many bounds are less than a value: the value's bin. */
function countBelow(bounds: Float64Array, value: number): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bounds[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function logit(p: number): number {
  return Math.log(p / (1 - p));
}
