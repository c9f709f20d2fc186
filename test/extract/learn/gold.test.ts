import { describe, expect, it } from 'vitest';
import { countCues, cueLexiconFrom, type GoldQuote, goldLabels } from '../../../src/extract/learn/gold.ts';
import { readDocument } from '../../../src/extract/model/document.ts';
import { LABELS } from '../../../src/extract/model/labels.ts';
import { tokenize } from '../../../src/language/tokens.ts';

const TEXT = 'Quill said the boat had left.';
const analysis = {
  tokens: tokenize(TEXT).map((token, i) => ({
    ...token,
    lemma: token.text === 'said' ? 'say' : token.text.toLowerCase(),
    tag: token.text === 'said' ? 'VBD' : 'NN',
    head: token.text === 'said' ? -1 : 1,
    relation: i === 0 ? 'nsubj' : 'dep',
    sentence: 0,
  })),
};
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const quote = (content: string): GoldQuote => ({
  start: at(content)[0],
  end: at(content)[1],
  type: 'indirect',
  speech: true,
  speaker: 'Quill',
  speakerStart: at('Quill')[0],
  speakerEnd: at('Quill')[1],
  speakerKind: 'name',
  cueStart: at('said')[0],
  cueEnd: at('said')[1],
});

const labelsOf = (quotes: readonly GoldQuote[]) =>
  [
    ...goldLabels(
      readDocument(TEXT, analysis, () => 0),
      quotes,
    ),
  ].map((label) => LABELS[label]);

describe('labels from annotations', () => {
  it('marks source, cue and content', () =>
    expect(labelsOf([quote('the boat had left')])).toEqual([
      'B-source',
      'B-cue',
      'B-content',
      'I-content',
      'I-content',
      'I-content',
      'O',
    ]));
  it('marks nothing where nothing was annotated', () => expect(new Set(labelsOf([]))).toEqual(new Set(['O'])));
  it('lets content that was annotated over a source go first', () =>
    expect(labelsOf([quote('Quill said the boat')]).slice(0, 4)).toEqual([
      'B-content',
      'I-content',
      'I-content',
      'I-content',
    ]));
});

describe('the cue lexicon', () => {
  const counts = countCues(analysis.tokens, [quote('the boat had left')]);
  it('gives a word that was a cue more than one of the same kind that was not', () =>
    expect(cueLexiconFrom(counts)('say', 'VBD')).toBeGreaterThan(cueLexiconFrom(counts)('boat', 'NN')));
  it('forgets the article that is left out', () =>
    expect(cueLexiconFrom(counts, counts)('say', 'VBD')).toBeLessThan(0.5));
});
