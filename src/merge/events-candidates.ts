// Which pairs of reports are worth comparing: those of near dates that share a person or a rare word.
import type { ReportRecord } from '../coverage/types.ts';
import { calendarDay } from '../dates/calendar.ts';
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
  const yearless = new Set<string>();
  const buckets = new Map<string, number[]>();
  reports.forEach((report, index) => {
    for (const time of timesOf(report)) {
      for (const key of keys[index]!) push(buckets, `${time} ${key}`, index);
    }
    if (report.date.edtf.startsWith('XXXX')) yearless.add(report.date.edtf.slice(5, 7));
  });
  // A report of known year meets those of unknown year under the month alone, when there are any.
  if (yearless.size > 0) {
    reports.forEach((report, index) => {
      if (report.date.edtf.startsWith('XXXX')) return;
      for (const time of timesOf(report)) {
        const month = /^\d{4}-(\d\d)$/.exec(time)?.[1];
        if (month && yearless.has(month)) for (const key of keys[index]!) push(buckets, `XXXX-${month} ${key}`, index);
      }
    });
  }
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const bucket of buckets.values()) {
    if (bucket.length > TOO_COMMON) continue;
    for (let i = 0; i < bucket.length; i++) {
      for (let j = i + 1; j < bucket.length; j++) {
        const [a, b] = [bucket[i]!, bucket[j]!];
        const id = a * reports.length + b;
        if (a === b || seen.has(id)) continue;
        seen.add(id);
        pairs.push([a, b]);
      }
    }
  }
  return pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
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
