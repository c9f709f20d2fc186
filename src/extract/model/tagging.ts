// The quote tagger at work: scores of the labels from the features, the chain, and the spans that may be quotes.
//
// The chain reads from the end to the beginning: at a word it knows whether speaker and cue stand after it, which says more
// of a quote than what stands before it, for what stands before is in the features (nearest cue, head, sentence start).
import { scorerOf } from '../../language/scorer.ts';
import type { Weights } from '../../language/weights.ts';
import type { Document } from './document.ts';
import { FEATURE_PLACES, forEachToken } from './features.ts';
import { B_CONTENT, B_CUE, B_SOURCE, LABEL_COUNT } from './labels.ts';
import { runChain, type SpanMarginal, spanMarginals, type Ways } from './lattice.ts';
import { type Net, netScores } from './net.ts';

/** Several chains whose opinions are averaged; they share the features, and so the look-ups. */
export type QuoteTagger = {
  /** `7 × chains` weights for each feature. */
  readonly emission: Weights;
  /** Transition weights of each chain. */
  readonly transitions: readonly Float64Array[];
  /** Its scores and its chain's are weighed against those of each chain, so that one reading serves both. */
  readonly net?: Net;
};

/** The net's share in scores and transitions. On train articles that neither saw, .7 finds more than .6, no less than .8, and more than either alone. */
const OF_NET = 0.7;

/** Spans of tokens (`to` inclusive) with the probability, averaged over the chains, that they are a phrase of a kind. */
export type Phrases = {
  readonly contents: readonly SpanMarginal[];
  readonly sources: readonly SpanMarginal[];
  readonly cues: readonly SpanMarginal[];
};

/** Kinds of places, from the last token to the first: `start * 4 + quotation state` (labels.ts). */
export function placesOf(document: Document): Uint8Array {
  const { length, paragraphEnd, sentenceEnd, quote } = document;
  return Uint8Array.from({ length }, (_, back) => {
    const i = length - 1 - back;
    const start = paragraphEnd[i] === i + 1 ? 2 : sentenceEnd[i] === i + 1 ? 1 : 0;
    return start * 4 + quote[i]!;
  });
}

export function findPhrases(tagger: QuoteTagger, document: Document, least = 0.005): Phrases {
  const chains = tagger.transitions.length;
  const { length } = document;
  const places = placesOf(document);
  const scores = scoreLabels(tagger, document);
  if (tagger.net) {
    const others = netScores(tagger.net, document);
    for (const own of scores) blend(own, others);
  }
  const [contents, sources, cues] = [new Pool(chains), new Pool(chains), new Pool(chains)];
  preparedOf(tagger).forEach(({ exp, ways }, c) => {
    for (let from = 0; from < length; ) {
      const to = length - document.paragraphStart[length - 1 - from]!;
      const own = scores[c]!.subarray(from * LABEL_COUNT, to * LABEL_COUNT);
      const lattice = runChain(own, places.subarray(from, to), exp, ways);
      contents.add(spanMarginals(lattice, B_CONTENT, least), length - 1 - from);
      sources.add(spanMarginals(lattice, B_SOURCE, least), length - 1 - from);
      cues.add(spanMarginals(lattice, B_CUE, least), length - 1 - from);
      from = to;
    }
  });
  return { contents: contents.mean(), sources: sources.mean(), cues: cues.mean() };
}

/** Scores of the labels at each token, from the last to the first, for each chain. */
function scoreLabels({ emission, transitions }: QuoteTagger, document: Document): Float64Array[] {
  const scores = transitions.map(() => new Float64Array(document.length * LABEL_COUNT));
  const { values, scores: sums, sum } = scorerOf(emission);
  forEachToken(document, values, (i, count) => {
    sum(count, FEATURE_PLACES);
    let k = 0;
    for (const own of scores) {
      for (let l = 0; l < LABEL_COUNT; l++)
        own[(document.length - 1 - i) * LABEL_COUNT + l] = sums[k++]! * emission.scale;
    }
  });
  return scores;
}

/** Moves the scores of a chain towards the net's. */
function blend(own: Float64Array, others: Float64Array): Float64Array {
  for (let k = 0; k < own.length; k++) own[k] = (1 - OF_NET) * own[k]! + OF_NET * others[k]!;
  return own;
}

type Prepared = { readonly exp: Float64Array; readonly ways: Ways[] };
const prepared = new WeakMap<QuoteTagger, readonly Prepared[]>();

/** What each chain needs of its transition weights, worked out once a model: a model never changes. */
function preparedOf(tagger: QuoteTagger): readonly Prepared[] {
  const known = prepared.get(tagger);
  if (known) return known;
  const { transitions, net } = tagger;
  const made = transitions.map((own) => ({
    exp: (net ? blend(own.slice(), net.transition) : own).map(Math.exp),
    ways: [],
  }));
  prepared.set(tagger, made);
  return made;
}

class Pool {
  readonly #chains: number;
  readonly #sums = new Map<number, SpanMarginal>();

  constructor(chains: number) {
    this.#chains = chains;
  }

  /** Adds spans that are counted backwards from the token `last`. */
  add(spans: readonly SpanMarginal[], last: number): void {
    for (const span of spans) {
      const from = last - span.to;
      const to = last - span.from;
      const key = from * 0x100000 + (to - from);
      const known = this.#sums.get(key)?.probability ?? 0;
      this.#sums.set(key, { from, to, probability: known + span.probability / this.#chains });
    }
  }

  mean(): SpanMarginal[] {
    return [...this.#sums.values()].sort((a, b) => a.from - b.from || a.to - b.to);
  }
}
