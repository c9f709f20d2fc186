// What a single unit of a sentence can be: a noun, a name, a verb that stands as a noun.
import type { Span } from '../../language/span.ts';
import type { Unit } from '../page.ts';
import { VERB_FORMS } from './forms.ts';
import { CLAUSE_STARTS, DETERMINERS, looksFinite, PREPOSITIONS } from './words.ts';

/** Units `first`..`last` of a sentence, inclusive. */
export type Phrase = { readonly first: number; readonly last: number };

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

export function spanOf(units: readonly Unit[], phrase: Phrase): Span {
  return { start: units[phrase.first]!.start, end: units[phrase.last]!.end };
}

/** “published”, “said”: a past form that is no noun. */
export function isVerbForm({ text, lower }: Unit): boolean {
  return (
    !isCapitalised(text) &&
    (looksFinite(lower) || VERB_FORMS.get(lower)?.form === 'past') &&
    !/^(?:accused|injured|deceased|convicted|unemployed|read)$/.test(lower)
  );
}

export function isNounLike(unit: Unit): boolean {
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

export function isCapitalisedName(units: readonly Unit[], at: number): boolean {
  return (
    at > 0 &&
    isCapitalised(units[at]!.text) &&
    units[at]!.lower !== 'i' &&
    !/^[.:“"]/.test(units[at - 1]!.text) &&
    isCapitalised(units[at - 1]!.text)
  );
}

/** “the report said”, “an accused man said”: a verb's form that is a noun or an adjective after its determiner. */
export function isNounUse(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1]?.lower ?? '';
  return (
    (isCapitalised(units[i]!.text) && i > 0) ||
    DETERMINERS.has(before) ||
    before === "'s" ||
    /^(?:of|in|for|with|by)$/.test(before)
  );
}
