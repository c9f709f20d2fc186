// Whether two reports may tell of one event at all: the quick look that most pairs of a large coverage do not survive. It
// gives up nothing that `sameEvent` would take.
import type { ReportRecord } from '../coverage/types.ts';
import { daysOf, isYearless, REACHES } from './events-dates.ts';
import type { LookedReports } from './events-looked.ts';
import type { Rows } from './keys.ts';

/** False only where the dates lie apart, other people are concerned, or too little is told alike. */
export function quickLook(
  reports: readonly ReportRecord[],
  { kinds, terms, people }: LookedReports,
): (a: number, b: number) => boolean {
  const from = new Float64Array(reports.length);
  const to = new Float64Array(reports.length);
  reports.forEach(({ date }, index) => {
    const days = daysOf(date);
    // Without a year, or without days, only a closer look can tell.
    [from[index], to[index]] =
      isYearless(date) || !days ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [days.from, days.to];
  });
  return (a, b) =>
    from[a]! - to[b]! <= REACHES &&
    from[b]! - to[a]! <= REACHES &&
    (isEmpty(people, a) || isEmpty(people, b) || share(people, a, b, 1)) &&
    (share(kinds, a, b, 1) || share(terms, a, b, 2));
}

function isEmpty({ starts }: Rows, row: number): boolean {
  return starts[row] === starts[row + 1];
}

/** `shares` of two rows. */
function share({ starts, values }: Rows, a: number, b: number, most: number): boolean {
  return sharesPart(values, starts[a]!, starts[a + 1]!, values, starts[b]!, starts[b + 1]!, most);
}

/** True when so many stand in both; both are sorted. */
export function shares(a: ArrayLike<number>, b: ArrayLike<number>, most: number): boolean {
  return sharesPart(a, 0, a.length, b, 0, b.length, most);
}

/** The same of parts of both, which are not cut out: there are millions of pairs. */
function sharesPart(
  a: ArrayLike<number>,
  fromA: number,
  endA: number,
  b: ArrayLike<number>,
  fromB: number,
  endB: number,
  most: number,
): boolean {
  let shared = 0;
  for (let i = fromA, j = fromB; i < endA && j < endB; ) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) {
      if (++shared === most) return true;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return false;
}
