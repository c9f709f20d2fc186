// So many units before or after in French: "il y a deux ans", "trois jours plus tard", "dans deux semaines". The result has
// the precision of its unit.
import { shifted } from '../expressions/offset.ts';
import { type Found, pattern, type Reading, type Setting } from '../rule.ts';
import { GAP } from '../vocabulary.ts';
import type { FrenchRule } from './rule.ts';
import { ABOUT, COUNTED, countOf, END, UNIT, unitOf } from './words.ts';

export const OFFSETS: readonly FrenchRule[] = [
  {
    pattern: pattern`(?<way>il${GAP}y${GAP}a|voici|voil[àa])${GAP}${ABOUT}${COUNTED}(?<unit>${UNIT})s?${END}`,
    read: readOffset,
  },
  {
    pattern: pattern`${ABOUT}${COUNTED}(?<unit>${UNIT})s?${GAP}(?<way>plus${GAP}t[ôo]t|plus${GAP}tard|auparavant)${END}`,
    read: readOffset,
  },
  {
    pattern: pattern`(?<way>dans|d['’]ici(?:${GAP}[àa])?)${GAP}${ABOUT}${COUNTED}(?<unit>${UNIT})s?${END}`,
    read: readAhead,
  },
];

function readOffset({ groups, end }: Found, { text, published, last }: Setting): Reading | null {
  const way = (groups['way'] ?? '').toLowerCase();
  const ago = /^(?:il|voi)/.test(way);
  // "il y a deux ans de prison à la clé", "il y a trois semaines que": a sum of time.
  if (ago && /^\s+(?:de|d['’])/i.test(text.slice(end, end + 5))) return null;
  const back = ago || !/tard$/.test(way);
  const count = groups['some'] ? null : countOf(groups['count'] ?? groups['dozen'] ?? '');
  if (count === null) return { type: 'DATE', value: back ? 'PAST_REF' : 'FUTURE_REF', basis: 'relative' };
  const origin = ago ? published : (last?.from ?? null);
  return reading(origin, unitOf(groups['unit'] ?? ''), back ? -count : count, groups['about']);
}

/** "se réunira dans deux semaines"; "construit dans deux ans de crise" is a length. */
function readAhead({ groups, end }: Found, setting: Setting): Reading | null {
  const count = groups['some'] ? null : countOf(groups['count'] ?? groups['dozen'] ?? '');
  if (/^\s+(?:de|d['’])/i.test(setting.text.slice(end, end + 5)) || setting.direction() === 'past') return null;
  if (count === null) return { type: 'DATE', value: 'FUTURE_REF', basis: 'relative' };
  return reading(setting.published, unitOf(groups['unit'] ?? ''), count, groups['about']);
}

function reading(origin: number | null, unit: string, count: number, about: string | undefined): Reading | null {
  if (unit === 'weekend') return null;
  const unknown = { day: 'XXXX-XX-XX', week: 'XXXX-WXX', month: 'XXXX-XX' }[unit] ?? 'XXXX';
  const value = origin === null ? unknown : shifted(origin, unit, count);
  return value === null ? null : { type: 'DATE', value, basis: 'relative', ...(about ? { approximate: true } : {}) };
}
