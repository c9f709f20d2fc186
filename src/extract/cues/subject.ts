// The phrase that stands as subject of a reporting verb, to its left (“Moss later said”) or right (“said Ada Moss, 71”).
import type { Span } from '../../language/span.ts';
import type { Unit } from '../page.ts';
import { isOrganisationWord } from '../speakers/organisationWords.ts';
import { VERB_FORMS } from './forms.ts';
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

/** Units `first`..`last` of a sentence, inclusive. */
export type Phrase = { readonly first: number; readonly last: number };

const LONGEST = 24;

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

export function spanOf(units: readonly Unit[], phrase: Phrase): Span {
  return { start: units[phrase.first]!.start, end: units[phrase.last]!.end };
}

/** The subject left of the verb group that begins at `verb`; null when none stands there. */
export function subjectLeft(units: readonly Unit[], verb: number, floor: number): Phrase | null {
  let last = verb - 1;
  while (last >= floor && (AUXILIARIES.has(units[last]!.lower) || isAdverb(units[last]!.lower))) last--;
  // “Moss, for her part, said”; “Moss, 71, of Hull, said”: what stands between two commas belongs to the name before.
  if (last >= floor && /^(?:,|\)|—|–|--)$/.test(units[last]!.text)) return appositiveSubject(units, last, floor);
  if (last < floor || units[last]!.quotation) return null;
  return phraseEndingAt(units, last, floor);
}

/** The noun phrase that ends at unit `last`. */
function phraseEndingAt(units: readonly Unit[], last: number, floor: number): Phrase | null {
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

/** “published”, “said”: a past form that is no noun. */
function isVerbForm({ text, lower }: Unit): boolean {
  return (
    !isCapitalised(text) &&
    (looksFinite(lower) || VERB_FORMS.get(lower)?.form === 'past') &&
    !/^(?:accused|injured|deceased|convicted|unemployed|read)$/.test(lower)
  );
}

function isNounLike(unit: Unit): boolean {
  return (
    (/^[\p{L}\p{N}@]/u.test(unit.text) &&
      !PREPOSITIONS.has(unit.lower) &&
      !CLAUSE_STARTS.has(unit.lower) &&
      !DETERMINERS.has(unit.lower)) ||
    unit.lower === 'both' ||
    unit.lower === 'one' ||
    unit.lower === 'all' ||
    unit.lower === 'some' ||
    unit.lower === 'many' ||
    unit.lower === 'others'
  );
}

function isCapitalisedName(units: readonly Unit[], at: number): boolean {
  return (
    at > 0 &&
    isCapitalised(units[at]!.text) &&
    units[at]!.lower !== 'i' &&
    !/^[.:“"]/.test(units[at - 1]!.text) &&
    isCapitalised(units[at - 1]!.text)
  );
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

/** “the report said”, “an accused man said”: a verb's form that is a noun or an adjective after its determiner. */
function isNounUse(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1]?.lower ?? '';
  return (
    (isCapitalised(units[i]!.text) && i > 0) ||
    DETERMINERS.has(before) ||
    before === "'s" ||
    /^(?:of|in|for|with|by)$/.test(before)
  );
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

/** “Ada Moss, who has kept bees for forty years, said”: the phrase before the comma, when a name or a noun stands there. */
function appositiveSubject(units: readonly Unit[], comma: number, floor: number): Phrase | null {
  for (let i = comma - 1; i >= floor && comma - i < 45; i--) {
    const unit = units[i]!;
    if (unit.quotation) {
      // Ada “Bee” Moss is a name; a quotation of more words is not crossed.
      if (unit.end - unit.start > 24) return null;
      continue;
    }
    if (!/^(?:,|\(|—|–|--)$/.test(unit.text)) continue;
    const before = units[i - 1];
    if (!before || i - 1 < floor || before.quotation) return null;
    // “Her adviser, Ada Moss, said”: the name stands between the commas.
    const between = { first: i + 1, last: comma - 1 };
    const represented = representedBy(units, between, floor);
    if (represented) return represented;
    if (isNameOnly(units.slice(between.first, between.last + 1)) && between.last - between.first < 5) return between;
    const phrase = phraseEndingAt(units, i - 1, floor);
    if (!phrase || PREPOSITIONS.has(units[phrase.first]!.lower)) continue;
    const name = units.slice(phrase.first, phrase.last + 1);
    const opens = phrase.first === floor || !/^,$/.test(units[phrase.first - 1]?.text ?? '');
    if (name.some((word) => isCapitalised(word.text) && word.lower !== 'the') && (opens || isNameOnly(name)))
      return phrase;
    if (opens) return phrase;
  }
  return null;
}

/** “Lawyers for the shelter’s operator, Harbor House, argued”: the name between the commas is whom they speak for. */
function representedBy(units: readonly Unit[], between: Phrase, floor: number): Phrase | null {
  const name = units.slice(between.first, between.last + 1);
  if (!isNameOnly(name)) return null;
  for (let i = between.first - 2; i > floor && between.first - i < 10 && !/^[,;:.]$/.test(units[i]!.text); i--) {
    if (units[i]!.lower !== 'for' || !SPEAKS_FOR.test(units[i - 1]!.lower)) continue;
    const many = units[i - 1]!.lower !== 'counsel' && units[i - 1]!.lower.endsWith('s');
    return many || name.some(({ text }) => isOrganisationWord(text)) ? { first: i - 1, last: between.last } : null;
  }
  return null;
}
const SPEAKS_FOR =
  /^(?:lawyers?|attorneys?|solicitors?|counsel|representatives?|spokes(?:man|woman|person|people|men|women))$/;

function isNameOnly(name: readonly Unit[]): boolean {
  return name.length > 1 && name.every((word) => isCapitalised(word.text) && word.lower !== 'the');
}

/** “Moss, who said …”, “a man who said …”: what the relative pronoun stands for. */
function relativeSubject(units: readonly Unit[], who: number, floor: number): Phrase | null {
  let last = who - 1;
  while (last >= floor && units[last]!.text === ',') last--;
  return last < floor || units[last]!.quotation ? null : phraseEndingAt(units, last, floor);
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
