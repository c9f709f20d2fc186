// Seasons: "last fall", "the summer of 1989", "this past spring", "next winter".
import { calendarDay } from '../calendar.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { GAP, JOIN, numberOf, SPOKEN_YEAR, spokenYear, YEAR } from '../vocabulary.ts';
import { anchorOfThat } from './laterYear.ts';

const SEASON = '(?<season>spring|summer|fall|autumn|winter)';
const PART = `(?:(?:the${GAP})?(?:early|late|mid|middle)${JOIN}|the${GAP}(?:beginning|start|middle|end)${GAP}of${GAP})?`;

export const SEASONS: readonly Rule[] = [
  {
    needs: 'season',
    pattern: pattern`${PART}(?:the${GAP})?${SEASON}(?:,?${GAP}(?:of${GAP}(?:the${GAP}year${GAP})?)?)(?<year>${YEAR}|${SPOKEN_YEAR})`,
    read: readSeason,
  },
  {
    needs: 'season',
    pattern: pattern`${PART}(?:(?<which>last|this(?:${GAP}(?:past|coming))?|next|the|that|the${GAP}following|the${GAP}previous)${GAP}|(?<=(?:in|since|until|by|during)${GAP}(?:early${JOIN}|late${JOIN}|mid${JOIN})?))${PART}${SEASON}(?![a-z-])(?!(?<!(?:last|this|next)${GAP}(?:spring|summer|fall|autumn|winter))${GAP}to(?![a-z]))(?!${GAP}(?:of|in${GAP}(?:love|prices?|value|sales|support|demand|the)|from${GAP}grace|short|apart|behind|down|off|ill|out|back|into|asleep|training|semester|break|house|session|school|games|olympics))`,
    read: readSeason,
  },
  {
    needs: 'season',
    pattern: pattern`(?<count>two|three|four|five|2|3|4|5)${GAP}(?<season>spring|summer|fall|autumn|winter)s${GAP}ago(?![a-z-])`,
    read: readAgo,
  },
];

const CODES: Readonly<Record<string, readonly [code: string, firstMonth: number]>> = {
  spring: ['SP', 3],
  summer: ['SU', 6],
  fall: ['FA', 9],
  autumn: ['FA', 9],
  winter: ['WI', 12],
};

function readSeason({ groups, start }: Found, setting: Setting): Reading | null {
  const [code, firstMonth] = CODES[(groups['season'] ?? '').toLowerCase()] ?? ['', 0];
  const written = groups['year'];
  const year = written ? spokenYear(written) : null;
  if (written) return year === null ? null : { type: 'DATE', value: `${year}-${code}`, basis: 'explicit' };
  const which = (groups['which'] ?? '').toLowerCase();
  const resolved = yearOf(firstMonth, which, start, setting);
  return { type: 'DATE', value: `${resolved ?? 'XXXX'}-${code}`, basis: 'relative' };
}

/** "two summers ago": the one before the latest that has begun. */
function readAgo({ groups }: Found, { published }: Setting): Reading | null {
  const [code, firstMonth] = CODES[(groups['season'] ?? '').toLowerCase()] ?? ['', 0];
  const count = numberOf(groups['count'] ?? '');
  if (count === null) return null;
  if (published === null) return { type: 'DATE', value: `XXXX-${code}`, basis: 'relative' };
  const { year, month } = calendarDay(published);
  return { type: 'DATE', value: `${(month >= firstMonth ? year : year - 1) - count + 1}-${code}`, basis: 'relative' };
}

/** "last": the latest one that is over; "next": the first one still to begin; else the latest that has begun. */
function yearOf(firstMonth: number, which: string, start: number, setting: Setting): number | null {
  if (setting.published === null) return null;
  // "blamed in 2008 … that summer": of the year spoken of.
  const anchor = which === 'that' ? anchorOfThat(setting, start) : null;
  if (anchor && anchor.to - anchor.from < 367) return calendarDay(anchor.from).year;
  const { year, month } = calendarDay(setting.published);
  const begun = month >= firstMonth ? year : year - 1;
  const over = begun * 12 + firstMonth + 2 < year * 12 + month;
  if (which === 'last' || which === 'this past') return over ? begun : begun - 1;
  if (which === 'next' || which === 'this coming') return begun + 1;
  if (which === 'this') {
    if (!over) return begun;
    // "a hard winter this winter" in April is the one just over; "this summer" in March is to come.
    if (firstMonth > month) return firstMonth === 12 && month < 6 && setting.direction() !== 'future' ? begun : year;
  }
  const direction = setting.direction();
  if (direction !== null || setting.latest) return direction === 'future' && over ? begun + 1 : begun;
  // "lose in the fall", in April: the one to come is nearer than the one that is over.
  const ahead = begun * 12 + 12 + firstMonth - (year * 12 + month);
  return over && ahead <= 5 ? begun + 1 : begun;
}
