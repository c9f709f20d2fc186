import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../src/extract/model/candidates.ts';
import { readDocument } from '../../../src/extract/model/document.ts';
import { readSurroundings } from '../../../src/extract/model/surroundings.ts';
import type { AnalysedToken } from '../../../src/extract/proposal.ts';
import { tokenize } from '../../../src/language/tokens.ts';

/** Words in a row, each depending on the one before; `said` is a cue. */
function documentOf(text: string) {
  const tokens = tokenize(text).map(
    (token, i): AnalysedToken => ({
      ...token,
      lemma: token.text,
      tag: 'NN',
      head: i - 1,
      relation: 'dep',
      sentence: 0,
    }),
  );
  return readDocument(text, { tokens }, (lemma) => (lemma === 'said' ? 1 : 0));
}

const span = (from: number, to: number, probability: number) => ({ from, to, probability });

describe('what stands around a candidate', () => {
  const document = documentOf('Moss said the boat had left the harbour at dawn .');
  const phrases = {
    contents: [span(2, 5, 0.2), span(2, 9, 0.6), span(6, 7, 0.01)],
    sources: [span(0, 0, 0.9)],
    cues: [span(1, 1, 0.8)],
  };
  const candidates = findCandidates(document, phrases, []);
  const rows = readSurroundings(document, phrases, candidates);

  it('is read for each candidate that may be a quote, and for no other', () => {
    expect(candidates.map(({ from, to }) => [from, to])).toEqual([
      [2, 5],
      [2, 9],
      [6, 7],
    ]);
    expect(rows.map((row) => row !== null)).toEqual([true, true, false]);
  });

  it('has the same columns for all, each a number', () => {
    const [first, second] = rows;
    expect(first!.length).toBe(second!.length);
    for (const row of [first!, second!]) for (const value of row) expect(value).not.toBeNaN();
  });

  it('tells a span from the one that holds it', () => {
    const differing = [...rows[0]!.keys()].filter((column) => rows[0]![column] !== rows[1]![column]);
    expect(differing.length).toBeGreaterThan(3);
  });

  it('changes with the cue beside it', () => {
    const without = readSurroundings(document, { ...phrases, cues: [] }, candidates);
    expect(without[1]).not.toEqual(rows[1]);
  });

  it('takes time in proportion to the text', () => {
    const long = documentOf('Moss said the boat had left . '.repeat(4000));
    const contents = Array.from({ length: 4000 * 6 }, (_, i) => span(i, i + 3, 0.1));
    const many = { contents, sources: [], cues: [] };
    const started = performance.now();
    expect(readSurroundings(long, many, findCandidates(long, many, []))).toHaveLength(contents.length);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
