// So many units before or after: "two years ago", "three days later", "a month earlier". The result has the precision of
// its unit: "two years ago" is a year, not a day.
import { addMonths, calendarDay, isoDay, isoMonth, isoWeekValue, isoYear, weekdayOf } from '../calendar.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { GAP, NUMBER, numberOf, WEEKDAY, weekdayNumber } from '../vocabulary.ts';

const ABOUT = `(?:(?<about>about|around|nearly|almost|roughly|approximately|some)${GAP}|(?:more${GAP}than|less${GAP}than|over|at${GAP}least|just${GAP}over|just${GAP}under|just|only|exactly|barely|shortly)${GAP})?`;
const COUNT = `(?<count>an?|${NUMBER}(?:${GAP}and${GAP}a${GAP}half)?|several|a${GAP}few|many|a${GAP}couple(?:${GAP}of)?|another)`;
const UNIT = '(?<unit>day|week|month|quarter|year|decade|century|centuries|fortnight|hour|minute)s?';
const SO = `(?:${GAP}or${GAP}so)?`;

export const OFFSETS: readonly Rule[] = [
  {
    needs: 'unit',
    pattern: pattern`${ABOUT}${COUNT}(?:${GAP}|-)(?:full${GAP}|whole${GAP}|more${GAP})?${UNIT}(?<half>${GAP}and${GAP}a${GAP}half)?${SO}${GAP}(?<way>ago|earlier|later|before|after|from${GAP}now|hence|prior|afterward|afterwards)(?![a-z-])(?!${GAP}than(?![a-z]))(?:${GAP}(?<when>today|this${GAP}(?:week|month)|(?:on${GAP}|this${GAP})?${WEEKDAY}(?![a-z])))?`,
    read: readOffset,
  },
  {
    needs: 'unit',
    pattern: pattern`${ABOUT}(?<part>half${GAP}(?:a${GAP})?|(?:a${GAP})?quarter(?:${GAP}of${GAP}a${GAP}|[- ]))(?<unit>century|decade|year)${GAP}(?<way>ago|earlier|later|from${GAP}now)(?![a-z-])`,
    read: readPart,
  },
  {
    needs: 'unit',
    pattern: pattern`(?:(?:many|some|several)${GAP})?(?<unit>days|weeks|months|years|decades|centuries)${GAP}(?<way>ago|earlier|later)(?![a-z-])`,
    read: ({ groups }) => vague(/^later$/i.test(groups['way'] ?? '') ? 'FUTURE_REF' : 'PAST_REF'),
  },
  {
    needs: 'vague',
    pattern: pattern`(?:long|not${GAP}(?:so${GAP})?long|not${GAP}too${GAP}long)${GAP}ago(?![a-z-])`,
    read: () => vague('PAST_REF'),
  },
  {
    needs: 'unit',
    pattern: pattern`(?:a${GAP})?(?<count>year|month|week)[- ](?<way>ago|earlier)(?![a-z-])(?=${GAP}[a-z$])`,
    read: (found, setting) =>
      compared({ ...found, groups: { unit: found.groups['count'], count: 'a', way: 'earlier' } }, setting),
  },
];

/** "net income rose to $2 million from $1 million a year earlier": the same quarter of the year before. */
const EARNINGS = /\b(?:a share|cents|net income|net loss|profit|earnings|revenue|sales|earned|income|quarter)\b/i;

const UNKNOWN: Readonly<Record<string, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
};

function readOffset(found: Found, setting: Setting): Reading | null {
  const { groups } = found;
  const way = (groups['way'] ?? '').toLowerCase();
  const unit = (groups['unit'] ?? '').toLowerCase();
  const whole = countOf(groups['count'] ?? '');
  const count = whole !== null && groups['half'] ? whole + 0.5 : whole;
  const back = /^(?:ago|earlier|before|prior)$/.test(way);
  if (/^(?:before|after|prior)$/.test(way) && !endsPhrase(setting.text, found.end)) return null;
  if (unit === 'hour' || unit === 'minute') return hours(count, unit, back, way, setting);
  if (count === null) return vague(back ? 'PAST_REF' : 'FUTURE_REF');
  if (unit === 'year' && count === 1 && /^(?:ago|earlier)$/.test(way)) {
    const reading = compared(found, setting);
    if (reading) return reading;
  }
  const origin = /^(?:ago|from|hence)/.test(way) ? setting.published : originOf(unit, back, setting);
  if (origin === null) return { type: 'DATE', value: UNKNOWN[unit] ?? 'XXXX', basis: 'relative' };
  const signed = back ? -count : count;
  const value = groups['when'] ? onTheDay(groups['when'], origin, unit, signed) : shifted(origin, unit, signed);
  if (value === null) return null;
  return {
    type: 'DATE',
    value,
    basis: 'relative',
    ...(groups['about'] ? { approximate: true } : {}),
    ...(way === 'ago' ? {} : { compares: unit === 'year' }),
  };
}

/**
 * What "a day earlier", "three weeks later" count from: the date told last. A month or a year has no day to count from: then it
 * is the day told before, and none for what came later.
 */
function originOf(unit: string, back: boolean, { last, day, published }: Setting): number | null {
  // "has canceled voyages through April 13 … two weeks earlier": what has been is not before what is to come.
  if (last === null || (back && published !== null && last.from > published)) return published;
  if (!/^(?:day|week|fortnight)$/.test(unit) || last.to - last.from <= 7) return last.from;
  return back ? (day?.from ?? published) : null;
}

/** "half a century ago", "a quarter-century earlier": years, or months of a year. */
function readPart({ groups }: Found, setting: Setting): Reading | null {
  const whole = { century: 100, decade: 10, year: 1 }[(groups['unit'] ?? '').toLowerCase()] ?? 0;
  const years = whole * (/^half/i.test(groups['part'] ?? '') ? 0.5 : 0.25);
  const way = (groups['way'] ?? '').toLowerCase();
  const origin = /^(?:ago|from)/.test(way) ? setting.published : (setting.last?.from ?? setting.published);
  if (origin === null) return { type: 'DATE', value: 'XXXX', basis: 'relative' };
  const back = way === 'ago' || way === 'earlier';
  const value = shifted(origin, 'year', back ? -years : years);
  const approximate = groups['about'] !== undefined || whole > 1;
  return value === null ? null : { type: 'DATE', value, basis: 'relative', approximate };
}

function countOf(words: string): number | null {
  const text = words.toLowerCase();
  if (/^a\s+couple/.test(text)) return 2;
  if (text === 'another') return 1;
  const half = /\s+and\s+a\s+half$/.exec(text);
  const base = numberOf(half ? text.slice(0, half.index) : text);
  return base === null ? null : base + (half ? 0.5 : 0);
}

function vague(value: string): Reading {
  return { type: 'DATE', value, basis: 'relative' };
}

/** "two days after." ends the phrase; "two days after he left" is a length of time, counted from an event. */
function endsPhrase(text: string, end: number): boolean {
  return /^\s*(?:[.,;:!?)"”’]|$|--|—|–)/.test(text.slice(end, end + 4));
}

function compared({ start, end, groups }: Found, setting: Setting): Reading | null {
  const match = /^(\d{4})-Q(\d)$/.exec(setting.quarter() ?? '');
  if (groups['unit'] !== 'year' || !match || !EARNINGS.test(setting.text.slice(Math.max(0, start - 160), end + 60)))
    return null;
  return { type: 'DATE', value: `${Number(match[1]) - 1}-Q${match[2]}`, basis: 'relative', compares: true };
}

/** Hours and minutes before or after stay lengths of time: news gives no moment to count them from. */
function hours(count: number | null, unit: string, back: boolean, way: string, setting: Setting): Reading | null {
  const today = way === 'ago' && unit === 'hour' && count !== null && count < 12 && setting.published !== null;
  if (today) return { type: 'DATE', value: isoDay(setting.published), basis: 'relative' };
  // "24 hours later", "48 hours earlier": so many days.
  const days = unit === 'hour' && count !== null && count > 0 && count % 24 === 0 ? count / 24 : null;
  const origin = way === 'ago' || way === 'from now' ? setting.published : originOf('day', back, setting);
  if (days !== null && origin !== null)
    return { type: 'DATE', value: isoDay(origin + (back ? -days : days)), basis: 'relative' };
  return count === null ? vague(back ? 'PAST_REF' : 'FUTURE_REF') : null;
}

/** "ten years ago today", "a year ago this month": as exact as the words that follow. */
function onTheDay(when: string, origin: number, unit: string, count: number): string | null {
  const weekday = weekdayNumber(/\w+day$/i.exec(when)?.[0] ?? '');
  // "a week ago Friday" is the Friday before last; "ten years ago Thursday" the day of which this Thursday is the anniversary.
  if (weekday > 0) return onTheDay('today', nearestWeekday(origin, weekday), unit, count);
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit];
  const days = { day: 1, week: 7, fortnight: 14 }[unit] ?? 0;
  if (Math.abs(count) > 1000) return null;
  const day = months ? addMonths(origin, Math.round(count * months)) : origin + Math.round(count * days);
  if (calendarDay(day).year < 0) return null;
  return /week$/i.test(when) ? isoWeekValue(day) : /month$/i.test(when) ? isoMonth(day) : isoDay(day);
}

/** The weekday of at most three days before or after. */
function nearestWeekday(origin: number, weekday: number): number {
  return origin - 3 + ((weekday - weekdayOf(origin - 3) + 7) % 7);
}

/** The TIMEX3 value `count` units from a day; null when it leaves the calendar of four-digit years. */
export function shifted(origin: number, unit: string, count: number): string | null {
  if (!Number.isFinite(count) || Math.abs(count) > 1e5) return null;
  const year = calendarDay(origin).year;
  switch (unit) {
    case 'day':
      return isoDay(origin + Math.round(count));
    case 'week':
      return isoWeekValue(origin + Math.round(count * 7));
    case 'fortnight':
      return isoWeekValue(origin + Math.round(count * 14));
    case 'month':
      return isoMonth(addMonths(origin, Math.round(count)));
    case 'quarter':
      return isoMonth(addMonths(origin, Math.round(count) * 3));
    default: {
      if (!Number.isInteger(count)) return isoMonth(addMonths(origin, Math.round(count * 12)));
      const span = unit === 'year' ? 1 : unit === 'decade' ? 10 : 100;
      const target = Math.floor(year + count * span);
      return target >= 0 && target <= 9999 ? isoYear(target) : null;
    }
  }
}
