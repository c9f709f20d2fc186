// What the quote tagger reads of a token: about a hundred hashed features from its words, its quotation marks, the cues
// around it, its paragraph and its place in the tree (after issue 4; the templates are our own choice among those tried).
import { toBuckets } from '../../language/hashing.ts';
import type { Document } from './document.ts';
import { readContext } from './feature-context.ts';
import { classFeatures } from './features-classes.ts';
import { cueFeatures } from './features-cues.ts';
import { treeFeatures } from './features-tree.ts';
import { wordFeatures } from './features-words.ts';

export const FEATURE_BITS = 23;
export const FEATURE_PLACES = 1;
/** More features than a token has. */
const MOST_FEATURES = 256;

/** Buckets of the features of all tokens, `width` for each token. */
export type FeatureTable = { readonly width: number; readonly buckets: Uint32Array };

export function readFeatures(document: Document): FeatureTable {
  const { length } = document;
  let table = new Uint32Array(0);
  let width = 0;
  const buckets = new Uint32Array(MOST_FEATURES);
  forEachToken(document, buckets, (i, count) => {
    toBuckets(buckets, count, FEATURE_PLACES, FEATURE_BITS);
    if (i === 0) {
      width = count;
      table = new Uint32Array(length * width);
    }
    if (count !== width) throw new Error(`token ${i} has ${count} features, not ${width}`);
    table.set(buckets.subarray(0, count), i * width);
  });
  return { width, buckets: table };
}

/** Reads one token after the other: its features, without their places, are the first `count` of `values`, until the next. */
export function forEachToken(
  document: Document,
  values: Uint32Array,
  visit: (token: number, count: number) => void,
): void {
  const context = readContext(document);
  for (let i = 0; i < document.length; i++) {
    // In this order: a feature's place is part of its hash. A token has as many as any other.
    const words = wordFeatures(document, context, i, values, 0);
    const cues = cueFeatures(document, context, i, values, words);
    const tree = treeFeatures(document, context, i, values, cues);
    visit(i, classFeatures(document, context, i, values, tree));
  }
}
