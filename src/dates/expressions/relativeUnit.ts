// A week, month, quarter, year, decade or century counted from publication: "last week", "earlier this year", "next month".
import { addMonths, calendarDay, type DayNumber, isoMonth, isoWeekValue, isoYear } from '../calendar.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { quarterValue } from '../timex.ts';
import { GAP } from '../vocabulary.ts';

const PART = String.raw`(?:(?:early|earlier|late|later|sometime)${GAP}(?:in${GAP})?|the${GAP}(?:beginning|start|middle|end|rest)${GAP}of${GAP})?`;

export const RELATIVE_UNIT: readonly Rule[] = [
  {
    pattern: pattern`${PART}(?:the${GAP})?(?<which>last|this(?:${GAP}(?:past|coming))?|next|current|coming|past)${GAP}(?<unit>week|month|quarter|year|decade|century|weekend)(?![a-z\u00c0-\u024f-])`,
    read: readUnit,
  },
];

function readUnit({ groups, words }: Found, { published }: Setting): Reading | null {
  const which = (groups['which'] ?? '').toLowerCase();
  const unit = (groups['unit'] ?? '').toLowerCase();
  // "the past year", "the last decade" last until today: durations (duration.ts).
  if (which === 'past' || (/^the\s/i.test(words) && which === 'last')) return null;
  const shift = which === 'last' || which.endsWith('past') ? -1 : which === 'next' || which.endsWith('coming') ? 1 : 0;
  return {
    type: 'DATE',
    value: published === null ? unknown(unit) : unitValue(unit, shift, published),
    basis: 'relative',
  };
}

/** The TIMEX3 value of the unit `shift` units after the one that holds `origin`. */
export function unitValue(unit: string, shift: number, origin: DayNumber): string {
  const { year, month } = calendarDay(origin);
  switch (unit) {
    case 'day':
      throw new RangeError('days are counted by day number');
    case 'week':
      return isoWeekValue(origin + shift * 7);
    case 'weekend':
      return `${isoWeekValue(origin + shift * 7)}-WE`;
    case 'month':
      return isoMonth(addMonths(origin, shift));
    case 'quarter':
      return quarterValue(year, Math.ceil(month / 3) + shift);
    case 'decade':
      return String(Math.floor(year / 10) + shift);
    case 'century':
      return String(Math.floor(year / 100) + shift);
    default:
      return isoYear(year + shift);
  }
}

function unknown(unit: string): string {
  return { week: 'XXXX-WXX', weekend: 'XXXX-WXX-WE', month: 'XXXX-XX', quarter: 'XXXX-QX' }[unit] ?? 'XXXX';
}
