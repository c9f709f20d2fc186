import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuoteRecord } from '../../src/coverage/types.ts';
import { groupQuotes } from '../../src/merge/groups.ts';
import { harbour } from '../coverage/made-up.ts';

const [SAMPLE] = harbour().quotes;
const grouped = (...texts: readonly string[]): string[][] =>
  groupQuotes(
    texts.map((text, at): QuoteRecord => ({ ...SAMPLE!, id: `q${at}`, text })),
    (id) => id,
  ).map(({ quotes }) => quotes.map(({ text }) => text));

test.each([
  ["We'll win,", '“We’ll win,”'],
  ['We WILL win!', 'we will win'],
  ['no  choice;\nnone', 'No choice: none'],
  ['the café is shut', 'The cafe is shut.'],
  ["It's 3,400 euros", 'It’s 3.400 euros'],
])('the same words: %s = %s', (one, other) => {
  expect(grouped(one, other)).toEqual([[one, other]]);
});

test.each([
  ['We will win', 'We will not win'],
  ['the cafe is shut', 'the cafes are shut'],
  ['the sea', 'these a'],
  ['the été', 'the t'],
])('other words: %s / %s', (one, other) => {
  expect(grouped(one, other)).toHaveLength(2);
});

test('marks that only print can set change no words', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('we', "we'll", 'win', '3', 'No')), (words) => {
      const plain = words.join(' ');
      const set = `“${words.join('\u00a0').replaceAll("'", '’')}”`;
      expect(grouped(plain, set)).toHaveLength(1);
    }),
  );
});
