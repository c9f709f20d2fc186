// Shortens word vectors to what the network reads (net.ts): their principal components (Hotelling 1933), as bytes.
import { bucketOf } from '../../language/hashing.ts';
import { indexWeights, type Weights } from '../../language/weights.ts';
import { wordForm } from '../../language/word-forms.ts';
import { VECTOR_BITS } from '../model/net.ts';
import { VECTOR } from '../model/net-layers.ts';
import type { WordVector } from './learn-classes.ts';

/** What one unit of a stored number is worth; the numbers' usual size is 1. */
const UNIT = 0.1;
/** Turns over all pairs of columns; the covariance has long settled by then. */
const SWEEPS = 12;

/** A table of short vectors for the words by their hashes; where two words share a bucket, the first counts. */
export function shortenVectors(words: readonly WordVector[]): Weights {
  const width = words[0]?.vector.length ?? 0;
  const mean = new Float64Array(width);
  for (const { vector } of words) for (let d = 0; d < width; d++) mean[d]! += vector[d]! / words.length;
  const points = words.map(({ vector }) => mean.map((middle, d) => vector[d]! - middle));
  const axes = principalAxes(covariance(points, width), Math.min(VECTOR, width));
  const short = points.map((point) => axes.map((axis) => axis.reduce((sum, a, d) => sum + a * point[d]!, 0)));
  const squares = short.reduce((sum, list) => list.reduce((own, x) => own + x * x, sum), 0);
  const unit = UNIT * Math.sqrt(squares / (VECTOR * words.length));
  const rows = new Map<number, readonly number[]>();
  words.forEach(({ word }, k) => {
    const bucket = bucketOf(wordForm(word).word, VECTOR_BITS);
    if (!rows.has(bucket)) rows.set(bucket, short[k]!);
  });
  const buckets = Uint32Array.from(rows.keys()).sort();
  const values = new Int8Array(buckets.length * VECTOR);
  buckets.forEach((bucket, row) => {
    rows.get(bucket)!.forEach((x, k) => {
      values[row * VECTOR + k] = Math.max(-127, Math.min(127, Math.round(x / unit)));
    });
  });
  return indexWeights(VECTOR_BITS, VECTOR, UNIT, buckets, values);
}

function covariance(points: readonly Float64Array[], width: number): Float64Array[] {
  const sums = Array.from({ length: width }, () => new Float64Array(width));
  for (const point of points) {
    for (let a = 0; a < width; a++) for (let b = 0; b < width; b++) sums[a]![b]! += point[a]! * point[b]!;
  }
  return sums.map((row) => row.map((sum) => sum / points.length));
}

/** The `count` directions in which points differ most, by turning pairs of columns until they vary apart (Jacobi 1846). */
function principalAxes(matrix: Float64Array[], count: number): Float64Array[] {
  const width = matrix.length;
  const axes = matrix.map((_, i) => Float64Array.from(matrix, (_row, k) => (i === k ? 1 : 0)));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let p = 0; p < width; p++) for (let q = p + 1; q < width; q++) turn(matrix, axes, p, q);
  }
  return axes
    .map((axis, i) => ({ axis, spread: matrix[i]![i]! }))
    .sort((a, b) => b.spread - a.spread)
    .slice(0, count)
    .map(({ axis }) => axis);
}

function turn(matrix: Float64Array[], axes: Float64Array[], p: number, q: number): void {
  const shared = matrix[p]![q]!;
  if (Math.abs(shared) < 1e-14) return;
  const ratio = (matrix[q]![q]! - matrix[p]![p]!) / (2 * shared);
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const row of matrix) {
    const [a, b] = [row[p]!, row[q]!];
    row[p] = cosine * a - sine * b;
    row[q] = sine * a + cosine * b;
  }
  for (const [first, second] of [
    [matrix[p]!, matrix[q]!],
    [axes[p]!, axes[q]!],
  ] as const) {
    for (let k = 0; k < first.length; k++) {
      const [a, b] = [first[k]!, second[k]!];
      first[k] = cosine * a - sine * b;
      second[k] = sine * a + cosine * b;
    }
  }
}
