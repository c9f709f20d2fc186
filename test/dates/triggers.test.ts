// Looking only near its trigger must find what looking everywhere finds, for every rule.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FAMILIES } from '../../src/dates/order.ts';
import { stretchesNear } from '../../src/dates/triggers.ts';

const RULES = FAMILIES.flat();
const matches = (text: string, pattern: RegExp, shift = 0): string[] =>
  [...text.matchAll(pattern)].map((match) => `${match.index + shift} ${match[0]}`);

/** Expressions of every family, long and short, and the words that stand between them in the news. */
const EXPRESSIONS = [
  'Wednesday, the 22nd of March, 2023',
  'sept. 5',
  '2023-03-22',
  '04/05/2023',
  'the end of May 2020',
  'not so long ago',
  'more than two hundred and a half consecutive years or so ago',
  'the first half of last year',
  'the comparable year-earlier third quarter of fiscal 1988',
  'for the corresponding period a year earlier',
  "New Year's Eve 2019",
  'the Fourth of July',
  'Hallowe’en',
  '9/11',
  'last Good Friday',
  'the turn of the century',
  'the early to mid 1990s',
  'the late eighties',
  'that same Friday',
  'the day before yesterday',
  '10:35 a.m. (0735 GMT)',
  'noon on Saturday',
  'earlier this summer',
  'twenty oh three',
  'the year two thousand and three',
  'FY13',
  'Q3 2022',
  'twice a week',
  'Monday nights',
  'each July',
  'the not-too-distant future',
  'in the recent weeks and months',
  'as soon as possible',
  '1989-91',
];
const WORDS =
  'a the of for in at on he said that minister market maybe secondary daylight 1,200 "She U.S. Mr. é it'.split(' ');
const filler = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 });
const article = fc
  .array(fc.tuple(filler, fc.constantFrom(...EXPRESSIONS), fc.constantFrom(' ', '  ', '\n', '\n\n', ', ')), {
    maxLength: 8,
  })
  .map((parts) => parts.map(([words, expression, gap]) => [...words, expression].join(gap)).join('. '));

test('a rule finds near its trigger what it finds in the whole text', () => {
  fc.assert(
    fc.property(article, (text) => {
      const stretches = stretchesNear(text);
      for (const { needs, pattern } of RULES) {
        const near = (stretches.get(needs) ?? []).flatMap(({ start, end }) =>
          matches(text.slice(start, end), pattern, start),
        );
        expect(near).toEqual(matches(text, pattern));
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('every expression of the list is found by some rule, so that the comparison compares something', () => {
  for (const expression of EXPRESSIONS)
    expect(
      RULES.some(({ pattern }) => matches(expression, pattern).length > 0),
      expression,
    ).toBe(true);
});

test('a text without a trigger has no stretch at all', () => {
  expect([...stretchesNear('He said so, and that was that.')]).toEqual([]);
});
