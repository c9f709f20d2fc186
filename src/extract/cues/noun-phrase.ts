// The noun phrase that ends at a place of a sentence: how far left it reaches, and what opens a sentence before it.
import type { Unit } from '../page.ts';
import { VERB_FORMS } from './forms.ts';
import { isCapitalised, isCapitalisedName, isNounLike, isNounUse, isVerbForm, type Phrase } from './nouns.ts';
import {
  AUXILIARIES,
  CLAUSE_STARTS,
  DETERMINERS,
  isAdverb,
  looksFinite,
  PERSONAL,
  PREPOSITIONS,
  PRONOUNS,
  TIME_WORDS,
} from './words.ts';

/** Units that a phrase may have. */
export const LONGEST = 24;

/** The noun phrase that ends at unit `last`. */
export function phraseEndingAt(units: readonly Unit[], last: number, floor: number): Phrase | null {
  const head = units[last]!;
  if (PRONOUNS.has(head.lower) && !isCapitalisedName(units, last)) {
    if (head.lower === 'who') return relativeSubject(units, last, floor);
    // “No one said”, “every one said”.
    const before = units[last - 1]?.lower ?? '';
    return { first: head.lower === 'one' && last > floor && DETERMINERS.has(before) ? last - 1 : last, last };
  }
  // “Another said: ‘…’”
  if (head.lower === 'another') return { first: last, last };
  if (!isNounLike(head) || (isVerbForm(head) && !isNounUse(units, last))) return null;
  let first = last;
  for (let i = last - 1; i >= floor && last - i < LONGEST; i--) {
    const unit = units[i]!;
    if (unit.quotation && !(unit.end - unit.start < 30 && i > floor)) break;
    // “the Grain Board (CGB) memo”: letters in brackets belong to the name.
    if (units[i]!.text === ')' && units[i - 2]?.text === '(' && /^[\p{Lu}]{2,7}$/u.test(units[i - 1]!.text)) {
      i -= 2;
      continue;
    }
    if (endsPhrase(units, i)) break;
    first = i;
  }
  first = trimLeft(units, first, last);
  // “owing to media reports”: no subject begins with a preposition.
  if (first > last || PREPOSITIONS.has(units[first]!.lower) || NO_SUBJECT.test(units[first]!.lower)) return null;
  return { first, last };
}

/** “owing to the report”, “whatever the letter says”: words that begin a clause and no name of a speaker. */
const NO_SUBJECT = /^(?:owing|whatever|whichever|whenever|wherever|however|whoever|what|how)$/;

/** “Moss, who said …”, “a man who said …”: what the relative pronoun stands for. */
function relativeSubject(units: readonly Unit[], who: number, floor: number): Phrase | null {
  let last = who - 1;
  while (last >= floor && units[last]!.text === ',') last--;
  return last < floor || units[last]!.quotation ? null : phraseEndingAt(units, last, floor);
}

/** True when a noun phrase cannot reach left over unit `i`. */
function endsPhrase(units: readonly Unit[], i: number): boolean {
  const { text, lower } = units[i]!;
  if (/^[,;:()[\]—–]$|^--$|^\.{3}$|^[.!?…]$/.test(text)) return true;
  if (lower === 'and' || lower === 'or') {
    // “Ada Moss and Ben Lund said”, “doctors and nurses said”: both sides are nouns; otherwise a clause begins.
    const [before, after] = [units[i - 1], units[i + 1]];
    return !(
      before &&
      after &&
      isNounLike(before) &&
      !looksFinite(before.lower) &&
      isCapitalised(before.text) === isCapitalised(after.text)
    );
  }
  if (CLAUSE_STARTS.has(lower) && !(lower === 'as' || lower === 'since' || lower === 'after' || lower === 'before'))
    return true;
  if (PERSONAL.has(lower) && lower !== 'i') return true;
  const verb = VERB_FORMS.get(lower);
  if (verb && (verb.form === 'past' || verb.form === 'third' || verb.form === 'gerund') && !isNounUse(units, i))
    return true;
  // “The authors say the results confirm”: of the two verbs the first has its own subject.
  if (verb?.form === 'base' && saysMany(units, i)) return true;
  return (
    (AUXILIARIES.has(lower) && !/^(?:to|'s)$/.test(lower)) ||
    (looksFinite(lower) && !isCapitalised(text) && /^(?:is|are|was|were|has|have|had|said|says|told)$/.test(lower))
  );
}

/** “authors say the results”: a plural before it, a noun phrase after it. */
function saysMany(units: readonly Unit[], i: number): boolean {
  const [before, after] = [units[i - 1], units[i + 1]];
  if (!before || !after || isCapitalised(before.text) || !/[^s]s$|^(?:police|people|they|we)$/.test(before.lower))
    return false;
  return DETERMINERS.has(after.lower) || PRONOUNS.has(after.lower) || isCapitalised(after.text);
}

/** Drops what opens a sentence and is no part of the subject: “On Tuesday Moss said”, “Yet Moss said”, “In April, …”. */
function trimLeft(units: readonly Unit[], from: number, last: number): number {
  let first = from;
  for (;;) {
    const unit = units[first];
    if (!unit || first > last) return first;
    const { lower } = unit;
    if (
      isAdverb(lower) ||
      CLAUSE_STARTS.has(lower) ||
      /^(?:yet|however|perhaps|indeed|of course|both|even)$/.test(lower)
    )
      first++;
    else if (PREPOSITIONS.has(lower)) {
      const next = afterPrepositional(units, first, last);
      if (next < 0) return first;
      first = next;
    } else if (
      TIME_WORDS.has(lower) &&
      first < last &&
      (isCapitalised(units[first + 1]!.text) || DETERMINERS.has(units[first + 1]!.lower))
    )
      first++;
    else return first;
  }
}

/** “On Tuesday Moss”, “In the evening the mayor”: where the phrase after the preposition ends, or -1. */
function afterPrepositional(units: readonly Unit[], at: number, last: number): number {
  for (let i = at + 1; i < Math.min(last, at + 6); i++) {
    if (TIME_WORDS.has(units[i]!.lower) || /^(?:19|20)\d\d$/.test(units[i]!.text)) {
      let next = i + 1;
      while (next < last && /^(?:morning|evening|night|afternoon|week|month|year|\d{1,4}|,)$/.test(units[next]!.lower))
        next++;
      return next;
    }
  }
  return -1;
}
