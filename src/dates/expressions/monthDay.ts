// A month and a day without the year: "April 2", "Saturday, 25 April", "last March 24", "March 3 and 5".
import type { Span } from '../../language/span.ts';
import { calendarDay, dayNumber, isDay, isoWeekValue, parseIsoDay } from '../calendar.ts';
import { justHappened, opensPast } from '../direction.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { dayValue } from '../timex.ts';
import { ANY_WEEKDAY, DAY, GAP, MONTH, monthNumber, ORDINAL, ordinalOf, YEAR } from '../vocabulary.ts';
import { weekdayAgrees } from './full.ts';
import { yearOfClause, yearSaid } from './laterYear.ts';

const BEFORE = `(?:(?<which>last|this(?:${GAP}(?:past|coming))?|next|coming)${GAP})?(?:(?<weekday>${ANY_WEEKDAY}),?${GAP}(?:the${GAP})?)?`;
/** Not the beginning of a clock time, a score or an amount: "May 6-7", "March 10:30", "June 20 percent". */
const AFTER = String.raw`(?!:\d|${GAP}?(?:percent|per${GAP}cent|million|billion|people|men|women|,\d{3}))`;

/** "14 September last year". */
const ITS_YEAR = `(?:,?${GAP}(?:of${GAP})?(?<whose>last|this|next|that|the${GAP}same)${GAP}year(?![a-z\\u00c0-\\u024f]))?`;

export const MONTH_DAY: readonly Rule[] = [
  {
    needs: 'month',
    pattern: pattern`the${GAP}week${GAP}of${GAP}(?<month>${MONTH})${GAP}(?<day>${DAY})(?:,${GAP}(?<year>${YEAR}))?${AFTER}`,
    read: readWeekOf,
  },
  // "in September with games on the 6th and the 10th": of the month just told.
  {
    needs: 'digit',
    pattern: pattern`(?<=on${GAP})the${GAP}(?<day>(?:3[01]|[12]?\d)(?:st|nd|rd|th))(?![a-z-])(?=[.,;:!?)]|${GAP}(?:and|at|in|with|but|to|for)(?![a-z])|$)`,
    read: readDayOf,
  },
  {
    needs: 'month',
    pattern: pattern`${BEFORE}(?<month>${MONTH})${GAP}?(?<day>${DAY})${AFTER}${ITS_YEAR}`,
    read: readMonthDay,
  },
  {
    needs: 'month',
    pattern: pattern`${BEFORE}(?<month>${MONTH})${GAP}(?:the${GAP})?(?<day>${ORDINAL})(?![a-z\u00c0-\u024f])${ITS_YEAR}`,
    read: readMonthDay,
  },
  {
    needs: 'month',
    pattern: pattern`${BEFORE}(?:the${GAP})?(?<day>${DAY}|${ORDINAL})(?:${GAP}of${GAP}|${GAP}|-)(?<month>${MONTH})(?!${GAP}\d)${ITS_YEAR}`,
    read: readMonthDay,
  },
  {
    needs: 'month',
    pattern: pattern`(?<day>${DAY})(?=(?:${GAP}?[-–—]${GAP}?|${GAP}(?:and|to|or)${GAP})(?<until>${DAY})(?:${GAP}of${GAP}|${GAP})(?<month>${MONTH})(?!${GAP}?\d{1,2}(?!\d)))`,
    read: readFirstDay,
  },
  {
    needs: 'digit',
    pattern: pattern`(?<=\d(?:st|nd|rd|th)?(?:${GAP}?[-–—]${GAP}?|,?${GAP}(?:and|to|through|or)${GAP}|,${GAP}))(?<day>${DAY})(?![:/.,]?\d|-)${AFTER}`,
    read: readFurtherDay,
  },
];

function readMonthDay({ groups, words, start, end }: Found, setting: Setting): Reading | null {
  const month = monthNumber(groups['month'] ?? '');
  const day = ordinalOf((groups['day'] ?? '').replace(/^0/, ''));
  if (day === null || !isDay(2020, month, day)) return null;
  const which = groups['which']?.toLowerCase();
  const said = groups['whose']
    ? yearWhose(groups['whose'].toLowerCase(), setting)
    : (yearSaid(month, end, setting) ?? yearOfClause(start, setting));
  const year = said ?? yearOf(month, day, setting, which, groups['weekday'], { start, end });
  if (year !== null && !isDay(year, month, day)) return null;
  const basis = year === null && which === undefined ? 'explicit' : 'relative';
  return { type: 'DATE', value: dayValue(year, month, day), basis, start: start + article(words, groups['day'] ?? '') };
}

/** "14 September last year", "Aug. 14 of that year"; null where the year it counts from is not known. */
function yearWhose(whose: string, { published, last }: Setting): number | null {
  const shift = { last: -1, this: 0, next: 1 }[whose];
  if (shift === undefined) return last && calendarDay(last.from).year;
  return published === null ? null : calendarDay(published).year + shift;
}

/** "the 4 March election": the article is the noun's, but "the 4th of March" has its own. */
function article(words: string, day: string): number {
  return /^\d+$/.test(day) ? (/^the\s+(?=\d)/i.exec(words)?.[0].length ?? 0) : 0;
}

/** "the week of March 6": the week that holds the day. */
function readWeekOf(found: Found, setting: Setting): Reading | null {
  const written = found.groups['year'];
  const [month, day] = [monthNumber(found.groups['month'] ?? ''), Number.parseInt(found.groups['day'] ?? '', 10)];
  const value = written && isDay(Number(written), month, day) ? dayValue(Number(written), month, day) : null;
  const reading: Reading | null = value ? { type: 'DATE', value, basis: 'explicit' } : readMonthDay(found, setting);
  const monday = reading && parseIsoDay(reading.value);
  return reading && typeof monday === 'number' ? { ...reading, value: isoWeekValue(monday) } : reading;
}

/**
 * How many days ahead of publication a date is still taken to lie, by what the words around it say. A day without its
 * year is rarely most of a year away, but "will take effect on Jan. 1" in May is the next one.
 */
const AHEAD = { future: 330, unsaid: 100, past: 60 };

/**
 * The year of a month and day. Past unless cued or near ahead; a weekday beside it must agree; "last March 24" is the
 * latest one before publication. Null when the publication day is not known: never a guess.
 */
function yearOf(
  month: number,
  day: number,
  setting: Setting,
  which: string | undefined,
  weekday: string | undefined,
  { start, end }: Span,
): number | null {
  const { published } = setting;
  if (published === null) return null;
  const { year } = calendarDay(published);
  const near = [year - 1, year, year + 1].filter((y) => isDay(y, month, day));
  const agreeing = near.filter((y) => weekdayAgrees(dayNumber(y, month, day), weekday) !== false);
  const years = agreeing.length > 0 ? agreeing : near;
  const ahead = years.find((y) => dayNumber(y, month, day) >= published);
  const past = years.findLast((y) => dayNumber(y, month, day) <= published - (which === 'last' ? 1 : 0));
  if (past === undefined || ahead === undefined) return past ?? ahead ?? null;
  if (which === 'last' || which?.endsWith('past') || setting.latest) return past;
  if (which !== undefined) return ahead;
  // "met on May 6": the verb right before it leaves no choice.
  if (justHappened(setting.text, start) || opensPast(setting.text, { start, end })) return past;
  return dayNumber(ahead, month, day) - published <= AHEAD[setting.direction() ?? 'unsaid'] ? ahead : past;
}

/** Of the month or day told within the last few lines; no date without one. */
function readDayOf({ groups, start }: Found, { last }: Setting): Reading | null {
  if (!last || last.to - last.from > 31 || start - last.end > 200) return null;
  const { year, month } = calendarDay(last.from);
  const day = Number.parseInt(groups['day'] ?? '', 10);
  return isDay(year, month, day) ? { type: 'DATE', value: dayValue(year, month, day), basis: 'relative' } : null;
}

/** "3-5 March", "3 and 5 March 2023": the first number is a day of the month that follows the second. */
function readFirstDay(found: Found, setting: Setting): Reading | null {
  const { groups, end } = found;
  const [first, second] = [Number.parseInt(groups['day'] ?? '', 10), Number.parseInt(groups['until'] ?? '', 10)];
  if (first >= second || /[-–\d]$/.test(setting.text.slice(0, found.start).slice(-1))) return null;
  const written = WRITTEN_YEAR.exec(setting.text.slice(end, end + 40))?.groups?.['year'];
  if (!written) return readMonthDay(found, setting);
  const month = monthNumber(groups['month'] ?? '');
  return isDay(Number(written), month, first)
    ? { type: 'DATE', value: dayValue(Number(written), month, first), basis: 'explicit' }
    : null;
}

const WRITTEN_YEAR = new RegExp(`^[^a-z]{1,8}(?:and|to|or)?[^a-z]{1,8}(?:of\\s)?${MONTH},?\\s(?<year>${YEAR})`, 'i');
const LINK = /^(?:\s?[-–—]\s?|,?\s(?:and|to|through|or)\s|,\s)$/;

/** "March 3 and 5", "October 23-25": the second number is a day of the same month. */
function readFurtherDay({ groups, start }: Found, setting: Setting): Reading | null {
  const last = setting.last;
  const day = Number.parseInt(groups['day'] ?? '', 10);
  if (!last || !LINK.test(setting.text.slice(last.end, start))) return null;
  const match = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/.exec(last.value);
  if (!match || day <= Number(match[3])) return null;
  const year = match[1] === 'XXXX' ? null : Number(match[1]);
  if (!isDay(year ?? 2020, Number(match[2]), day)) return null;
  return {
    type: 'DATE',
    value: dayValue(year, Number(match[2]), day),
    basis: 'relative',
  };
}
