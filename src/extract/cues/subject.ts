// The phrase that stands as subject of a reporting verb, to its left (“Moss later said”) or right (“said Ada Moss, 71”).
import type { Unit } from '../page.ts';
import { appositiveSubject } from './appositive.ts';
import { LONGEST, phraseEndingAt } from './noun-phrase.ts';
import { isCapitalised, isNounLike, type Phrase } from './nouns.ts';
import { AUXILIARIES, CLAUSE_STARTS, DETERMINERS, isAdverb, PERSONAL, PREPOSITIONS, TIME_WORDS } from './words.ts';

/** The subject left of the verb group that begins at `verb`; null when none stands there. */
export function subjectLeft(units: readonly Unit[], verb: number, floor: number): Phrase | null {
  let last = verb - 1;
  while (last >= floor && (AUXILIARIES.has(units[last]!.lower) || isAdverb(units[last]!.lower))) last--;
  // “Moss, for her part, said”; “Moss, 71, of Hull, said”: what stands between two commas belongs to the name before.
  if (last >= floor && /^(?:,|\)|—|–|--)$/.test(units[last]!.text)) return appositiveSubject(units, last, floor);
  if (last < floor || units[last]!.quotation) return null;
  return phraseEndingAt(units, last, floor);
}

/** The subject right of a verb (“said Ada Moss, 71”, “asked one of the judges”); null when none stands there. */
export function subjectRight(units: readonly Unit[], verb: number, ceiling: number): Phrase | null {
  let first = verb + 1;
  while (first < ceiling && isAdverb(units[first]!.lower)) first++;
  const start = units[first];
  if (!start || first >= ceiling || start.quotation || TIME_WORDS.has(start.lower)) return null;
  if (PERSONAL.has(start.lower)) return { first, last: first };
  let last = first - 1;
  let named = false;
  for (let i = first; i < ceiling && i - first < LONGEST; i++) {
    const unit = units[i]!;
    if (unit.quotation) {
      if (named && unit.end - unit.start < 24 && isCapitalised(units[i + 1]?.text ?? '')) continue;
      break;
    }
    if (/^[,;:.()!?—–]$|^--$/.test(unit.text)) break;
    if (TIME_WORDS.has(unit.lower) && i > first) break;
    if (CLAUSE_STARTS.has(unit.lower) && unit.lower !== 'and') break;
    if (unit.lower === 'and' && !isNounLike(units[i + 1] ?? unit)) break;
    if (PREPOSITIONS.has(unit.lower)) {
      // “the secretary of state for health” goes on; “Moss in a statement”, “the mayor on Tuesday” do not.
      if (
        i === first ||
        !/^(?:of|for|at|from|with|to)$/.test(unit.lower) ||
        (named && unit.lower !== 'of' && !endsInNoun(units, first, last))
      )
        break;
      continue;
    }
    if (AUXILIARIES.has(unit.lower) && unit.lower !== "'s") break;
    named ||= isCapitalised(unit.text);
    last = i;
  }
  if (last < first) return null;
  const words = units.slice(first, last + 1);
  const nominal =
    DETERMINERS.has(start.lower) ||
    named ||
    words.some((word) => /s$|(?:er|or|ist|man|woman|ant|ent)$/.test(word.lower));
  return nominal ? { first, last } : null;
}

function endsInNoun(units: readonly Unit[], first: number, last: number): boolean {
  return !isCapitalised(units[last]?.text ?? '') || DETERMINERS.has(units[first]!.lower);
}

/** Index of the last unit that is no final stop. */
export function lastWord(units: readonly Unit[]): number {
  let last = units.length - 1;
  while (last > 0 && /^[.!?…]+$/.test(units[last]!.text)) last--;
  return last;
}
