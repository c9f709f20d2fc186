import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/extract/model/document.ts';
import { linkBy } from '../../../src/extract/model/linking.ts';
import { nameOf, SpeakerColumns } from '../../../src/extract/model/speaker-columns.ts';
import type { AnalysedToken } from '../../../src/extract/proposal.ts';
import { tokenize } from '../../../src/language/tokens.ts';

/** Words in a row, each depending on the one before; capitalised ones are names. */
function documentOf(text: string) {
  const tokens = tokenize(text).map(
    (token, i): AnalysedToken => ({
      ...token,
      lemma: token.text.toLowerCase(),
      tag: /^\p{Lu}/u.test(token.text) ? 'NNP' : token.text === 'said' ? 'VBD' : 'NN',
      head: i - 1,
      relation: 'dep',
      sentence: 0,
    }),
  );
  return readDocument(text, { tokens }, (lemma) => (lemma === 'said' ? 1 : 0));
}

const span = (from: number, to: number, probability: number) => ({ from, to, probability });
const quote = (from: number, to: number) => ({ from, to, form: 'indirect' as const, rule: null });

describe('what stands between a quote and who may speak', () => {
  //                            0   1    2    3   4    5   6    7   8    9   10   11
  const document = documentOf('Ada Moss said the boat left , Bram Tull said it sank');
  const quotes = [quote(3, 5), quote(10, 11)];
  const phrases = {
    contents: [span(3, 5, 0.9), span(10, 11, 0.9)],
    sources: [span(0, 1, 0.9), span(7, 8, 0.8)],
    cues: [span(2, 2, 0.9), span(9, 9, 0.9)],
  };
  const moss = { ...span(0, 1, 0.9), ruled: false };
  const tull = { ...span(7, 8, 0.8), ruled: true };
  const columns = new SpeakerColumns(document, quotes, phrases);

  it('has the same columns for all options, nobody too, each a number', () => {
    const rows = columns.rowsOf(0, [moss, tull, null], [2, 1, 0], []);
    expect(rows.map((row) => row?.length)).toEqual(new Array(3).fill(rows[0]!.length));
    for (const row of rows) for (const value of row!) expect(value).not.toBeNaN();
  });

  it('leaves out what the words all but rule out', () => {
    const rows = columns.rowsOf(0, [moss, tull, null], [9, 1, 8], []);
    expect(rows.map((row) => row !== null)).toEqual([true, false, true]);
  });

  it('begins with the opinion of the words and its lead', () => {
    const rows = columns.rowsOf(1, [moss, tull, null], [2, 1, -1], []);
    expect(rows.map((row) => [...row!.subarray(0, 2)])).toEqual([
      [2, 1],
      [1, -1],
      [-1, -3],
    ]);
  });

  it('tells who has spoken before from who has not', () => {
    const [first] = columns.rowsOf(1, [moss, tull, null], [1, 1, 1], []);
    const [again] = columns.rowsOf(1, [moss, tull, null], [1, 1, 1], [moss]);
    expect(again).not.toEqual(first);
  });

  it('knows a phrase by its surname', () => {
    expect(nameOf(document, moss)).toBe('Moss');
    expect(nameOf(document, span(3, 4, 1))).toBe('the');
  });

  it('hands each choice on to the next', () => {
    const heard: number[] = [];
    const links = linkBy(document, quotes, phrases, (_, { sources }, spoken) => {
      heard.push(spoken.length);
      return sources.map((source) => source?.probability ?? 0);
    });
    expect(heard).toEqual([0, 1]);
    expect(links.map(({ source }) => source?.from)).toEqual([0, 0]);
    for (const { lead, probability } of links) expect(lead).toBeLessThan(probability);
  });

  it('offers nothing that lies in the quote itself', () => {
    const inside = { ...phrases, sources: [span(3, 4, 0.9)] };
    expect(linkBy(document, quotes.slice(0, 1), inside, () => [0])[0]?.source).toBeNull();
  });
});
