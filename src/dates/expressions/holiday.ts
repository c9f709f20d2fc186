// Days with a name: "Christmas", "Thanksgiving Day", "Easter", "the Fourth of July", "Election Day", "9/11".
import { calendarDay, type DayNumber, dayNumber, isoDay, isoWeekValue, weekdayOf } from '../calendar.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import type { Trigger } from '../triggers.ts';
import { GAP, YEAR } from '../vocabulary.ts';

/** A name of its own ("Christmas") is looked for by that; one of common words by the word that is always there. */
type Holiday = readonly [name: string, day: (year: number) => DayNumber, needs?: Trigger];

const fixed = (month: number, day: number) => (year: number) => dayNumber(year, month, day);
/** The nth weekday of a month; the last one when `nth` is -1. */
const nth = (n: number, weekday: number, month: number) => (year: number) => {
  if (n < 0) {
    const end = dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1;
    return end - ((weekdayOf(end) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
};

/** Easter Sunday of the Gregorian calendar; method: the anonymous computus (Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The Super Bowl: the last Sunday of January until 2003 (a week later in 2002), then the first of February, the second since 2022. */
function superBowl(year: number): DayNumber {
  if (year < 2004 && year !== 2002) return nth(-1, 7, 1)(year);
  return nth(year < 2022 ? 1 : 2, 7, 2)(year);
}

/** Thanksgiving is the American one: the Canadian press writes its own with the month. */
const HOLIDAYS: readonly Holiday[] = [
  [`Christmas${GAP}Eve`, fixed(12, 24)],
  [`Christmas(?:${GAP}Day)?`, fixed(12, 25)],
  [`Boxing${GAP}Day`, fixed(12, 26)],
  [`New${GAP}Year['’]?s${GAP}Eve`, fixed(12, 31), 'unit'],
  [`New${GAP}Year['’]?s(?:${GAP}Day)?`, fixed(1, 1), 'unit'],
  [`Valentine['’]?s${GAP}Day`, fixed(2, 14)],
  [`(?:St\\.?|Saint)${GAP}Patrick['’]?s${GAP}Day`, fixed(3, 17)],
  [`Super${GAP}Bowl${GAP}Sunday`, superBowl, 'weekday'],
  [`Palm${GAP}Sunday`, (year) => easter(year) - 7, 'weekday'],
  [`Ash${GAP}Wednesday`, (year) => easter(year) - 46, 'weekday'],
  [`(?:Maundy|Holy)${GAP}Thursday`, (year) => easter(year) - 3, 'weekday'],
  [`Good${GAP}Friday`, (year) => easter(year) - 2, 'weekday'],
  [`Easter${GAP}Monday`, (year) => easter(year) + 1],
  [`Easter(?:${GAP}Sunday)?(?!${GAP}(?:week|Island|egg))`, easter],
  [`May${GAP}Day`, fixed(5, 1), 'unit'],
  [`Memorial${GAP}Day`, nth(-1, 1, 5)],
  [`Presidents['’]?${GAP}Day`, nth(3, 1, 2), 'unit'],
  [`Earth${GAP}Day`, fixed(4, 22), 'unit'],
  [`Mother['’]s${GAP}Day`, nth(2, 7, 5), 'unit'],
  [`Father['’]s${GAP}Day`, nth(3, 7, 6), 'unit'],
  [`Anzac${GAP}Day`, fixed(4, 25), 'unit'],
  [`Canada${GAP}Day`, fixed(7, 1), 'unit'],
  [`(?:(?:the${GAP})?Fourth${GAP}of${GAP}July|Independence${GAP}Day)`, fixed(7, 4)],
  [`Bastille${GAP}Day`, fixed(7, 14)],
  [`Labou?r${GAP}Day`, nth(1, 1, 9)],
  ["Hallowe[’']?en", fixed(10, 31)],
  [`(?:Veterans|Remembrance|Armistice)${GAP}Day`, fixed(11, 11)],
  [`Election${GAP}Day`, (year) => nth(1, 1, 11)(year) + 1, 'unit'],
  [`Thanksgiving(?:${GAP}Day)?`, nth(4, 4, 11)],
  [`Cyber${GAP}Monday`, (year) => nth(4, 4, 11)(year) + 4, 'weekday'],
  [`Martin${GAP}Luther${GAP}King(?:${GAP}Jr\\.?)?${GAP}Day`, nth(3, 1, 1), 'unit'],
];

/** Those that make a long weekend, by a day of it. */
const WEEKENDS: readonly Holiday[] = [
  ['Easter', easter],
  [`Memorial${GAP}Day`, (year) => nth(-1, 1, 5)(year) - 1],
  [`Labou?r${GAP}Day`, (year) => nth(1, 1, 9)(year) - 1],
  ['Thanksgiving', (year) => nth(4, 4, 11)(year) + 3],
];

export const HOLIDAY: readonly Rule[] = [
  ...HOLIDAYS.map(
    ([name, day, needs = 'holiday']): Rule => ({
      needs,
      pattern: pattern`(?:(?<which>last|next|this)${GAP})?(?<name>${name})(?![a-z-])(?!${GAP}(?:and${GAP}New|sales?|season|period|shopp|trees?|gifts?|part(?:y|ies)|presents?|card|music|song|carol|bonus|decoration|lights|dinner|[A-Z][a-z]+${GAP}Massacre)(?![a-z]{5}))(?:,?${GAP}(?<year>${YEAR}))?`,
      read: (found, setting) => readHoliday(found, setting, day),
    }),
  ),
  ...WEEKENDS.map(
    ([name, day]): Rule => ({
      needs: 'holiday',
      pattern: pattern`(?:(?:the|last|this)${GAP})?${name}${GAP}weekend(?![a-z-])`,
      read: (found, setting) => readWeekend(found, setting, day),
    }),
  ),
  { needs: 'digit', pattern: pattern`(?<![\d/])9\/11(?![\d/]|${GAP}?%)`, read: readAttacks },
  // The attacks are named by their day: the year is known wherever it stands.
  {
    needs: 'digit',
    pattern: pattern`(?:9\/11|Sept(?:ember|\.)?${GAP}11)(?=${GAP}(?:terror|attack|hijack|commission|memorial|victim|families))`,
    read: () => ({ type: 'DATE', value: '2001-09-11', basis: 'explicit' }),
  },
];

/** "after 9/11": the attacks, in what was published after them; before them, or where that is not known, a fraction. */
function readAttacks(_: Found, { published }: Setting): Reading | null {
  const attacks = dayNumber(2001, 9, 11);
  return published !== null && published > attacks + 30
    ? { type: 'DATE', value: isoDay(attacks), basis: 'explicit' }
    : null;
}

function readHoliday({ groups, words }: Found, setting: Setting, day: (year: number) => DayNumber): Reading | null {
  if (!/[A-Z]/.test((groups['name'] ?? words).replace(/^the\s+/i, '')[0] ?? '')) return null;
  if (groups['year']) return { type: 'DATE', value: isoDay(day(Number(groups['year']))), basis: 'explicit' };
  if (setting.published === null) return { type: 'DATE', value: 'XXXX-XX-XX', basis: 'relative' };
  return {
    type: 'DATE',
    value: isoDay(nearest(day, groups['which']?.toLowerCase(), setting.published, setting)),
    basis: 'relative',
  };
}

/** "over Easter weekend": its Saturday and Sunday. */
function readWeekend({ words }: Found, setting: Setting, day: (year: number) => DayNumber): Reading {
  const { published } = setting;
  if (published === null) return { type: 'DATE', value: 'XXXX-WXX-WE', basis: 'relative' };
  const which = /^last/i.test(words) ? 'last' : undefined;
  const value = `${isoWeekValue(nearest(day, which, published, setting))}-WE`;
  return { type: 'DATE', value, basis: 'relative' };
}

/** The latest one, or the next when the clause looks ahead or it lies within some weeks. */
function nearest(
  day: (year: number) => DayNumber,
  which: string | undefined,
  published: DayNumber,
  setting: Setting,
): DayNumber {
  const { year } = calendarDay(published);
  const days = [year - 1, year, year + 1].map(day);
  const past = days.findLast((d) => d <= published - (which === 'last' ? 1 : 0)) ?? published;
  const ahead = days.find((d) => d >= published) ?? published;
  if (which === 'last') return past;
  if (which !== undefined) return ahead;
  const direction = setting.direction();
  if (direction !== null)
    return direction === 'past' && ahead - published > 21
      ? past
      : ahead - published < 200 || direction === 'future'
        ? ahead
        : past;
  return ahead - published < published - past ? ahead : past;
}
