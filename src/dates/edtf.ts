// From an EDTF string to a DateValue: what interval it means. The forms our own records use are read here; any other
// is left to the `edtf` package, which costs 5 ms to load and up to a millisecond a date, so only when it is needed.
import { createRequire } from 'node:module';
import type { Span } from '../language/span.ts';
import {
  calendarDay,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isDay,
  isoDay,
  parseIsoDay,
  weekdayOf,
} from './calendar.ts';
import type { Basis, DateValue, Precision } from './types.ts';

/** An EDTF string that is none, or that names no interval of days. The message says which and what is expected. */
export class InvalidDateError extends Error {
  readonly edtf: string;

  constructor(edtf: string, why: string) {
    super(`"${edtf}" is not a date in EDTF (${why}); write it like 2023, 2023-03, 2023-03-22 or 2020/2022`);
    this.name = 'InvalidDateError';
    this.edtf = edtf;
  }
}

/**
 * The date an EDTF string (ISO 8601-2) means, as an interval of days.
 * Seasons are the meteorological ones of the northern hemisphere (`2023-24`, winter, ends in February 2024).
 * A date without its year (`XXXX-04-02`) has no `from` and `to`; an open side (`2023-06/..`) is null.
 * @throws InvalidDateError when `edtf` is not EDTF, or names a day the calendar does not have.
 */
export function dateFromEdtf(edtf: string, basis: Basis, span?: Span): DateValue {
  const reading = readInterval(edtf) ?? readSingle(edtf) ?? readByPackage(edtf);
  if (reading.from !== null && reading.to !== null && reading.from > reading.to) {
    throw new InvalidDateError(edtf, 'it ends before it begins');
  }
  return {
    edtf,
    from: reading.from === null ? null : isoDay(reading.from),
    to: reading.to === null ? null : isoDay(reading.to),
    precision: reading.precision,
    basis,
    ...(span ? { span: { start: span.start, end: span.end } } : {}),
  };
}

type Interval = { readonly from: DayNumber | null; readonly to: DayNumber | null; readonly precision: Precision };

function readInterval(edtf: string): Interval | null {
  const slash = edtf.indexOf('/');
  if (slash < 0) return null;
  const [left, right] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  if (left === '..' && right === '..') return null;
  const open: Interval = { from: null, to: null, precision: 'range' };
  const first = left === '..' ? open : readSide(left);
  const last = right === '..' ? open : readSide(right);
  if (!first || !last) return null;
  if (first.from !== null && last.from !== null && last.from <= first.from) return null;
  const isWeek =
    first.from !== null &&
    last.to !== null &&
    last.to - first.from === 6 &&
    weekdayOf(first.from) === 1 &&
    first.precision === 'day';
  return { from: first.from, to: last.to, precision: isWeek ? 'week' : 'range' };
}

/** Years, months and days may begin and end an interval; seasons, decades and what has no year may not. */
function readSide(edtf: string): Interval | null {
  return /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?[~?%]?$/.test(edtf) ? readSingle(edtf) : null;
}

function readSingle(edtf: string): Interval | null {
  const match = /^(\d{2}(?:\d\d|\dX|XX)|XXXX)(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/.exec(edtf);
  if (!match) return null;
  const [, year = '', monthPart, dayPart, mark] = match;
  const month = monthPart === undefined ? null : Number(monthPart);
  if (/^\d{4}$/.test(year)) {
    if (month === null) return years(Number(year), 1, 'year');
    if (month > 12) return dayPart === undefined ? partOfYear(Number(year), month) : null;
    if (dayPart === undefined) return month === 0 ? null : monthInterval(Number(year), month);
    const iso = parseIsoDay(`${year}-${monthPart}-${dayPart}`);
    return iso === null ? null : { from: iso, to: iso, precision: 'day' };
  }
  if (year === 'XXXX' && mark === '') {
    if (month === null || month < 1 || month > 12) return null;
    // 2020 was a leap year: 29 February without a year is a day of the calendar.
    if (dayPart !== undefined && !isDay(2020, month, Number(dayPart))) return null;
    return { from: null, to: null, precision: dayPart === undefined ? 'month' : 'day' };
  }
  if (monthPart !== undefined || mark !== '') return null;
  return year.endsWith('XX')
    ? years(Number(year.slice(0, 2)) * 100, 100, 'century')
    : years(Number(year.slice(0, 3)) * 10, 10, 'decade');
}

function years(first: number, count: number, precision: Precision): Interval {
  return { from: dayNumber(first, 1, 1), to: dayNumber(first + count, 1, 1) - 1, precision };
}

function monthInterval(year: number, month: number, count = 1, precision: Precision = 'month'): Interval {
  const endYear = month + count - 1 > 12 ? year + 1 : year;
  const endMonth = ((month + count - 2) % 12) + 1;
  return {
    from: dayNumber(year, month, 1),
    to: dayNumber(endYear, endMonth, daysInMonth(endYear, endMonth)),
    precision,
  };
}

/** EDTF numbers the parts of a year after its months: 21 to 24 the seasons from spring, 33 to 36 the quarters. */
function partOfYear(year: number, part: number): Interval | null {
  if (part >= 21 && part <= 24) return monthInterval(year, (part - 20) * 3, 3, 'season');
  if (part >= 33 && part <= 36) return monthInterval(year, (part - 33) * 3 + 1, 3, 'quarter');
  return null;
}

type ParsedEdtf = { readonly type: string; readonly min: number; readonly max: number; readonly precision?: number };

let parse: ((edtf: string) => ParsedEdtf) | null = null;

function readByPackage(edtf: string): Interval {
  parse ??= createRequire(import.meta.url)('edtf').default as (edtf: string) => ParsedEdtf;
  let parsed: ParsedEdtf;
  try {
    // The package also takes "23" for a century, which nobody means.
    // Eight digits in a row are a day of 1970 to it, and 29 February is a day of every year.
    if (!/^(?:Y|-?[\dX]{4}(?![\dX])|\.\.|[[{])/.test(edtf)) throw new RangeError('no year');
    const days = edtf.match(/(?<![\dY])\d{4}-\d\d-\d\d(?!\d)/g) ?? [];
    if (days.some((day) => parseIsoDay(day) === null)) throw new RangeError('no such day');
    parsed = parse(edtf);
  } catch {
    throw new InvalidDateError(edtf, 'unknown form or a day the calendar does not have');
  }
  const yearUnknown = /^XXXX/.test(edtf);
  const bound = (ms: number): DayNumber | null => (Number.isFinite(ms) && !yearUnknown ? Math.floor(ms / 864e5) : null);
  const [from, to] = [bound(parsed.min), bound(parsed.max)];
  for (const days of [from, to]) {
    const year = days === null ? 0 : calendarDay(days).year;
    if (year < 0 || year > 9999) throw new InvalidDateError(edtf, 'years 0 to 9999 can be kept');
  }
  return { from, to, precision: precisionOf(from, to) };
}

/** The precision whose length the interval has. */
function precisionOf(from: DayNumber | null, to: DayNumber | null): Precision {
  if (from === null || to === null) return 'range';
  const length = to - from + 1;
  if (length === 1) return 'day';
  if (length >= 28 && length <= 31) return 'month';
  if (length === 365 || length === 366) return 'year';
  return 'range';
}
