// From a TIMEX3 value to the interval and the EDTF it means: the one place where the two notations meet.
import type { Span } from '../language/span.ts';
import { type DayNumber, dayNumber, isoDay, parseIsoDay, two, weekStart } from './calendar.ts';
import { dateFromEdtf, InvalidDateError } from './edtf.ts';
import type { Basis, DateValue } from './types.ts';

const SEASON: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, AU: 23, WI: 24 };

/**
 * The DateValue of a TIMEX3 value of type DATE or TIME; null for what is no calendar date (`PAST_REF`, `XXXX-WXX-5`, `P2Y`).
 * Times count as their day; a weekend is its Saturday and Sunday; halves of a year become intervals of months.
 */
export function dateFromTimex(value: string, basis: Basis, approximate = false, span?: Span): DateValue | null {
  const edtf = edtfOf(value);
  if (edtf === null) return null;
  const marked = approximate && /^\d{4}(?:-\d\d){0,2}$/.test(edtf) ? `${edtf}~` : edtf;
  try {
    return dateFromEdtf(marked, basis, span);
  } catch (error) {
    if (error instanceof InvalidDateError) return null;
    throw error;
  }
}

function edtfOf(value: string): string | null {
  const plain = value.replace(/(?<=^(?:\d{4}|XXXX)-\d\d-\d\d)T.*$/, '').replace(/(?<=^\d{4}(?:-\d\d)?)(?:-XX)+$/, '');
  if (/^(?:\d{4}(?:-\d\d){0,2}|XXXX-\d\d(?:-\d\d)?)$/.test(plain)) return plain;
  if (/^\d{3}$/.test(plain)) return `${plain}X`;
  if (/^\d{2}$/.test(plain)) return `${plain}XX`;
  const part = /^(\d{4})-(?:W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|AU|WI))$/.exec(plain);
  if (!part) return null;
  const [, year = '', week, weekend, quarter, half, season] = part;
  if (week) {
    const monday = weekStart(Number(year), Number(week));
    return `${isoDay(weekend ? monday + 5 : monday)}/${isoDay(monday + 6)}`;
  }
  if (quarter) return `${year}-${32 + Number(quarter)}`;
  if (half) return half === '1' ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
  return `${year}-${SEASON[season ?? '']}`;
}

/** First and last day of a TIMEX3 value; null when it names none. */
export function intervalOf(value: string): { readonly from: DayNumber; readonly to: DayNumber } | null {
  const date = dateFromTimex(value, 'explicit');
  const [from, to] = [date?.from && parseIsoDay(date.from), date?.to && parseIsoDay(date.to)];
  return typeof from === 'number' && typeof to === 'number' ? { from, to } : null;
}

/** The TIMEX3 value of the quarter (`1989-Q3`) a month belongs to. */
export function quarterValue(year: number, quarter: number): string {
  const shift = Math.floor((quarter - 1) / 4);
  return `${year + shift}-Q${quarter - shift * 4}`;
}

/** The day `YYYY-MM-DD`, or `XXXX-MM-DD` when the year is null. */
export function dayValue(year: number | null, month: number, day: number): string {
  return year === null ? `XXXX-${two(month)}-${two(day)}` : isoDay(dayNumber(year, month, day));
}
