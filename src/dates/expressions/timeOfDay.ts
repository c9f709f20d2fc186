// Clock times and parts of a day: "9 a.m. Tuesday", "Friday night", "last night", "noon". A day beside them is read by
// its own family and joined here, so that "Friday night" is the Friday that "Friday" would be.
import { isoDay, two } from '../calendar.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { GAP } from '../vocabulary.ts';

const ZONE = `(?:${GAP}?(?:GMT|UTC|BST|CET|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|CT|MT|PT|local${GAP}time|Eastern(?:${GAP}time)?|\\((?:GMT|UTC|EST|EDT|ET|local)[^)]{0,8}\\)))?`;

const ABOUT = `(?:(?:around|about|shortly${GAP}(?:before|after)|just${GAP}(?:before|after)|nearly)${GAP})?`;

export const TIMES: readonly Rule[] = [
  {
    // "10:35 a.m. (0735 GMT)": the same moment told twice.
    needs: 'digit',
    pattern: pattern`${ABOUT}(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))?${GAP}?(?<half>[ap])(?:\.m\b\.?|m\b)${ZONE}${GAP}?\((?:[0-2]\d[0-5]\d|\d{1,2}(?:[:.]\d\d)?(?:${GAP}?[ap]\.?m\.?)?)${GAP}?(?:GMT|UTC|BST|CET|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET)\)`,
    read: readClock,
  },
  {
    needs: 'digit',
    pattern: pattern`${ABOUT}(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))?${GAP}?(?<half>[ap])(?:\.m\b\.?|m\b)${ZONE}`,
    read: readClock,
  },
  {
    needs: 'digit',
    pattern: pattern`(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::\d\d)?(?![\d:])${ZONE}`,
    read: readClock,
  },
  {
    needs: 'digit',
    pattern: pattern`(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)${GAP}(?:hours${GAP})?(?:GMT|UTC|BST|CES?T|[ECMP][SD]T|local${GAP}time)(?![a-z])`,
    read: readClock,
  },
  {
    needs: 'digit',
    pattern: pattern`(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)${GAP}?(?:GMT|UTC|BST|CES?T)(?![a-z])`,
    read: readClock,
  },
  {
    needs: 'part of day',
    pattern: pattern`(?<!high${GAP})(?<name>noon|midnight|midday)(?![a-z-])${ZONE}`,
    read: readNamed,
  },
  {
    needs: 'part of day',
    pattern: pattern`(?:(?:early|late|earlier|later)${GAP})?(?<which>this|last|that(?:${GAP}same)?|the(?:${GAP}(?:next|following|previous|same|very${GAP}same))?|tomorrow|yesterday|in${GAP}the)${GAP}(?:early${GAP}|late${GAP})?(?<part>morning|afternoon|evening|night)(?![a-z-])`,
    read: readPart,
  },
  {
    needs: 'part of day',
    pattern: pattern`(?:late${GAP}|early${GAP}|earlier${GAP}|later${GAP})?(?<part>tonight|overnight)(?![a-z-])`,
    read: readPart,
  },
  {
    needs: 'part of day',
    pattern: pattern`(?<=day['’]?s?${GAP}|yesterday${GAP}|tomorrow${GAP}|\d,?${GAP})(?:(?:early|late)${GAP})?(?<part>morning|afternoon|evening|night)(?![a-z-])`,
    read: readPart,
  },
  {
    needs: 'part of day',
    pattern: pattern`(?:early|mid|late)[- ](?<part>morning|afternoon|evening)(?![a-z-])`,
    read: readPart,
  },
];

function readClock({ groups, words }: Found, { published, day }: Setting): Reading | null {
  let hour = Number(groups['hour']);
  const half = groups['half']?.toLowerCase();
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  // "3:16" without a.m. or a zone may be a verse or a score.
  if (!half && !/[A-Za-z]/.test(words) && !/\d\d:\d\d/.test(words)) return null;
  const zulu = /^[^(]*(?:GMT|UTC)/.test(words) ? 'Z' : '';
  return onDay(`T${two(hour)}:${groups['minute'] ?? '00'}${zulu}`, published, day);
}

function readNamed({ groups }: Found, { published, day }: Setting): Reading {
  return onDay(/^midnight$/i.test(groups['name'] ?? '') ? 'T24:00' : 'T12:00', published, day);
}

const CODES: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  tonight: 'TNI',
  overnight: 'TNI',
};

/** "the night of the fire", "the morning shift": no time of the day spoken of. */
const NO_TIME = /^\s+(?:of|the|that|before|after|when|shift|sky|sun|air|session)(?![\p{L}-])/u;

function readPart({ groups, end }: Found, { published, day: told, last, text }: Setting): Reading | null {
  const part = (groups['part'] ?? '').toLowerCase();
  const which = (groups['which'] ?? '').toLowerCase();
  if (which.startsWith('the') && NO_TIME.test(text.slice(end, end + 10))) return null;
  const code = CODES[part] ?? 'TNI';
  // "last night", "yesterday morning" are the day before; "the morning" belongs to the day spoken of.
  if (which === 'last' && part !== 'night') return null;
  const turned = /next|following/.test(which) ? 1 : /previous/.test(which) ? -1 : 0;
  const shift = which === 'last' || which === 'yesterday' ? -1 : which === 'tomorrow' ? 1 : 0;
  // "who was hit on Sunday, had an X-ray that evening": the day named last, wherever it stands.
  const day = /^that|same/.test(which) ? (last && last.from === last.to ? last : null) : told;
  if (/^that|same/.test(which) && !day) return { type: 'TIME', value: `XXXX-XX-XX${code}`, basis: 'relative' };
  if (which === '' || /^(?:the|that|in)/.test(which))
    return which === '' && part === 'tonight' ? fixed(code, published, 0) : onDay(code, published, day, turned);
  return fixed(code, published, shift);
}

function fixed(code: string, published: number | null, shift: number): Reading {
  return {
    type: 'TIME',
    value: `${published === null ? 'XXXX-XX-XX' : isoDay(published + shift)}${code}`,
    basis: 'relative',
  };
}

/** A time of the day last spoken of, when that was a day; else of the publication day. */
function onDay(code: string, published: number | null, spoken: Setting['day'], shift = 0): Reading {
  const day = spoken?.from ?? published;
  return { type: 'TIME', value: `${day === null ? 'XXXX-XX-XX' : isoDay(day + shift)}${code}`, basis: 'relative' };
}
