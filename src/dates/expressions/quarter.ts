// Quarters and halves of a year: "the third quarter", "Q3 2023", "the year-earlier quarter", "the last half of 1989".
import { calendarDay, isoYear } from '../calendar.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { quarterValue } from '../timex.ts';
import { FULL_MONTH, GAP, JOIN, monthNumber, YEAR } from '../vocabulary.ts';

const NTH = `(?<nth>first|second|third|fourth|final|1st|2nd|3rd|4th|last(?=[- ]quarter${GAP}(?:of|in)${GAP}${YEAR}))`;
const OWN_YEAR = `(?:(?<before>${YEAR}|(?:this|last|next)${GAP}year['’]s)${GAP})?`;
const ITS_YEAR = `(?:${GAP}(?:of${GAP}|in${GAP})?(?:fiscal${GAP})?(?<year>${YEAR}|(?:this|last|next)${GAP}year))?`;
const COMPARED = `(?<compared>(?:comparable${GAP})?(?:year[- ](?:earlier|ago)|previous[- ]year|prior[- ]year))`;

export const QUARTERS: readonly Rule[] = [
  {
    needs: 'quarter',
    pattern: pattern`(?:the${GAP})?${OWN_YEAR}(?:${COMPARED}${GAP})?(?:fiscal${GAP}|calendar${GAP})?${NTH}[- ](?:fiscal[- ])?quarter(?![a-z-])${ITS_YEAR}`,
    read: readQuarter,
  },
  {
    needs: 'digit',
    pattern: pattern`Q(?<nth>[1-4])(?:${GAP}(?:of${GAP})?|[-/])?(?<year>${YEAR})?(?![\da-z])`,
    read: readQuarter,
  },
  { needs: 'digit', pattern: pattern`(?<year>${YEAR})[- ]?Q(?<nth>[1-4])(?![\da-z])`, read: readQuarter },
  {
    needs: 'unit',
    pattern: pattern`(?:the${GAP})?${COMPARED}(?:${GAP}(?:quarter|period))?(?![a-z-])`,
    read: readComparedQuarter,
  },
  {
    needs: 'quarter',
    pattern: pattern`(?:the${GAP}(?:latest|most${GAP}recent|same|just-ended|recent)?${GAP}?|that${GAP}|latest${GAP})quarter(?![a-z-])`,
    read: readTheQuarter,
  },
  {
    needs: 'digit',
    pattern: pattern`H(?<nth>[12])${GAP}(?:of${GAP})?(?<year>${YEAR})(?![\da-z])`,
    read: ({ groups }) => ({ type: 'DATE', value: `${groups['year']}-H${groups['nth']}`, basis: 'explicit' }),
  },
  {
    needs: 'quarter',
    pattern: pattern`the${GAP}latest${GAP}period(?![a-z-])`,
    read: readTheQuarter,
  },
  {
    needs: 'quarter',
    pattern: pattern`(?:(?:the|its|their)${GAP})?(?:(?<which>${YEAR}|(?:this|last)${GAP}year['’]s)${GAP}(?:quarter|period)|(?:corresponding|comparable|same|like)${GAP}(?:quarter|period)${GAP}(?:of${GAP}|in${GAP}|a${GAP})?(?<year>${YEAR}|last${GAP}year|(?:the${GAP})?year${GAP}(?:earlier|ago|before)))(?![a-z-])`,
    read: readSamePeriod,
  },
  {
    needs: 'quarter',
    pattern: pattern`(?:the${GAP})?(?<half>first|second|last|latter|1st|2nd)${JOIN}half(?:(?:${GAP}of${GAP}|${GAP}in${GAP}|,?${GAP})(?<year>${YEAR}|(?:this|last|next|the)${GAP}year))`,
    read: readHalf,
  },
  {
    needs: 'quarter',
    pattern: pattern`(?:the${GAP})?(?<half>first|last|final)${GAP}two${GAP}quarters${GAP}(?:of${GAP}|in${GAP})(?<year>${YEAR}|(?:this|last|next)${GAP}year)`,
    read: readHalf,
  },
];

const NUMBERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4 };

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
function readComparedQuarter({ words, start }: Found, setting: Setting): Reading | null {
  if (/^(?:the\s+)?(?:previous|prior)/i.test(words) && !/(?:quarter|period)$/i.test(words)) return null;
  const match = /^(\d{4})-Q(\d)$/.exec(setting.quarter() ?? '');
  // "the year-ago results": an adjective, without the article.
  const article = /(?:quarter|period)$/i.test(words) ? 0 : (/^the\s+/i.exec(words)?.[0].length ?? 0);
  const reading = (value: string): Reading => ({
    type: 'DATE',
    value,
    basis: 'relative',
    compares: true,
    start: start + article,
  });
  if (match) return reading(quarterValue(Number(match[1]) - 1, Number(match[2])));
  if (/quarter$/i.test(words) || setting.published === null) return reading('XXXX-QX');
  return reading(isoYear(calendarDay(setting.published).year - 1));
}

/** "the 1988 quarter", "the corresponding period last year": of the number under discussion; the year when there is none. */
function readSamePeriod({ groups }: Found, { published, quarter }: Setting): Reading {
  const written = groups['which'] ?? groups['year'] ?? '';
  const now = published === null ? null : calendarDay(published).year;
  const spoken = /^(\d{4})-Q(\d)$/.exec(quarter() ?? '');
  const year = /^\d/.test(written)
    ? Number.parseInt(written, 10)
    : /^this/i.test(written)
      ? now
      : spoken && !/^last/i.test(written)
        ? Number(spoken[1]) - 1
        : now && now - 1;
  const value = `${year ?? 'XXXX'}${spoken ? `-Q${spoken[2]}` : ''}`;
  return { type: 'DATE', value, basis: 'relative', compares: true };
}

/** "the quarter", "the latest quarter": the one the text has been speaking of, else the last full one. */
function readTheQuarter({ end }: Found, { text, published, quarter }: Setting): Reading {
  const value =
    quarter() ??
    endedIn(text.slice(end, end + 24), published) ??
    (published === null ? null : lastFullQuarter(published));
  return { type: 'DATE', value: value ?? 'XXXX-QX', basis: 'relative' };
}

const ENDED = new RegExp(`^${GAP}ended${GAP}(?<month>${FULL_MONTH}|June|July)(?:${GAP}(?<day>\\d+))?`, 'i');

/** "the quarter ended Sept. 30" says which one it is; null when the end is that of no quarter of the calendar. */
function endedIn(after: string, published: number | null): string | null {
  const match = ENDED.exec(after);
  const month = monthNumber(match?.groups?.['month'] ?? '');
  const day = Number(match?.groups?.['day'] ?? 30);
  if (!match || published === null || month % 3 !== 0 || day < 24) return null;
  const now = calendarDay(published);
  return `${month <= now.month ? now.year : now.year - 1}-Q${month / 3}`;
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
