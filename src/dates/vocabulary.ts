// The words dates are made of, and the pieces of patterns that all families of expressions share. Patterns are written
// in lower case and read without regard to case; that months and weekdays are capitalised is checked in find.ts.

/**
 * White space but the line feed: `[^\S\n]` written out. Where case does not count, V8 looks for the other case of each
 * character of a class before the first match; of all that is no white space that took most of the time of a short run.
 */
const BLANK = String.raw`[\t\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]`;

/** White space inside an expression: hard-wrapped lines are bridged, paragraphs are not. */
export const GAP = `(?:${BLANK}+|${BLANK}*\\n${BLANK}*)`;

/** White space or a hyphen: "third quarter", "third-quarter". */
export const JOIN = `(?:${GAP}|[-\u2010\u2011])`;

/** A month by name, full or shortened, with the full stop of the short form. */
export const MONTH = String.raw`(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)`;
/** Names in full, and the short forms news agencies write ("Nov. 6"), never "Mar" or "Sun" alone. */
export const FULL_MONTH = String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\.)(?![a-z\u00c0-\u024f])`;
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** A weekday, full or shortened: only beside a month and a day. */
export const ANY_WEEKDAY = String.raw`(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b\.?`;
/** A day of the month: "2", "22nd", "02". */
export const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%])`;
/** A year from 1000 to 2199. */
export const YEAR = String.raw`(?:1\d{3}|2[01]\d{2})(?![\d%]|[.,]\d)`;

/** A year of the last century as it is spoken: "nineteen ninety-four". */
export const SPOKEN_YEAR = `nineteen${GAP}[a-z]+(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?`;

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const BELOW_HUNDRED = `(?:(?:${TENS.join('|')})(?:[- ](?:${SMALL.slice(0, 9).join('|')}))?|${[...SMALL].reverse().join('|')})`;
/** A count: digits ("1,500", "2.5", "2 1/2") or words ("twenty-five", "a hundred", "two thousand"). */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?(?:[ -]\d\/\d)?|${BELOW_HUNDRED}(?:[ -](?:hundred|thousand|million|dozen))?|an?${GAP}(?:hundred|thousand|dozen))`;
export const ORDINAL = String.raw`(?:\d{1,2}(?:st|nd|rd|th)|${ORDINALS.join('|')}|(?:twenty|thirty)[- ](?:${ORDINALS.slice(0, 9).join('|')})|thirtieth)`;

/** 1 to 12, for any form of a month's name. */
export function monthNumber(name: string): number {
  return 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** 1 (Monday) to 7 (Sunday), for any form of a weekday's name. */
export function weekdayNumber(name: string): number {
  return 'mon tue wed thu fri sat sun'.split(' ').indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** The number a count means: "2.5", "2 1/2", "twenty-five", "a", "two thousand"; null for "several". */
export function numberOf(words: string): number | null {
  const text = words.trim().toLowerCase().replace(/,/g, '');
  const digits = /^(\d+(?:\.\d+)?)(?:[ -](\d)\/(\d))?$/.exec(text);
  if (digits) return Number(digits[1]) + (digits[2] ? Number(digits[2]) / Number(digits[3]) : 0);
  if (text === 'a' || text === 'an') return 1;
  let total = 0;
  for (const word of text.split(/[\s-]+/)) {
    const scale = { dozen: 12, hundred: 100, thousand: 1000, million: 1e6 }[word];
    if (scale) total = Math.max(total, 1) * scale;
    else if (SMALL.includes(word)) total += SMALL.indexOf(word) + 1;
    else if (TENS.includes(word)) total += (TENS.indexOf(word) + 2) * 10;
    else if (word !== 'a' && word !== 'and') return null;
  }
  return total;
}

/** "third", "3rd", "twenty-first" as a number; null when it is no ordinal. */
export function ordinalOf(word: string): number | null {
  const text = word.toLowerCase();
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text);
  if (digits) return Number(digits[1]);
  const [tens, unit] = text.split(/[- ]/);
  if (ORDINALS.includes(text)) return ORDINALS.indexOf(text) + 1;
  if (text === 'thirtieth') return 30;
  const ten = TENS.indexOf(tens ?? '');
  return ten < 0 || !unit ? null : (ten + 2) * 10 + ORDINALS.indexOf(unit) + 1;
}

/** "1989" or "nineteen eighty-nine" as a number; null when it is no year. */
export function spokenYear(words: string): number | null {
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  const [, tens = '', ones = ''] = /^nineteen\s+([a-z]+)(?:[- ]([a-z]+))?/i.exec(words.toLowerCase()) ?? [];
  const ten = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').indexOf(tens);
  const one = 'one two three four five six seven eight nine'.split(' ').indexOf(ones);
  return ten < 0 ? null : 1900 + (ten + 2) * 10 + one + 1;
}
