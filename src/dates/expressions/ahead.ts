// A point ahead, said as a length of time: "will close in six months", "in ten years' time". Only where the clause looks
// ahead: "the first in two years" and "doubled in six months" are lengths (duration.ts).
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { GAP, NUMBER, numberOf } from '../vocabulary.ts';
import { shifted } from './offset.ts';

const ABOUT = `(?:(?<about>about|around|roughly|some)${GAP}|(?:just|only|another)${GAP})?`;

export const AHEAD: readonly Rule[] = [
  {
    needs: 'unit',
    pattern: pattern`(?<=(?:^|[^a-z])in${GAP})${ABOUT}(?<count>an?|${NUMBER})${GAP}(?<unit>day|week|month|year|decade)s?(?<time>['’]?s?${GAP}time)?(?![a-z-])`,
    read: readAhead,
  },
];

/** What makes it a length: what has not been for so long, what is reached over it, what it is a part of. */
const RANKS =
  /\b(?:first|second|third|fourth|fifth|\d+th|only|most|least|[a-z]+est|time|times|once|twice|biggest|worst|best|more|less|fewer)\b|[$£€#%]|\bper\s?cent\b|\b(?:million|billion|dollars|euros|jobs|people|troops)\b/i;

function readAhead({ groups, start, end }: Found, setting: Setting): Reading | null {
  const { text, published } = setting;
  const [clause, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 12)];
  if (groups['time'] === undefined) {
    if (/^\s+(?:of|or\s+less|or\s+more|that|when|since)\b/i.test(after)) return null;
    if (RANKS.test(clause.slice(clause.search(/[^.;:!?]*$/))) || setting.direction() !== 'future') return null;
  }
  const count = numberOf(groups['count'] ?? '');
  if (count === null) return null;
  if (published === null) return { type: 'DATE', value: 'FUTURE_REF', basis: 'relative' };
  const value = shifted(published, (groups['unit'] ?? '').toLowerCase(), count);
  return value === null
    ? null
    : { type: 'DATE', value, basis: 'relative', ...(groups['about'] ? { approximate: true } : {}) };
}
