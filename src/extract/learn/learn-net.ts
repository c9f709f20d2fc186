// Learns the network (net.ts) with the chain above it: on each article a step of Adam on the likelihood of the gold labels,
// with inputs, features and outputs dropped at random, and in the end the mean of the weights of the second half.

import { toBuckets } from '../../language/hashing.ts';
import type { Weights } from '../../language/weights.ts';
import type { Document } from '../model/document.ts';
import { FEATURE_BITS } from '../model/features.ts';
import { meaningRows, piecesOf } from '../model/net.ts';
import { forEachWord, NET_FEATURES, NET_PLACES } from '../model/net-features.ts';
import { placesOf } from '../model/tagging.ts';
import { type Chance, shuffled } from './chance.ts';
import { backwards, type FeatureCounter, type FeatureIndex, paragraphsOf } from './learn-quotes.ts';
import { type NetDocument, NetLearner, type NetOptions, type NetWeights } from './net-learner.ts';

export function countNetFeatures(counter: FeatureCounter, document: Document): void {
  counter.add({ width: NET_FEATURES, buckets: netBuckets(document) });
}

export function readForNet(document: Document, labels: Uint8Array, index: FeatureIndex, vectors: Weights): NetDocument {
  return {
    length: document.length,
    features: Int32Array.from(netBuckets(document), (bucket) => index.numberOf[bucket]!),
    meanings: meaningRows(vectors, document),
    pieces: piecesOf(document),
    labels: backwards(labels),
    places: placesOf(document),
    paragraphs: paragraphsOf(document),
  };
}

function netBuckets(document: Document): Uint32Array {
  const all = new Uint32Array(document.length * NET_FEATURES);
  const values = new Uint32Array(NET_FEATURES);
  forEachWord(document, values, (i) => {
    toBuckets(values, NET_FEATURES, NET_PLACES, FEATURE_BITS);
    all.set(values, i * NET_FEATURES);
  });
  return all;
}

export function learnNet(
  documents: readonly NetDocument[],
  featureCount: number,
  vectors: Weights,
  options: NetOptions,
  chance: Chance,
): NetWeights {
  const learner = new NetLearner(featureCount, vectors, options.drop, chance);
  const steps = options.epochs * documents.length;
  let seen = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let likelihood = 0;
    for (const document of shuffled(documents, chance)) {
      const rate = options.rate * Math.min(1, (seen + 1) / WARMING) * (1 - (0.95 * seen) / steps);
      for (const piece of document.pieces) {
        likelihood += learner.read(document, piece);
        learner.step(rate);
      }
      seen++;
      if (2 * seen > steps && (seen % 40 === 0 || seen === steps)) learner.note();
    }
    options.progress?.(epoch, likelihood);
  }
  return learner.mean();
}

/** Steps until the rate is full. */
const WARMING = 100;
