// The network at work: scores of the labels at each word of a document, from what words mean and where they stand.
import { bucketOf } from '../../language/hashing.ts';
import { scorerOf } from '../../language/scorer.ts';
import { rowOf, type Weights, weightAt } from '../../language/weights.ts';
import type { Document } from './document.ts';
import { Kernel } from './kernel.ts';
import { LABEL_COUNT } from './labels.ts';
import { forEachWord, NET_FEATURES, NET_PLACES } from './net-features.ts';
import { MEANINGS, MOST_WORDS, NetLayers, PART_NAMES, PARTS, roomFor, SCORES, VECTOR, WIDTH } from './net-layers.ts';

export type Net = {
  /** Vectors of words (learn-vectors.ts). */
  readonly vectors: Weights;
  /** The vector of each feature. */
  readonly features: Weights;
  /** The weights of the layers, one list after the other (net-layers.ts). */
  readonly layers: Float64Array;
  /** Transition weights of the chain above it. */
  readonly transition: Float64Array;
};

export const VECTOR_BITS = 22;

/** For each word the rows of its own vector, its head's and its cue's, -1 where there is none. */
export function meaningRows(vectors: Weights, { word, lemma, head, nearCue, length }: Document): Int32Array {
  const own = Int32Array.from({ length }, (_, i) => {
    const row = rowOf(vectors, bucketOf(word[i]!, VECTOR_BITS));
    return row >= 0 ? row : rowOf(vectors, bucketOf(lemma[i]!, VECTOR_BITS));
  });
  const rows = new Int32Array(length * MEANINGS);
  for (let i = 0; i < length; i++) {
    rows[i * MEANINGS] = own[i]!;
    rows[i * MEANINGS + 1] = own[head[i]!] ?? -1;
    rows[i * MEANINGS + 2] = own[nearCue[i]!] ?? -1;
  }
  return rows;
}

/** Where the text is cut into pieces that are read in one go: at the last paragraph's start that leaves them short enough. */
export function piecesOf({ length, paragraphStart }: Pick<Document, 'length' | 'paragraphStart'>): [number, number][] {
  const pieces: [number, number][] = [];
  for (let from = 0; from < length; ) {
    const most = Math.min(length, from + MOST_WORDS);
    const start = most < length ? paragraphStart[most]! : length;
    const to = start > from ? start : most;
    pieces.push([from, to]);
    from = to;
  }
  return pieces;
}

/** Scores of the labels at each word, from the last to the first. Time is linear in the document. */
export function netScores(net: Net, document: Document): Float64Array {
  const { length } = document;
  const scores = new Float64Array(length * LABEL_COUNT);
  const sums = new Float32Array(length * WIDTH);
  const { scale } = net.features;
  const { values, scores: ofWord, sum } = scorerOf(net.features);
  forEachWord(document, values, (i) => {
    sum(NET_FEATURES, NET_PLACES);
    for (let k = 0; k < WIDTH; k++) sums[i * WIDTH + k] = ofWord[k]! * scale;
  });
  const rows = meaningRows(net.vectors, document);
  const layers = layersOf(net);
  for (const [from, to] of piecesOf(document)) {
    layers.input.set(sums.subarray(from * WIDTH, to * WIDTH));
    for (let k = from * MEANINGS; k < to * MEANINGS; k++) {
      writeVector(net.vectors, rows[k]!, layers.meanings, (k - from * MEANINGS) * VECTOR);
    }
    layers.run(to - from);
    for (let i = from; i < to; i++) {
      const at = (length - 1 - i) * LABEL_COUNT;
      for (let l = 0; l < LABEL_COUNT; l++) scores[at + l] = layers.scores[(i - from) * SCORES + l]!;
    }
  }
  return scores;
}

/** Writes a word's vector, zeros for a word that has none. */
function writeVector(vectors: Weights, row: number, into: Float32Array, at: number): void {
  if (row < 0) into.fill(0, at, at + VECTOR);
  else for (let k = 0; k < VECTOR; k++) into[at + k] = weightAt(vectors, row, k) * vectors.scale;
}

const prepared = new WeakMap<Net, NetLayers>();

/** The layers with the net's weights, made once a thread: a model never changes. */
function layersOf(net: Net): NetLayers {
  const known = prepared.get(net);
  if (known) return known;
  const layers = new NetLayers(new Kernel(roomFor(MOST_WORDS)), MOST_WORDS);
  let at = 0;
  for (const name of PART_NAMES) {
    layers.weights[name].set(net.layers.subarray(at, at + PARTS[name]));
    at += PARTS[name];
  }
  prepared.set(net, layers);
  return layers;
}
