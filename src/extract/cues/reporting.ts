// Reporting clauses: in one sentence, who is said to say what. “X said that …”, “…, X said”, “according to X, …”.

import type { Rule } from '../attribution.ts';
import type { Unit } from '../page.ts';
import { DOCUMENT_NOUNS } from '../speakers/organisationWords.ts';
import { contentAfter } from './content.ts';
import type { Phrase } from './nouns.ts';
import { lastWord, subjectLeft, subjectRight } from './subject.ts';
import { type Verb, verbAt } from './verbal.ts';
import { AUXILIARIES, CLAUSE_STARTS, isAdverb, looksFinite, PREPOSITIONS, TIME_WORDS } from './words.ts';

/** All phrases are ranges of units of the sentence. */
export type Reporting = {
  readonly rule: Rule;
  readonly cue: Phrase;
  readonly verb: Verb | null;
  readonly mention: Phrase | null;
  readonly contents: readonly Phrase[];
};

/** Reporting clauses of a sentence whose contents do not overlap, in text order of their cues. */
export function findReporting(units: readonly Unit[]): Reporting[] {
  const candidates: Reporting[] = [];
  for (let at = 0; at < units.length; at++) {
    const found = accordingTo(units, at) ?? nameAndColon(units, at) ?? reportingVerb(units, at);
    if (found && found.contents.length > 0) candidates.push(found);
  }
  // “The report says the tax is too high, Moss said”: the clause at the end speaks for all that stands before it.
  const kept: Reporting[] = [];
  const before = candidates.filter((c) => c.contents[0]!.first < c.cue.first);
  for (const c of [...before, ...candidates.filter((other) => !before.includes(other))]) {
    const contents = c.contents.filter((content) => !kept.some((k) => clashes(k, c, content)));
    if (contents.length > 0) kept.push({ ...c, contents });
  }
  return kept.sort((a, b) => a.cue.first - b.cue.first);
}

function clashes(kept: Reporting, candidate: Reporting, content: Phrase): boolean {
  const within = (inner: Phrase, outer: Phrase) => inner.first <= outer.last && outer.first <= inner.last;
  return kept.contents.some((other) => within(content, other) || within(candidate.cue, other));
}

/** “According to Moss, …”, “…, according to Moss”. */
function accordingTo(units: readonly Unit[], at: number): Reporting | null {
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

/** `Bush: “…”`, `Polls agree – Carl Bialik: “…”`: a name, a colon and a quotation, without a verb. */
function nameAndColon(units: readonly Unit[], at: number): Reporting | null {
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

function reportingVerb(units: readonly Unit[], at: number): Reporting | null {
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

/** The words before `end`, when they are words that somebody says: a quotation, or a clause before a comma. */
function prefix(units: readonly Unit[], end: number): Phrase | null {
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

function hasQuotation(units: readonly Unit[], phrase: Phrase): boolean {
  for (let i = phrase.first; i <= phrase.last; i++) if (units[i]!.quotation) return true;
  return false;
}

/** The other half of a split quotation: “A,” said Moss, a lawyer, “B.” */
function quotationsAfter(units: readonly Unit[], from: number): Phrase[] {
  for (let i = from; i < units.length; i++) {
    if (units[i]!.quotation) return /^[,:;—–-]/.test(units[i - 1]!.text) ? [{ first: i, last: i }] : [];
    if (VERBS_AGAIN.test(units[i]!.lower)) return [];
  }
  return [];
}
const VERBS_AGAIN = /^(?:said|adding|saying|added|told|asked|wrote|calling|called|which)$/;

function subjectOf(units: readonly Unit[], verb: Verb): Phrase | null {
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

function trimComma(units: readonly Unit[], from: number): number {
  let last = from;
  while (last >= 0 && /^(?:,|—|–|--|-|\(|;)$/.test(units[last]!.text)) last--;
  return last;
}
