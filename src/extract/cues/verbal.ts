// Whether a word that can be a reporting verb is one where it stands: "Moss claims that" against "the claims of Moss".
import type { Unit } from '../page.ts';
import { VERB_FORMS, type VerbForm } from './forms.ts';
import { isCapitalised, type Phrase } from './nouns.ts';
import { AUXILIARIES, DETERMINERS, isAdverb, NEGATIONS, PERSONAL, PREPOSITIONS } from './words.ts';

/** A verb group: auxiliaries, negation and adverbs with the verb ("did not deny", "has repeatedly said"). */
export type Verb = VerbForm & { readonly at: number; readonly group: Phrase; readonly passive: boolean };

const BE = /^(?:is|are|was|were|be|been|being|'re|am)$/;
const HAVE = /^(?:has|have|had|'ve|'d)$/;
const LETS_BASE =
  /^(?:to|do|does|did|will|would|'ll|'d|can|could|may|might|must|should|shall|not|n't|ca|wo|nor|neither|or)$/;

/** The reporting verb at unit `at`, with its group; null when the word is none or is used as a noun or adjective. */
export function verbAt(units: readonly Unit[], at: number): Verb | null {
  const went = wentOn(units, at);
  if (went) return went;
  const unit = units[at]!;
  const form = unit.quotation ? undefined : VERB_FORMS.get(unit.lower);
  if (!form) return null;
  if (isCapitalised(unit.text) && at > 0 && !/^[.:“"—–•-]/.test(units[at - 1]!.text)) return null;
  let first = at;
  while (
    first > 0 &&
    (AUXILIARIES.has(units[first - 1]!.lower) ||
      isAdverb(units[first - 1]!.lower) ||
      NEGATIONS.has(units[first - 1]!.lower))
  ) {
    // “He’s claiming”, but “Moss’s claims”.
    const is = form.form === 'gerund' && PERSONAL.has(units[first - 2]?.lower ?? '');
    if (units[first - 1]!.lower === "'s" && form.form !== 'participle' && form.form !== 'past' && !is) break;
    // “… and to this day never said”: a comma ends the group by itself; “had” may be the verb of the words before.
    first--;
  }
  const group = units.slice(first, at).map((word) => word.lower);
  const before = units[first - 1]?.lower ?? '';
  const passive = group.some((word) => BE.test(word)) && form.form !== 'gerund';
  if (!isVerbal(units, at, first, form, group, before)) return null;
  while (first < at && isAdverb(units[first]!.lower) && !NEGATIONS.has(units[first]!.lower)) first++;
  return { ...form, at, group: { first, last: at }, passive };
}

/** “The fox,” she went on, “can count too.” Not “the party went on until noon”. */
function wentOn(units: readonly Unit[], at: number): Verb | null {
  if (!/^(?:went|goes)$/.test(units[at]!.lower) || units[at + 1]?.lower !== 'on') return null;
  const next = units[at + 2];
  if (next && !/^[,:.]$/.test(next.text) && !next.quotation) return null;
  const quoted = units.some((unit) => unit.quotation !== null);
  return quoted
    ? {
        lemma: 'continue',
        class: 'states',
        form: 'past',
        at: at + 1,
        group: { first: at, last: at + 1 },
        passive: false,
      }
    : null;
}

function isVerbal(
  units: readonly Unit[],
  at: number,
  first: number,
  form: VerbForm,
  group: readonly string[],
  before: string,
): boolean {
  const noun =
    DETERMINERS.has(before) ||
    before === "'s" ||
    before === "'" ||
    (PREPOSITIONS.has(before) && !/^(?:by|in|after|before|for|of|out|from)$/.test(before));
  switch (form.form) {
    case 'gerund':
      return !DETERMINERS.has(before) && before !== "'s" && !isCapitalised(units[at]!.text);
    case 'participle':
      return group.some((word) => HAVE.test(word) || BE.test(word));
    case 'past':
      return (
        !noun ||
        /^(?:one|two|three|four|five|six|seven|eight|nine|ten|all|many|both|some|several|another|others|each|few|most)$/.test(
          before,
        )
      );
    case 'third':
      if (noun || (group.length > 0 && !group.every((word) => isAdverb(word) || word === 'never'))) return false;
      return (
        first > 0 && !PREPOSITIONS.has(before) && (NEVER_A_NOUN.test(units[at]!.lower) || !isCompound(units, first - 1))
      );
    case 'base':
      if (group.some((word) => LETS_BASE.test(word))) return true;
      return !noun && first > 0 && isPluralSubject(units, first - 1);
  }
}

/** “The keeper of Gull Point lighthouse says”: no word before these makes a noun of them. */
const NEVER_A_NOUN =
  /^(?:says|tells|writes|adds|argues|insists|believes|thinks|explains|suggests|describes|confirms|denies|asserts|alleges|admits|warns|acknowledges)$/;

/** “media reports”, “security claims”: a bare noun before a word that can be a noun makes one noun of two. */
function isCompound(units: readonly Unit[], before: number): boolean {
  const { text, lower } = units[before]!;
  if (
    !/^\p{Ll}/u.test(text) ||
    /^(?:he|she|it|who|that|which|one|everyone|everybody|nobody|someone|somebody|anyone)$/.test(lower)
  )
    return false;
  for (let i = before - 1; i >= Math.max(0, before - 6); i--) {
    if (DETERMINERS.has(units[i]!.lower) || units[i]!.lower === "'s") return false;
    if (/^[,.;:]$/.test(units[i]!.text) || PREPOSITIONS.has(units[i]!.lower)) return true;
  }
  return before > 0;
}

function isPluralSubject(units: readonly Unit[], last: number): boolean {
  const { lower, text } = units[last]!;
  if (/^(?:i|we|you|they|who|people|many|some|others|most|both|all|police|critics|few|several)$/.test(lower))
    return true;
  return /[^s]s$/.test(lower) && !isCapitalised(text) && lower.length > 3;
}
