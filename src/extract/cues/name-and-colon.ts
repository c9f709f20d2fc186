// `Bush: “…”`: a name and a colon report without a verb.
import type { Unit } from '../page.ts';
import type { Reporting } from './clause.ts';

/** `Bush: “…”`, `Polls agree – Carl Bialik: “…”`: a name, a colon and a quotation, without a verb. */
export function nameAndColon(units: readonly Unit[], at: number): Reporting | null {
  if (units[at]!.text !== ':' || at === 0 || !units[at + 1]?.quotation) return null;
  const name = nameEnd(units, at);
  let first = name;
  while (first > 0 && name - first < 5 && /^\p{Lu}/u.test(units[first - 1]!.text)) first--;
  if (
    first === name ||
    (name < at && first > 0) ||
    !(first === 0 || /^(?:—|–|-|--|\.|and|”|")$/.test(units[first - 1]!.text))
  )
    return null;
  const content = { first: at + 1, last: at + 1 };
  return {
    rule: 'colon',
    cue: { first: at, last: at },
    verb: null,
    mention: { first, last: name - 1 },
    contents: [content],
  };
}

/** Just after the name before a colon: `Ada Moss:`, or `Ada Moss, student of law:` at the start of a line. */
function nameEnd(units: readonly Unit[], colon: number): number {
  let at = colon;
  while (at > 0 && colon - at < 6 && /^\p{Ll}/u.test(units[at - 1]!.text)) at--;
  return at < colon && units[at - 1]?.text === ',' ? at - 1 : colon;
}
