// Dates that belong together or to the word before them: the interval a reader takes from them, and where it stands.
import { expect, test } from 'vitest';
import { dateFromEdtf, findDates } from '../../src/dates/index.ts';

test.each([
  ['He called between 2020 and 2022.', '2020/2022', 'between 2020 and 2022'],
  ['He called from March 2020 to June 2021.', '2020-03/2021-06', 'from March 2020 to June 2021'],
  ['The fair ran May 3, 2020 - May 9, 2020.', '2020-05-03/2020-05-09', 'May 3, 2020 - May 9, 2020'],
  ['He has called since June 2023.', '2023-06/..', 'since June 2023'],
  ['He called until June 2023.', '../2023-06', 'until June 2023'],
  ['He called about June 2023.', '2023-06~', 'about June 2023'],
  ['He called around 2021.', '2021~', 'around 2021'],
  ['He called in June 2023.', '2023-06', 'June 2023'],
  ['He called in 2020 and in 2022.', '2020', '2020'],
  ['He called between 2022 and 2020.', '2022', '2022'],
  ['He called since April 2.', 'XXXX-04-02', 'April 2'],
])('%s', (text, edtf, words) => {
  const [first] = findDates(text, { published: null });
  expect(first?.date?.edtf).toBe(edtf);
  expect(text.slice(first?.date?.span?.start, first?.date?.span?.end)).toBe(words);
});

test('both ends of an interval carry it, each with its own value', () => {
  const found = findDates('He called between 2020 and 2022.', { published: null });
  expect(found.map((e) => [e.value, e.date?.edtf])).toEqual([
    ['2020', '2020/2022'],
    ['2022', '2020/2022'],
  ]);
});

test('approximate words make an offset approximate', () => {
  const [first] = findDates('He left about two years ago.', { published: dateFromEdtf('2025-03-25', 'explicit') });
  expect(first?.date).toMatchObject({ edtf: '2023~', basis: 'relative' });
});

test('boilerplate holds no dates', () => {
  const text = 'Posted May 3, 2020. He left on May 2, 2020.';
  expect(findDates(text, { published: null, boilerplate: [{ start: 0, end: 19 }] }).map((e) => e.text)).toEqual([
    'May 2, 2020',
  ]);
});

test('published in a known month only: what comes out the same for all its days is known, the rest is not', () => {
  const values = findDates('Last year he left. Yesterday he came back.', {
    published: dateFromEdtf('2023-03', 'editor'),
  });
  expect(values.map((e) => e.value)).toEqual(['2022', 'XXXX-XX-XX']);
});
