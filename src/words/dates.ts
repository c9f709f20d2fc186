// A date as a reader would say it: "22 March 2023", "about June 2023", "2 April, year not given", "between 2020 and 2022".
import { type Locale, say } from './say.ts';

/** The part of a DateValue that is said. */
export type SayableDate = { readonly edtf: string; readonly precision: string; readonly from: string | null };

/** Says an EDTF date in the reader's language. What it does not know how to say it says as written. */
export function sayDate(locale: Locale, date: SayableDate): string {
  if (date.precision === 'week' && date.from !== null) {
    return say(locale, 'date.weekOf', { date: single(locale, date.from) });
  }
  const interval = date.edtf.split('/');
  if (interval.length !== 2) return single(locale, date.edtf);
  const [from = '', to = ''] = interval;
  const open = (end: string) => end === '' || end === '..';
  if (open(from) && open(to)) return date.edtf;
  // A day has an article within a phrase in French: "depuis le 3 juin", but "depuis juin".
  if (open(to)) return say(locale, isDay(from) ? 'date.sinceDay' : 'date.since', { date: single(locale, from) });
  if (open(from)) return say(locale, isDay(to) ? 'date.untilDay' : 'date.until', { date: single(locale, to) });
  const between = isDay(from) && isDay(to) ? 'date.betweenDays' : 'date.between';
  return say(locale, between, { from: shortened(locale, from, to), to: single(locale, to) });
}

function isDay(edtf: string): boolean {
  return /^[\dX]{4}-\d\d-\d\d/.test(edtf);
}

/** The beginning of a span without what its end says again: "between 22 and 24 March 2023", "between March and May 2023". */
function shortened(locale: Locale, from: string, to: string): string {
  const plain = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;
  const [first, last] = [plain.exec(from), plain.exec(to)];
  if (first === null || last === null || first[1] !== last[1] || (first[3] === undefined) !== (last[3] === undefined))
    return single(locale, from);
  const month = say(locale, `month.${Number(first[2])}`);
  if (first[3] === undefined) return month;
  const day = locale === 'fr' && first[3] === '01' ? '1er' : String(Number(first[3]));
  return first[2] === last[2] ? day : `${day} ${month}`;
}

/** One EDTF date, perhaps approximate (`~`), uncertain (`?`) or both (`%`). */
function single(locale: Locale, edtf: string): string {
  const doubt = /[~?%]$/.exec(edtf)?.[0];
  const plain = sayPlain(locale, doubt === undefined ? edtf : edtf.slice(0, -1));
  if (doubt === undefined) return plain;
  const about = isDay(edtf) ? 'date.aboutDay' : 'date.about';
  return say(locale, doubt === '?' ? 'date.perhaps' : about, { date: plain });
}

function sayPlain(locale: Locale, edtf: string): string {
  const match = /^([0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?$/.exec(edtf);
  if (match === null) return edtf;
  const [, year = '', middle, day] = match;
  if (middle === undefined) return sayYear(locale, year);
  const number = Number(middle);
  if (number >= 21 && number <= 24) return say(locale, `date.season${number}`, { year: sayYear(locale, year) });
  if (number >= 33 && number <= 36) return say(locale, `date.quarter${number - 32}`, { year });
  if (number === 40 || number === 41) return say(locale, `date.half${number - 39}`, { year });
  if (!(number >= 1 && number <= 12)) return edtf;
  const month = say(locale, `month.${number}`);
  const known = !year.includes('X');
  if (day === undefined || day === 'XX') {
    return known ? say(locale, 'date.month', { month, year }) : say(locale, 'date.monthNoYear', { month });
  }
  const shown = locale === 'fr' && day === '01' ? '1er' : String(Number(day));
  return known
    ? say(locale, 'date.day', { day: shown, month, year })
    : say(locale, 'date.dayNoYear', { day: shown, month });
}

function sayYear(locale: Locale, year: string): string {
  if (/^\d{3}X$/.test(year)) return say(locale, 'date.decade', { decade: `${year.slice(0, 3)}0` });
  if (/^\d{2}XX$/.test(year)) return say(locale, 'date.century', { century: `${year.slice(0, 2)}00` });
  return year === 'XXXX' ? say(locale, 'undated') : year;
}
