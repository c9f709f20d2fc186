// Quarters and halves of a year: "the third quarter", "Q3 2023", "the year-earlier quarter", "the last half of 1989".
import { calendarDay } from '../calendar.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { quarterValue } from '../timex.ts';
import { GAP, JOIN, YEAR } from '../vocabulary.ts';

const NTH = '(?<nth>first|second|third|fourth|final|1st|2nd|3rd|4th)';
const OWN_YEAR = `(?:(?<before>${YEAR}|(?:this|last|next)${GAP}year['’]s)${GAP})?`;
const ITS_YEAR = `(?:${GAP}(?:of${GAP}|in${GAP})?(?:fiscal${GAP})?(?<year>${YEAR}|(?:this|last|next)${GAP}year))?`;
const COMPARED = `(?<compared>(?:comparable${GAP})?(?:year[- ](?:earlier|ago)|previous[- ]year|prior[- ]year))`;

export const QUARTERS: readonly Rule[] = [
  {
    pattern: pattern`(?:the${GAP})?${OWN_YEAR}(?:${COMPARED}${GAP})?(?:fiscal${GAP}|calendar${GAP})?${NTH}[- ](?:fiscal[- ])?quarter(?![a-z-])${ITS_YEAR}`,
    read: readQuarter,
  },
  { pattern: pattern`Q(?<nth>[1-4])(?:${GAP}(?:of${GAP})?|[-/])?(?<year>${YEAR})?(?![\da-z])`, read: readQuarter },
  { pattern: pattern`(?<year>${YEAR})[- ]?Q(?<nth>[1-4])(?![\da-z])`, read: readQuarter },
  {
    pattern: pattern`(?:the${GAP})?${COMPARED}(?:${GAP}(?:quarter|period))?(?![a-z-])`,
    read: readComparedQuarter,
  },
  {
    pattern: pattern`(?:the${GAP}(?:latest|most${GAP}recent|current|same|just-ended|recent)?${GAP}?|that${GAP}|latest${GAP})quarter(?![a-z-])`,
    read: readTheQuarter,
  },
  {
    pattern: pattern`(?:the${GAP})?(?<half>first|second|last|latter|1st|2nd)${JOIN}half(?:(?:${GAP}of${GAP}|${GAP}in${GAP}|,?${GAP})(?<year>${YEAR}|(?:this|last|next|the)${GAP}year))`,
    read: readHalf,
  },
];

const NUMBERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, final: 4 };

function readQuarter({ groups }: Found, setting: Setting): Reading {
  const nth = (groups['nth'] ?? '').toLowerCase();
  const quarter = NUMBERS[nth] ?? Number.parseInt(nth, 10);
  const explicit = groups['before'] ?? groups['year'];
  const year = yearOf(quarter, explicit, setting);
  if (year === null) return { type: 'DATE', value: `XXXX-Q${quarter}`, basis: 'relative' };
  const value = `${groups['compared'] ? year - 1 : year}-Q${quarter}`;
  return {
    type: 'DATE',
    value,
    compares: groups['compared'] !== undefined,
    basis: explicit && /^\d/.test(explicit) ? 'explicit' : 'relative',
  };
}

/** Without a year: the latest quarter of that number which has begun; the next one when the clause looks ahead. */
function yearOf(quarter: number, explicit: string | undefined, setting: Setting): number | null {
  if (explicit && /^\d/.test(explicit)) return Number.parseInt(explicit, 10);
  if (setting.published === null) return null;
  const now = calendarDay(setting.published);
  if (explicit) return now.year + (/^last/i.test(explicit) ? -1 : /^next/i.test(explicit) ? 1 : 0);
  const current = Math.ceil(now.month / 3);
  if (quarter > current) return setting.direction() === 'future' || quarter === current + 1 ? now.year : now.year - 1;
  return setting.direction() === 'future' && quarter < current - 1 ? now.year + 1 : now.year;
}

/** "the year-earlier quarter": the same quarter a year before the one under discussion. */
function readComparedQuarter({ words }: Found, setting: Setting): Reading | null {
  const quarter = setting.quarter();
  if (/^(?:previous|prior)/i.test(words)) return null;
  const match = /^(\d{4})-Q(\d)$/.exec(quarter ?? '');
  if (!match) return { type: 'DATE', value: 'XXXX-QX', basis: 'relative' };
  return {
    type: 'DATE',
    value: quarterValue(Number(match[1]) - 1, Number(match[2])),
    basis: 'relative',
    compares: true,
  };
}

/** "the quarter", "the latest quarter": the one the text has been speaking of, else the last full one. */
function readTheQuarter(_: Found, setting: Setting): Reading {
  const quarter = setting.quarter() ?? (setting.published === null ? null : lastFullQuarter(setting.published));
  return { type: 'DATE', value: quarter ?? 'XXXX-QX', basis: 'relative' };
}

function lastFullQuarter(published: number): string {
  const { year, month } = calendarDay(published);
  const index = year * 4 + Math.ceil(month / 3) - 2;
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
}

function readHalf({ groups }: Found, { published }: Setting): Reading | null {
  const half = /^(?:first|1st)/i.test(groups['half'] ?? '') ? 1 : 2;
  const written = groups['year'] ?? '';
  if (/^\d/.test(written))
    return { type: 'DATE', value: `${Number.parseInt(written, 10)}-H${half}`, basis: 'explicit' };
  if (published === null) return { type: 'DATE', value: `XXXX-H${half}`, basis: 'relative' };
  const shift = /^last/i.test(written) ? -1 : /^next/i.test(written) ? 1 : 0;
  return { type: 'DATE', value: `${calendarDay(published).year + shift}-H${half}`, basis: 'relative' };
}
