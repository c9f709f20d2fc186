// Dates written in full, with their year: "March 22, 2023", "22 March 2023", "2023-03-22", "3/22/2023".
import { isDay, parseIsoDay, weekdayOf } from '../calendar.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { dayValue } from '../timex.ts';
import { ANY_WEEKDAY, DAY, GAP, MONTH, monthNumber, ORDINAL, ordinalOf, weekdayNumber, YEAR } from '../vocabulary.ts';

const BEFORE = `(?:(?<weekday>${ANY_WEEKDAY}),?${GAP})?`;

export const FULL: readonly Rule[] = [
  {
    needs: 'month',
    pattern: pattern`${BEFORE}(?<month>${MONTH})${GAP}?(?:the${GAP})?(?<day>${DAY}|${ORDINAL})(?:${GAP}?,${GAP}?|${GAP})(?<year>${YEAR})`,
    read: readFull,
  },
  {
    needs: 'month',
    pattern: pattern`${BEFORE}(?:the${GAP})?(?<day>${DAY}|${ORDINAL})(?:${GAP}of${GAP}|${GAP}|-)(?<month>${MONTH})(?:,${GAP}|${GAP}|-)(?<year>${YEAR})`,
    read: readFull,
  },
  {
    needs: 'digit',
    pattern: pattern`(?<year>(?:1[5-9]|20)\d\d)([-/.])(?<number>0?[1-9]|1[0-2])\2(?<day>[0-2]?\d|3[01])(?![\d-])`,
    read: readFull,
  },
  {
    needs: 'digit',
    pattern: pattern`(?<!\d[-/.])(?<first>[0-3]?\d)([-/.])(?<second>[0-3]?\d)\2(?<year>(?:1[5-9]|20)\d\d|\d\d)(?![\d/.-]\d|\d)`,
    read: readNumeric,
  },
];

function readFull({ groups }: Found): Reading | null {
  const month = groups['month'] ? monthNumber(groups['month']) : Number(groups['number']);
  const day = ordinalOf((groups['day'] ?? '').replace(/^0/, ''));
  return day === null ? null : full(Number(groups['year']), month, day);
}

function full(year: number, month: number, day: number): Reading | null {
  return isDay(year, month, day) ? { type: 'DATE', value: dayValue(year, month, day), basis: 'explicit' } : null;
}

/**
 * "3/22/2023" can only be 22 March; "04/05/2023" is April or May, depending on the country. Another number in the same
 * text that settles the order does; then a reading in the month before publication when the other lies after it; else
 * only the year is known.
 */
function readNumeric({ groups, words }: Found, setting: Setting): Reading | null {
  const [first, second] = [Number(groups['first']), Number(groups['second'])];
  const year = fullYear(groups['year'] ?? '', setting);
  // "1.2.99" may be a version or an amount; "12-1-90" a score: short years only with a slash.
  if (year === null || (words.includes('.') && (groups['year'] ?? '').length < 4)) return null;
  if ((groups['year'] ?? '').length < 4 && !words.includes('/')) return null;
  const monthFirst = full(year, first, second);
  const dayFirst = full(year, second, first);
  if (!monthFirst || !dayFirst || first === second) return monthFirst ?? dayFirst;
  const order = orderIn(setting.text);
  if (order !== null) return order === 'month' ? monthFirst : dayFirst;
  const recent = [monthFirst, dayFirst].filter((reading) => isRecent(reading.value, setting.published));
  const ahead = [monthFirst, dayFirst].filter((reading) => isAhead(reading.value, setting.published));
  if (recent[0] && recent.length === 1 && ahead.length === 1) return recent[0];
  return { type: 'DATE', value: String(year), basis: 'explicit' };
}

function isAhead(value: string, published: number | null): boolean {
  const day = parseIsoDay(value);
  return published !== null && day !== null && day > published;
}

function isRecent(value: string, published: number | null): boolean {
  const day = parseIsoDay(value);
  return published !== null && day !== null && day <= published && published - day <= 31;
}

function fullYear(digits: string, setting: Setting): number | null {
  if (digits.length === 4) return Number(digits);
  if (setting.published === null) return null;
  const now = 1970 + setting.published / 365.2425;
  const century = Math.floor(now / 100) * 100;
  const year = century + Number(digits);
  return year > now + 10 ? year - 100 : year;
}

/** The order of day and month that the other numeric dates of the text show; null when none does. */
function orderIn(text: string): 'month' | 'day' | null {
  let [month, day] = [false, false];
  for (const match of text.matchAll(/(?<![\d/.-])(\d\d?)[/.-](\d\d?)[/.-](?:\d{4}|\d\d)(?!\d)/g)) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12 && second <= 12) day = true;
    if (second > 12 && first <= 12) month = true;
  }
  return month === day ? null : month ? 'month' : 'day';
}

/** The weekday written beside a date, 1 to 7, and whether the date falls on it; null when none is written. */
export function weekdayAgrees(days: number, weekday: string | undefined): boolean | null {
  return weekday ? weekdayOf(days) === weekdayNumber(weekday) : null;
}
