// A weekday or a week counted within a month: "the first Monday of June", "the last week of May", "the third Friday in March 2012".
import type { Span } from '../../language/span.ts';
import { calendarDay, dayNumber, daysInMonth, isoDay, isoWeekValue, weekdayOf } from '../calendar.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { FULL_MONTH, GAP, monthNumber, WEEKDAY, weekdayNumber, YEAR } from '../vocabulary.ts';
import { yearOfMonth } from './month.ts';

export const NTH: readonly Rule[] = [
  {
    needs: 'month',
    pattern: pattern`(?:the${GAP})?(?<nth>first|second|third|fourth|last|final|1st|2nd|3rd|4th)${GAP}(?:(?<weekday>${WEEKDAY})|(?:full${GAP})?(?<unit>week|weekend))${GAP}(?:of|in)${GAP}(?<month>${FULL_MONTH})(?!${GAP}?\d{1,2}(?!\d))(?:(?:,${GAP}|${GAP}(?:of${GAP})?)(?<year>${YEAR}|(?:last|this|next)${GAP}year))?`,
    read: readNth,
  },
];

const NUMBERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

function readNth({ groups, start, end }: Found, setting: Setting): Reading | null {
  const month = monthNumber(groups['month'] ?? '');
  const year = yearIn(groups['year'], month, setting, { start, end });
  if (year === null) return { type: 'DATE', value: `XXXX-${String(month).padStart(2, '0')}`, basis: 'relative' };
  const nth = (groups['nth'] ?? '').toLowerCase();
  const number = NUMBERS[nth] ?? (Number.parseInt(nth, 10) || null);
  const basis = /^\d/.test(groups['year'] ?? '') ? 'explicit' : 'relative';
  const value = groups['weekday']
    ? isoDay(nthWeekday(year, month, weekdayNumber(groups['weekday']), number))
    : nthWeek(year, month, number) + (/end$/i.test(groups['unit'] ?? '') ? '-WE' : '');
  return { type: 'DATE', value, basis };
}

function yearIn(written: string | undefined, month: number, setting: Setting, span: Span): number | null {
  if (written && /^\d/.test(written)) return Number.parseInt(written, 10);
  if (!written || setting.published === null) return yearOfMonth(month, undefined, setting, span);
  return calendarDay(setting.published).year + (/^last/i.test(written) ? -1 : /^next/i.test(written) ? 1 : 0);
}

/** The nth weekday of a month; the last one where `nth` is null. */
function nthWeekday(year: number, month: number, weekday: number, nth: number | null): number {
  if (nth === null) {
    const end = dayNumber(year, month, daysInMonth(year, month));
    return end - ((weekdayOf(end) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** The first week of a month is the one of its fourth day, as ISO 8601 has it for years. */
function nthWeek(year: number, month: number, nth: number | null): string {
  return isoWeekValue(
    nth === null ? dayNumber(year, month, daysInMonth(year, month) - 3) : dayNumber(year, month, 4) + (nth - 1) * 7,
  );
}
