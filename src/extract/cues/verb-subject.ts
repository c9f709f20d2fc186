// Who speaks by the grammar of the clause: the subject of a reporting verb, also of “adding that” and “a memo alleging”.
import type { Unit } from '../page.ts';
import { DOCUMENT_NOUNS } from '../speakers/organisationWords.ts';
import type { Phrase } from './nouns.ts';
import { subjectLeft, subjectRight } from './subject.ts';
import { type Verb, verbAt } from './verbal.ts';
import { AUXILIARIES, looksFinite, PREPOSITIONS } from './words.ts';

/** The subject of `verb`; null when none is found. */
export function subjectOf(units: readonly Unit[], verb: Verb): Phrase | null {
  const { first } = verb.group;
  // “He’s claiming”, “the mayor is telling”: its own subject stands before it.
  const finite = first < verb.at && AUXILIARIES.has(units[first]!.lower);
  if (verb.form === 'gerund' && !finite) return gerundSubject(units, first);
  // “She laughed and admitted …”: the subject of the verb before.
  const before = units[first - 1]?.lower ?? '';
  if (/^(?:and|but|then|or)$/.test(before) || (before === ',' && /^(?:and|but)$/.test(units[first]?.lower ?? ''))) {
    return gerundSubject(units, first - 1);
  }
  return subjectLeft(units, first, 0);
}

/** The subject of “…, adding that”: that of the clause before, which for most sentences is the one at its start. */
function gerundSubject(units: readonly Unit[], verb: number): Phrase | null {
  // “footage of Moss saying”: the name beside it.
  const beside = units[verb - 1];
  if (beside && /^\p{Lu}/u.test(beside.text) && verb > 1 && !beside.quotation) return subjectLeft(units, verb, 0);
  // “detailed in a memo alleging …”: the thing with the words in it, where it is the object of a preposition.
  if (beside && !beside.quotation && DOCUMENT_NOUNS.has(beside.lower)) {
    const paper = subjectLeft(units, verb, 0);
    let first = verb - 1;
    while (first > 0 && !PREPOSITIONS.has(units[first - 1]!.lower) && verb - first < 10) first--;
    if (PREPOSITIONS.has(units[first - 1]?.lower ?? '')) return { first, last: verb - 1 };
    if (paper && paper.first === 0) return paper;
  }
  for (let i = 0; i < verb; i++) {
    const unit = units[i]!;
    if (unit.quotation || !(looksFinite(unit.lower) || AUXILIARIES.has(unit.lower) || verbAt(units, i))) continue;
    const left = subjectLeft(units, i, 0);
    if (left) return left;
    const right = verbAt(units, i) && subjectRight(units, i, verb);
    if (right) return right;
  }
  return null;
}
