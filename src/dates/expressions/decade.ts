// Decades and centuries: "the 1990s", "the early '80s", "the nineties", "the 19th century".
import { calendarDay } from '../calendar.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { GAP, JOIN, ORDINAL, ordinalOf } from '../vocabulary.ts';

const PART = `(?:the${GAP}(?:beginning|start|middle|end|close|(?:first|second|last|latter)${GAP}half)${GAP}of${GAP}|(?:the${GAP})?(?:very${GAP})?(?:early|late|mid)${JOIN}(?:to${JOIN}(?:mid|late)${JOIN})?)?`;
const NAMES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

export const DECADES: readonly Rule[] = [
  {
    needs: 'digit',
    pattern: pattern`${PART}(?:the${GAP})?(?<decade>(?:1[5-9]|20)\d)0['’]?s(?![a-z\d])`,
    read: readDecade,
  },
  { needs: 'digit', pattern: pattern`${PART}(?:the${GAP})?['‘’](?<short>[2-9])0s(?![a-z\d])`, read: readShort },
  {
    needs: 'decade',
    pattern: pattern`${PART}the${GAP}(?:(?:very${GAP})?(?:early|late|mid)${JOIN})?(?:nineteen${GAP})?(?<name>${NAMES.join('|')})(?![a-z-])`,
    read: readShort,
  },
  {
    needs: 'unit',
    pattern: pattern`${PART}(?:the${GAP})?(?:(?:early|late|mid)${JOIN})?(?<century>${ORDINAL})${JOIN}century(?![a-z-])`,
    read: readCentury,
  },
  // "the 18th and 19th centuries": two, of which the first is a number only.
  {
    needs: 'unit',
    pattern: pattern`(?:the${GAP})?(?<century>${ORDINAL})(?=${GAP}(?:and|to|or)${GAP}(?:early${GAP}|late${GAP})?${ORDINAL}${JOIN}centur(?:y|ies)(?![a-z-]))`,
    read: readCentury,
  },
  { needs: 'unit', pattern: pattern`(?:the${GAP})?(?<century>${ORDINAL})${GAP}centuries(?![a-z-])`, read: readCentury },
  {
    needs: 'unit',
    pattern: pattern`(?:the${GAP})?turn${GAP}of${GAP}the${GAP}century`,
    read: () => ({ type: 'DATE', value: 'PAST_REF', basis: 'relative' }),
  },
];

function readDecade({ groups }: Found): Reading {
  return { type: 'DATE', value: groups['decade'] ?? '', basis: 'explicit' };
}

/** "the '80s", "the eighties": of the century of publication, or the one before; the twentieth when nothing is known. */
function readShort({ groups }: Found, { published }: Setting): Reading {
  const digit = groups['short'] ? Number(groups['short']) : NAMES.indexOf((groups['name'] ?? '').toLowerCase()) + 2;
  const now = published === null ? null : calendarDay(published).year;
  const century =
    now === null || Math.floor(now / 100) * 10 + digit > Math.floor(now / 10)
      ? now === null
        ? 190
        : Math.floor(now / 100) * 10 - 10
      : Math.floor(now / 100) * 10;
  return { type: 'DATE', value: String(century + digit), basis: 'explicit' };
}

function readCentury({ groups }: Found): Reading | null {
  const nth = ordinalOf(groups['century'] ?? '');
  if (nth === null || nth < 2 || nth > 30) return null;
  return { type: 'DATE', value: String(nth - 1).padStart(2, '0'), basis: 'explicit' };
}
