import { expect, test } from 'vitest';
import { compareDates, dateFromEdtf } from '../../src/dates/index.ts';

test('a timeline runs by first day, the wider date before the narrower, unknown years last', () => {
  const order = [
    '199X',
    '2020/2022',
    '../2022-06',
    '2023',
    '2023-01',
    '2023-01-01',
    '2023-03-22',
    '2023-06/..',
    'XXXX-04-02',
    'XXXX-05',
  ];
  const dates = [...order].reverse().map((text) => dateFromEdtf(text, 'explicit'));
  expect(dates.sort(compareDates).map((date) => date.edtf)).toEqual(order);
});

test('equal dates keep the order they came in', () => {
  const date = dateFromEdtf('2023-03-22', 'explicit');
  expect(compareDates(date, { ...date, basis: 'relative' })).toBe(0);
});
