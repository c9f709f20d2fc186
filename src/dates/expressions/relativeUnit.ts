// A week, month, quarter, year, decade or century counted from publication: "last week", "earlier this year", "next month".
import {
  addMonths,
  calendarDay,
  type DayNumber,
  isDay,
  isoMonth,
  isoWeekValue,
  isoYear,
  weekdayOf,
} from '../calendar.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { dayValue, quarterValue } from '../timex.ts';
import { GAP, ORDINAL, ordinalOf } from '../vocabulary.ts';

const PART = `(?:(?:early|earlier|late|later|sometime)${GAP}(?:in${GAP})?|the${GAP}(?:beginning|start|middle|end|rest)${GAP}of${GAP})?`;

const PARTS = `the${GAP}(?:beginning|start|middle|end|rest|remainder|balance)${GAP}of${GAP}`;

export const RELATIVE_UNIT: readonly Rule[] = [
  {
    needs: 'unit',
    pattern: pattern`${PART}(?:the${GAP})?(?<which>last|this(?:${GAP}(?:past|coming))?|next|current|coming|past)${GAP}(?<unit>week|month|quarter|year|decade|century|weekend)(?![a-z\u00c0-\u024f]|-(?!(?:the|an?|and|but|which|when|with)${GAP}))`,
    read: readUnit,
  },
  {
    needs: 'unit',
    pattern: pattern`(?<=(?:over|for|of|during|before|on|at|after|through|throughout|into|until|by|since|from)${GAP})the${GAP}weekend(?![a-z-])`,
    read: readWeekend,
  },
  {
    needs: 'unit',
    pattern: pattern`(?:${PARTS}|(?<=(?:for|of|in|during|over)${GAP}))the${GAP}(?:(?:fiscal|calendar|full)${GAP})?year(?![a-z-])(?!${GAP}(?:before|after|earlier|later|of(?!${GAP}[$£€])|that|to|19|20|two))`,
    read: readTheYear,
  },
  // "in the latest fiscal year": the last full one; "the current fiscal year" is the one under way.
  {
    needs: 'unit',
    pattern: pattern`(?:the${GAP}|(?:its|their|his)${GAP})?(?<which>latest|last|most${GAP}recent|previous|past|current|this|next|coming)${GAP}(?:fiscal|financial)${GAP}year(?![a-z-])`,
    read: readFiscalYear,
  },
  // "twice as much this year as last".
  {
    needs: 'unit',
    pattern: pattern`(?<=this${GAP}(?<unit>year|month|week)${GAP}(?:as|than|and|or)${GAP})last(?=[.,;:!?)]|$)`,
    read: ({ groups }, setting) => counted(groups['unit'] ?? '', -1, setting),
  },
  // "shrink 10 percent this year and 8 percent next".
  {
    needs: 'unit',
    pattern: pattern`(?<=this${GAP}(?<unit>year|month|week)${GAP}(?:and|or|but)${GAP}(?:[a-z\d.%]+${GAP}){0,4})(?<which>next|last)(?=[.,;:!?)]|$)`,
    read: ({ groups }, setting) =>
      counted(groups['unit'] ?? '', /^next/i.test(groups['which'] ?? '') ? 1 : -1, setting),
  },
  {
    needs: 'unit',
    pattern: pattern`(?<=(?:for|during)${GAP})the${GAP}(?<unit>week|month)(?![a-z-])(?=['’]s|[.,;:!?)]|${GAP}(?:as|but|and)${GAP}|$)`,
    read: ({ groups }, setting) => counted(groups['unit'] ?? '', 0, setting),
  },
  { needs: 'unit', pattern: pattern`${PARTS}the${GAP}month(?![a-z-])`, read: readTheMonth },
  {
    needs: 'unit',
    pattern: pattern`${PARTS}the${GAP}(?<unit>decade|century)(?![a-z-])`,
    read: ({ groups }, setting) => counted(groups['unit'] ?? '', 0, setting),
  },
  {
    needs: 'unit',
    pattern: pattern`(?:earlier|later|early|late)${GAP}in${GAP}the${GAP}(?<unit>week|month|year)(?![a-z-])`,
    read: readInTheUnit,
  },
  {
    needs: 'unit',
    pattern: pattern`the${GAP}(?<unit>week|month|year)${GAP}before${GAP}last(?![a-z-])`,
    read: ({ groups }, setting) => counted(groups['unit'] ?? '', -2, setting),
  },
  {
    needs: 'unit',
    pattern: pattern`the${GAP}(?<unit>week|month)${GAP}after${GAP}next(?![a-z-])`,
    read: ({ groups }, setting) => counted(groups['unit'] ?? '', 2, setting),
  },
  {
    needs: 'unit',
    pattern: pattern`(?:the${GAP})?(?<day>${ORDINAL})${GAP}of${GAP}(?<whose>this|last|next)${GAP}month(?![a-z-])`,
    read: readDayOfMonth,
  },
  {
    needs: 'unit',
    pattern: pattern`(?:around${GAP})?(?:the${GAP})?(?:calendar${GAP})?year(?:['’]s)?(?:${GAP}|-)end(?![a-z-])(?!${GAP}(?:[a-z]+s|result|net)(?![a-z]))`,
    read: readYearEnd,
  },
];

/** "the weekend" just over, or the one ahead. */
function readWeekend(_: Found, setting: Setting): Reading {
  const { published } = setting;
  if (published === null) return { type: 'DATE', value: unknown('weekend'), basis: 'relative' };
  const during = weekdayOf(published) >= 6;
  return {
    type: 'DATE',
    value: unitValue('weekend', during || setting.direction() === 'future' ? 0 : -1, published),
    basis: 'relative',
  };
}

/** "the year" after a preposition is the year of publication; "for the year ended June 30" is a length. */
function readTheYear({ end, words }: Found, { published, text }: Setting): Reading | null {
  // "Player of the Year": a title.
  if (/Year$/.test(words)) return null;
  if (/^\s+end(?:ed|ing)\b/.test(text.slice(end, end + 8)))
    return { type: 'DURATION', value: 'P1Y', basis: 'relative' };
  return { type: 'DATE', value: published === null ? 'XXXX' : unitValue('year', 0, published), basis: 'relative' };
}

function readFiscalYear({ groups, words, start }: Found, setting: Setting): Reading | null {
  if (/Year$/.test(words)) return null;
  const which = (groups['which'] ?? '').toLowerCase();
  const shift = /^(?:latest|last|most|previous|past)/.test(which) ? -1 : /^(?:next|coming)/.test(which) ? 1 : 0;
  const possessive = /^(?:its|their|his)\s+/i.exec(words)?.[0].length ?? 0;
  return { ...counted('year', shift, setting), start: start + possessive };
}

/** "by the end of the month". */
function readTheMonth(_: Found, { published }: Setting): Reading {
  return { type: 'DATE', value: published === null ? 'XXXX-XX' : isoMonth(published), basis: 'relative' };
}

/** "earlier in the week": of the one spoken of, when that was lately; else of publication. */
function readInTheUnit({ groups }: Found, setting: Setting): Reading {
  const { last, published } = setting;
  const near = last !== null && last.from === last.to && (published === null || published - last.from < 7);
  return counted(groups['unit'] ?? '', 0, near ? { ...setting, published: last.from } : setting);
}

function counted(unitWord: string, shift: number, { published }: Setting): Reading {
  const unit = unitWord.toLowerCase();
  const value = published === null ? unknown(unit) : unitValue(unit, shift, published);
  return { type: 'DATE', value, basis: 'relative' };
}

/** "the 15th of last month". */
function readDayOfMonth({ groups }: Found, { published }: Setting): Reading | null {
  const day = ordinalOf(groups['day'] ?? '');
  const shift = { last: -1, next: 1 }[(groups['whose'] ?? '').toLowerCase()] ?? 0;
  if (day === null || day > 31) return null;
  if (published === null) return { type: 'DATE', value: 'XXXX-XX-XX', basis: 'relative' };
  const { year, month } = calendarDay(addMonths(published, shift));
  return isDay(year, month, day) ? { type: 'DATE', value: dayValue(year, month, day), basis: 'relative' } : null;
}

/**
 * "by year-end": the last day of the year, "since year-end" of the one before; "by year's end" is the end of the year,
 * and as wide as that.
 */
function readYearEnd({ words, start }: Found, { published, text }: Setting): Reading {
  const back = /\b(?:since|from|than\s+at)\s+$/i.test(text.slice(Math.max(0, start - 9), start)) ? -1 : 0;
  const year = published === null ? 'XXXX' : unitValue('year', back, published);
  return { type: 'DATE', value: /-end$/i.test(words) ? `${year}-12-31` : year, basis: 'relative' };
}

const COMPARES =
  /\b(?:compared\s+with|compared\s+to|versus|up\s+from|down\s+from|from)\s+[^.;]{0,50}[$£€#\d][^.;]{0,40}$/i;

function readUnit({ groups, words, start }: Found, setting: Setting): Reading | null {
  // "This Week", "Last Year": titles.
  if (/^(?:This|Last|Next) [A-Z][a-z]/.test(words)) return null;
  const which = (groups['which'] ?? '').toLowerCase();
  const unit = (groups['unit'] ?? '').toLowerCase();
  // "the past year", "the last decade" last until today: durations (duration.ts).
  if (which === 'past' || (which === 'last' && /\bthe\s+last\b/i.test(words))) return null;
  // "over the next year" lasts from today; what else "the next year" is, anaphora.ts has read.
  if (/^the\s+next\b/i.test(words)) return null;
  // "earned $2 million, compared with a loss of $1 million last year": the same quarter of the year before.
  const spoken =
    which === 'last' && unit === 'year' && COMPARES.test(setting.text.slice(Math.max(0, start - 90), start))
      ? /^(\d{4})-Q(\d)$/.exec(setting.quarter() ?? '')
      : null;
  if (spoken)
    return { type: 'DATE', value: `${Number(spoken[1]) - 1}-Q${spoken[2]}`, basis: 'relative', compares: true };
  const shift = which === 'last' || which.endsWith('past') ? -1 : which === 'next' || which.endsWith('coming') ? 1 : 0;
  return counted(unit, shift, setting);
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
