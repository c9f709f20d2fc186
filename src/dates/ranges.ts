// Dates that belong together, or to the word before them: "between 2020 and 2022", "since June 2023", "about June 2023".
import type { Span } from '../language/span.ts';
import { dateFromEdtf } from './edtf.ts';
import type { Basis, DateExpression, DateValue } from './types.ts';

/** The words that join dates, or stand before one and change it. */
export type RangeWords = {
  readonly between: RegExp;
  /** After `between`. */
  readonly and: RegExp;
  /** What joins two dates without a word before the first. */
  readonly link: RegExp;
  /** Where "from … to …" are two days, no time between them. */
  readonly moved: RegExp;
  readonly openStart: RegExp;
  readonly openEnd: RegExp;
  readonly about: RegExp;
  /** After these "until" names the day on which it will be. */
  readonly putOff: RegExp;
};

const BETWEEN = /(?:\bbetween|\bfrom)\s+(?:the\s+)?(?:early\s+|late\s+)?$/i;
/** "postponed from 4 May to 9 June": two days, no time between them. */
const MOVED =
  /\b(?:postponed|moved|delayed|rescheduled|pushed\s+back|put\s+(?:off|back)|brought\s+forward|changed|shifted|deferred)\s+(?:\S+\s+){0,3}?from\s+(?:the\s+)?$/i;
const OPEN_START = /\b(?:since(?:\s+at\s+least)?|ever\s+since|starting\s+in|beginning\s+in)\s+(?:the\s+)?$/i;
const OPEN_END = /(?<!\bnot\s+)(?<!n['’]t\s+(?:\w+\s+){0,4})\b(?:until|till)\s+(?:the\s+)?$/i;
const ABOUT = /\b(?:about|around|circa|approximately|roughly)\s+$/i;
/** "postponed the vote until June 9", "on bail until June 29". */
const PUT_OFF =
  /\b(?:postponed?|delayed?|adjourned?|deferred?|rescheduled|put\s+(?:off|back)|pushed\s+(?:back|off)|on\s+bail|in\s+custody|recessed)\s+(?:(?!and\b)[\w'’-]+\s+){0,5}?until\s+(?:the\s+|at\s+least\s+)?$/i;
const ENGLISH: RangeWords = {
  between: BETWEEN,
  and: /^\s*(?:,\s*)?(?:and|to|through|until|till|[-–—])\s*(?:the\s+)?$/i,
  link: /^(?:\s*[-–—]\s*|\s+(?:through|to)\s+)$/,
  moved: MOVED,
  openStart: OPEN_START,
  openEnd: OPEN_END,
  about: ABOUT,
  putOff: PUT_OFF,
};

/**
 * Gives joined dates the interval they mean together. The expressions stay two (TIMEX3 marks them so), and both carry
 * the date of the whole: `2020/2022`, its span from "between" to "2022". A date after "since" has an open end.
 */
export function joinRanges(
  text: string,
  expressions: readonly DateExpression[],
  words: RangeWords = ENGLISH,
): DateExpression[] {
  const joined = [...expressions];
  for (let i = 0; i < joined.length; i++) {
    const [first, second] = [joined[i], joined[i + 1]];
    if (!first?.date) continue;
    const lead = text.slice(Math.max(0, first.start - 24), first.start);
    const both = second?.date ? range(text, lead, first, second, words) : null;
    if (both && second) {
      joined[i] = { ...first, date: both };
      joined[i + 1] = { ...second, date: both };
      i += 1;
    } else {
      // "about midday" is about the hour, not about the day.
      const further = text.slice(Math.max(0, first.start - 80), first.start);
      joined[i] =
        first.type === 'TIME' || words.putOff.test(further)
          ? first
          : { ...first, date: withLead(first.date, first, lead, words) };
    }
  }
  return joined;
}

function range(
  text: string,
  lead: string,
  first: DateExpression,
  second: DateExpression,
  words: RangeWords,
): DateValue | null {
  const link = text.slice(first.end, second.start);
  const opening = words.between.exec(lead);
  const linked = (opening ? words.and : words.link).test(link);
  if (
    !linked ||
    !first.date ||
    !second.date ||
    (opening && words.moved.test(text.slice(Math.max(0, first.start - 60), first.start)))
  )
    return null;
  const start = first.start - (opening ? opening[0].length : 0);
  return interval(first.date, second.date, { start, end: second.end });
}

/** The interval from one date to another; null when they are not in order or one is itself an interval. */
function interval(first: DateValue, second: DateValue, span: Span): DateValue | null {
  if (first.from === null || second.to === null || first.from >= second.to) return null;
  const basis: Basis = first.basis === 'explicit' && second.basis === 'explicit' ? 'explicit' : 'relative';
  // EDTF wants the end to begin after the beginning does: "from 5 March 2023 through March 2023" is written in days.
  const plain = isSingle(first) && isSingle(second) && second.from !== null && second.from > first.from;
  const [from, to] = plain ? [first.edtf, second.edtf] : [first.from, second.to];
  return dateFromEdtf(`${from}/${to}`, basis, span);
}

/** A year, month or day, which may begin and end an interval; seasons and quarters may not. */
function isSingle(date: DateValue): boolean {
  return /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(date.edtf);
}

function withLead(date: DateValue, { start, end }: Span, lead: string, words: RangeWords): DateValue {
  const single = isSingle(date);
  const since = words.openStart.exec(lead);
  if (since && date.from !== null)
    return dateFromEdtf(`${single ? date.edtf : date.from}/..`, date.basis, { start: start - since[0].length, end });
  const until = words.openEnd.exec(lead);
  if (until && date.to !== null)
    return dateFromEdtf(`../${single ? date.edtf : date.to}`, date.basis, { start: start - until[0].length, end });
  const about = words.about.exec(lead);
  if (about && single) return dateFromEdtf(`${date.edtf}~`, date.basis, { start: start - about[0].length, end });
  return date;
}
