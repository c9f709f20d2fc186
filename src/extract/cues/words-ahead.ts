// The words that stand before a reporting clause, and the other half of a quotation that it splits.
import type { Unit } from '../page.ts';
import type { Phrase } from './nouns.ts';
import { AUXILIARIES, CLAUSE_STARTS, looksFinite, PREPOSITIONS, TIME_WORDS } from './words.ts';

/** The words before `end`, when they are words that somebody says: a quotation, or a clause before a comma. */
export function prefix(units: readonly Unit[], end: number): Phrase | null {
  const last = trimComma(units, end - 1);
  if (last < 0) return null;
  const whole = { first: 0, last };
  const separated = last < end - 1 || units[last]!.quotation !== null;
  if (!separated) return null;
  // The nearest quotation before the reporting clause, with what leads up to it in the same sentence.
  const apposed = beforeApposition(units, last);
  if (apposed !== null)
    return apposed > 0 && isReportedBefore(units, apposed)
      ? { first: apposed, last: apposed }
      : { first: 0, last: apposed };
  if (hasQuotation(units, whole))
    return units[last]!.quotation && last > 0 && isReportedBefore(units, last) ? { first: last, last } : whole;
  const first = units[0]!.lower;
  const opener =
    PREPOSITIONS.has(first) ||
    CLAUSE_STARTS.has(first) ||
    TIME_WORDS.has(first) ||
    /^(?:asked|speaking|writing|referring|citing|noting|according|still|instead|however|also)$/.test(first);
  const finite = units.slice(0, last + 1).some((unit) => looksFinite(unit.lower) || AUXILIARIES.has(unit.lower));
  return finite && last >= 2 && (!opener || (/^(?:but|and|if|when|while)$/.test(first) && last > 5)) ? whole : null;
}

/** “…,” his lawyer, Ada Lind, said: what stands between the quotation and the name describes the name. */
function beforeApposition(units: readonly Unit[], last: number): number | null {
  let at = last;
  while (at >= 0 && last - at < 8 && !units[at]!.quotation) {
    const { lower, text } = units[at]!;
    if (/^[,:;—–]/.test(text) || looksFinite(lower) || AUXILIARIES.has(lower) || CLAUSE_STARTS.has(lower)) return null;
    at--;
  }
  return at < last && at >= 0 && units[at]!.quotation ? at : null;
}

/** In “A,” said Moss, “B,” he said: the second clause has only B. */
function isReportedBefore(units: readonly Unit[], quotation: number): boolean {
  for (let i = quotation - 1; i >= 0; i--) {
    if (units[i]!.quotation) return true;
    if (/^[:]$/.test(units[i]!.text)) return true;
  }
  return units[quotation - 1]!.text === ',' || units[quotation - 1]!.text === ':';
}

export function hasQuotation(units: readonly Unit[], phrase: Phrase): boolean {
  for (let i = phrase.first; i <= phrase.last; i++) if (units[i]!.quotation) return true;
  return false;
}

/** The other half of a split quotation: “A,” said Moss, a lawyer, “B.” */
export function quotationsAfter(units: readonly Unit[], from: number): Phrase[] {
  for (let i = from; i < units.length; i++) {
    if (units[i]!.quotation) return /^[,:;—–-]/.test(units[i - 1]!.text) ? [{ first: i, last: i }] : [];
    if (VERBS_AGAIN.test(units[i]!.lower)) return [];
  }
  return [];
}
const VERBS_AGAIN = /^(?:said|adding|saying|added|told|asked|wrote|calling|called|which)$/;

/** The last unit at or before `from` that is no comma, dash or bracket; -1 when there is none. */
export function trimComma(units: readonly Unit[], from: number): number {
  let last = from;
  while (last >= 0 && /^(?:,|—|–|--|-|\(|;)$/.test(units[last]!.text)) last--;
  return last;
}
