// The order of dates in a timeline.
import type { DateValue, Precision } from './types.ts';

/** From the widest to the narrowest: "in 2023" stands before "in January 2023", that before "on 1 January 2023". */
const WIDTH: readonly Precision[] = ['century', 'decade', 'range', 'year', 'season', 'quarter', 'month', 'week', 'day'];

/**
 * The order of two dates: by first day, then the wider before the narrower, then by last day.
 * A date with an open beginning (`../2023-06`) counts by its last day. Dates whose year is not known come after all
 * others, among themselves by month and day (`XXXX-04-02` before `XXXX-05`).
 * @returns less than 0, 0 or more than 0, for `Array.prototype.sort`; 0 for equal dates, so that a stable sort keeps text order.
 */
export function compareDates(a: DateValue, b: DateValue): number {
  const [first, second] = [keyOf(a), keyOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  const width = WIDTH.indexOf(a.precision) - WIDTH.indexOf(b.precision);
  if (width !== 0) return width;
  const [to, otherTo] = [a.to ?? '9999-99', b.to ?? '9999-99'];
  return to === otherTo ? 0 : to < otherTo ? -1 : 1;
}

/** Sorts as text: `XXXX` comes after every digit. */
function keyOf(date: DateValue): string {
  return date.from ?? date.to ?? date.edtf;
}
