// What recurs: "daily", "every month", "each Thursday", "once a week", "Monday nights".
import { two } from '../calendar.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { FULL_MONTH, GAP, monthNumber, NUMBER, numberOf, WEEKDAY, weekdayNumber } from '../vocabulary.ts';
import { durationValue } from './duration.ts';

const UNIT = '(?<unit>minute|hour|day|night|week|month|quarter|year|decade)';

export const SETS: readonly Rule[] = [
  {
    needs: 'adverb',
    pattern: pattern`(?<adverb>hourly|daily|nightly|weekly|biweekly|fortnightly|monthly|quarterly|yearly|annually|annual)(?![a-z-])`,
    read: readAdverb,
  },
  {
    needs: 'unit',
    pattern: pattern`(?:every|each)${GAP}(?:(?<count>other|${NUMBER})${GAP})?${UNIT}s?(?![a-z-])`,
    read: readEvery,
  },
  {
    needs: 'part of day',
    pattern: pattern`(?:every|each)${GAP}(?:single${GAP})?(?:morning|afternoon|evening|night)(?![a-z-])`,
    read: () => ({ type: 'SET', value: 'P1D', basis: 'relative' }),
  },
  {
    needs: 'weekday',
    pattern: pattern`(?:(?:every|each)${GAP}(?<weekday>${WEEKDAY})|(?<weekdays>${WEEKDAY})s|(?<nights>${WEEKDAY})${GAP}(?<part>morning|afternoon|evening|night)s)(?![a-z])(?:${GAP}(?<later>morning|afternoon|evening|night)s?)?`,
    read: readWeekdays,
  },
  { needs: 'month', pattern: pattern`(?:every|each)${GAP}(?<month>${FULL_MONTH})`, read: readEveryMonth },
  {
    needs: 'unit',
    pattern: pattern`(?<=\d${GAP}|\d\)${GAP}|times?${GAP}|once${GAP}|twice${GAP}|s${GAP})(?:an?|per)${GAP}${UNIT}(?![a-z-])(?!${GAP}(?:ago|earlier|later|before|after|and))`,
    read: readRate,
  },
  { needs: 'unit', pattern: pattern`per${GAP}${UNIT}(?![a-z-])`, read: readRate },
];

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
  annual: 'P1Y',
};
const PARTS: Readonly<Record<string, string>> = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' };

function readAdverb({ groups, words, start, end }: Found, { text }: Setting): Reading | null {
  // "the Daily News", "Publishers Weekly": names.
  if (/^[A-Z]/.test(words) && !/(?:^|[.!?:"”\n]\s*)$/.test(text.slice(Math.max(0, start - 3), start))) return null;
  const adverb = (groups['adverb'] ?? '').toLowerCase();
  const [before, after] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 24)];
  // "the daily Le Nord", "the state-run daily said": a newspaper.
  if (
    /^(?:daily|weekly|monthly)$/.test(adverb) &&
    (/^\s+(?:newspapers?|magazines?|paper)\b/.test(after) ||
      (/\b(?:the|an?|party|state-run|language|independent|leading|business|financial|tabloid)\s+$/i.test(before) &&
        /^(?:,?\s+(?:\p{Lu}|said|says|reported|quoted|wrote)|['’]s)/u.test(after)))
  )
    return null;
  // "its quarterly dividend", "the annual meeting" name a kind of thing.
  const kind = /^(?:annual|quarterly)$/.test(adverb) && /^\s+[a-z]/.test(text.slice(end, end + 3));
  return kind || adverb === 'annual' ? null : { type: 'SET', value: ADVERBS[adverb] ?? 'P1D', basis: 'relative' };
}

function readEvery({ groups }: Found): Reading {
  const count = groups['count'];
  return {
    type: 'SET',
    value: durationValue(count === undefined ? 1 : /^other$/i.test(count) ? 2 : numberOf(count), groups['unit'] ?? ''),
    basis: 'relative',
  };
}

function readWeekdays({ groups }: Found): Reading {
  const weekday = weekdayNumber(groups['weekday'] ?? groups['weekdays'] ?? groups['nights'] ?? '');
  const part = PARTS[(groups['part'] ?? groups['later'] ?? '').toLowerCase()] ?? '';
  return { type: 'SET', value: `XXXX-WXX-${weekday}${part}`, basis: 'relative' };
}

/** "each July", "every September". */
function readEveryMonth({ groups }: Found): Reading {
  return { type: 'SET', value: `XXXX-${two(monthNumber(groups['month'] ?? ''))}`, basis: 'relative' };
}

/** "$40 a month", "twice a week", "15 flights a day". */
function readRate({ groups }: Found): Reading {
  return { type: 'SET', value: durationValue(1, groups['unit'] ?? ''), basis: 'relative' };
}
