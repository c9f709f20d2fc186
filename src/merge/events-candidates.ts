// Which pairs of reports are worth comparing: those of near dates that share a person or a rare word.
import type { ReportRecord } from '../coverage/types.ts';
import { calendarDay } from '../dates/calendar.ts';
import type { DateValue } from '../dates/types.ts';
import type { ComparedReport } from './events-compare.ts';
import { daysOf } from './events-dates.ts';

/** Reports are looked up by at most this many of their rarest words. */
const RAREST = 6;
/** A word that this many reports of a time share tells nothing. */
const TOO_COMMON = 400;

/** Reports that share a time and a key; of a year, those apart that are too wide for its months. */
type Bucket = { readonly year: boolean; readonly all: number[]; readonly wide: number[] };

/**
 * Tells of each pair of indexes once, the first smaller. Reports meet in months: a report belongs to the months its
 * date touches or nearly touches (a week to either side), one of unknown year to that month of every year.
 */
export function findCandidates(
  reports: readonly ReportRecord[],
  compared: readonly ComparedReport[],
  tell: (a: number, b: number) => void,
): void {
  const keys = keysOf(compared);
  // Days of a year do not meet each other there, only what is as wide as a quarter or more: "in 2018".
  const wide = reports.map(({ date }) => isWide(date));
  const yearless = new Set(
    reports.flatMap(({ date }) => (date.edtf.startsWith('XXXX') ? [date.edtf.slice(5, 7)] : [])),
  );
  const times = new Map<string, Map<number, Bucket>>();
  const of = reports.map((report, index) => {
    const own: Bucket[] = [];
    for (const time of timesOf(report, yearless)) {
      const buckets = times.get(time) ?? new Map<number, Bucket>();
      times.set(time, buckets);
      for (const key of keys[index]!) {
        let bucket = buckets.get(key);
        if (bucket === undefined) {
          bucket = { year: time.length === 4, all: [], wide: [] };
          buckets.set(key, bucket);
        }
        bucket.all.push(index);
        if (wide[index]) bucket.wide.push(index);
        own.push(bucket);
      }
    }
    return own;
  });
  // The last report that met this one: each pair is told once.
  const met = new Int32Array(reports.length).fill(-1);
  for (let b = 0; b < reports.length; b++) {
    for (const { year, all, wide: wideOnes } of of[b]!) {
      if (all.length < 2 || all.length > TOO_COMMON) continue;
      for (const a of year && !wide[b] ? wideOnes : all) {
        if (a >= b) break;
        if (met[a] === b) continue;
        met[a] = b;
        tell(a, b);
      }
    }
  }
}

/** Numbers for the people and the rarest words of each report. */
function keysOf(compared: readonly ComparedReport[]): number[][] {
  const numbers = new Map<string, number>();
  const frequency: number[] = [];
  const terms: string[] = [];
  const words = compared.map(({ words }) =>
    Array.from(words.terms, (term) => {
      let number = numbers.get(term);
      if (number === undefined) {
        number = terms.push(term) - 1;
        numbers.set(term, number);
        frequency.push(0);
      }
      frequency[number]! += 1;
      return number;
    }),
  );
  const people = new Map<string, number>();
  const personAt = (id: string): number => {
    const known = people.get(id) ?? terms.length + people.size;
    people.set(id, known);
    return known;
  };
  const rarerFirst = (a: number, b: number) => frequency[a]! - frequency[b]! || (terms[a]! < terms[b]! ? -1 : 1);
  return words.map((own, index) => [
    ...Array.from(compared[index]!.people, personAt),
    ...own.sort(rarerFirst).slice(0, RAREST),
  ]);
}

/** Too wide for the months at its ends to be all it meets. */
function isWide(date: DateValue): boolean {
  const days = daysOf(date);
  return days !== null && days.to - days.from > 31;
}

/**
 * The months a date reaches, `YYYY-MM`; years for what is wider than a quarter, so that "in 2018" meets its days. A report
 * of known year meets those of unknown year under the month alone, when there are any.
 */
function timesOf({ date }: ReportRecord, yearless: ReadonlySet<string>): Iterable<string> {
  if (date.edtf.startsWith('XXXX')) return [date.edtf.slice(0, 7)];
  const days = daysOf(date);
  if (!days) return [];
  const [from, to] = [calendarDay(days.from), calendarDay(days.to)];
  const times = new Set([String(from.year), String(to.year)]);
  if (days.to - days.from > 100) return times;
  for (const day of [calendarDay(days.from - 7), from, to, calendarDay(days.to + 7)]) {
    times.add(monthOf(day));
    const month = String(day.month).padStart(2, '0');
    if (yearless.has(month)) times.add(`XXXX-${month}`);
  }
  return times;
}

function monthOf({ year, month }: { readonly year: number; readonly month: number }): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
