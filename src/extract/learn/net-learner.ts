// The network while it learns: what is dropped at random, the chain's gradients, and the steps.
import { type Weights, weightAt } from '../../language/weights.ts';
import { HIDDEN } from '../model/kernel.ts';
import { LABEL_COUNT, TRANSITIONS } from '../model/labels.ts';
import { labelMarginals, runChain } from '../model/lattice.ts';
import { NET_FEATURES } from '../model/net-features.ts';
import { MEANINGS, MOST_WORDS, PART_NAMES, type PartName, READ, SCORES, VECTOR, WIDTH } from '../model/net-layers.ts';
import { Learned } from './adam.ts';
import type { Chance } from './chance.ts';
import { learnTransitions } from './learn-quotes.ts';
import { NetGradient } from './net-gradient.ts';

/** A document as the network learns from it: features and meanings forwards, labels and places from the last word. */
export type NetDocument = {
  readonly length: number;
  /** Features by number, -1 for those that too few articles have; {@link NET_FEATURES} for each word. */
  readonly features: Int32Array;
  readonly meanings: Int32Array;
  readonly pieces: readonly (readonly [number, number])[];
  readonly labels: Uint8Array;
  readonly places: Uint8Array;
  readonly paragraphs: readonly (readonly [number, number])[];
};

export type NetOptions = {
  readonly epochs: number;
  readonly rate: number;
  /** Shares dropped: of the meanings, the features, the input, and what the layers read. */
  readonly drop: {
    readonly meanings: number;
    readonly features: number;
    readonly input: number;
    readonly read: number;
  };
  readonly progress?: (epoch: number, logLikelihood: number) => void;
};

export type NetWeights = {
  /** {@link WIDTH} numbers for each feature. */
  readonly features: Float32Array;
  readonly layers: Float64Array;
  readonly transition: Float64Array;
};

/** Gradients longer than this are shortened. */
const LONGEST = 1;
/** The gradients of a piece are divided by this: half of the words of an article. */
const PER_PIECE = 500;

/** The weights with their gradients. */
export class NetLearner {
  readonly gradient = new NetGradient(MOST_WORDS);
  readonly layers: readonly Learned<Float32Array>[];
  readonly features: Learned<Float32Array>;
  readonly transition = new Learned(new Float64Array(TRANSITIONS), new Float64Array(TRANSITIONS));
  readonly #vectors: Float32Array;
  readonly #drop: NetOptions['drop'];
  readonly #chance: Chance;
  /** Features that the last piece has, each once, and those of each word that were not dropped. */
  #touched: number[] = [];
  readonly #last: Int32Array;
  readonly #kept = new Int32Array(MOST_WORDS * NET_FEATURES);
  readonly #ends = new Int32Array(MOST_WORDS);
  #time = 0;

  constructor(featureCount: number, vectors: Weights, drop: NetOptions['drop'], chance: Chance) {
    this.#drop = drop;
    this.#chance = chance;
    this.#vectors = new Float32Array(vectors.rows * VECTOR);
    for (let i = 0; i < this.#vectors.length; i++) {
      this.#vectors[i] = weightAt(vectors, Math.floor(i / VECTOR), i % VECTOR) * vectors.scale;
    }
    const { weights } = this.gradient.layers;
    for (const name of PART_NAMES) randomize(weights[name], SPREAD[name], chance);
    // To begin with, nothing is forgotten.
    weights.forwardsBias.fill(1, HIDDEN, 2 * HIDDEN);
    weights.backwardsBias.fill(1, HIDDEN, 2 * HIDDEN);
    this.layers = PART_NAMES.map((name) => new Learned(weights[name], this.gradient.of[name]));
    const size = featureCount * WIDTH;
    this.features = new Learned(new Float32Array(size), new Float32Array(size));
    randomize(this.features.weights, 0.1, chance);
    this.#last = new Int32Array(featureCount);
  }

  /** Adds the gradients of a piece of a document; returns how likely its labels are, summed by words. */
  read(document: NetDocument, [from, to]: readonly [number, number]): number {
    const { gradient } = this;
    this.#fill(document, from, to);
    gradient.layers.run(to - from, gradient.drop);
    const likelihood = this.#compare(document, from, to);
    gradient.back(to - from);
    this.#toFeatures(to - from);
    return likelihood;
  }

  step(rate: number): void {
    const all = [...this.layers, this.transition];
    let squares = 0;
    for (const { gradient } of all) for (const g of gradient) squares += g * g;
    const length = Math.sqrt(squares) / PER_PIECE;
    const share = (length > LONGEST ? LONGEST / length : 1) / PER_PIECE;
    for (const part of all) part.step(rate, share, this.#time);
    for (const f of this.#touched) this.features.step(rate, share, this.#time, f * WIDTH, (f + 1) * WIDTH);
  }

  note(): void {
    for (const part of [...this.layers, this.features, this.transition]) part.note();
  }

  mean(): NetWeights {
    const layers = this.layers.flatMap(({ mean }) => [...mean]);
    return {
      features: this.features.mean,
      layers: Float64Array.from(layers),
      transition: Float64Array.from(this.transition.mean),
    };
  }

  #fill({ features, meanings }: NetDocument, from: number, to: number): void {
    const { layers, drop } = this.gradient;
    const chance = this.#chance;
    const shares = this.#drop;
    for (let k = from * MEANINGS; k < to * MEANINGS; k++) {
      const row = chance.next() < shares.meanings ? -1 : meanings[k]!;
      const at = (k - from * MEANINGS) * VECTOR;
      if (row < 0) layers.meanings.fill(0, at, at + VECTOR);
      else layers.meanings.set(this.#vectors.subarray(row * VECTOR, (row + 1) * VECTOR), at);
    }
    const words = to - from;
    layers.input.fill(0, 0, words * WIDTH);
    const weights = this.features.weights;
    const boost = 1 / (1 - shares.features);
    let count = 0;
    for (let i = 0; i < words; i++) {
      for (let f = (from + i) * NET_FEATURES; f < (from + i + 1) * NET_FEATURES; f++) {
        const feature = features[f]!;
        if (feature < 0 || chance.next() < shares.features) continue;
        this.#kept[count++] = feature;
        for (let k = 0; k < WIDTH; k++) layers.input[i * WIDTH + k]! += weights[feature * WIDTH + k]! * boost;
      }
      this.#ends[i] = count;
    }
    fillDrop(drop.input, words * WIDTH, shares.input, chance);
    fillDrop(drop.read, words * READ, shares.read, chance);
    // The input was dropped already.
    for (let i = 0; i < words; i++) drop.read.fill(1, i * READ + 2 * HIDDEN, (i + 1) * READ);
  }

  /** Runs the chain over each paragraph of the piece and writes the gradients of scores and transitions. */
  #compare({ length, labels, places, paragraphs }: NetDocument, from: number, to: number): number {
    const { layers, ofScores } = this.gradient;
    const exp = this.transition.weights.map(Math.exp);
    let likelihood = 0;
    ofScores.fill(0, 0, (to - from) * SCORES);
    for (const [first, end] of paragraphs) {
      const [low, high] = [Math.max(first, length - to), Math.min(end, length - from)];
      if (low >= high) continue;
      const size = high - low;
      const placeOf = (back: number) => (length - 1 - low - back - from) * SCORES;
      const scores = new Float64Array(size * LABEL_COUNT);
      for (let i = 0; i < size; i++) {
        for (let l = 0; l < LABEL_COUNT; l++) scores[i * LABEL_COUNT + l] = layers.scores[placeOf(i) + l]!;
      }
      const own = labels.subarray(low, high);
      const lattice = runChain(scores, places.subarray(low, high), exp);
      const marginals = labelMarginals(lattice);
      for (let i = 0; i < size; i++) {
        likelihood += Math.log(Math.max(1e-12, marginals[i * LABEL_COUNT + own[i]!]!));
        marginals[i * LABEL_COUNT + own[i]!]! -= 1;
        for (let l = 0; l < LABEL_COUNT; l++) ofScores[placeOf(i) + l] = marginals[i * LABEL_COUNT + l]!;
      }
      learnTransitions(lattice, own, this.transition.gradient, -1);
    }
    return likelihood;
  }

  #toFeatures(words: number): void {
    const { ofInput } = this.gradient;
    const { gradient } = this.features;
    const boost = 1 / (1 - this.#drop.features);
    this.#time++;
    this.#touched = [];
    for (let i = 0, n = 0; i < words; i++) {
      for (; n < this.#ends[i]!; n++) {
        const feature = this.#kept[n]!;
        if (this.#last[feature] !== this.#time) this.#touched.push(feature);
        this.#last[feature] = this.#time;
        for (let k = 0; k < WIDTH; k++) gradient[feature * WIDTH + k]! += boost * ofInput[i * WIDTH + k]!;
      }
    }
  }
}

/** The greatest weight of each part to begin with. */
const SPREAD: Readonly<Record<PartName, number>> = {
  meaning: Math.sqrt(1 / (MEANINGS * VECTOR)),
  bias: 0,
  forwardsIn: 0.7 * Math.sqrt(3 / WIDTH),
  forwardsBack: 0.6 * Math.sqrt(3 / HIDDEN),
  forwardsBias: 0,
  backwardsIn: 0.7 * Math.sqrt(3 / WIDTH),
  backwardsBack: 0.6 * Math.sqrt(3 / HIDDEN),
  backwardsBias: 0,
  labels: 0.05,
  labelsBias: 0,
};

function randomize(weights: Float32Array, spread: number, chance: Chance): void {
  if (spread > 0) for (let i = 0; i < weights.length; i++) weights[i] = (2 * chance.next() - 1) * spread;
}

function fillDrop(into: Float32Array, count: number, share: number, chance: Chance): void {
  const kept = 1 / (1 - share);
  for (let k = 0; k < count; k++) into[k] = chance.next() < share ? 0 : kept;
}
