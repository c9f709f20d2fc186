// The words French dates are made of, and the pieces of patterns that its families share. Months and weekdays are
// written in lower case in French: what tells "mars" from the planet is the word before it (month.ts).
import { GAP } from '../vocabulary.ts';

const MONTHS = [
  'janvier',
  'f[ée]vrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'ao[ûu]t',
  'septembre',
  'octobre',
  'novembre',
  'd[ée]cembre',
];
const SHORT = ['janv\\.', 'f[ée]vr?\\.', 'avr\\.', 'juil\\.', 'sept\\.', 'oct\\.', 'nov\\.', 'd[ée]c\\.'];
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const COUNTS = 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const TENS: Readonly<Record<string, number>> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  cent: 100,
};
const ORDINALS = ['premi[eè]re?', '(?:deuxi[eè]me|seconde?)', 'troisi[eè]me', 'quatri[eè]me'];

/** No letter goes on behind. */
export const END = '(?![a-z\\d\\u00c0-\\u024f-])';
export const MONTH = `(?:${MONTHS.join('|')})${END}`;
/** The short forms too: only beside a day. */
export const ANY_MONTH = `(?:${MONTH}|${SHORT.join('|')})`;
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})${END}`;
export const DAY = '(?:1er|3[01]|[12]\\d|0?[1-9])(?![\\d%a-z])';
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d|21\\d\\d)(?![\\d%]|[.,]\\d)';
/** A count, and the blank behind it: "deux ", "une quinzaine d’". */
export const COUNTED = `(?:(?<count>\\d{1,4}|une?|${COUNTS.slice(1).reverse().join('|')}|${Object.keys(TENS).join('|')}|une${GAP}(?:dizaine|quinzaine|vingtaine|trentaine)${GAP}de)${GAP}|(?<dozen>une${GAP}(?:dizaine|quinzaine|vingtaine|trentaine))${GAP}d['’]|(?<some>quelques|plusieurs)${GAP})`;
export const ORDINAL = `(?:${ORDINALS.join('|')}|1er|1re|[1-4]e)`;
/** "environ deux ans", "près de dix ans". */
export const ABOUT = `(?:(?<about>environ|pr[èe]s${GAP}de|quelque|presque|[àa]${GAP}peu${GAP}pr[èe]s)${GAP}|(?:plus|moins)${GAP}de${GAP}|[àa]${GAP}peine${GAP})?`;

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** 1 to 12, for a month in full or shortened. */
export function monthNumber(name: string): number {
  const word = plain(name);
  if (word.startsWith('juil')) return 7;
  return 'jan fev mar avr mai jui xxx aou sep oct nov dec'.split(' ').indexOf(word.slice(0, 3)) + 1;
}

/** 1 (lundi) to 7 (dimanche). */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(plain(name)) + 1;
}

/** "1er" is 1. */
export function dayNumberOf(words: string): number {
  return Number.parseInt(words, 10);
}

/** The number a count means; null when it is none. */
export function countOf(words: string): number | null {
  const word = plain(words);
  if (/^\d+$/.test(word)) return Number(word);
  if (word === 'une') return 1;
  const dozens = /^une\s+(dizaine|quinzaine|vingtaine|trentaine)/.exec(word)?.[1];
  if (dozens) return { dizaine: 10, quinzaine: 15, vingtaine: 20, trentaine: 30 }[dozens] ?? null;
  const index = COUNTS.indexOf(word);
  return index >= 0 ? index + 1 : (TENS[word] ?? null);
}

/** "premier", "2e", "troisième" as 1 to 4; null for another word. */
export function ordinalOf(words: string): number | null {
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  const index = ORDINALS.findIndex((pattern) => new RegExp(`^${pattern}$`, 'i').test(words));
  return index < 0 ? null : index + 1;
}

const UNITS: Readonly<Record<string, string>> = {
  jour: 'day',
  semaine: 'week',
  mois: 'month',
  an: 'year',
  annee: 'year',
  decennie: 'decade',
  siecle: 'century',
  trimestre: 'quarter',
  'week-end': 'weekend',
  weekend: 'weekend',
};
export const UNIT = '(?:jour|semaine|mois|ann[ée]e|an|d[ée]cennie|si[èe]cle|trimestre|week-?end)';

/** The English name that the shared arithmetic goes by. */
export function unitOf(word: string): string {
  const name = plain(word);
  return UNITS[name] ?? UNITS[name.replace(/s$/, '')] ?? 'day';
}
