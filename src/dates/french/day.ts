// Days of the calendar in French: "mercredi 22 mars 2023", "le 1er avril", "du 3 au 5 mars", "22/03/2023".
import { calendarDay, type DayNumber, dayNumber, isDay, parseIsoDay, weekdayOf } from '../calendar.ts';
import { type Found, pattern, type Reading, type Setting } from '../rule.ts';
import { dayValue } from '../timex.ts';
import { GAP } from '../vocabulary.ts';
import type { FrenchRule } from './rule.ts';
import { ANY_MONTH, DAY, dayNumberOf, monthNumber, WEEKDAY, weekdayNumber, YEAR } from './words.ts';

const BEFORE = `(?:(?<weekday>${WEEKDAY})(?:,?${GAP}le)?${GAP})?`;
const ITS_YEAR = `(?:,?${GAP}(?:de${GAP})?(?<year>${YEAR})|${GAP}(?:de${GAP})?(?<which>derni[èe]re?|pass[ée]|prochain|l['’]an(?:n[ée]e)?${GAP}derni[èe]re?))?`;
const ONE = `(?<day>${DAY})${GAP}(?<month>${ANY_MONTH})${ITS_YEAR}`;

export const DAYS: readonly FrenchRule[] = [
  { pattern: pattern`${BEFORE}${ONE}`, read: readDay },
  // "du 3 au 5 mars", "les 3 et 5 mars 2023": the first number is a day of the month that follows the second.
  {
    pattern: pattern`${BEFORE}(?<day>${DAY})(?=${GAP}?(?:au|et|ou|[àa]|[-–—])${GAP}?(?:${WEEKDAY}${GAP})?(?<until>${DAY})${GAP}(?<month>${ANY_MONTH})${ITS_YEAR})`,
    read: readDay,
  },
  { pattern: pattern`(?<iso>(?:1[5-9]|20)\d\d-\d\d-\d\d)(?![\d-])`, read: readIso },
  {
    pattern: pattern`(?<day>[0-3]?\d)([/.])(?<number>[01]?\d)\2(?<year>(?:1[5-9]|20)\d\d)(?![\d/.-]\d|\d)`,
    read: readDay,
  },
];

/** "rue du 8 mai 1945", "le Mouvement du 22 mars": names. */
const NAME =
  /\b(?:rues?|places?|avenue|boulevard|square|ponts?|stade|coll[èe]ge|lyc[ée]e|[ée]cole|station|m[ée]tro|caserne|quai|cours|all[ée]e|esplanade|[Mm]ouvement|[Rr][ée]volution|[Bb]rigades?)\s+(?:du|des)\s+(?:(?:1er|\d\d?)\s+)?$/i;

/** True behind "rue du" and "rue du 8". */
export function isPlaceName(text: string, start: number): boolean {
  return NAME.test(text.slice(Math.max(0, start - 30), start));
}

function readDay({ groups, start }: Found, setting: Setting): Reading | null {
  if (isPlaceName(setting.text, start)) return null;
  const month = groups['month'] ? monthNumber(groups['month']) : Number(groups['number']);
  const day = dayNumberOf(groups['day'] ?? '');
  if (groups['until'] && dayNumberOf(groups['until']) <= day) return null;
  if (!isDay(2020, month, day)) return null;
  if (groups['year']) {
    const year = Number(groups['year']);
    return isDay(year, month, day) ? { type: 'DATE', value: dayValue(year, month, day), basis: 'explicit' } : null;
  }
  const year = yearOf(month, day, groups['which']?.toLowerCase(), groups['weekday'], setting);
  if (year !== null && !isDay(year, month, day)) return null;
  return { type: 'DATE', value: dayValue(year, month, day), basis: year === null ? 'explicit' : 'relative' };
}

function readIso({ groups }: Found): Reading | null {
  const iso = groups['iso'] ?? '';
  return parseIsoDay(iso) === null ? null : { type: 'DATE', value: iso, basis: 'explicit' };
}

/** How many days ahead of publication a day is still taken to lie, by what the words around it say (as in English). */
const AHEAD = { future: 330, unsaid: 60, past: 7 };

/** Null when the publication day is not known: never a guess. */
function yearOf(
  month: number,
  day: number,
  which: string | undefined,
  weekday: string | undefined,
  { published, direction }: Setting,
): number | null {
  if (published === null) return null;
  const { year } = calendarDay(published);
  if (which?.startsWith('l')) return year - 1;
  const near = [year - 1, year, year + 1].filter((y) => isDay(y, month, day));
  const on = (y: number): DayNumber => dayNumber(y, month, day);
  const agreeing = near.filter((y) => !weekday || weekdayOf(on(y)) === weekdayNumber(weekday));
  const years = agreeing.length > 0 ? agreeing : near;
  const ahead = years.find((y) => on(y) >= published + (which === 'prochain' ? 1 : 0));
  const past = years.findLast((y) => on(y) <= published - (which && which !== 'prochain' ? 1 : 0));
  if (past === undefined || ahead === undefined) return past ?? ahead ?? null;
  if (which !== undefined) return which === 'prochain' ? ahead : past;
  return on(ahead) - published <= AHEAD[direction() ?? 'unsaid'] ? ahead : past;
}
