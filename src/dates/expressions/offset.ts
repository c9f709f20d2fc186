// So many units before or after: "two years ago", "three days later", "a month earlier". The result has the precision of
// its unit: "two years ago" is a year, not a day.
import { addMonths, calendarDay, isoDay, isoMonth, isoWeekValue, isoYear } from '../calendar.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { GAP, NUMBER, numberOf } from '../vocabulary.ts';

const ABOUT = String.raw`(?:(?<about>about|around|nearly|almost|roughly|approximately|some|more${GAP}than|less${GAP}than|over|at${GAP}least|just${GAP}over|just${GAP}under)${GAP})?`;
const COUNT = String.raw`(?<count>an?|${NUMBER}|several|a${GAP}few|some|many|a${GAP}couple(?:${GAP}of)?)`;
const UNIT = '(?<unit>day|week|month|quarter|year|decade|century|centuries|fortnight)s?';

export const OFFSETS: readonly Rule[] = [
  {
    pattern: pattern`${ABOUT}${COUNT}[ -]?${GAP}?${UNIT}${GAP}(?<way>ago|earlier|later|before|after|from${GAP}now|hence|prior)(?![a-z\u00c0-\u024f-])`,
    read: readOffset,
  },
];

function readOffset({ groups }: Found, setting: Setting): Reading | null {
  const way = (groups['way'] ?? '').toLowerCase();
  const count = numberOf((groups['count'] ?? '').replace(/^a\s+couple.*/i, 'two'));
  const unit = (groups['unit'] ?? '').toLowerCase();
  const back = /^(?:ago|earlier|before|prior)$/.test(way);
  if (count === null) return { type: 'DATE', value: back ? 'PAST_REF' : 'FUTURE_REF', basis: 'relative' };
  const origin = /^(?:ago|from|hence)/.test(way) ? setting.published : (setting.last?.from ?? setting.published);
  if (origin === null) return { type: 'DATE', value: unit === 'day' ? 'XXXX-XX-XX' : 'XXXX', basis: 'relative' };
  const value = shifted(origin, unit, back ? -count : count);
  if (value === null) return null;
  return { type: 'DATE', value, basis: 'relative', ...(groups['about'] ? { approximate: true } : {}) };
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
      const span = unit === 'year' ? 1 : unit === 'decade' ? 10 : 100;
      const target = Math.floor(year + count * span);
      return target >= 0 && target <= 9999 ? isoYear(target) : null;
    }
  }
}
