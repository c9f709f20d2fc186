// Classes of words that stand in alike surroundings: `vowed`, `pledged` and `promised` are of one. What was learned of one
// word so holds for others that were never seen. The table is made of word vectors (learn-classes.ts).
import { bucketOf } from './hashing.ts';
import { indexWeights, rowOf, type Weights, weightAt } from './weights.ts';

/** The class of a word by the hash of its form (`WordForm.word`), or null when the table does not hold it. */
export type WordClasses = (word: number) => WordClass | null;
export type WordClass = {
  /** One of some dozens: towns, verbs of saying and wanting, numbers. */
  readonly coarse: number;
  /** One of some hundreds. */
  readonly fine: number;
};

const CLASS_BITS = 22;

/** The table of classes for words by their hashes; where two words share a bucket, the first counts. */
export function tableOfClasses(words: readonly (WordClass & { readonly word: number })[]): Weights {
  const first = new Map<number, WordClass>();
  for (const { word, coarse, fine } of words) {
    const bucket = bucketOf(word, CLASS_BITS);
    if (!first.has(bucket)) first.set(bucket, { coarse, fine });
  }
  const buckets = Uint32Array.from(first.keys()).sort();
  const values = new Int8Array(buckets.length * 3);
  buckets.forEach((bucket, row) => {
    const { coarse, fine } = first.get(bucket)!;
    values.set([coarse, fine & 127, fine >> 7], row * 3);
  });
  return indexWeights(CLASS_BITS, 3, 1, buckets, values);
}

export function wordClassesOf(table: Weights): WordClasses {
  return (word) => {
    const row = rowOf(table, bucketOf(word, CLASS_BITS));
    return row < 0
      ? null
      : { coarse: weightAt(table, row, 0), fine: weightAt(table, row, 1) + 128 * weightAt(table, row, 2) };
  };
}
