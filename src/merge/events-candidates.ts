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

/**
 * Pairs of indexes, the first smaller, each once, in order. Reports meet in months: a report belongs to the months its
 * date touches or nearly touches (a week to either side), one of unknown year to that month of every year.
 */
export function findCandidates(
  reports: readonly ReportRecord[],
  compared: readonly ComparedReport[],
): [number, number][] {
  const frequency = new Map<string, number>();
  for (const { words } of compared) for (const word of words.terms) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const keys = compared.map(({ words, people }) => [
    ...[...people].map((id) => `@${id}`),
    ...[...words.terms].sort((a, b) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1)).slice(0, RAREST),
  ]);
  // Days of a year do not meet each other there, only what is as wide as a quarter or more: "in 2018".
  const wide = reports.map(({ date }) => isWide(date));
  const yearless = new Set(
    reports.flatMap(({ date }) => (date.edtf.startsWith('XXXX') ? [date.edtf.slice(5, 7)] : [])),
  );
  const buckets = new Map<string, number[]>();
  reports.forEach((report, index) => {
    const times = timesOf(report);
    // A report of known year meets those of unknown year under the month alone, when there are any.
    for (const time of [...times]) {
      const month = /^\d{4}-(\d\d)$/.exec(time)?.[1];
      if (month && yearless.has(month)) times.push(`XXXX-${month}`);
    }
    for (const time of times) for (const key of keys[index]!) push(buckets, `${time} ${key}`, index);
  });
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const [key, bucket] of buckets) {
    if (bucket.length < 2 || bucket.length > TOO_COMMON) continue;
    const year = key[4] === ' ';
    for (let i = 0; i < bucket.length; i++) {
      for (let j = i + 1; j < bucket.length; j++) {
        const [a, b] = [bucket[i]!, bucket[j]!];
        if (year && !wide[a] && !wide[b]) continue;
        const id = a * reports.length + b;
        if (a === b || seen.has(id)) continue;
        seen.add(id);
        pairs.push([a, b]);
      }
    }
  }
  return pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/** Too wide for the months at its ends to be all it meets. */
function isWide(date: DateValue): boolean {
  const days = daysOf(date);
  return days !== null && days.to - days.from > 31;
}

/** The months a date reaches, `YYYY-MM`; years for what is wider than a quarter, so that "in 2018" meets its days. */
function timesOf({ date }: ReportRecord): string[] {
  if (date.edtf.startsWith('XXXX')) return [date.edtf.slice(0, 7)];
  const days = daysOf(date);
  if (!days) return [];
  const [from, to] = [calendarDay(days.from - 7), calendarDay(days.to + 7)];
  const years = [...new Set([calendarDay(days.from).year, calendarDay(days.to).year])].map(String);
  if (days.to - days.from > 100) return years;
  const months = new Set([monthOf(from), monthOf(calendarDay(days.from)), monthOf(calendarDay(days.to)), monthOf(to)]);
  return [...months, ...years];
}

function monthOf({ year, month }: { readonly year: number; readonly month: number }): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

function push(buckets: Map<string, number[]>, key: string, index: number): void {
  const bucket = buckets.get(key);
  if (bucket) bucket.push(index);
  else buckets.set(key, [index]);
}
