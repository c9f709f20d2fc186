// Which pairs of reports are worth comparing: those of near dates that share a person or a rare word.
import type { ReportRecord } from '../coverage/types.ts';
import { calendarDay } from '../dates/calendar.ts';
import type { DateValue } from '../dates/types.ts';
import { daysOf } from './events-dates.ts';
import type { LookedReports } from './events-looked.ts';
import { rowOf } from './keys.ts';

/** Reports are looked up by at most this many of their rarest words. */
export const RAREST = 6;
/** A word that this many reports of a time share tells nothing. */
export const TOO_COMMON = 400;

/**
 * Tells of each pair of indexes once, the first smaller. Reports meet in months: a report belongs to the months its
 * date touches or nearly touches (a week to either side), one of unknown year to that month of every year.
 */
export function findCandidates(
  reports: readonly ReportRecord[],
  looked: LookedReports,
  tell: (a: number, b: number) => void,
): void {
  const { keys, count } = keysOf(looked);
  const when = reports.map(({ date }) => whenOf(date));
  const yearless = new Set(when.flatMap(({ month }) => month ?? []));
  // A bucket holds the reports of one time that share a key. Of a year there are two: days of a year do not meet each
  // other there, only what is as wide as a quarter or more ("in 2018"), so that days look into the bucket of those alone.
  const buckets = new Buckets();
  const times = new Map<string, number>();
  const timeAt = (time: string): number => {
    const known = times.get(time) ?? times.size * count;
    times.set(time, known);
    return known;
  };
  when.forEach((own, index) => {
    const wide = isWide(own);
    for (const time of timesOf(own, yearless)) {
      const year = isYear(time);
      const [all, wideOnes] = [timeAt(time), year ? timeAt(`${time} wide`) : -1];
      for (const key of keys[index]!) {
        buckets.put(index, all + key, year && !wide ? wideOnes + key : all + key);
        if (year && wide) buckets.put(index, wideOnes + key, -1);
      }
    }
  });
  buckets.pairs(reports.length, tell);
}

/** Buckets of reports by number, side by side in typed arrays: of a large coverage there are hundreds of thousands. */
class Buckets {
  readonly #numbers = new Map<number, number>();
  readonly #sizes: number[] = [];
  readonly #reports: number[] = [];
  readonly #in: number[] = [];
  readonly #looksInto: number[] = [];

  /** Puts a report into a bucket; it will look for others in another (-1: in none), if the first is worth it. */
  put(report: number, bucket: number, looksInto: number): void {
    const own = this.#numberOf(bucket);
    this.#sizes[own]! += 1;
    this.#reports.push(report);
    this.#in.push(own);
    this.#looksInto.push(looksInto === bucket ? own : looksInto < 0 ? -1 : this.#numberOf(looksInto));
  }

  /** Reports must have been put in in order. */
  pairs(reports: number, tell: (a: number, b: number) => void): void {
    const starts = new Int32Array(this.#sizes.length + 1);
    for (let at = 0; at < this.#sizes.length; at++) starts[at + 1] = starts[at]! + this.#sizes[at]!;
    // What was put in before: a report meets those that came earlier, and each of them once.
    const members = new Int32Array(this.#reports.length);
    const ends = starts.slice();
    const met = new Int32Array(reports).fill(-1);
    for (let from = 0, to = 0; from < this.#reports.length; from = to) {
      const b = this.#reports[from]!;
      for (to = from; to < this.#reports.length && this.#reports[to] === b; to++) {
        const [own, into] = [this.#in[to]!, this.#looksInto[to]!];
        if (into < 0 || this.#sizes[own]! < 2 || this.#sizes[own]! > TOO_COMMON) continue;
        const end = ends[into]!;
        for (let at = starts[into]!; at < end; at++) {
          const a = members[at]!;
          if (met[a] === b) continue;
          met[a] = b;
          tell(a, b);
        }
      }
      for (let at = from; at < to; at++) members[ends[this.#in[at]!]!++] = b;
    }
  }

  #numberOf(bucket: number): number {
    let number = this.#numbers.get(bucket);
    if (number === undefined) {
      number = this.#sizes.push(0) - 1;
      this.#numbers.set(bucket, number);
    }
    return number;
  }
}

/** Numbers for the people and the rarest words of each report, and how many numbers there are. */
function keysOf({ terms, people, vocabulary, crowd }: LookedReports): {
  readonly keys: readonly number[][];
  readonly count: number;
} {
  const frequency = new Uint32Array(vocabulary.length);
  for (let at = 0; at < terms.values.length; at++) frequency[terms.values[at]!]! += 1;
  const rarerFirst = (a: number, b: number) =>
    frequency[a]! - frequency[b]! || (vocabulary[a]! < vocabulary[b]! ? -1 : 1);
  const keys = Array.from({ length: terms.starts.length - 1 }, (_, index) => [
    ...Array.from(rowOf(people, index), (person) => vocabulary.length + person),
    ...Array.from(rowOf(terms, index)).sort(rarerFirst).slice(0, RAREST),
  ]);
  return { keys, count: vocabulary.length + crowd };
}

/** When a report says that something was: its first and last day, or for one without its year the month (`05`). */
export type When = { readonly from: number | null; readonly to: number | null; readonly month: string | null };

export function whenOf(date: DateValue): When {
  if (date.edtf.startsWith('XXXX')) return { from: null, to: null, month: date.edtf.slice(5, 7) };
  return { from: null, to: null, ...daysOf(date), month: null };
}

/** Too wide for the months at its ends to be all it meets. */
export function isWide({ from, to }: When): boolean {
  return from !== null && to !== null && to - from > 31;
}

/** In the time of a year only what is wide meets others. */
export function isYear(time: string): boolean {
  return time.length === 4;
}

/**
 * The months a date reaches, `YYYY-MM`; years for what is wider than a quarter, so that "in 2018" meets its days. A report
 * of known year meets those of unknown year under the month alone, when there are any.
 */
export function timesOf({ from: first, to: last, month }: When, yearless: ReadonlySet<string>): Iterable<string> {
  if (month !== null) return [`XXXX-${month}`];
  if (first === null || last === null) return [];
  const [from, to] = [calendarDay(first), calendarDay(last)];
  const times = new Set([String(from.year), String(to.year)]);
  if (last - first > 100) return times;
  for (const day of [calendarDay(first - 7), from, to, calendarDay(last + 7)]) {
    times.add(monthOf(day));
    const month = String(day.month).padStart(2, '0');
    if (yearless.has(month)) times.add(`XXXX-${month}`);
  }
  return times;
}

function monthOf({ year, month }: { readonly year: number; readonly month: number }): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
