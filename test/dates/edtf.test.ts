// EDTF to intervals of days; every string we make is one that the `edtf` package reads the same way.
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateFromEdtf, InvalidDateError } from '../../src/dates/index.ts';

const edtf: (text: string) => { min: number; max: number } = createRequire(import.meta.url)('edtf').default;

describe('dateFromEdtf', () => {
  test.each([
    ['2023-03-22', '2023-03-22', '2023-03-22', 'day'],
    ['2021-02', '2021-02-01', '2021-02-28', 'month'],
    ['2020-02', '2020-02-01', '2020-02-29', 'month'],
    ['2023', '2023-01-01', '2023-12-31', 'year'],
    ['2023~', '2023-01-01', '2023-12-31', 'year'],
    ['2023-06~', '2023-06-01', '2023-06-30', 'month'],
    ['199X', '1990-01-01', '1999-12-31', 'decade'],
    ['18XX', '1800-01-01', '1899-12-31', 'century'],
    ['2023-22', '2023-06-01', '2023-08-31', 'season'],
    ['2023-24', '2023-12-01', '2024-02-29', 'season'],
    ['2023-35', '2023-07-01', '2023-09-30', 'quarter'],
    ['2020/2022', '2020-01-01', '2022-12-31', 'range'],
    ['2023-06/..', '2023-06-01', null, 'range'],
    ['../2023-06', null, '2023-06-30', 'range'],
    ['2023-03-20/2023-03-26', '2023-03-20', '2023-03-26', 'week'],
    ['2023-03-21/2023-03-27', '2023-03-21', '2023-03-27', 'range'],
    ['XXXX-04-02', null, null, 'day'],
    ['XXXX-02-29', null, null, 'day'],
    ['XXXX-04', null, null, 'month'],
    ['2023-03-22T10:00:00Z', '2023-03-22', '2023-03-22', 'day'],
  ])('%s is %s to %s, %s', (text, from, to, precision) => {
    expect(dateFromEdtf(text, 'editor')).toEqual({ edtf: text, from, to, precision, basis: 'editor' });
  });

  test.each([
    '',
    'soon',
    '2023-13',
    '2023-02-30',
    '2022/2020',
    'XXXX-02-30',
    '23',
    '2023-3-2',
    '22.3.2023',
    '2023-02-29',
    '2023-02-29T10:00',
    '2023-02-29/2023-03-04',
    '20230322',
    '10000',
  ])('%j is refused with a sentence that says what to write', (text) => {
    expect(() => dateFromEdtf(text, 'editor')).toThrow(InvalidDateError);
    expect(() => dateFromEdtf(text, 'editor')).toThrow(/write it like 2023/);
  });

  test('keeps the span it is given', () => {
    expect(dateFromEdtf('2023', 'explicit', { start: 3, end: 7 }).span).toEqual({ start: 3, end: 7 });
  });

  const year = fc.integer({ min: 1000, max: 2200 });
  const month = fc.integer({ min: 1, max: 12 }).map((m) => String(m).padStart(2, '0'));
  const day = fc.integer({ min: 1, max: 31 }).map((d) => String(d).padStart(2, '0'));
  const single = fc.oneof(
    year.map(String),
    fc.tuple(year, month).map((parts) => parts.join('-')),
    fc.tuple(year, month, day).map((parts) => parts.join('-')),
    fc.tuple(year, fc.constantFrom('33', '34', '35', '36')).map((parts) => parts.join('-')),
    year.map((y) => `${Math.floor(y / 10)}X`),
  );

  test('agrees with the edtf package on what is a date, and on its first and last day', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          single,
          fc.tuple(single, single).map((sides) => sides.join('/')),
        ),
        (text) => {
          let expected: { min: number; max: number } | null = null;
          try {
            expected = edtf(text);
          } catch {}
          // The package takes 29 February for a day of every year, and makes it 1 March.
          const leap = text.split('/').some((side) => /-02-29$/.test(side) && new Date(side).getUTCMonth() !== 1);
          if (leap) expected = null;
          const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
          if (expected === null) expect(() => dateFromEdtf(text, 'editor')).toThrow(InvalidDateError);
          else expect(dateFromEdtf(text, 'editor')).toMatchObject({ from: day(expected.min), to: day(expected.max) });
        },
      ),
    );
  });

  test('a date is never the other way round, and reading it again gives the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          single,
          fc.tuple(single, single).map((sides) => sides.sort().join('/')),
        ),
        (text) => {
          let date: ReturnType<typeof dateFromEdtf>;
          try {
            date = dateFromEdtf(text, 'explicit');
          } catch (error) {
            expect(error).toBeInstanceOf(InvalidDateError);
            return;
          }
          expect((date.from ?? '') <= (date.to ?? '9')).toBe(true);
          expect(dateFromEdtf(date.edtf, 'explicit')).toEqual(date);
        },
      ),
    );
  });
});
