// “According to Moss, …”: the words stand on the other side of the name.
import type { Unit } from '../page.ts';
import type { Reporting } from './clause.ts';
import type { Phrase } from './nouns.ts';
import { lastWord, subjectRight } from './subject.ts';
import { trimComma } from './words-ahead.ts';

/** “According to Moss, …”, “…, according to Moss”. */
export function accordingTo(units: readonly Unit[], at: number): Reporting | null {
  if (units[at]!.lower !== 'according' || units[at + 1]?.lower !== 'to') return null;
  const cue = { first: at, last: at + 1 };
  const mention = subjectRight(units, at + 1, units.length);
  if (!mention) return null;
  const contents: Phrase[] = [];
  const end = lastWord(units);
  const before = trimComma(units, at - 1);
  if (before >= 0 && (before > 0 || units[0]!.quotation)) contents.push({ first: 0, last: before });
  let next = mention.last + 1;
  while (next <= end && !/^[,:]$/.test(units[next]!.text)) next++;
  if (contents.length === 0 && next < end) contents.push({ first: next + 1, last: end });
  return { rule: 'accordingTo', cue, verb: null, mention, contents };
}
