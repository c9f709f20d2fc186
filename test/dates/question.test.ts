// Dates as users type them. Today is Friday, 10 April 2026.
import { expect, test } from 'vitest';
import { findQuestionDates, parseQuestionDate } from '../../src/dates/index.ts';

const TODAY = '2026-04-10';

test.each([
  ['2023', '2023'],
  ['2023-03', '2023-03'],
  ['2023-03-22', '2023-03-22'],
  ['2020/2022', '2020/2022'],
  ['2020-2022', '2020/2022'],
  ['March 2023', '2023-03'],
  ['march 2023', '2023-03'],
  ['22 March 2023', '2023-03-22'],
  ['March 22, 2023', '2023-03-22'],
  ['22/3/2023', '2023-03-22'],
  ['between 2020 and 2022', '2020/2022'],
  ['since June 2023', '2023-06/..'],
  ['until June 2023', '../2023-06'],
  ['today', '2026-04-10'],
  ['yesterday', '2026-04-09'],
  ['last week', '2026-03-30/2026-04-05'],
  ['last month', '2026-03'],
  ['last year', '2025'],
  ['two years ago', '2024'],
  ['10 days ago', '2026-03-31'],
  ['the last 30 days', '2026-03-12/2026-04-10'],
  ['May', '2025-05'],
  ['may', '2025-05'],
  ['monday', '2026-04-06'],
  ['April 20', '2025-04-20'],
  ['mars 2023', '2023-03'],
  ['le 22 mars 2023', '2023-03-22'],
  ['1er avril 2024', '2024-04-01'],
  ['août 2023', '2023-08'],
  ['hier', '2026-04-09'],
  ['la semaine dernière', '2026-03-30/2026-04-05'],
  ['il y a deux ans', '2024'],
])('%s is %s', (typed, edtf) => {
  expect(parseQuestionDate(typed, TODAY)?.edtf).toBe(edtf);
});

test.each([
  '',
  ' ',
  'caucus',
  '2023 caucus',
  '04/05/2023',
  '2023-13',
  '2023-02-30',
  'soonish',
  'to',
  '30 February 2023',
  '99',
])('%j is no date', (typed) => {
  expect(parseQuestionDate(typed, TODAY)).toBeNull();
});

test('a date of a question carries no span of an article', () => {
  expect(parseQuestionDate('March 2023', TODAY)).toEqual({
    edtf: '2023-03',
    from: '2023-03-01',
    to: '2023-03-31',
    precision: 'month',
    basis: 'explicit',
  });
});

test('dates are found inside a question, and "may" the verb is none', () => {
  const question = 'who may have left since june 2023 or in may?';
  const found = findQuestionDates(question, TODAY).map(({ span, date }) => [
    question.slice(span.start, span.end),
    date.edtf,
  ]);
  expect(found).toEqual([
    ['since june 2023', '2023-06/..'],
    ['may', '2025-05'],
  ]);
});
