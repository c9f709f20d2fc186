// The averaged perceptron (Collins 2002) over hashed features, in whole numbers so that its result is exact.
import { bucketOf } from '../../language/hashing.ts';
import { indexWeights, type Weights } from '../../language/weights.ts';

export class Perceptron {
  readonly bits: number;
  readonly classes: number;
  readonly #weights: Int32Array;
  /** Each update times the moment it was made: what averaging takes away. */
  readonly #sums: Int32Array;
  #moment = 1;

  constructor(bits: number, classes: number) {
    this.bits = bits;
    this.classes = classes;
    this.#weights = new Int32Array(2 ** bits * classes);
    this.#sums = new Int32Array(2 ** bits * classes);
  }

  /** Scores of all classes for the first `count` features. */
  score(features: Uint32Array, count: number, scores: Int32Array): void {
    scores.fill(0);
    if (this.classes === 3) {
      this.#scoreThree(features, count, scores);
      return;
    }
    for (let f = 0; f < count; f++) {
      let at = bucketOf(features[f]!, this.bits) * this.classes;
      for (let c = 0; c < this.classes; c++) scores[c]! += this.#weights[at++]!;
    }
  }

  /** The same for three classes, whose sums need no memory: the moves of the parser are most of the learning. */
  #scoreThree(features: Uint32Array, count: number, scores: Int32Array): void {
    const weights = this.#weights;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let f = 0; f < count; f++) {
      const at = bucketOf(features[f]!, this.bits) * 3;
      a = (a + weights[at]!) | 0;
      b = (b + weights[at + 1]!) | 0;
      c = (c + weights[at + 2]!) | 0;
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  }

  /** Moves the weights towards `right` and away from `wrong`. */
  update(features: Uint32Array, count: number, right: number, wrong: number): void {
    for (let f = 0; f < count; f++) {
      const at = bucketOf(features[f]!, this.bits) * this.classes;
      this.#weights[at + right]! += 1;
      this.#sums[at + right]! += this.#moment;
      this.#weights[at + wrong]! -= 1;
      this.#sums[at + wrong]! -= this.#moment;
    }
  }

  /** To be called after each sentence: averages are over sentences. */
  tick(): void {
    this.#moment++;
  }

  /** The averaged weights, the smallest ones dropped so that at most `rows` features stay, as bytes. */
  finish(rows: number): Weights {
    const total = 2 ** this.bits;
    const size = (bucket: number) => {
      let sum = 0;
      const at = bucket * this.classes;
      for (let c = 0; c < this.classes; c++) sum += Math.abs(this.#average(at + c));
      return sum;
    };
    const sizes = new Float64Array(total);
    for (let bucket = 0; bucket < total; bucket++) sizes[bucket] = size(bucket);
    const sorted = Float64Array.from(sizes.filter((s) => s > 0)).sort();
    const least = sorted.length > rows ? sorted[sorted.length - rows]! : 0;
    const buckets: number[] = [];
    for (let bucket = 0; bucket < total; bucket++)
      if (sizes[bucket]! > 0 && sizes[bucket]! >= least) buckets.push(bucket);
    let most = 0;
    for (const bucket of buckets) {
      for (let c = 0; c < this.classes; c++) most = Math.max(most, Math.abs(this.#average(bucket * this.classes + c)));
    }
    const scale = most / 127 || 1;
    const values = new Int8Array(buckets.length * this.classes);
    buckets.forEach((bucket, row) => {
      for (let c = 0; c < this.classes; c++) {
        values[row * this.classes + c] = Math.round(this.#average(bucket * this.classes + c) / scale);
      }
    });
    return indexWeights(this.bits, this.classes, scale, Uint32Array.from(buckets), values);
  }

  #average(at: number): number {
    return this.#weights[at]! - this.#sums[at]! / this.#moment;
  }
}
