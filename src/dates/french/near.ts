// Days told from the day of writing in French: "hier", "mercredi", "ce lundi", "jeudi dernier", "vendredi prochain", "la veille".
import { type DayNumber, isoDay, weekdayOf } from '../calendar.ts';
import { type Found, pattern, type Reading, type Setting } from '../rule.ts';
import { GAP } from '../vocabulary.ts';
import type { FrenchRule } from './rule.ts';
import { END, WEEKDAY, weekdayNumber } from './words.ts';

const PART = `(?:${GAP}(?:en${GAP})?(?:matin|midi|soir|apr[èe]s-midi|d[ée]but${GAP}de${GAP}(?:matin[ée]e|soir[ée]e)|fin${GAP}de${GAP}(?:matin[ée]e|journ[ée]e|soir[ée]e|d['’]apr[èe]s-midi))${END})?`;

export const NEAR_DAYS: readonly FrenchRule[] = [
  { pattern: pattern`(?<word>avant-hier|hier|aujourd['’]hui|apr[èe]s-demain|demain)${PART}${END}`, read: readNear },
  {
    pattern: pattern`ce${GAP}(?<word>matin|midi|soir)${END}|cet(?:te)?${GAP}(?<word2>apr[èe]s-midi|nuit)${END}`,
    read: readToday,
  },
  {
    pattern: pattern`(?:(?<this>ce)${GAP})?(?<weekday>${WEEKDAY})(?:${GAP}(?<which>derni[èe]re?|pass[ée]|prochain)${END})?${PART}(?:${GAP}(?<which2>derni[èe]re?|pass[ée]|prochain)${END})?`,
    read: readWeekday,
  },
  {
    pattern: pattern`(?:l[ea]|au|du|d[èe]s${GAP}le)${GAP}(?<turn>lendemain|surlendemain|veille|avant-veille)${END}`,
    read: readTurned,
  },
  { pattern: pattern`(?:ce${GAP}jour-l[àa]|le${GAP}m[êe]me${GAP}jour)${END}`, read: readTurned },
];

const SHIFTS: readonly (readonly [RegExp, number])[] = [
  [/^avant-/i, -2],
  [/^hier/i, -1],
  [/^apr/i, 2],
  [/^demain/i, 1],
];

function readNear({ groups, start, end }: Found, { text, published }: Setting): Reading | null {
  const word = groups['word'] ?? '';
  const [before, after] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 10)];
  // "les métiers de demain", "encore aujourd'hui": the future and the present in general.
  if (/^demain/i.test(word) && /\bde\s+$/i.test(before))
    return { type: 'DATE', value: 'FUTURE_REF', basis: 'relative' };
  if (/^aujourd/i.test(word) && (/(?:\bencore\s+|\bd['’])$/i.test(before) || /^\s+encore\b/i.test(after)))
    return { type: 'DATE', value: 'PRESENT_REF', basis: 'relative' };
  const shift = SHIFTS.find(([pattern]) => pattern.test(word))?.[1] ?? 0;
  return dayFrom(published, shift);
}

function readToday(_: Found, { published }: Setting): Reading {
  return dayFrom(published, 0);
}

function dayFrom(published: DayNumber | null, shift: number): Reading {
  return { type: 'DATE', value: published === null ? 'XXXX-XX-XX' : isoDay(published + shift), basis: 'relative' };
}

/** "le mercredi", "chaque lundi", "du lundi au vendredi": what recurs; "Vendredi saint", "mardi gras": days with a name. */
const RECURS = /\b(?:l[ea]|les|chaque|un|une|certains|tous\s+les|d[ée]tective)\s+$/i;
const NAMED = /^\s+(?:saint|noir|gras|des\s+cendres)\b/i;
const WORKDAYS = new RegExp(`^\\s+au\\s+${WEEKDAY}`, 'i');

function readWeekday({ groups, start, end }: Found, setting: Setting): Reading | null {
  const { text, published } = setting;
  const which = (groups['which'] ?? groups['which2'] ?? '').toLowerCase();
  const [before, after] = [text.slice(Math.max(0, start - 14), start), text.slice(end, end + 20)];
  if (NAMED.test(after) || (which === '' && !groups['this'] && RECURS.test(before))) return null;
  if (/\bdu\s+$/i.test(before) && WORKDAYS.test(after)) return null;
  if (new RegExp(`${WEEKDAY}\\s+au\\s+$`, 'i').test(text.slice(Math.max(0, start - 14), start))) return null;
  const weekday = weekdayNumber(groups['weekday'] ?? '');
  if (published === null) return { type: 'DATE', value: `XXXX-WXX-${weekday}`, basis: 'relative' };
  const upTo = published - ((weekdayOf(published) - weekday + 7) % 7);
  const after7 = upTo + 7;
  if (which === 'prochain') return dayFrom(after7, 0);
  if (which !== '') return dayFrom(upTo === published ? upTo - 7 : upTo, 0);
  // One speaks of tomorrow's or today's weekday with "ce"; of yesterday's, ahead, one says "prochain".
  const ahead = upTo !== published && setting.direction() === 'future' && after7 - published < 6;
  return dayFrom(ahead ? after7 : upTo, 0);
}

/** "le lendemain", "la veille": of the day spoken of last. */
function readTurned({ groups }: Found, { last }: Setting): Reading {
  const turn = (groups['turn'] ?? '').toLowerCase();
  const shift = { lendemain: 1, surlendemain: 2, veille: -1, 'avant-veille': -2 }[turn] ?? 0;
  return dayFrom(last && last.from === last.to ? last.from : null, shift);
}
