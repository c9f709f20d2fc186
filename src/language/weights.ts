// Weights: a pruned linear model as it is loaded, made for many look-ups that find nothing.
//
// A feature is a bucket (a hash of `bits` bits). A bitmap says which buckets have weights, and a running count over it
// says where they stand, so that an absent feature costs one read of a table that fits the processor's cache.

export type Weights = {
  /** Buckets are numbers below `2 ** bits`. */
  readonly bits: number;
  readonly classes: number;
  /** What one unit of a stored weight is worth. */
  readonly scale: number;
  readonly present: Uint32Array;
  /** For each word of `present`: how many buckets are present before it. */
  readonly before: Uint32Array;
  /** `classes` weights for each present bucket. */
  readonly values: Int8Array;
};

/** Adds a feature's weights (in units of `scale`) to `scores`, one score a class. */
export function addWeights(weights: Weights, bucket: number, scores: Int32Array, offset = 0): void {
  const row = rowOf(weights, bucket);
  if (row < 0) return;
  const { classes, values } = weights;
  let at = row * classes;
  for (let c = offset; c < offset + classes; c++) scores[c]! += values[at++]!;
}

/** Where the weights of a bucket stand: a row number, or -1 when it has none. */
export function rowOf(weights: Weights, bucket: number): number {
  const word = bucket >>> 5;
  const bits = weights.present[word]!;
  const bit = 1 << (bucket & 31);
  if ((bits & bit) === 0) return -1;
  return weights.before[word]! + ones(bits & (bit - 1));
}

/** Builds the look-up tables from the present buckets, in ascending order, and their weights. */
export function indexWeights(
  bits: number,
  classes: number,
  scale: number,
  buckets: Uint32Array,
  values: Int8Array,
): Weights {
  const words = Math.max(1, 2 ** (bits - 5));
  const present = new Uint32Array(words);
  for (const bucket of buckets) present[bucket >>> 5]! |= 1 << (bucket & 31);
  const before = new Uint32Array(words);
  let count = 0;
  for (let i = 0; i < words; i++) {
    before[i] = count;
    count += ones(present[i]!);
  }
  return { bits, classes, scale, present, before, values };
}

/** How many bits are set. */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
