// Weeks, months, quarters, seasons and years told from the day of writing in French: "la semaine dernière", "ce mois-ci",
// "l'an prochain", "au troisième trimestre", "l'été dernier", "l'année suivante".
import { calendarDay, type DayNumber } from '../calendar.ts';
import { unitValue } from '../expressions/relativeUnit.ts';
import { type Found, pattern, type Reading, type Setting } from '../rule.ts';
import { GAP } from '../vocabulary.ts';
import type { FrenchRule } from './rule.ts';
import { END, ORDINAL, ordinalOf, unitOf, YEAR } from './words.ts';

const UNIT = '(?<unit>semaine|mois|ann[ée]e|an|week-?end|trimestre|d[ée]cennie|si[èe]cle)';
const LAST = '(?<which>derni[èe]re?|pass[ée]e?|prochaine?)';
const SEASON = '(?<season>printemps|[ée]t[ée]|automne|hiver)';

export const PERIODS: readonly FrenchRule[] = [
  { pattern: pattern`(?:(?:l[ea]|du|au)${GAP}|l['’])${UNIT}${GAP}${LAST}${END}`, read: readUnit },
  { pattern: pattern`(?<which>ce(?:tte)?)${GAP}${UNIT}(?:-ci)?${END}`, read: readUnit },
  {
    pattern: pattern`(?:(?:l[ea]|du|au)${GAP}|l['’])${UNIT}${GAP}(?<turn>suivante?|pr[ée]c[ée]dente?|d['’]avant|d['’]apr[èe]s)${END}`,
    read: readTurned,
  },
  {
    pattern: pattern`(?<turn>(?:la|le|cette|ce)${GAP}m[êe]me)${GAP}(?<unit>semaine|mois|ann[ée]e)${END}|cette${GAP}(?<unit2>ann[ée]e|semaine)-l[àa]${END}`,
    read: readTurned,
  },
  {
    pattern: pattern`(?<nth>${ORDINAL}|dernier)${GAP}(?<part>trimestre|semestre)(?:${GAP}(?:de${GAP}(?:l['’](?:ann[ée]e|exercice)${GAP})?|d['’])?(?<year>${YEAR}|l['’](?:an|ann[ée]e)${GAP}(?:derni[èe]re?|prochaine?)))?(?![\d%])`,
    read: readPart,
  },
  { pattern: pattern`(?<part>T)(?<nth>[1-4])${GAP}(?<year>${YEAR})`, read: readPart },
  { pattern: pattern`(?:l['’]|l[ea]${GAP}|du${GAP}|au${GAP})${SEASON}${GAP}${LAST}${END}`, read: readSeason },
  { pattern: pattern`(?<which>cet?)${GAP}${SEASON}${END}`, read: readSeason },
  { pattern: pattern`(?:l['’]|l[ea]${GAP})?${SEASON}${GAP}(?:de${GAP})?(?<year>${YEAR})`, read: readSeason },
];

const shiftOf = (which: string): number => (/^proch/i.test(which) ? 1 : /^ce/i.test(which) ? 0 : -1);

function readUnit({ groups, words }: Found, { published }: Setting): Reading | null {
  const unit = unitOf(groups['unit'] ?? '');
  // "ce siècle" and "cette décennie" go on; "cet an" is no French.
  if (/^cet?\s+an$/i.test(words)) return null;
  return counted(unit, shiftOf(groups['which'] ?? ''), published);
}

const UNKNOWN: Readonly<Record<string, string>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
};

function counted(unit: string, shift: number, from: DayNumber | null): Reading {
  return {
    type: 'DATE',
    value: from === null ? (UNKNOWN[unit] ?? 'XXXX') : unitValue(unit, shift, from),
    basis: 'relative',
  };
}

/** "l'année suivante", "la même année": from the date spoken of last. */
function readTurned({ groups }: Found, { last }: Setting): Reading {
  const turn = groups['turn'] ?? '';
  const shift = /suivant|apr/i.test(turn) ? 1 : /pr[ée]c|avant/i.test(turn) ? -1 : 0;
  return counted(unitOf(groups['unit'] ?? groups['unit2'] ?? ''), shift, last?.from ?? null);
}

/** A quarter or half without its year is the latest one that has begun, or the next where the clause looks ahead. */
function readPart({ groups }: Found, { published, direction }: Setting): Reading | null {
  const half = /^sem/i.test(groups['part'] ?? '');
  const count = half ? 2 : 4;
  const nth = /^dernier/i.test(groups['nth'] ?? '') ? count : ordinalOf(groups['nth'] ?? '');
  if (nth === null || nth > count) return null;
  const mark = `${half ? 'H' : 'Q'}${nth}`;
  const written = groups['year'];
  if (written && /^\d/.test(written)) return { type: 'DATE', value: `${written}-${mark}`, basis: 'explicit' };
  if (published === null) return { type: 'DATE', value: `XXXX-${mark}`, basis: 'relative' };
  const now = calendarDay(published);
  const current = Math.ceil(now.month / (12 / count));
  const shift = written
    ? /proch/i.test(written)
      ? 1
      : -1
    : nth > current
      ? direction() === 'past'
        ? -1
        : direction() === 'future' || nth === current + 1
          ? 0
          : -1
      : direction() === 'future' && nth < current
        ? 1
        : 0;
  return { type: 'DATE', value: `${now.year + shift}-${mark}`, basis: 'relative' };
}

const SEASONS: Readonly<Record<string, readonly [code: string, firstMonth: number]>> = {
  p: ['SP', 3],
  e: ['SU', 6],
  a: ['FA', 9],
  h: ['WI', 12],
};

function readSeason({ groups }: Found, { published }: Setting): Reading {
  const letter = (groups['season'] ?? '')[0]?.normalize('NFD')[0]?.toLowerCase() ?? '';
  const [code, firstMonth] = SEASONS[letter] ?? ['SP', 3];
  if (groups['year']) return { type: 'DATE', value: `${groups['year']}-${code}`, basis: 'explicit' };
  if (published === null) return { type: 'DATE', value: `XXXX-${code}`, basis: 'relative' };
  const { year, month } = calendarDay(published);
  const begun = month >= firstMonth ? year : year - 1;
  const over = begun * 12 + firstMonth + 2 < year * 12 + month;
  const which = shiftOf(groups['which'] ?? '');
  const resolved = which === 1 ? begun + 1 : which === -1 ? (over ? begun : begun - 1) : over ? begun + 1 : begun;
  return { type: 'DATE', value: `${resolved}-${code}`, basis: 'relative' };
}
