// Learns the quote tagger: stochastic gradient descent on the likelihood of the gold labels, with L2 and with half of
// the features dropped at random at each token, so that no feature leans on another (Sutton et al. 2006).

import type { Document } from '../model/document.ts';
import { FEATURE_BITS, type FeatureTable } from '../model/features.ts';
import { LABEL_COUNT, O, STATE_COUNT, TRANSITIONS, transitionAt } from '../model/labels.ts';
import { type Lattice, labelMarginals, movesAt, runChain } from '../model/lattice.ts';
import { placesOf } from '../model/tagging.ts';
import { type Chance, shuffled } from './chance.ts';

/** A document as the chain reads it: from the last token to the first. */
export type LabelledDocument = {
  readonly labels: Uint8Array;
  readonly paragraphs: readonly (readonly [number, number])[];
  readonly places: Uint8Array;
  /** Features that several articles have, by number, and where those of each token begin. */
  readonly features: Uint32Array;
  readonly starts: Uint32Array;
};

/** The features that at least `least` documents have, numbered from 0. */
export type FeatureIndex = { readonly size: number; readonly numberOf: Int32Array; readonly buckets: Uint32Array };

export class FeatureCounter {
  readonly #count = new Uint8Array(2 ** FEATURE_BITS);
  readonly #last = new Int32Array(2 ** FEATURE_BITS).fill(-1);
  #document = 0;

  add(table: FeatureTable): void {
    for (const bucket of table.buckets) {
      if (this.#last[bucket] === this.#document) continue;
      this.#last[bucket] = this.#document;
      if (this.#count[bucket]! < 255) this.#count[bucket]!++;
    }
    this.#document++;
  }

  index(least: number): FeatureIndex {
    const numberOf = new Int32Array(2 ** FEATURE_BITS).fill(-1);
    const buckets: number[] = [];
    for (let b = 0; b < numberOf.length; b++) {
      if (this.#count[b]! < least) continue;
      numberOf[b] = buckets.length;
      buckets.push(b);
    }
    return { size: buckets.length, numberOf, buckets: Uint32Array.from(buckets) };
  }
}

export function labelDocument(
  document: Document,
  table: FeatureTable,
  labels: Uint8Array,
  index: FeatureIndex,
): LabelledDocument {
  const starts = new Uint32Array(document.length + 1);
  const features = new Uint32Array(table.buckets.length);
  let count = 0;
  for (let back = 0; back < document.length; back++) {
    const i = document.length - 1 - back;
    starts[back] = count;
    for (let f = i * table.width; f < (i + 1) * table.width; f++) {
      const number = index.numberOf[table.buckets[f]!]!;
      if (number >= 0) features[count++] = number;
    }
  }
  starts[document.length] = count;
  const places = placesOf(document);
  return {
    labels: backwards(labels),
    paragraphs: paragraphsOf(document),
    places,
    features: features.slice(0, count),
    starts,
  };
}

/** The paragraphs, counted from the last token. */
export function paragraphsOf({ length, paragraphStart }: Document): [number, number][] {
  const paragraphs: [number, number][] = [];
  for (let from = 0; from < length; ) {
    const to = length - paragraphStart[length - 1 - from]!;
    paragraphs.push([from, to]);
    from = to;
  }
  return paragraphs;
}

/** The labels from the last token to the first: what ended a phrase now begins it. */
export function backwards(labels: Uint8Array): Uint8Array {
  return Uint8Array.from(labels, (_, back) => {
    const i = labels.length - 1 - back;
    const label = labels[i]!;
    if (label === O) return O;
    const begin = label & 1 ? label : label - 1;
    return labels[i + 1] === begin + 1 ? begin + 1 : begin;
  });
}

export type LearningOptions = {
  readonly epochs: number;
  /** Share of features dropped. */
  readonly dropout: number;
  readonly rate: number;
  /** L2: weights shrink by `rate * decay` for each token seen. */
  readonly decay: number;
  readonly progress?: (epoch: number, logLikelihood: number) => void;
};

export type TaggerWeights = { readonly emission: Float32Array; readonly transition: Float64Array };

const WIDTH = 8;

export function learnQuotes(
  documents: readonly LabelledDocument[],
  featureCount: number,
  options: LearningOptions,
  chance: Chance,
): TaggerWeights {
  const emission = new Float32Array(featureCount * WIDTH);
  const transition = new Float64Array(TRANSITIONS);
  const meanEmission = new Float32Array(featureCount * WIDTH);
  const meanTransition = new Float64Array(TRANSITIONS);
  const chunk = Math.max(1, Math.ceil(documents.length / 10));
  const steps = options.epochs * documents.length;
  let means = 0;
  let seen = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let likelihood = 0;
    let tokens = 0;
    shuffled(documents, chance).forEach((document, k, all) => {
      const rate = options.rate * (1 - (0.9 * seen) / steps);
      for (const [from, to] of document.paragraphs) {
        likelihood += learnParagraph(document, from, to, emission, transition, rate, options.dropout, chance);
      }
      tokens += document.labels.length;
      seen++;
      if ((k + 1) % chunk !== 0 && k + 1 < all.length) return;
      const keep = 1 - rate * options.decay * tokens;
      for (let i = 0; i < emission.length; i++) emission[i]! *= keep;
      for (let i = 0; i < TRANSITIONS; i++) transition[i]! *= keep;
      tokens = 0;
      if (epoch * 2 < options.epochs && epoch < options.epochs - 1) return;
      means++;
      for (let i = 0; i < emission.length; i++) meanEmission[i]! += emission[i]!;
      for (let i = 0; i < TRANSITIONS; i++) meanTransition[i]! += transition[i]!;
    });
    options.progress?.(epoch, likelihood);
  }
  const packed = new Float32Array(featureCount * LABEL_COUNT);
  for (let f = 0; f < featureCount; f++) {
    for (let l = 0; l < LABEL_COUNT; l++) packed[f * LABEL_COUNT + l] = meanEmission[f * WIDTH + l]! / means;
  }
  return { emission: packed, transition: meanTransition.map((w) => w / means) };
}

let kept = new Uint32Array(1 << 16);

function learnParagraph(
  document: LabelledDocument,
  from: number,
  to: number,
  emission: Float32Array,
  transition: Float64Array,
  rate: number,
  dropout: number,
  chance: Chance,
): number {
  const n = to - from;
  const { features, starts, labels } = document;
  const scores = new Float64Array(n * LABEL_COUNT);
  const ends = new Uint32Array(n);
  const most = starts[to]! - starts[from]!;
  if (kept.length < most) kept = new Uint32Array(most * 2);
  const threshold = Math.round(dropout * 65536);
  const boost = 1 / (1 - dropout);
  let count = 0;
  let spare = 0;
  let halves = 0;
  for (let i = 0; i < n; i++) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let s4 = 0;
    let s5 = 0;
    let s6 = 0;
    const last = starts[from + i + 1]!;
    for (let f = starts[from + i]!; f < last; f++) {
      if (halves === 0) {
        spare = chance.bits();
        halves = 2;
      }
      const coin = spare & 0xffff;
      spare >>>= 16;
      halves--;
      if (coin < threshold) continue;
      const at = features[f]! * WIDTH;
      kept[count++] = at;
      s0 += emission[at]!;
      s1 += emission[at + 1]!;
      s2 += emission[at + 2]!;
      s3 += emission[at + 3]!;
      s4 += emission[at + 4]!;
      s5 += emission[at + 5]!;
      s6 += emission[at + 6]!;
    }
    ends[i] = count;
    const at = i * LABEL_COUNT;
    scores[at] = s0 * boost;
    scores[at + 1] = s1 * boost;
    scores[at + 2] = s2 * boost;
    scores[at + 3] = s3 * boost;
    scores[at + 4] = s4 * boost;
    scores[at + 5] = s5 * boost;
    scores[at + 6] = s6 * boost;
  }
  const lattice = runChain(scores, document.places.subarray(from, to), Float64Array.from(transition, Math.exp));
  const marginals = labelMarginals(lattice);
  let likelihood = 0;
  let first = 0;
  for (let i = 0; i < n; i++) {
    const at = i * LABEL_COUNT;
    const gold = labels[from + i]!;
    likelihood += Math.log(Math.max(1e-12, marginals[at + gold]!));
    const step = rate * boost;
    marginals[at + gold]! -= 1;
    for (let f = first; f < ends[i]!; f++) {
      const w = kept[f]!;
      for (let l = 0; l < LABEL_COUNT; l++) emission[w + l]! -= step * marginals[at + l]!;
    }
    first = ends[i]!;
  }
  learnTransitions(lattice, labels.subarray(from, to), transition, rate);
  return likelihood;
}

/** Moves the transition weights towards the gold path and away from the expected one. */
export function learnTransitions(lattice: Lattice, labels: Uint8Array, transition: Float64Array, rate: number): void {
  const { length, places, forward, backward, emission, norm, transition: exp } = lattice;
  let state = O;
  for (let i = 0; i < length; i++) {
    const place = places[i]!;
    const { from, to, label, count } = movesAt(place);
    const now = i * STATE_COUNT;
    let goldMove = -1;
    for (let m = 0; m < count; m++) {
      if (from[m] === state && label[m] === labels[i]) goldMove = m;
      const before = i === 0 ? (from[m] === 0 ? 1 : 0) : forward[now - STATE_COUNT + from[m]!]!;
      if (before === 0) continue;
      const at = transitionAt(place, from[m]!, label[m]!);
      const p = (before * exp[at]! * emission[i * LABEL_COUNT + label[m]!]! * backward[now + to[m]!]!) / norm[i]!;
      transition[at]! -= rate * p;
    }
    if (goldMove < 0) return; // a gold path that the chain does not allow: stop here
    transition[transitionAt(place, from[goldMove]!, label[goldMove]!)]! += rate;
    state = to[goldMove]!;
  }
}
