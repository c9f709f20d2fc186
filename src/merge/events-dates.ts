// How two dates of reports stand to each other: the same, near enough to be a disagreement about one event, or far apart.
import { parseIsoDay } from '../dates/calendar.ts';
import type { DateValue } from '../dates/types.ts';

export type DateRelation = 'agree' | 'perhaps' | 'near' | 'apart';

/** Articles disagree about a day by a few days, about a month by one, about a year by one. */
const NEAR_DAYS = 6;

/** Dates with their years that lie farther from each other are apart, whatever they are. */
export const REACHES = 31;

/** Days of a leap year before each month. */
const BEFORE = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335];

/**
 * `agree`: equal, or one lies within the other ("in March 2023", "on 22 March 2023"). `near`: neither, but close enough
 * that one of them may be a mistake. A date without its year is compared by month and day alone; by the month alone it is
 * no more than `perhaps`: there is one such month in every year.
 */
export function relateDates(a: DateValue, b: DateValue): DateRelation {
  if (a.edtf === b.edtf) return 'agree';
  const [yearless, other] = isYearless(a) ? [a, b] : isYearless(b) ? [b, a] : [null, null];
  if (yearless && other) return relateYearless(yearless, other);
  const [x, y] = [daysOf(a), daysOf(b)];
  if (!x || !y) return 'apart';
  if (isOpen(a) || isOpen(b)) return x.from === y.from ? 'agree' : 'apart';
  if ((x.from <= y.from && y.to <= x.to) || (y.from <= x.from && x.to <= y.to)) {
    // A day within a span of years says little: "between 2010 and 2020".
    return Math.max(x.to - x.from, y.to - y.from) <= 366 ? 'agree' : 'apart';
  }
  const gap = Math.max(x.from - y.to, y.from - x.to);
  const width = Math.min(x.to - x.from, y.to - y.from);
  return gap <= Math.max(NEAR_DAYS, Math.min(width, REACHES)) && Math.abs(x.to - x.from - (y.to - y.from)) <= 3
    ? 'near'
    : 'apart';
}

type Days = { readonly from: number; readonly to: number };

/** A date is compared with many others: in a coverage of a thousand articles reading it again and again took half the time. */
const known = new WeakMap<DateValue, Days | null>();

/** Days from first to last, for what is known of them; used to keep merged reports within reach of each other. */
export function daysOf(date: DateValue): Days | null {
  const there = known.get(date);
  if (there !== undefined) return there;
  const days = readDays(date);
  known.set(date, days);
  return days;
}

function readDays(date: DateValue): Days | null {
  const from = date.from === null ? null : parseIsoDay(date.from);
  const to = date.to === null ? null : parseIsoDay(date.to);
  if (from === null && to === null) return null;
  return { from: from ?? to!, to: to ?? from! };
}

export function isYearless(date: DateValue): boolean {
  return date.edtf.startsWith('XXXX');
}

function isOpen(date: DateValue): boolean {
  return date.edtf.includes('..');
}

function relateYearless(yearless: DateValue, other: DateValue): DateRelation {
  const [, month, day] = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(yearless.edtf) ?? [];
  if (!month) return 'apart';
  const match = /^(?:\d{4}|XXXX)-(\d\d)(?:-(\d\d))?~?$/.exec(other.edtf);
  if (!match) return 'apart';
  if (!day || !match[2]) return month === match[1] ? 'perhaps' : 'apart';
  const distance = Math.abs(dayOfYear(month, day) - dayOfYear(match[1]!, match[2]));
  const gap = Math.min(distance, 366 - distance);
  return gap === 0 ? 'agree' : gap <= NEAR_DAYS ? 'near' : 'apart';
}

/** In a leap year: days without their year may be 29 February. */
function dayOfYear(month: string, day: string): number {
  return BEFORE[Number(month) - 1]! + Number(day);
}
