// The days a question is about, cut out of its text.
import { dateFromEdtf, parseQuestionDate } from '../../dates/index.ts';
import type { DateRange } from '../types.ts';

export type Ranged = DateRange & { readonly rest: string };

/**
 * Cuts a date off the end (`… about the bridge in March 2023`) or the start (`in 2023 about the bridge`). Only a date that
 * stands as an adverbial is one: the `April 2 testimony` and the `2019 nomination` are part of what is asked about.
 */
export function takeRange(text: string, today: string): Ranged {
  for (const match of text.matchAll(ADVERBIAL)) {
    const range = readRange(text.slice(match.index).trim(), today);
    if (range !== null) return { ...range, rest: text.slice(0, match.index).trim() };
  }
  const leading = /^(.{2,60}?),?(?= (?:about|on|regarding|concerning|to|of|that|sur|à propos de)\b)/i.exec(text);
  if (leading !== null && STARTS_ADVERBIAL.test(leading[1]!)) {
    const range = readRange(leading[1]!, today);
    if (range !== null) return { ...range, rest: text.slice(leading[0].length).trim() };
  }
  return { rest: text, from: null, to: null };
}

/** The range that words mean, all of them; null when they are no date. */
export function readRange(words: string, today: string): DateRange | null {
  const bound = /^(before|prior to|avant|after|following|après)\s+(.+)$/i.exec(words);
  if (bound === null) {
    const date = parseQuestionDate(words, today);
    return date === null ? null : { from: date.from === null ? null : date, to: date.to === null ? null : date };
  }
  const date = parseQuestionDate(bound[2]!, today);
  if (date?.from == null || date.to === null) return null;
  return /^(?:before|prior|avant)/i.test(words)
    ? { from: null, to: dateFromEdtf(`../${neighbour(date.from, -1)}`, date.basis) }
    : { from: dateFromEdtf(`${neighbour(date.to, 1)}/..`, date.basis), to: null };
}

const STARTS =
  'in|on|during|since|before|prior to|after|following|between|from|until|till|up to|by|around|over|within|throughout|last|this|yesterday|today|earlier|' +
  'en|le|la|les|au|depuis|avant|après|entre|du|pendant|durant|dans|ce|cet|cette|fin|début|à|jusqu’en|jusqu’au|hier|avant-hier|aujourd’hui|il y a';
/** A word of these, or what is written together with the next: "l’été dernier", "d’ici la fin de l’année". */
const START = `(?:(?:${STARTS.replace(/’/g, "[’']")})(?=\\s|$)|[ld][’'](?=\\p{L}))`;
const ADVERBIAL = new RegExp(`(?<=^|[\\s,])${START}`, 'giu');
const STARTS_ADVERBIAL = new RegExp(`^${START}`, 'iu');

function neighbour(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
