import { describe, expect, test } from 'vitest';
import { standsIn } from '../../src/coverage/cite.ts';
import { type Correcting, correct, correctionOf } from '../../src/coverage/corrections.ts';
import { placeWords } from '../../src/coverage/decide.ts';
import { faultsOf } from '../../src/coverage/faults.ts';
import { schemaFault } from '../../src/coverage/schema.ts';
import type { FindingChange } from '../../src/coverage/types.ts';
import { harbour, TEXT } from './made-up.ts';

const QUOTE = 'harbour#q-1';
const REPORT = 'harbour#r-1';
const base = { by: 'desk', note: 'looked at' };
type Verdict = { readonly verdict: 'checked' | 'rejected'; readonly change?: FindingChange };

function decided(id: typeof QUOTE | typeof REPORT, verdict: Verdict, text: string | null = TEXT) {
  const before = harbour();
  const { citation } = [...before.quotes, ...before.reports].find((record) => record.id === id)!;
  const finding = { article: 'harbour', id, words: citation.excerpt };
  const about = id === QUOTE ? 'quote' : 'report';
  const correction = correctionOf({ about, finding, ...verdict, ...base, at: '2026-01-15T12:00:00Z' } as Correcting);
  const coverage = correct(before, [correction], () => text);
  for (const record of [...coverage.quotes, ...coverage.reports, ...coverage.speakers, ...coverage.corrections])
    expect(schemaFault(record)).toBeNull();
  expect([...faultsOf(coverage)]).toEqual([]);
  expect(coverage.corrections).toEqual([correction]);
  return coverage;
}
const corrected = (change: FindingChange, text: string | null = TEXT) => {
  const coverage = decided(QUOTE, { verdict: 'checked', change }, text);
  return { quote: coverage.quotes[0]!, speakers: coverage.speakers };
};

describe('a correction', () => {
  test('that accepts or rejects changes nothing but the review', () => {
    const [quote] = harbour().quotes;
    expect(decided(QUOTE, { verdict: 'checked' }).quotes).toEqual([{ ...quote, review: 'checked', checked: base }]);
    expect(decided(QUOTE, { verdict: 'rejected' }).quotes).toEqual([{ ...quote, review: 'rejected', checked: base }]);
    expect(decided(REPORT, { verdict: 'rejected' }).reports[0]).toMatchObject({ review: 'rejected', checked: base });
  });

  test.each([
    ['fewer words', 'build on sand', TEXT],
    ['more words, from the text', 'not build on sand,” Mayor Ines Okoro said', TEXT],
    ['fewer words, without the text', 'build on sand', null],
    ['two parts', 'We will not build on sand, … Not this year,', TEXT],
    ['two parts, three dots typed', 'We will ... on sand', null],
  ])('%s are cited anew', (_, words, text) => {
    const { quote } = corrected({ words }, text);
    expect(quote).toMatchObject({
      text: words.replace('...', '…'),
      paraphrase: false,
      review: 'checked',
      confidence: 1,
    });
    expect(standsIn(quote.citation, TEXT)).toBe(true);
    expect(quote.parts.map(([start, end]) => TEXT.slice(start, end)).join(' … ')).toBe(words.replace('...', '…'));
  });

  test.each([
    ['words that stand nowhere', 'She ruled the harbour out', TEXT],
    ['words outside the excerpt, without the text', 'Not this year', null],
  ])('%s become a paraphrase, cited as before', (_, words, text) => {
    const { quote } = corrected({ words }, text);
    expect(quote).toMatchObject({ text: words, paraphrase: true, citation: harbour().quotes[0]!.citation });
  });

  test.each([
    ['by alias', 'okoro', 'harbour#ines-okoro', 1],
    ['by name, whatever the blanks', ' Ines  Okoro ', 'harbour#ines-okoro', 1],
    ['somebody new', 'Bo Lind', 'harbour#Bo Lind', 2],
    ['nobody', null, null, 1],
  ])('names a speaker: %s', (_, speaker, id, count) => {
    const { quote, speakers } = corrected({ speaker });
    expect(quote.speaker).toBe(id);
    expect(speakers).toHaveLength(count);
  });

  test('gives a date of the editor’s, and a stance', () => {
    const date = {
      edtf: '2022-05-02',
      from: '2022-05-02',
      to: '2022-05-02',
      precision: 'day',
      basis: 'editor',
    } as const;
    expect(corrected({ date, stance: 'denies' }).quote).toMatchObject({ said: date, stance: 'denies' });
  });

  test.each([
    ['the article’s words', 'The council voted on 3 May 2022', false],
    ['an editor’s words', 'Council puts the plan off', true],
  ])('writes a summary in %s', (_, summary, paraphrase) => {
    const { reports } = decided(REPORT, { verdict: 'checked', change: { summary } });
    expect(reports[0]).toMatchObject({ summary, paraphrase, review: 'checked' });
  });
});

test.each([
  ['a b c a b', 'a b', 0, [[0, 3]]],
  ['a b c a b', 'a b', 9, [[6, 9]]],
  ['a  b\nc', 'a b c', 0, [[0, 6]]],
  ['(x) [y]? $1.', '(x) [y]? $1.', 0, [[0, 12]]],
  ['a b c d', 'd … a', 0, null],
  [
    'a b c d',
    'a … d',
    0,
    [
      [0, 1],
      [6, 7],
    ],
  ],
  ['a b', '', 0, null],
  ['a b', ' … ', 0, null],
])('in %j the words %j near %i stand at %j', (text, words, near, expected) => {
  expect(placeWords(words, text, near)?.map(({ start, end }) => [start, end]) ?? null).toEqual(expected);
});
