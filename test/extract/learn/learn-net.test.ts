import { describe, expect, it } from 'vitest';
import { seededChance } from '../../../src/extract/learn/chance.ts';
import { countNetFeatures, learnNet, readForNet } from '../../../src/extract/learn/learn-net.ts';
import { FeatureCounter } from '../../../src/extract/learn/learn-quotes.ts';
import type { NetWeights } from '../../../src/extract/learn/net-learner.ts';
import { type Document, readDocument } from '../../../src/extract/model/document.ts';
import { FEATURE_BITS } from '../../../src/extract/model/features.ts';
import { B_CONTENT, B_CUE, B_SOURCE, LABEL_COUNT, O } from '../../../src/extract/model/labels.ts';
import { netScores, piecesOf, VECTOR_BITS } from '../../../src/extract/model/net.ts';
import { MOST_WORDS, VECTOR, WIDTH } from '../../../src/extract/model/net-layers.ts';
import { bucketOf, hashText } from '../../../src/language/hashing.ts';
import { tokenize } from '../../../src/language/tokens.ts';
import { indexWeights } from '../../../src/language/weights.ts';

const TEXT = 'Ada Moss said the old boat had left .\n\nRain fell in the night , Tom Hale said .';
/** One letter a word: source, cue, content, outside. */
const KINDS = 'SSQCCCCCO' + 'CCCCCOSSQO';
const BEGIN: Record<string, number> = { O, C: B_CONTENT, S: B_SOURCE, Q: B_CUE };
const LABELS = Uint8Array.from(KINDS, (kind, i) => {
  const begin = BEGIN[kind]!;
  return begin === O ? O : i > 0 && i !== 9 && KINDS[i - 1] === kind ? begin + 1 : begin;
});

function documentOf(text: string): Document {
  const tokens = tokenize(text).map((token) => ({
    ...{ ...token, lemma: token.text, tag: 'NN', head: -1, relation: 'dep' },
    sentence: text.slice(0, token.start).split('\n\n').length - 1,
  }));
  return readDocument(text, { tokens }, (lemma) => (lemma === 'said' ? 1 : 0));
}

const VECTORS = indexWeights(
  VECTOR_BITS,
  VECTOR,
  0.1,
  Uint32Array.from(
    [bucketOf(hashText('said'), VECTOR_BITS), bucketOf(hashText('boat'), VECTOR_BITS)].sort((a, b) => a - b),
  ),
  Int8Array.from({ length: 2 * VECTOR }, (_, k) => (k % 21) - 10),
);

function learned(document: Document) {
  const counter = new FeatureCounter();
  countNetFeatures(counter, document);
  const index = counter.index(1);
  const example = readForNet(document, LABELS, index, VECTORS);
  const likelihoods: number[] = [];
  const weights = learnNet(
    [example],
    index.size,
    VECTORS,
    {
      epochs: 60,
      rate: 0.02,
      drop: { meanings: 0.1, features: 0.2, input: 0.1, read: 0.2 },
      progress: (_, likelihood) => likelihoods.push(likelihood),
    },
    seededChance(3),
  );
  return { weights, likelihoods, buckets: index.buckets };
}

function netOf({ features, layers, transition }: NetWeights, buckets: Uint32Array) {
  const values = Int8Array.from(features, (w) => Math.max(-127, Math.min(127, Math.round(w * 100))));
  return { vectors: VECTORS, features: indexWeights(FEATURE_BITS, WIDTH, 0.01, buckets, values), layers, transition };
}

describe('learning the network', () => {
  const document = documentOf(TEXT);
  const { weights, likelihoods, buckets } = learned(document);

  it('learns what it is shown', () => {
    expect(document.length).toBe(LABELS.length);
    expect(likelihoods.at(-1)!).toBeGreaterThan(likelihoods[0]! / 4);
    const scores = netScores(netOf(weights, buckets), document);
    const inside = (i: number, kind: number) => {
      const own = [...scores.slice((document.length - 1 - i) * LABEL_COUNT, (document.length - i) * LABEL_COUNT)];
      return Math.max(own[kind]!, own[kind + 1]!) === Math.max(...own);
    };
    expect(inside(4, B_CONTENT)).toBe(true);
    expect(inside(10, B_CONTENT)).toBe(true);
    expect(inside(0, B_SOURCE)).toBe(true);
    expect(inside(17, B_CUE)).toBe(true);
  });

  it('gives the same weights each time', () => {
    expect(learned(document).weights).toEqual(weights);
  });

  it('reads the same text alike after another', () => {
    const net = netOf(weights, buckets);
    const first = netScores(net, document);
    netScores(net, documentOf('A far longer text about boats , which the mayor said had left in the night .'));
    expect(netScores(net, document)).toEqual(first);
  });
});

describe('piecesOf', () => {
  const paragraphsOf = (lengths: readonly number[]) => {
    const starts = lengths.flatMap((length, k) => {
      const start = lengths.slice(0, k).reduce((sum, n) => sum + n, 0);
      return Array<number>(length).fill(start);
    });
    return { length: starts.length, paragraphStart: Int32Array.from(starts) };
  };

  it.each([
    ['no words', [], []],
    ['one piece', [30, 50], [[0, 80]]],
    ['as many words as can be', [MOST_WORDS], [[0, MOST_WORDS]]],
    [
      'a cut between paragraphs',
      [1500, 500, 500],
      [
        [0, 2000],
        [2000, 2500],
      ],
    ],
    [
      'a paragraph longer than a piece',
      [MOST_WORDS + 10],
      [
        [0, MOST_WORDS],
        [MOST_WORDS, MOST_WORDS + 10],
      ],
    ],
  ])('%s', (_, lengths, expected) => {
    expect(piecesOf(paragraphsOf(lengths))).toEqual(expected);
  });
});
