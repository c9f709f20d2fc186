// The quick test for a term must say what cutting the text into words says, for every term and text.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsTerm } from '../../src/language/holds.ts';
import { term, terms } from '../../src/language/words.ts';

const WORDS =
  "protest protests protesting protesters possibility possible responsible responsibilities organization organisers spy spies die died dies dying hope hoping hopped relational agency agencies frequency frequently US U.S. us USA WHO who NATO N.A.T.O. O’Brien O'Brien Trump’s Trump's don’t wanna gonna Québec quebec «Québec» naïve #MarchForLife @CityHall co-operate co\u00adoperate 1,234.5 2020s analogies analogous conflated sizes sized https://example.org/protest e-mail Ｎato ﬁre it’s école’s caresses ponies ability abilities eu EU".split(
    ' ',
  );
const word = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ', ', '. ', '-', '\n', '“', '”', '\u00a0', '')), { maxLength: 12 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

test('it says what the words of the text say', () => {
  fc.assert(
    fc.property(text, word, (article, asked) => {
      const own = new Set(terms(article));
      for (const wanted of [...own, ...terms(asked)]) expect(holdsTerm(wanted)(article), wanted).toBe(own.has(wanted));
    }),
    { numRuns: 400, examples: [['Trump’sdon’t ', '']] },
  );
});

test.each([
  ['The protesters left.', 'protest', true],
  ['No prototype.', 'protester', false],
  ['The possibility is small.', 'possible', true],
  ['Two agencies met.', 'agency', true],
  ['An agent met her.', 'agency', false],
  ['N.A.T.O. met.', 'nato', true],
  ['The U.S. said no.', 'usa', true],
  ['They told us.', 'usa', false],
  ['Le Québec dit non.', 'quebec', true],
  ['O’Brien left.', 'obrien', true],
  ['See https://example.org/protest now.', 'protest', false],
])('%s holds %s: %s', (article, asked, expected) => {
  expect(holdsTerm(term(asked))(article)).toBe(expected);
});
