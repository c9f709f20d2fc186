import { describe, expect, it } from 'vitest';
import { seededChance } from '../../../src/extract/learn/chance.ts';
import { goldLabels } from '../../../src/extract/learn/gold.ts';
import { FeatureCounter, labelDocument, learnQuotes } from '../../../src/extract/learn/learn-quotes.ts';
import { readDocument } from '../../../src/extract/model/document.ts';
import { FEATURE_BITS, readFeatures } from '../../../src/extract/model/features.ts';
import { LABEL_COUNT } from '../../../src/extract/model/labels.ts';
import { findPhrases, type QuoteTagger } from '../../../src/extract/model/tagging.ts';
import { tokenize } from '../../../src/language/tokens.ts';
import { indexWeights } from '../../../src/language/weights.ts';

/** Two paragraphs, so that places are counted from the ends of both. */
const TEXT = 'Ada Moss said the old boat had left .\n\nRain fell in the night , Tom Hale said .';
const QUOTES = [
  { words: 'the old boat had left', speaker: 'Ada Moss', cue: 'said' },
  { words: 'Rain fell in the night', speaker: 'Tom Hale', cue: 'said' },
];

function learned() {
  const second = TEXT.indexOf('Rain');
  const tokens = tokenize(TEXT).map((token, i) => ({
    ...token,
    lemma: token.text,
    tag: 'NN',
    head: -1,
    relation: 'dep',
    sentence: token.start < second ? 0 : 1,
    number: i,
  }));
  const document = readDocument(TEXT, { tokens }, (lemma) => (lemma === 'said' ? 1 : 0));
  const quotes = QUOTES.map(({ words, speaker, cue }) => {
    const start = TEXT.indexOf(words);
    const cueStart = TEXT.indexOf(cue, TEXT.indexOf(speaker));
    return {
      ...{ start, end: start + words.length, type: 'indirect' as const, speech: true, speaker },
      ...{ speakerStart: TEXT.indexOf(speaker), speakerEnd: TEXT.indexOf(speaker) + speaker.length },
      ...{ speakerKind: 'name' as const, cueStart, cueEnd: cueStart + cue.length },
    };
  });
  const table = readFeatures(document);
  const counter = new FeatureCounter();
  counter.add(table);
  const index = counter.index(1);
  const labelled = labelDocument(document, table, goldLabels(document, quotes), index);
  const options = { epochs: 30, dropout: 0.2, rate: 0.02, decay: 1e-6 };
  const weights = learnQuotes([labelled], index.size, options, seededChance(3));
  const values = Int8Array.from(weights.emission, (w) => Math.max(-127, Math.min(127, Math.round(w * 100))));
  const tagger: QuoteTagger = {
    emission: indexWeights(FEATURE_BITS, LABEL_COUNT, 0.01, index.buckets, values),
    transitions: [weights.transition],
  };
  return { document, tagger, weights };
}

describe('learning the chain', () => {
  const { document, tagger, weights } = learned();
  const phrases = findPhrases(tagger, document);
  const likely = (kind: 'contents' | 'sources' | 'cues') =>
    phrases[kind]
      .filter(({ probability }) => probability > 0.5)
      .map(({ from, to }) => TEXT.slice(document.tokens[from]!.start, document.tokens[to]!.end));

  it('finds again what it learned, each phrase from its first word to its last', () => {
    expect(likely('contents')).toEqual(QUOTES.map(({ words }) => words));
    expect(likely('sources')).toEqual(QUOTES.map(({ speaker }) => speaker));
    expect(likely('cues')).toEqual(['said', 'said']);
  });

  it('gives the spans in text order', () => {
    const starts = phrases.contents.map(({ from }) => from);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('gives the same weights again', () => {
    expect(learned().weights).toEqual(weights);
  });
});
