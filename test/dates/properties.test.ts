// What holds for every text: spans that fit, intervals in order, EDTF that reads back, no clock and no time zone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, calendarDay, dayNumber, isoWeekValue, weekdayOf } from '../../src/dates/calendar.ts';
import { type DateExpression, type DateValue, dateFromEdtf, findDates } from '../../src/dates/index.ts';

const WORDS = [
  ...'on in since until between and from to about last next this the that a an ago earlier later before after by of'.split(
    ' ',
  ),
  ...'Monday Friday March May April 2 22 30 31 2020 2023 1999 third quarter year month week day days years two several'.split(
    ' ',
  ),
  ...'morning night p.m. 9 noon today yesterday Christmas summer 1990s century past few half every , . ; - \n “ ” will said'.split(
    ' ',
  ),
];
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(' '));
const text = fc.oneof(prose, fc.string(), fc.string({ unit: 'binary' }));
const published = fc.option(
  fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2100, 1, 1) }).map((days): DateValue => {
    const { year, month, day } = calendarDay(days);
    return dateFromEdtf(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, 'explicit');
  }),
);

test('expressions stand where they say, in order, without overlap', () => {
  fc.assert(
    fc.property(text, published, (article, day) => {
      let end = 0;
      for (const expression of findDates(article, { published: day })) {
        expect(expression.start).toBeGreaterThanOrEqual(end);
        expect(expression.end).toBeGreaterThan(expression.start);
        expect(article.slice(expression.start, expression.end)).toBe(expression.text);
        end = expression.end;
      }
    }),
    { numRuns: 500 },
  );
});

test('every date reads back from its EDTF, begins before it ends, and stands in the text', () => {
  fc.assert(
    fc.property(prose, published, (article, day) => {
      for (const { date } of findDates(article, { published: day })) {
        if (!date) continue;
        expect(dateFromEdtf(date.edtf, date.basis, date.span)).toEqual(date);
        if (date.from !== null && date.to !== null) expect(date.from <= date.to).toBe(true);
        expect(date.span && date.span.end <= article.length).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

/** Every zone this Node knows, about 420. */
const ZONES = Intl.supportedValuesOf('timeZone');

test('same text and publication date, same result in every time zone', () => {
  const zone = process.env['TZ'];
  const inZone = (tz: string, article: string, day: DateValue | null): DateExpression[] => {
    process.env['TZ'] = tz;
    return findDates(article, { published: day });
  };
  try {
    fc.assert(
      fc.property(prose, published, fc.constantFrom(...ZONES), (article, day, tz) => {
        expect(inZone(tz, article, day)).toEqual(inZone('UTC', article, day));
      }),
      { numRuns: 100 },
    );
    const told =
      'Late on Sunday, January 1, the dam broke. It had cracked yesterday, two weeks ago and last month; on Monday at 11:59 p.m. it will be mended.';
    const day = dateFromEdtf('2023-01-01', 'explicit');
    const home = inZone('UTC', told, day);
    for (const tz of ZONES) expect([tz, inZone(tz, told, day)]).toEqual([tz, home]);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test('without a publication day nothing is counted from one', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('yesterday', 'last Friday', 'two weeks ago', 'last year', 'next month', 'tomorrow'),
      (words) => {
        for (const { date } of findDates(`He left ${words}.`, { published: null })) expect(date).toBeNull();
      },
    ),
  );
});

test('long text takes time in proportion', () => {
  const long = 'the '.repeat(30_000) + 'a few '.repeat(20_000) + '1'.repeat(50_000) + ' the end of'.repeat(10_000);
  const start = performance.now();
  findDates(long, { published: null });
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('day numbers count days: the calendar agrees with itself and with Date', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
      const { year, month, day } = calendarDay(days);
      expect(dayNumber(year, month, day)).toBe(days);
      const date = new Date(days * 864e5);
      expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
      expect(weekdayOf(days) % 7).toBe(date.getUTCDay());
    }),
  );
});

test.each([
  ['2021-01-03', '2020-W53'],
  ['2021-01-04', '2021-W01'],
  ['2024-12-30', '2025-W01'],
])('%s lies in ISO week %s', (day, week) => {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  expect(isoWeekValue(dayNumber(y, m, d))).toBe(week);
});

test('a month after 31 January is the last of February', () => {
  expect(calendarDay(addMonths(dayNumber(2023, 1, 31), 1))).toEqual({ year: 2023, month: 2, day: 28 });
});
