// A stamp in universal time is a moment, not a day: what came out at nine in the evening in Ottawa is stamped with the next
// morning. The day that the page shows its readers, or has in its url, is the newsroom's. A day without an hour may have
// been made from such a stamp, and so may the day in an address.
import type { DateValue } from '../../dates/index.ts';
import type { StatedDate } from './stated-date.ts';

const DAY = 86_400_000;

/** What else tells the day; each is asked only where it may decide. */
export type Witnesses = { shown(): DateValue | null; inUrl(): DateValue | null };

/** The day in the newsroom, where a time zone explains how it differs from the stated one; else the stated. */
export function localDay(stated: StatedDate, witnesses: Witnesses): DateValue {
  const { date, witness, others } = stated;
  if (date.precision !== 'day') return date;
  if (stated.universalHour !== null) return ofMoment(date, stated.universalHour, witnesses);
  if (witness === 'moment') return date;
  const isNext = (other: string | undefined) => other !== undefined && Math.abs(daysBetween(date.edtf, other)) === 1;
  // Nothing speaks against it.
  const url = witness === 'url' ? undefined : witnesses.inUrl()?.edtf;
  if (witness === 'day' && !isNext(url) && !others.some(isNext)) return date;
  const seen = witnesses.shown();
  if (seen === null || seen.precision !== 'day' || !isNext(seen.edtf)) return date;
  return witness === 'url' || seen.edtf === url || others.includes(seen.edtf) ? seen : date;
}

function ofMoment(date: DateValue, hour: number, { shown, inUrl }: Witnesses): DateValue {
  const seen = shown() ?? inUrl();
  if (seen?.precision !== 'day') return date;
  const later = daysBetween(date.edtf, seen.edtf);
  // The Americas are up to ten hours behind; Asia and Australia up to fourteen ahead.
  const isBefore = later === -1 && hour < 10;
  const isAfter = later === 1 && hour >= 10;
  return isBefore || isAfter ? seen : date;
}

function daysBetween(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / DAY;
}
