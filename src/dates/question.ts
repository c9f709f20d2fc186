// Dates as a user types them, in `from:` and `to:` and in questions. Here, and only here, relative dates count from today.
import type { Span } from '../language/span.ts';
import { addMonths, isoDay, parseIsoDay } from './calendar.ts';
import { dateFromEdtf, InvalidDateError } from './edtf.ts';
import { toEnglish } from './question-french.ts';
import { resolveExpressions } from './resolve.ts';
import type { DateExpression, DateValue } from './types.ts';
import { NUMBER, numberOf } from './vocabulary.ts';

/** Words that may stand around a date without changing it. */
const AROUND =
  /^(?:\s|[,.?]|\b(?:in|on|at|the|of|during|around|about|from|between|and|to|since|until|till|through|back|le|en|du|au|de|la)\b|-)*$/i;
const LAST_UNITS = new RegExp(
  `^(?:(?:in|over|during|within|for) )?(?:the )?(?:last|past|previous) (${NUMBER}) (day|week|month|year)s?$`,
  'i',
);
/** "the past year" lasts until today; "last year" is the one of the calendar. */
const LAST_UNIT = /^(?:(?:in|over|during|within|for) )?(?:the last|(?:the )?past) (day|week|month|year)$/i;

/**
 * The date a user means; null when the words are not a date, the whole of them. `2023`, `2023-03`, `2023-03-22`, EDTF
 * (`2020/2022`), "March 2023", "22 mars 2023", "last week", "two years ago", "since June 2023", "the last 30 days".
 * A month or weekday alone is the latest one up to today; its basis is `explicit`, as nothing in the words counts from
 * today ("last week" is `relative`). A numeric date that two countries read differently is null.
 * @param today `YYYY-MM-DD`, passed in: this function reads no clock.
 */
export function parseQuestionDate(text: string, today: string): DateValue | null {
  const words = text.normalize('NFKC').trim().replace(/\s+/g, ' ');
  const now = parseIsoDay(today);
  if (words === '' || words.length > 80 || now === null) return null;
  if (/^[\dXx./~?%-]+$/.test(words) && /^\d{4}(?:$|[-/~?%X])|^\.\.\/|^[\dX]{4}/.test(words)) {
    const date = fromNotation(words);
    if (date) return date;
  }
  const lastUnit = LAST_UNIT.exec(words);
  if (lastUnit) return fromLastUnits('1', (lastUnit[1] ?? '').toLowerCase(), now);
  const lastUnits = LAST_UNITS.exec(toEnglish(words));
  if (lastUnits) return fromLastUnits(lastUnits[1] ?? '', (lastUnits[2] ?? '').toLowerCase(), now);
  // A month that is all there is ("may") is meant as one.
  const english = toEnglish(words).replace(/^\p{L}+$/u, 'in $&');
  const found = read(english, now);
  let rest = english;
  for (const { start, end } of [...found].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  const [first, second] = found;
  if (!first?.date || !AROUND.test(rest) || (second && first.date !== second.date)) return null;
  if (/\d[/.]\d+[/.]\d/.test(english) && first.date.precision === 'year') return null;
  const { span: _, ...date } = first.date;
  return FROM_TODAY.test(english) ? date : { ...date, basis: 'explicit' };
}

/** What counts from the day of asking, whatever the coverage holds. */
const FROM_TODAY =
  /\b(?:last|this|next|past|previous|coming|current|ago|earlier|later|now|to(?:day|night|morrow)|yesterday|day|days|weeks?|weekend|months?|years?|decade|quarter)\b/i;

/**
 * The dates in a question in plain words ("What did she say in March 2023?"), each with its place in the question
 * (with "since" or "between" where that belongs to it). Months in lower case count after a preposition ("in may").
 */
export function findQuestionDates(text: string, today: string): { readonly span: Span; readonly date: DateValue }[] {
  const now = parseIsoDay(today);
  if (now === null) return [];
  const dates = new Map<DateValue, { readonly span: Span; readonly date: DateValue }>();
  for (const expression of read(text, now)) {
    const { date } = expression;
    if (!date?.span || dates.has(date) || !meansDate(expression, text)) continue;
    const { span, ...value } = date;
    dates.set(date, { span, date: value });
  }
  return [...dates.values()];
}

function read(text: string, now: number): DateExpression[] {
  return resolveExpressions(text, { published: now, boilerplate: [], anyCase: true, latest: true });
}

/** "Who may march?": a bare name in lower case is a month only after a preposition. */
function meansDate({ text: words, start }: DateExpression, text: string): boolean {
  if (!/^[a-z]{3,9}$/.test(words) || /^(?:today|yesterday|tomorrow)$/.test(words)) return true;
  return /\b(?:in|since|from|until|till|before|after|during|of|last|this|next|on|by|between|and)\s+$/i.test(
    text.slice(0, start),
  );
}

function fromNotation(words: string): DateValue | null {
  try {
    return dateFromEdtf(words.toUpperCase(), 'explicit');
  } catch (error) {
    if (error instanceof InvalidDateError) return null;
    throw error;
  }
}

/** "the last 30 days", up to and with today. */
function fromLastUnits(count: string, unit: string, now: number): DateValue | null {
  const n = numberOf(count);
  if (n === null || !Number.isInteger(n) || n < 1 || n > 5000) return null;
  const from =
    unit === 'day'
      ? now - n + 1
      : unit === 'week'
        ? now - n * 7 + 1
        : addMonths(now, unit === 'month' ? -n : -n * 12) + 1;
  return dateFromEdtf(`${isoDay(from)}/${isoDay(now)}`, 'relative');
}
