// Lengths of time: "two years", "a 12-hour strike", "the past decade", "several weeks", "a minute and a half".
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { GAP, JOIN, NUMBER, numberOf } from '../vocabulary.ts';

const ABOUT = `(?:(?:about|around|nearly|almost|roughly|approximately|more${GAP}than|less${GAP}than|fewer${GAP}than|over(?!${GAP}the)|at${GAP}least|at${GAP}most|up${GAP}to|just${GAP}over|just${GAP}under|just|only|well${GAP}over|as${GAP}long${GAP}as)${GAP})?`;
const UNIT =
  '(?<unit>second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|centur(?:y|ie)|millennium|millennia)s?';
const VAGUE = `several|a${GAP}few|few|many|some|a${GAP}number${GAP}of|dozens${GAP}of|hundreds${GAP}of|thousands${GAP}of|countless|recent`;
const COUNT = `(?<count>${NUMBER}(?:${JOIN}and${JOIN}a${JOIN}half)?|an?(?:${GAP}(?:full|whole|single|additional|entire|further))?|another|a${GAP}couple(?:${GAP}of)?|couple${GAP}of|half${GAP}an?|a${GAP}half|${VAGUE})`;
const MORE = `(?:(?:more|additional|consecutive|straight|further|full|whole|long|additional|calendar|business|working)${GAP})?`;
/** Ages are no durations of the news: "a 44-year-old man", "52 years old", "two years of age". */
const NO_AGE = `(?!${JOIN}(?:old|olds)(?![a-z])|${GAP}of${GAP}age)`;
/** "two years ago", "a day earlier" are dates (offset.ts). */
const NO_OFFSET = `(?!${GAP}(?:ago|earlier|from${GAP}now|hence)(?![a-z])(?!${GAP}than(?![a-z])))`;

export const DURATIONS: readonly Rule[] = [
  {
    needs: 'unit',
    pattern: pattern`${ABOUT}(?<span>(?:the${GAP})?(?:last|past|next|coming|first|final|previous|following|preceding|ensuing|other)${GAP})?${COUNT}(?:${JOIN}|${GAP}${MORE})${MORE}${UNIT}(?<half>${GAP}and${GAP}a${GAP}half)?(?![a-z])${NO_AGE}${NO_OFFSET}(?:-long)?`,
    read: readCounted,
  },
  {
    needs: 'unit',
    pattern: pattern`(?<span>(?:the${GAP})?(?:past|last|next|coming|previous)${GAP})(?<unit>decade|century|year|month|week|day|quarter|hour)(?![a-z-])`,
    read: readSpan,
  },
  {
    needs: 'unit',
    pattern: pattern`(?<unit>year|month|week|day|hour|decade|centurie|night)s?-long(?![a-z])`,
    read: readLong,
  },
  {
    needs: 'unit',
    pattern: pattern`(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)(?:${GAP}(?:or|and)${GAP}(?:months|years|weeks|decades))?(?![a-z-])${NO_OFFSET}`,
    read: readBare,
  },
];

const CODES: Readonly<Record<string, readonly [time: boolean, code: string, factor: number]>> = {
  second: [true, 'S', 1],
  minute: [true, 'M', 1],
  hour: [true, 'H', 1],
  day: [false, 'D', 1],
  night: [false, 'D', 1],
  week: [false, 'W', 1],
  weekend: [false, 'D', 2],
  fortnight: [false, 'W', 2],
  month: [false, 'M', 1],
  quarter: [false, 'Q', 1],
  year: [false, 'Y', 1],
  decade: [false, 'Y', 10],
  century: [false, 'Y', 100],
  centurie: [false, 'Y', 100],
  millennium: [false, 'Y', 1000],
  millennia: [false, 'Y', 1000],
};

/** The TIMEX3 value of so many units: `P2Y6M`, `PT12H`; `PXY` for a count that is not given. */
export function durationValue(count: number | null, unitWord: string): string {
  const unit = unitWord.toLowerCase().replace(/s$/, '');
  const [time, code, factor] = CODES[unit] ?? [false, 'D', 1];
  const prefix = time ? 'PT' : 'P';
  if (count === null) return `${prefix}X${unit === 'decade' ? 'E' : unit.startsWith('centur') ? 'C' : code}`;
  const total = count * factor;
  const whole = Math.floor(total);
  if (whole === total) return `${prefix}${whole}${code}`;
  const rest: readonly [string, number] | undefined = (
    { Y: ['M', 12], H: ['M', 60], M: time ? ['S', 60] : ['D', 30], W: ['D', 7], D: ['H', 24] } as const
  )[code as 'Y'];
  if (!rest) return `${prefix}${total}${code}`;
  const part = Math.round((total - whole) * rest[1]);
  return `${prefix}${whole > 0 ? `${whole}${code}` : ''}${code === 'D' ? 'T' : ''}${part}${rest[0]}`;
}

function readCounted({ groups, words, start, end }: Found, { text }: Setting): Reading | null {
  // "60 Minutes", "Two Weeks": titles.
  if (/[\s-][A-Z][a-z]+$/.test(words)) return null;
  // "imports three-quarters of its food": a fraction.
  if (
    /\b(?:three|one)(?:-quarters|\squarters?)$/i.test(words) &&
    (/-/.test(words) || /^\s+of\s+(?:the|a|an|all|its|his|her|their|\p{L}+s)\b/u.test(text.slice(end, end + 20)))
  )
    return null;
  const count = (groups['count'] ?? '').toLowerCase();
  const unit = (groups['unit'] ?? '').toLowerCase();
  // "at least the first two quarters of 1990": half a year of the calendar (quarter.ts).
  if (
    unit === 'quarter' &&
    /\b(?:first|last|final)\s+two\s/i.test(words) &&
    /^\s+(?:of|in)\s+(?:19|20)\d\d/.test(text.slice(end, end + 9))
  )
    return null;
  const half = /half$/.test(count) || /^half|^a\s+half/.test(count) || groups['half'] !== undefined;
  // "the second year": an ordinal, not the unit; "one second" is one. "a second quarter" is a quarter.
  if (unit === 'second' && !/s$/i.test(words) && !/^\d/.test(count)) return null;
  if (
    unit === 'quarter' &&
    (/^an?$/.test(count) ||
      (/^three[- ]quarters/i.test(words) && !/^\s+(?:of\s+\d|ended|in)/.test(text.slice(end, end + 8))))
  )
    return null;
  if (/^(?:recent|many|some|few)$/.test(count) && !/s$/i.test(words)) return null;
  // "his third visit in as many months": as many as the visits.
  if (count === 'many' && /\bas\s+$/i.test(text.slice(Math.max(0, start - 4), start))) return null;
  if (count === 'recent') return { type: 'DATE', value: 'PAST_REF', basis: 'relative' };
  const base = /^half|^a\s+half/.test(count) ? 0 : numberFor(count.replace(/[\s-]+and[\s-]+a[\s-]+half$/, ''));
  const value = durationValue(base === null ? null : base + (half ? 0.5 : 0), unit);
  return { type: 'DURATION', value, basis: 'relative' };
}

function numberFor(count: string): number | null {
  if (/^another/.test(count) || /^an?(?:\s+(?:full|whole|single|additional|entire|further))?$/.test(count)) return 1;
  if (/^a\s+couple/.test(count)) return 2;
  if (/^couple/.test(count)) return 2;
  return numberOf(count);
}

/** "the past decade", "the last year": the unit up to now. */
function readSpan({ groups }: Found): Reading | null {
  const unit = (groups['unit'] ?? '').toLowerCase();
  if (!/^the\s|^(?:past|coming|previous)/i.test(groups['span'] ?? '')) return null;
  return { type: 'DURATION', value: durationValue(1, unit), basis: 'relative' };
}

function readLong({ groups, words }: Found): Reading {
  return {
    type: 'DURATION',
    value: durationValue(/s-long$/i.test(words) ? null : 1, groups['unit'] ?? ''),
    basis: 'relative',
  };
}

function readBare({ groups, words, start }: Found, { text }: Setting): Reading | null {
  const before = text.slice(Math.max(0, start - 14), start);
  // "in the early hours of Thursday" is a time of that day, not a length.
  if (/^hours$/i.test(words) && /\b(?:early|small|wee|late)\s+$/i.test(before)) return null;
  if (/\bas\s+many\s+$/i.test(before)) return null;
  // "three light years", "Golden years", "60 Minutes".
  if (/\d[ -]$|[-\p{Lu}]\p{L}*\s$/u.test(before) && !/\b(?:In|For|After|Of|The|Within)\s$/.test(before)) return null;
  return /^[A-Z]/.test(words) && !/(?:^|[.!?"”]\s+)$/.test(before)
    ? null
    : { type: 'DURATION', value: durationValue(null, groups['unit'] ?? ''), basis: 'relative' };
}
