// What counts from a date the text has already given: "that day", "the following month", "the day before", "later that year".
import { addMonths, calendarDay, isoDay, isoMonth, isoYear, two } from '../calendar.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { GAP, WEEKDAY, weekdayNumber, YEAR } from '../vocabulary.ts';
import { unitValue } from './relativeUnit.ts';

const LEAD = `(?:(?:earlier|later|late|early)${GAP}(?:in${GAP})?)?`;
const UNIT = '(?<unit>day|week|month|quarter|year|decade|weekend)';

export const ANAPHORA: readonly Rule[] = [
  {
    needs: 'unit',
    pattern: pattern`${LEAD}(?<which>that(?:${GAP}same)?|the${GAP}same|the${GAP}very${GAP}same)${GAP}${UNIT}(?![a-z-])`,
    read: readUnit,
  },
  {
    needs: 'unit',
    pattern: pattern`the${GAP}same${GAP}(?<unit>month)${GAP}(?:(?:of${GAP}|in${GAP})?(?<year>${YEAR}|last${GAP}year)|(?:a${GAP}|the${GAP})?year${GAP}(?:ago|earlier|before))(?![a-z-])`,
    read: readSameMonth,
  },
  {
    needs: 'unit',
    pattern: pattern`(?<which>the${GAP}(?:following|next|previous|preceding|prior))${GAP}${UNIT}(?![a-z-])`,
    read: readUnit,
  },
  {
    needs: 'unit',
    pattern: pattern`(?<which>the${GAP})(?<unit>day|week|month|year)${GAP}(?<way>before|after|earlier|later)(?![a-z-])(?!${GAP}(?:yesterday|tomorrow))`,
    read: readBeforeAfter,
  },
  { needs: 'then', pattern: pattern`(?<=(?:until|till)${GAP})then(?![a-z-])`, read: readThen },
  { needs: 'weekday', pattern: pattern`(?<which>that)${GAP}(?<weekday>${WEEKDAY})(?![a-z])`, read: readWeekday },
];

/** "over the next year", "within the next month": a length of time that begins now (duration.ts). */
const LENGTH = /\b(?:over|within|during|for)\s+$/i;

function readUnit({ groups, start }: Found, setting: Setting): Reading | null {
  const which = (groups['which'] ?? '').toLowerCase().replace(/\s+/g, ' ');
  const unit = (groups['unit'] ?? '').toLowerCase();
  if (which === 'the next' && LENGTH.test(setting.text.slice(Math.max(0, start - 8), start))) return null;
  const shift = /following|next/.test(which) ? 1 : /previous|preceding|prior/.test(which) ? -1 : 0;
  return counted(unit, shift, setting);
}

/** "2% higher than in the same month last year": of the month spoken of, when that was one of the last twelve. */
function readSameMonth({ groups }: Found, { last, published }: Setting): Reading {
  const near = last !== null && (published === null || published - last.from < 366) && last.to - last.from < 31;
  const origin = near ? last.from : published;
  const written = /^\d/.test(groups['year'] ?? '') ? groups['year'] : null;
  if (origin === null) return { type: 'DATE', value: `${written ?? 'XXXX'}-XX`, basis: 'relative' };
  const { year, month } = calendarDay(origin);
  const value = `${written ?? isoYear(year - 1)}-${two(month)}`;
  return { type: 'DATE', value, basis: 'relative', compares: true };
}

/** "the day before", "the year after": without a clause behind it ("the day before he left" has its own event). */
function readBeforeAfter({ groups, end }: Found, setting: Setting): Reading | null {
  const way = groups['way'] ?? '';
  const rest = setting.text.slice(end, end + 4);
  if (/^(?:before|after)$/i.test(way) && !/^\s*(?:[.,;:!?)"”’]|$|--|—|–)/.test(rest)) return null;
  return counted((groups['unit'] ?? '').toLowerCase(), /^(?:before|earlier)$/i.test(way) ? -1 : 1, setting);
}

function counted(unit: string, shift: number, { last: told, month, published }: Setting): Reading | null {
  // "ordered in July 2011, after … in 2002 … that month": a year has none.
  const last = unit === 'month' && told && told.to - told.from > 31 ? month : told;
  const origin = last?.from ?? published;
  if (origin === null) return { type: 'DATE', value: unit === 'day' ? 'XXXX-XX-XX' : 'XXXX', basis: 'relative' };
  if (unit === 'day') {
    // "that day" after a month or a year names no day of it.
    if (last && last.from !== last.to) return { type: 'DATE', value: 'XXXX-XX-XX', basis: 'relative' };
    return { type: 'DATE', value: isoDay(origin + shift), basis: 'relative' };
  }
  if (unit === 'month') return { type: 'DATE', value: isoMonth(addMonths(origin, shift)), basis: 'relative' };
  if (unit === 'year') return { type: 'DATE', value: isoYear(calendarDay(origin).year + shift), basis: 'relative' };
  return { type: 'DATE', value: unitValue(unit, shift, origin), basis: 'relative' };
}

/** "The offer ends on Nov. 30. Until then": the day, month or year spoken of just before. */
function readThen({ start }: Found, { last }: Setting): Reading | null {
  return last !== null && start - last.end < 160
    ? { type: 'DATE', value: last.value, basis: 'relative', compares: true }
    : null;
}

/** "said that Thursday's vote was fair": what was said begins with "that". */
const SAID =
  /\b(?:said|says|say|stated?s?|told\s+\w+|added|argue[sd]?|believe[sd]?|claim(?:s|ed)|think[s]?|thought|know[s]?|hope[sd]?|noted?|insist(?:s|ed)|suggest(?:s|ed)|announced|confirmed|so|fact)\s+$/i;

function readWeekday({ groups, start }: Found, { last, published, text }: Setting): Reading | null {
  if (SAID.test(text.slice(Math.max(0, start - 24), start))) return null;
  const weekday = weekdayNumber(groups['weekday'] ?? '');
  const origin = last?.to ?? published;
  if (origin === null) return { type: 'DATE', value: `XXXX-WXX-${weekday}`, basis: 'relative' };
  const near =
    (last === null ? [-6, -5, -4, -3, -2, -1, 0] : [-3, -2, -1, 0, 1, 2, 3])
      .map((d) => origin + d)
      .find((d) => (((d + 3) % 7) + 7) % 7 === weekday - 1) ?? origin;
  return { type: 'DATE', value: isoDay(near), basis: 'relative' };
}
