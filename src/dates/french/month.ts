// Months and years in French: "en mars dernier", "mars 2023", "fin avril", "en 2019", "début 2020", "les années 1990".
import { calendarDay, isoYear, two } from '../calendar.ts';
import { type Found, pattern, type Reading, type Setting } from '../rule.ts';
import { GAP } from '../vocabulary.ts';
import { isPlaceName } from './day.ts';
import type { FrenchRule } from './rule.ts';
import { END, MONTH, monthNumber, YEAR } from './words.ts';

const PART = `(?:(?:(?:au|en|le|d[èe]s)${GAP})?d[ée]but${GAP}(?:de${GAP}|d['’])?|(?:(?:[àa]${GAP})?la${GAP})?fin${GAP}(?:de${GAP}|du${GAP}mois${GAP}(?:de${GAP}|d['’])|d['’])?|(?:[àa]${GAP}la${GAP})?mi-)`;
/** What stands before a month that is one: not the planet, a person or "mai" in another tongue. */
const TIMELY = `(?:en|depuis|d[èe]s|avant|apr[èe]s|jusqu['’](?:en|[àa])|d['’]ici(?:${GAP}(?:[àa]|en))?|mois${GAP}de|mois${GAP}d['’]|courant|entre|de|d['’]|et|[àa]|ou)`;
const WHICH = `(?:${GAP}(?:de${GAP})?(?<which>derni[èe]re?|pass[ée]|prochain|l['’]an(?:n[ée]e)?${GAP}derni[èe]re?|l['’]an(?:n[ée]e)?${GAP}prochaine?|cette${GAP}ann[ée]e)${END})?`;

export const MONTHS: readonly FrenchRule[] = [
  { pattern: pattern`${PART}?(?<month>${MONTH})${GAP}(?:de${GAP})?(?<year>${YEAR})`, read: readMonth },
  { pattern: pattern`${PART}(?<month>${MONTH})${WHICH}`, read: readMonth },
  {
    pattern: pattern`(?<=(?:^|[^a-z\u00c0-\u024f])${TIMELY}(?:${GAP}|(?<=['’])))(?<month>${MONTH})${WHICH}`,
    read: readMonth,
  },
  { pattern: pattern`(?<month>${MONTH})${GAP}(?<which>dernier|pass[ée]|prochain)${END}`, read: readMonth },
  { pattern: pattern`${PART}(?:l['’]ann[ée]e${GAP})?(?<year>${YEAR})`, read: readYear },
  {
    pattern: pattern`(?<=(?:^|[^a-z\u00c0-\u024f])(?:en|depuis|d[èe]s|l['’]ann[ée]e|l['’]an|courant|jusqu['’]en|d['’]ici|printemps|[ée]t[ée]|automne|hiver|trimestre|semestre)(?:${GAP}(?:de|[àa]|en)?${GAP}?))(?<year>${YEAR})`,
    read: readYear,
  },
  // "de 2019 à 2021", "entre 2019 et 2021", "avant 2020": where nothing is counted.
  {
    pattern: pattern`(?<=(?:^|[^a-z\u00c0-\u024f])(?:de|[àa]|et|entre|avant|apr[èe]s|vers|ou|[ée]lections?|campagne|exercice|budget|saison)(?:${GAP}(?:de${GAP})?))(?<year>(?:19|20)\d\d)(?![\d%]|[.,]\d)(?!${GAP}(?!(?:et|ou|[àa]|par|pour|avec|dans|sur|au|aux|en|qui|que|dont|l[ea]s?|il|elle|mais|o[ùu]|a|ont|est)${END})[a-z\u00c0-\u024f€$£])`,
    read: readYear,
  },
  {
    pattern: pattern`(?:l[ea]s${GAP})?(?:(?:d[ée]but|fin)${GAP}(?:des?${GAP})?)?ann[ée]es${GAP}(?<decade>(?:1[89]|20)\d|[2-9])0(?!\d)`,
    read: readDecade,
  },
];

function readMonth({ groups, start, end }: Found, setting: Setting): Reading | null {
  const name = groups['month'] ?? '';
  // "la planète Mars", "Avril Lavoie": months are written small, but at the head of a line.
  const head = /(?:^|[.!?…]\s+|\n\s*)$/.test(setting.text.slice(Math.max(0, start - 3), start));
  if (name[0] !== name[0]?.toLowerCase() && !(head && groups['year'])) return null;
  if (isPlaceName(setting.text, start)) return null;
  const month = monthNumber(name);
  if (groups['year']) return { type: 'DATE', value: `${groups['year']}-${two(month)}`, basis: 'explicit' };
  // "en mars 2023" and "de mai 68" are read above or not at all; "mai à vélo" is a name.
  if (/^\s*\d/.test(setting.text.slice(end, end + 3))) return null;
  const year = yearOf(month, groups['which']?.toLowerCase().replace(/\s+/g, ' '), setting);
  const value = `${year === null ? 'XXXX' : isoYear(year)}-${two(month)}`;
  return { type: 'DATE', value, basis: year === null && !groups['which'] ? 'explicit' : 'relative' };
}

const AHEAD = { future: 9, unsaid: 2, past: 0 };

function yearOf(month: number, which: string | undefined, { published, direction }: Setting): number | null {
  if (published === null) return null;
  const now = calendarDay(published);
  if (which?.startsWith('cette')) return now.year;
  if (which?.startsWith('l')) return now.year + (which.includes('proch') ? 1 : -1);
  if (which === 'prochain') return month > now.month ? now.year : now.year + 1;
  // "en mars dernier", in March, is that of the year before.
  if (which !== undefined) return month < now.month ? now.year : now.year - 1;
  const past = month <= now.month ? now.year : now.year - 1;
  const ahead = month >= now.month ? now.year : now.year + 1;
  const distance = ahead * 12 + month - (now.year * 12 + now.month);
  return distance <= AHEAD[direction() ?? 'unsaid'] ? ahead : past;
}

/** What is counted is no year: "en 2000 exemplaires", "de 1500 euros". */
const COUNTED =
  /^\s+(?:exemplaires?|euros?|dollars?|francs?|personnes?|habitants?|m[èe]tres?|kilom[èe]tres?|km|places?|pages?|jours?|heures?|h\b|€|\$|%)/i;

function readYear({ groups, start, end }: Found, { text }: Setting): Reading | null {
  if (COUNTED.test(text.slice(end, end + 16))) return null;
  // "le 22/03/2023" and "n° 2019": digits and marks before make it part of a number.
  if (/[\d/.,°-]\s?$/.test(text.slice(Math.max(0, start - 2), start))) return null;
  return { type: 'DATE', value: groups['year'] ?? '', basis: 'explicit' };
}

function readDecade({ groups }: Found): Reading {
  const decade = groups['decade'] ?? '';
  return { type: 'DATE', value: decade.length === 1 ? `19${decade}` : decade, basis: 'explicit' };
}
