import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/extract/model/document.ts';
import { coverage, SpanTrees } from '../../../src/extract/model/span-trees.ts';
import { tokenize } from '../../../src/language/tokens.ts';

const TEXT = 'Moss said the boat had left at dawn .';
//            0    1    2   3    4   5    6  7    8
const HEADS = [1, -1, 3, 5, 5, 1, 7, 5, 1];
const RELATIONS = ['nsubj', 'root', 'det', 'nsubj', 'aux', 'ccomp', 'case', 'nmod', 'punct'];
const document = readDocument(
  TEXT,
  {
    tokens: tokenize(TEXT).map((token, i) => ({
      ...token,
      lemma: token.text,
      tag: 'NN',
      head: HEADS[i]!,
      relation: RELATIONS[i]!,
      sentence: 0,
    })),
  },
  () => 0,
);
const span = (from: number, to: number, probability: number) => ({ from, to, probability });
const trees = new SpanTrees(document, { contents: [], sources: [span(0, 0, 0.9)], cues: [span(1, 1, 0.8)] });

describe('how a span hangs in its sentence', () => {
  it('by one word when it is a whole clause, whose governor has a subject', () => {
    expect(trees.of(2, 7)).toEqual({ roots: 1, root: 5, head: 1, subject: 0, cue: 1, source: 0 });
  });

  it('by several when it is cut', () => {
    const { roots, root } = trees.of(2, 4);
    expect([roots, root]).toEqual([2, 3]);
  });

  it('knows no subject, cue or source inside of itself', () => {
    expect(trees.of(0, 8)).toEqual({ roots: 1, root: 1, head: -1, subject: -1, cue: -1, source: -1 });
  });

  it('has no root when it has no words', () => {
    expect(trees.of(8, 8)).toMatchObject({ roots: 0, root: -1, head: -1, subject: -1, cue: 1 });
  });
});

describe('coverage', () => {
  it('adds up over the spans that hold a token', () => {
    expect([...coverage([span(0, 1, 0.25), span(1, 2, 0.5)], 4)]).toEqual([0.25, 0.75, 0.5, 0]);
  });
});
