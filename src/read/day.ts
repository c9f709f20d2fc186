// A publication date as pages, feeds and files write it → the day. Exact forms only: 03/04/2024 is two different days
// on two sides of an ocean, so it is none.
import type { DateValue, Precision } from '../dates/types.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T\s])/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:$|T?\d{4,6}|T)/;
const ISO_MONTH = /^(\d{4})-(\d\d)$/;
const ISO_YEAR = /^(\d{4})$/;
const DAY_FIRST = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH},?[ -](\d{4})\b`, 'i');
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`, 'i');
const ISO_INSIDE = /(?:^|[^\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])/;

/**
 * The date that `value` states: `2024-03-22`, `2024-03-22T23:30:00-04:00` (the day as written there), `20240322`,
 * `2024-03`, `2024`, `Fri, 22 Mar 2024 10:00:00 GMT`, `March 22, 2024`. Null for anything else and for days that no
 * calendar has.
 */
export function statedDate(value: string): DateValue | null {
  const text = value.trim().slice(0, 100);
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const month = ISO_MONTH.exec(text);
  if (month) return wholeMonth(Number(month[1]), Number(month[2]));
  const year = ISO_YEAR.exec(text);
  if (year) return isYear(Number(year[1])) ? date(year[1]!, `${year[1]}-01-01`, `${year[1]}-12-31`, 'year') : null;
  return dayInside(text);
}

/** The first full day written in a line such as `Posted Friday, March 22, 2024 at 4:15 p.m.`; null when none is. */
export function dayInside(line: string): DateValue | null {
  const text = line.slice(0, 300);
  const monthFirst = MONTH_FIRST.exec(text);
  const dayFirst = DAY_FIRST.exec(text);
  const iso = ISO_INSIDE.exec(text);
  const first = [monthFirst, dayFirst, iso].filter((match) => match !== null).sort((a, b) => a.index - b.index)[0];
  if (!first) return null;
  if (first === iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (first === dayFirst) return day(Number(dayFirst[3]), monthNumber(dayFirst[2]!), Number(dayFirst[1]));
  return day(Number(first[3]), monthNumber(first[1]!), Number(first[2]));
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function day(year: number, month: number, dayOfMonth: number): DateValue | null {
  if (!isYear(year) || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysIn(year, month)) return null;
  const iso = `${year}-${pad(month)}-${pad(dayOfMonth)}`;
  return date(iso, iso, iso, 'day');
}

function wholeMonth(year: number, month: number): DateValue | null {
  if (!isYear(year) || month < 1 || month > 12) return null;
  const iso = `${year}-${pad(month)}`;
  return date(iso, `${iso}-01`, `${iso}-${pad(daysIn(year, month))}`, 'month');
}

function date(edtf: string, from: string, to: string, precision: Precision): DateValue {
  return { edtf, from, to, precision, basis: 'explicit' };
}

/** The first newspaper is of 1605; a clock that was never set says 1970-01-01 and is kept: it is what is stated. */
function isYear(year: number): boolean {
  return year >= 1600 && year <= 2999;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
