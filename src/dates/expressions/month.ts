// A month: "February 2021", "late November", "last March", "June last year", "January of this year".
import type { Span } from '../../language/span.ts';
import { calendarDay, isoYear, two } from '../calendar.ts';
import { isFirmlyAhead, justHappened, opensPast } from '../direction.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import {
  FULL_MONTH,
  GAP,
  JOIN,
  MONTH,
  monthNumber,
  NUMBER,
  numberOf,
  SPOKEN_YEAR,
  spokenYear,
  YEAR,
} from '../vocabulary.ts';
import { anchorOfThat, lastOfSpan, yearInSpan, yearOfClause, yearSaid } from './laterYear.ts';

const PART = `(?:(?:the${GAP})?(?:early|late|mid|middle)${JOIN}|the${GAP}(?:beginning|start|middle|end|close|rest)${GAP}of${GAP})?`;

export const MONTHS: readonly Rule[] = [
  {
    needs: 'month',
    pattern: pattern`${PART}(?<month>${MONTH})(?:,?${GAP}(?:of${GAP})?)(?<year>${YEAR}|${SPOKEN_YEAR})`,
    read: readWithYear,
  },
  {
    needs: 'month',
    pattern: pattern`${PART}(?<month>${FULL_MONTH})(?:${GAP}of)?${GAP}(?<whose>(?:last|this|next|the${GAP}same|that)${GAP}year|(?:an?|${NUMBER})${GAP}years?${GAP}ago)(?![a-z\u00c0-\u024f])`,
    read: readWithRelativeYear,
  },
  {
    needs: 'month',
    pattern: pattern`${PART}(?<which>(?:last|this(?:${GAP}(?:past|coming))?|next|coming|earlier${GAP}this|the${GAP}previous|the${GAP}following|that)${GAP})?${PART}(?<month>${FULL_MONTH})(?!${GAP}?\d|['’][a-z\u00c0-\u024f]{2}|-(?!${FULL_MONTH})[a-z\u00c0-\u024f]{2})`,
    read: readAlone,
  },
];

function readWithYear({ groups }: Found): Reading | null {
  const year = spokenYear(groups['year'] ?? '');
  return year === null
    ? null
    : { type: 'DATE', value: monthValue(year, monthNumber(groups['month'] ?? '')), basis: 'explicit' };
}

function readWithRelativeYear({ groups }: Found, { published, last }: Setting): Reading {
  const whose = groups['whose'] ?? '';
  const month = monthNumber(groups['month'] ?? '');
  const now = published === null ? null : calendarDay(published).year;
  const mentioned = last === null ? null : calendarDay(last.from).year;
  const back = /ago$/i.test(whose)
    ? numberOf(whose.replace(/\s+years?\s+ago$/i, ''))
    : /^last/i.test(whose)
      ? 1
      : /^next/i.test(whose)
        ? -1
        : 0;
  const year = /^th(?:at|e)/i.test(whose) ? mentioned : now === null || back === null ? null : now - back;
  return { type: 'DATE', value: monthValue(year, month), basis: 'relative' };
}

/** A month alone is no date where it names something else: a person, a ship, the verb. */
function readAlone({ groups, words, start, end }: Found, setting: Setting): Reading | null {
  const name = groups['month'] ?? '';
  const which = groups['which']?.trim().toLowerCase();
  const month = monthNumber(name);
  // "so cold that April brought snow": no month of a year spoken of.
  if (
    which === 'that' &&
    (!anchorOfThat(setting, start) || !/^\s*$|^\s+in\b|^[.,;]/.test(setting.text.slice(end, end + 4)))
  ) {
    const alone = end - name.length;
    const reading = readAlone({ words: name, groups: { month: name }, start: alone, end }, setting);
    return reading && { ...reading, start: alone };
  }
  const bare = words.length === name.length;
  if (bare && !standsAsMonth(name, setting.text, start, end)) return null;
  const year = yearOfMonth(month, which, setting, { start, end });
  return {
    type: 'DATE',
    value: monthValue(year, month),
    basis: year === null && which === undefined ? 'explicit' : 'relative',
  };
}

/** "January-March". */
const MONTH_TO = new RegExp(`(?<![a-z])${FULL_MONTH}[-–/]$`, 'i');
const TO_MONTH = new RegExp(`^[-–/]${FULL_MONTH}`, 'i');
/** "the disputed May election", "a March summit": what has a month. */
const OF_THE_MONTH =
  /^\s+(?:elections?|votes?|polls?|referendums?|summits?|meetings?|visits?|trips?|attacks?|bombings?|shootings?|reports?|deadlines?|deals?|accords?|agreements?|rulings?|verdicts?|budgets?|hearings?|trials?|protests?|riots?|floods?|earthquakes?|crash(?:es)?|primar(?:y|ies)|runoffs?|launch(?:es)?|releases?|issues?|editions?|sales|figures|data)(?![\p{L}-])/u;
/** "the annual March for Life", "the May was": the name or the person goes on, a month with its noun does not. */
const GOES_ON =
  /^\s+(?:on|for|of|against|to|towards?|through|in|at|by|from|and|or|was|were|is|are|has|had|have|will|would|that|which|who|says?|said)(?![\p{L}-])/u;

/** "May said …", "April Jones", "March on Washington": these names are months only after a preposition or as a list. */
function standsAsMonth(name: string, text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24)];
  if (!/^(?:may|march|april|june|august)$/i.test(name)) return !/^\s+(?:Rain|Revolution)\b/.test(after);
  if (/^[''’]s?\s+(?!last|this)\p{Lu}/u.test(after)) return false;
  if (MONTH_TO.test(before) || TO_MONTH.test(after)) return true;
  if (/(?:\b(?:the|an?|his|her|their|its|our|my)|['’]s)\s+$/i.test(before))
    return /^\s+[a-z]/.test(after) && !GOES_ON.test(after);
  if (OF_THE_MONTH.test(after)) return !/\p{Lu}\p{Ll}+\.?\s+$/u.test(before);
  const timely =
    /\b(?:in|since|until|till|by|during|from|to|through|of|for|and|or|between|before|after|last|next|this|each|every|early|late|mid|around|about|ended|as of)[\s-]+$/i;
  if (timely.test(before)) return !/^\s+\p{Lu}\p{Ll}+\b/u.test(after) || /^june|^august/i.test(name);
  if (/^(?:june|august|april|march)$/i.test(name))
    return (
      !/^\s+(?:\p{Lu}\p{Ll}|on\b)/u.test(after) &&
      !/(?:\p{Lu}\p{Ll}+\.?\s+)$/u.test(before) &&
      !(/^march$/i.test(name) && GOES_ON.test(after))
    );
  return false;
}

/** How many months ahead a month is still taken to lie, by what the words around it say. */
const AHEAD = { future: 9, unsaid: 3, past: 1 };

/** The year of a month: the latest one up to publication, the next one when the clause looks ahead. */
export function yearOfMonth(
  month: number,
  which: string | undefined,
  setting: Setting,
  { start, end }: Span,
): number | null {
  const { published } = setting;
  if (published === null) return null;
  const now = calendarDay(published);
  const past = month <= now.month ? now.year : now.year - 1;
  const ahead = month >= now.month ? now.year : now.year + 1;
  // "last February" in March is the one of the year before: of the month just over one says "last month".
  if (which === 'last') return month < now.month - 1 ? now.year : now.year - 1;
  if (which === 'next' || which === 'coming' || which === 'this coming')
    return month > now.month ? now.year : now.year + 1;
  if (which === 'this') return now.year;
  if (which !== undefined) {
    // "He joined in 1943 and was wounded the following January".
    const anchor = which === 'that' ? anchorOfThat(setting, start) : setting.last;
    const from = anchor && calendarDay(anchor.from);
    if (!from || !anchor || anchor.to - anchor.from > 366) return past;
    if (which === 'that') return from.year;
    if (which === 'the following') {
      const wide = anchor.to - anchor.from > 31;
      return !wide && month > from.month ? from.year : from.year + 1;
    }
    return which === 'the previous' ? (month < from.month ? from.year : from.year - 1) : past;
  }
  const said = yearSaid(month, end, setting) ?? yearInSpan(month, start, setting) ?? yearOfClause(start, setting);
  if (said !== null) return said;
  // "between March and May": both lie in one span, so that the first is before the second.
  const until = lastOfSpan(setting.text, start, end);
  if (until !== null) {
    const year = yearOfMonth(until, undefined, { ...setting, last: null }, { start: end, end: setting.text.length });
    return year === null || month <= until ? year : year - 1;
  }
  // "crude for July delivery", "the December contract": sold ahead.
  if (/^\s+(?:delivery|contracts?|futures|settlement)(?![\p{L}-])/u.test(setting.text.slice(end, end + 14)))
    return ahead;
  if (setting.latest || justHappened(setting.text, start) || opensPast(setting.text, { start, end })) return past;
  const distance = ahead * 12 + month - (now.year * 12 + now.month);
  const direction = setting.direction() ?? 'unsaid';
  // "the November vote … can win in November": the month that the text has spoken of before is the same one.
  const same = direction === 'unsaid' ? setting.sameMonth(month) : null;
  if (same !== null) return same;
  // "In July, a week after the vote": what a sentence opens with is seldom months ahead without a word that says so.
  const opens =
    direction === 'unsaid' && /(?:^|[.!?\n]\s*)in\s+$/i.test(setting.text.slice(Math.max(0, start - 6), start));
  if (distance <= (opens ? 2 : AHEAD[direction])) return ahead;
  // "will vote in November", in January.
  return direction === 'future' && distance < 11 && isFirmlyAhead(setting.text, { start, end }) ? ahead : past;
}

/** `2023-03`, `XXXX-03` when the year is not known. */
function monthValue(year: number | null, month: number): string {
  return `${year === null ? 'XXXX' : isoYear(year)}-${two(month)}`;
}
