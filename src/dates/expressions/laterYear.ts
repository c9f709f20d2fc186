// A month or day that borrows its year from what it is linked to: "between March and May 2012", "from 23 May to 14
// September last year", "March, April and May of 2011"; and "between March and May", whose months are in order.
import { calendarDay } from '../calendar.ts';
import type { Setting } from '../rule.ts';
import { FULL_MONTH, GAP, MONTH, monthNumber, YEAR } from '../vocabulary.ts';

const LINK = `(?:,?${GAP}?[-–—]${GAP}?|,?${GAP}(?:to|and|or|until|till|through)${GAP}|,${GAP})`;
const PART = `(?:early${GAP}|late${GAP}|mid-)?`;
const SAID = new RegExp(
  `^(?:${LINK}(?:of${GAP})?${PART}(?:\\d\\d?${GAP}(?:of${GAP})?)?(?<month>${MONTH})(?:${GAP}\\d\\d?)?){1,3}(?:,?${GAP}(?:of${GAP})?(?:(?<which>last|this|next)${GAP}year(?![a-z])|(?<year>${YEAR})(?!-)))`,
  'i',
);

/** The year said after the last of the linked months; of the year before when that month comes earlier in its year. Null where none is. */
export function yearSaid(month: number, end: number, { text, published }: Setting): number | null {
  const { which, year, month: last } = SAID.exec(text.slice(end, end + 80))?.groups ?? {};
  // "last year" is said of all of them; "from October to March 2012" began in 2011.
  if (year) return Number(year) - (month > monthNumber(last ?? '') ? 1 : 0);
  if (!which || published === null) return null;
  return calendarDay(published).year + (/^last/i.test(which) ? -1 : /^next/i.test(which) ? 1 : 0);
}

/** "the earliest since 1998, when San Jose dismissed him on Sept. 21": the year just told has the day. */
const IN_THAT_YEAR = /^(?:,?\s+when|,\s+(?:the|a)\s+year\s+(?:when|in\s+which|that))\s[^.;!?"“”]{3,110}$/;

/** The year that a clause about it gives its month or day; null where there is none. */
export function yearOfClause(start: number, { text, clauseYear }: Setting): number | null {
  if (!clauseYear) return null;
  const between = text.slice(clauseYear.end, start);
  const opens = OPENING_YEAR.test(text.slice(Math.max(0, clauseYear.end - 24), clauseYear.end));
  return IN_THAT_YEAR.test(between) || (opens && SAME_SENTENCE.test(between)) ? Number(clauseYear.value) : null;
}

/** What "that October", "that summer" is of: the year told last, if nothing else was told for longer. */
export function anchorOfThat({ last, clauseYear }: Setting, start: number): Setting['last'] {
  return clauseYear && start - clauseYear.end < 120 && clauseYear.end > (last?.end ?? 0) ? clauseYear : last;
}

/** "Last year 11 climbers died, four of them in May": a year that opens its sentence holds what else is told in it. */
const OPENING_YEAR =
  /(?:^|[.!?]["”’)]*\s+|\n\s*)(?:in\s+)?(?:\d{4}|last\s+year|that\s+(?:same\s+)?year|the\s+same\s+year)$/i;
const SAME_SENTENCE =
  /^(?:(?!\b(?:said|says|told|announced|since|until|will|by|\d{4})\b)(?:[^.;!?"“”]|\.(?=,))){3,90}\b(?:in|on)\s+(?:early\s+|late\s+|mid-)?$/i;

const TO = `${GAP}?[-–—]${GAP}?|${GAP}(?:to|through|until|till)${GAP}`;
const RANGE = new RegExp(`^(?:${TO})${PART}(?<month>${FULL_MONTH})(?!${GAP}?\\d)`, 'i');
const AND_RANGE = new RegExp(`^${GAP}and${GAP}${PART}(?<month>${FULL_MONTH})(?!${GAP}?\\d)`, 'i');
const BETWEEN = /\bbetween\s+(?:early\s+|late\s+|mid-)?$/i;

/** The month a span of months ends with, where this one begins it: "May" for "March" in "between March and May". */
export function lastOfSpan(text: string, start: number, end: number): number | null {
  const after = text.slice(end, end + 40);
  const found =
    RANGE.exec(after) ?? (BETWEEN.test(text.slice(Math.max(0, start - 20), start)) ? AND_RANGE.exec(after) : null);
  return found ? monthNumber(found.groups?.['month'] ?? '') : null;
}

/** The year of the month that ends a span, by the month it began with. */
export function yearInSpan(month: number, start: number, { text, last }: Setting): number | null {
  const first = /^(\d{4})-(\d\d)$/.exec(last?.value ?? '');
  if (!last || !first) return null;
  const link = text.slice(last.end, start).replace(/(?:early\s+|late\s+|mid-)$/i, '');
  const and =
    /^\s+and\s+$/i.test(link) && /\bbetween\s+\S+\s*$/i.test(text.slice(Math.max(0, last.end - 30), last.end));
  if (!and && !new RegExp(`^(?:${TO})$`, 'i').test(link)) return null;
  return Number(first[1]) + (month < Number(first[2]) ? 1 : 0);
}
