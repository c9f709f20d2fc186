// Learns the tagger from trees.
import { mixPlaces } from '../../language/hashing.ts';
import { readForms, TAG_FEATURES, TAG_PLACES, type TaggerModel, tagFeatures } from '../../language/tagger.ts';
import { type Chance, shuffled } from './chance.ts';
import { Perceptron } from './perceptron.ts';
import type { Tree } from './treebank.ts';

/** Trains on the sentences in random order, `epochs` times over, always on the tags that it gave itself. */
export function learnTagger(trees: readonly Tree[], epochs: number, rows: number, chance: Chance): TaggerModel {
  const tags = [...new Set(trees.flatMap((tree) => tree.tags))].sort();
  const indexOf = new Map(tags.map((tag, i) => [tag, i]));
  const perceptron = new Perceptron(20, tags.length);
  const features = new Uint32Array(TAG_FEATURES);
  const scores = new Int32Array(tags.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const tree of shuffled(trees, chance)) {
      const forms = readForms(tree.words);
      const given = new Uint8Array(tree.words.length);
      for (let i = 0; i < given.length; i++) {
        tagFeatures(forms, given, i, features);
        mixPlaces(features, TAG_FEATURES, TAG_PLACES);
        perceptron.score(features, TAG_FEATURES, scores);
        let best = 0;
        for (let t = 1; t < scores.length; t++) if (scores[t]! > scores[best]!) best = t;
        const right = indexOf.get(tree.tags[i]!)!;
        if (best !== right) perceptron.update(features, TAG_FEATURES, right, best);
        given[i] = best;
      }
      perceptron.tick();
    }
  }
  return { tags, weights: perceptron.finish(rows) };
}
