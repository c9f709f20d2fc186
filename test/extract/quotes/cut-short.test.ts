// Content whose beginning was left: the object, the subject.
import { describe, expect, test } from 'vitest';
import { preparePage } from '../../../src/extract/page.ts';
import { withItsBeginning } from '../../../src/extract/quotes/cut-short.ts';
import { read } from './marked-content.ts';

function mended(marked: string): string {
  const { text, attribution } = read(marked);
  const { start, end } = withItsBeginning(preparePage({ text, boilerplate: [] }), attribution).parts[0]!;
  return text.slice(start, end);
}

describe('an object of which only the end was taken', () => {
  test.each([
    ['Moss {confirmed} contact with [diplomats].', 'contact with diplomats'],
    ['Moss {described} a plan for [two ferries].', 'a plan for two ferries'],
    ['Moss {admitted} to at least a dozen calls with [the port].', 'to at least a dozen calls with the port'],
    ['Moss {admitted} to three meetings with [the port].', 'to three meetings with the port'],
    ['Moss {confirmed} talks [during the recess].', 'talks during the recess'],
  ])('%s', (marked, words) => expect(mended(marked)).toBe(words));

  test.each([
    ['Moss {confirmed} to the board that [it burned].', 'it burned'],
    ['Moss {admitted} to friends of [Tull that it burned].', 'Tull that it burned'],
    ['Moss {denied} in a letter of [May that it burned].', 'May that it burned'],
    ['Moss {said} contact with [diplomats was rare].', 'diplomats was rare'],
  ])('stays as it is: %s', (marked, words) => expect(mended(marked)).toBe(words));
});

describe('a want that is a question', () => {
  test.each([
    ['The board {wants} to know [why Moss left].', 'to know why Moss left'],
    ['The board {wanted} to find out [who had paid].', 'to find out who had paid'],
  ])('%s', (marked, words) => expect(mended(marked)).toBe(words));

  test.each([
    ['The board {wants} Moss to know [why it burned].', 'why it burned'],
    ['The board {wants} to show [why Moss left].', 'why Moss left'],
  ])('stays as it is: %s', (marked, words) => expect(mended(marked)).toBe(words));
});

describe('a clause whose subject was left', () => {
  test.each([
    [
      'MP Moss in 2023 filings [acknowledged several calls], {reported} the Echo.',
      'MP Moss in 2023 filings acknowledged several calls',
    ],
    ['It rained. The old ferry [was sold in May], {according to} the Echo.', 'The old ferry was sold in May'],
  ])('%s', (marked, words) => expect(mended(marked)).toBe(words));

  test.each([
    ['Moss [apologized the next day], {saying} it was late.', 'apologized the next day'],
    ['Moss, who left early, [was sorry], {reported} the Echo.', 'was sorry'],
    ['Moss {said} the ferry [was sold].', 'was sold'],
    ['In May [the ferry was sold], {reported} the Echo.', 'the ferry was sold'],
  ])('stays as it is: %s', (marked, words) => expect(mended(marked)).toBe(words));
});
