// Whether two reports may tell of one event at all: the quick look that most pairs of a large coverage do not survive. It
// gives up nothing that `sameEvent` would take.
import type { ReportRecord } from '../coverage/types.ts';
import type { ComparedReport } from './events-compare.ts';
import { daysOf, isYearless, REACHES } from './events-dates.ts';

/** False only where the dates lie apart, other people are concerned, or too little is told alike. */
export function quickLook(
  reports: readonly ReportRecord[],
  compared: readonly ComparedReport[],
): (a: number, b: number) => boolean {
  const from = new Float64Array(reports.length);
  const to = new Float64Array(reports.length);
  reports.forEach(({ date }, index) => {
    const days = daysOf(date);
    // Without a year, or without days, only a closer look can tell.
    [from[index], to[index]] =
      isYearless(date) || !days ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [days.from, days.to];
  });
  const kinds = sortedNumbers(compared, ({ words }) => words.kinds);
  const terms = sortedNumbers(compared, ({ words }) => words.terms);
  const people = sortedNumbers(compared, ({ people }) => people);
  return (a, b) =>
    from[a]! - to[b]! <= REACHES &&
    from[b]! - to[a]! <= REACHES &&
    (people[a]!.length === 0 || people[b]!.length === 0 || shares(people[a]!, people[b]!, 1)) &&
    (shares(kinds[a]!, kinds[b]!, 1) || shares(terms[a]!, terms[b]!, 2));
}

/** Each set as sorted numbers, the same number for the same word. */
function sortedNumbers(
  compared: readonly ComparedReport[],
  of: (report: ComparedReport) => ReadonlySet<string>,
): Int32Array[] {
  const numbers = new Map<string, number>();
  return compared.map((report) =>
    Int32Array.from(of(report), (word) => {
      const known = numbers.get(word) ?? numbers.size;
      numbers.set(word, known);
      return known;
    }).sort(),
  );
}

/** True when so many stand in both; both are sorted. */
export function shares(a: ArrayLike<number>, b: ArrayLike<number>, most: number): boolean {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
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
