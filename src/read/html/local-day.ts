// A stamp in universal time is a moment, not a day: what came out at nine in the evening in Ottawa is stamped with the
// next morning. The day that the page shows its readers, or has in
// its url, is the newsroom's.
import type { DateValue } from '../../dates/index.ts';
import type { StatedDate } from './stated-date.ts';

const DAY = 86_400_000;

/** The shown day, where the time zone explains how it differs from the stated one; else the stated. `shown` is asked only then. */
export function localDay({ date, universalHour }: StatedDate, shown: () => DateValue | null): DateValue {
  if (universalHour === null || date.precision !== 'day') return date;
  const seen = shown();
  if (seen?.precision !== 'day') return date;
  const later = (Date.parse(seen.edtf) - Date.parse(date.edtf)) / DAY;
  // The Americas are up to ten hours behind; Asia and Australia up to fourteen ahead.
  const isBefore = later === -1 && universalHour < 10;
  const isAfter = later === 1 && universalHour >= 10;
  return isBefore || isAfter ? seen : date;
}
