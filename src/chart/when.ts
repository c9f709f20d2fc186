// Where a date lies on the time axis, and how surely.
import type { TimelineItem } from '../query/types.ts';

type DateValue = TimelineItem['date'];

const DAY = 86_400_000;

/** A stretch of time in ms, `to` exclusive. */
export type Stretch = { readonly from: number; readonly to: number };

/**
 * `day`: a point. `span`: it lasted from one day to another. `within`: some day in a month, a year …
 * `doubtful`: the text itself says "about" or "perhaps". Open ends are where the date gives none.
 */
export type When = Stretch & {
  readonly kind: 'day' | 'span' | 'within';
  readonly doubtful: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
};

/** Null when the year is not known: such a date has no place on the axis. */
export function whenOf(date: DateValue): When | null {
  const from = instant(date.from);
  const to = instant(date.to);
  if (from === null && to === null) return null;
  const doubtful = /[~?%]/.test(date.edtf);
  const open = { openStart: from === null, openEnd: to === null };
  const start = from ?? (to as number);
  const end = (to ?? (from as number)) + DAY;
  const [first, last] = start < end ? [start, end] : [end - DAY, start + DAY];
  if (open.openStart || open.openEnd) return { from: first, to: last, kind: 'span', doubtful, ...open };
  if (last - first === DAY) return { from: first, to: last, kind: 'day', doubtful, ...open };
  return { from: first, to: last, kind: date.precision === 'range' ? 'span' : 'within', doubtful, ...open };
}

/** Where a date begins, for the order of marks; an open beginning counts as its end. */
export function anchorOf(when: When): number {
  return when.openStart ? when.to - DAY : when.from;
}

/** UTC midnight of `YYYY-MM-DD`; years before 100 too. */
function instant(day: string | null): number | null {
  const match = day === null ? null : /^(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(day);
  if (match === null) return null;
  const date = new Date(0);
  date.setUTCFullYear(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isNaN(date.getTime()) ? null : date.getTime();
}
