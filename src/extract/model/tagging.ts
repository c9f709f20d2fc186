// The quote tagger at work: scores of the labels from the features, the chain, and the spans that may be quotes.
import { rowOf, type Weights } from '../../language/weights.ts';
import type { Document } from './document.ts';
import { type FeatureTable, readFeatures } from './features.ts';
import { B_CONTENT, B_CUE, B_SOURCE, LABEL_COUNT } from './labels.ts';
import { runChain, type SpanMarginal, spanMarginals } from './lattice.ts';

/** Several chains whose opinions are averaged; they share the features, and so the look-ups. */
export type QuoteTagger = {
  /** `7 × chains` weights for each feature. */
  readonly emission: Weights;
  /** Transition weights of each chain. */
  readonly transitions: readonly Float64Array[];
};

/** Spans of tokens (`to` inclusive) with the probability, averaged over the chains, that they are a phrase of a kind. */
export type Phrases = {
  readonly contents: readonly SpanMarginal[];
  readonly sources: readonly SpanMarginal[];
  readonly cues: readonly SpanMarginal[];
};

/** Kinds of places: `start * 4 + quotation state` (labels.ts). */
export function placesOf(document: Document): Uint8Array {
  return Uint8Array.from({ length: document.length }, (_, i) => {
    const start = document.paragraphStart[i] === i ? 2 : document.sentenceStart[i] === i ? 1 : 0;
    return start * 4 + document.quote[i]!;
  });
}

export function findPhrases(tagger: QuoteTagger, document: Document, least = 0.005): Phrases {
  const chains = tagger.transitions.length;
  const places = placesOf(document);
  const scores = scoreLabels(tagger, readFeatures(document), document.length);
  const [contents, sources, cues] = [new Pool(chains), new Pool(chains), new Pool(chains)];
  tagger.transitions.forEach((transition, c) => {
    const exp = transition.map(Math.exp);
    for (let from = 0; from < document.length; ) {
      const to = document.paragraphEnd[from]!;
      const own = scores[c]!.subarray(from * LABEL_COUNT, to * LABEL_COUNT);
      const lattice = runChain(own, places.subarray(from, to), exp);
      contents.add(spanMarginals(lattice, B_CONTENT, least), from);
      sources.add(spanMarginals(lattice, B_SOURCE, least), from);
      cues.add(spanMarginals(lattice, B_CUE, least), from);
      from = to;
    }
  });
  return { contents: contents.mean(), sources: sources.mean(), cues: cues.mean() };
}

/** Scores of the labels at each token, for each chain. */
function scoreLabels({ emission, transitions }: QuoteTagger, table: FeatureTable, length: number): Float64Array[] {
  const chains = transitions.length;
  const width = LABEL_COUNT * chains;
  const scores = Array.from({ length: chains }, () => new Float64Array(length * LABEL_COUNT));
  const sums = new Int32Array(width);
  for (let i = 0; i < length; i++) {
    sums.fill(0);
    for (let f = i * table.width; f < (i + 1) * table.width; f++) {
      const row = rowOf(emission, table.buckets[f]!);
      if (row < 0) continue;
      let at = row * width;
      for (let k = 0; k < width; k++) sums[k]! += emission.values[at++]!;
    }
    for (let k = 0; k < width; k++) {
      scores[Math.floor(k / LABEL_COUNT)]![i * LABEL_COUNT + (k % LABEL_COUNT)] = sums[k]! * emission.scale;
    }
  }
  return scores;
}

class Pool {
  readonly #chains: number;
  readonly #sums = new Map<number, SpanMarginal>();

  constructor(chains: number) {
    this.#chains = chains;
  }

  add(spans: readonly SpanMarginal[], offset: number): void {
    for (const { from, to, probability } of spans) {
      const key = (from + offset) * 0x100000 + (to - from);
      const known = this.#sums.get(key)?.probability ?? 0;
      this.#sums.set(key, { from: from + offset, to: to + offset, probability: known + probability / this.#chains });
    }
  }

  mean(): SpanMarginal[] {
    return [...this.#sums.values()].sort((a, b) => a.from - b.from || a.to - b.to);
  }
}
