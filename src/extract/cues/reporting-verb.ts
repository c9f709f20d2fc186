// “X said that …”, “…, said X”: what a verb reports, before it, behind it or on both sides.
import type { Unit } from '../page.ts';
import type { Reporting } from './clause.ts';
import { contentAfter } from './content.ts';
import type { Phrase } from './nouns.ts';
import { subjectRight } from './subject.ts';
import { subjectOf } from './verb-subject.ts';
import { type Verb, verbAt } from './verbal.ts';
import { CLAUSE_STARTS, isAdverb, PREPOSITIONS, TIME_WORDS } from './words.ts';
import { hasQuotation, prefix, quotationsAfter } from './words-ahead.ts';

/** The clause whose verb stands at `at`; null when there is none, or nobody is said to speak. */
export function reportingVerb(units: readonly Unit[], at: number): Reporting | null {
  const verb = verbAt(units, at);
  if (!verb || verb.passive) return null;
  const cue = verb.group;
  const inverted = invertedSubject(units, verb);
  if (inverted) {
    const contents = [prefix(units, cue.first), ...quotationsAfter(units, inverted.last + 1)].filter((c) => c !== null);
    return { rule: 'clause', cue, verb, mention: inverted, contents };
  }
  const mention = subjectOf(units, verb);
  if (!mention) return null;
  const after = contentAfter(units, verb);
  const ahead = verb.form === 'gerund' ? null : prefix(units, mention.first);
  if (ahead && (!after || after.needsPrefix || hasQuotation(units, ahead))) {
    const more = after ? [after.content] : quotationsAfter(units, at + 1);
    return { rule: 'clause', cue, verb, mention, contents: [ahead, ...more] };
  }
  return after ? { rule: after.rule, cue, verb, mention, contents: [after.content] } : null;
}

const DENYING = /^(?:deny|reject|dismiss|refute|rebut|dispute|contest|confirm|accept|describe|call)$/;

/** “…,” said Moss. / The boat had left, said Moss. */
function invertedSubject(units: readonly Unit[], verb: Verb): Phrase | null {
  if (verb.form === 'gerund' || verb.form === 'base' || /^(?:tell|inform|assure|notify)$/.test(verb.lemma)) return null;
  const before = units[verb.group.first - 1];
  if (!before || !(before.quotation || /^(?:,|—|–|--|”|")$/.test(before.text))) return null;
  // “verified sources” attacked his name: a quotation that a clause follows ends with a comma, ? or !.
  if (before.quotation && !/[,?!…—–-]["”’'»`]*$|[,?!.]$/.test(before.text)) return null;
  // “Moss’s trainer, Ada Lind, rejected the claim”: nobody writes “the boat had left, denied Moss”.
  if (!before.quotation && !hasQuotation(units, { first: 0, last: verb.group.first - 1 }) && DENYING.test(verb.lemma))
    return null;
  const subject = subjectRight(units, verb.at, units.length);
  if (!subject) return null;
  const next = units[subject.last + 1];
  const closes =
    !next ||
    (next.quotation !== null && before.quotation !== null) ||
    /^[,.;:()!?—–]$|^--$/.test(next.text) ||
    PREPOSITIONS.has(next.lower) ||
    TIME_WORDS.has(next.lower) ||
    CLAUSE_STARTS.has(next.lower) ||
    isAdverb(next.lower);
  return closes && prefix(units, verb.group.first) ? subject : null;
}
