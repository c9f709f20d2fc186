// What a reporting word does with the claim: states, alleges, denies, confirms, asks, retracts.
// Negation turns some around ("did not confirm" confirms nothing) and leaves others ("did not deny" denies nothing).
import type { Form, Stance } from '../coverage/types.ts';
import type { Span } from '../language/span.ts';
import type { Attribution } from './attribution.ts';
import { VERB_FORMS, type VerbForm } from './cues/forms.ts';

export type Attitude = {
  readonly stance: Stance;
  /** False for beliefs, wishes and plans. */
  readonly speech: boolean;
};

const WORD = /[\p{L}]+(?:[-'’]\p{L}+)*/gu;
const NEGATION = /(?<!\p{L})(?:not|never|neither|nor|hardly|no longer|cannot)(?!\p{L})|n['’]t(?!\p{L})/iu;
/** "declined to confirm", "refused to say", "stopped short of denying". */
const WITHHOLDS = /(?<!\p{L})(?:declin|refus|fail|stopp|hesitat|avoid)(?:e|es|ed|s|ing)?(?!\p{L})/iu;
const TAKES_BACK =
  /(?<!\p{L})(?:t(?:ake|akes|ook|aken|aking) back|back(?:s|ed|ing)? (?:away from|down|off|out)|walk(?:s|ed|ing)? back|back-?pedal(?:s|ed|led)?|back-?track(?:s|ed|ing)?|revers(?:es|ed) (?:him|her|them)sel(?:f|ves)|apologi[sz](?:e|es|ed|ing) for (?:saying|having said|his|her|their|its|the))/iu;
/** “Nobody denied”, “nor did Moss deny”: the no stands with the subject. */
const NOBODY =
  /(?<!\p{L})(?:nobody|no one|none of (?:the|them|us)(?: \p{L}+)?|neither(?: (?!nor)[\p{L}’'-]+){0,4}|nor d(?:id|oes|o)(?: [\p{L}’'-]+){1,4})\s*$/iu;
/** “Citing two security sources, the Harbour News reported that …”: the paper passes an allegation on. */
const BY_UNNAMED =
  /(?<!\p{L})(?:citing|quoting)(?: [\p{L}\p{N}-]+){0,6} (?:sources|source|officials|insiders)(?!\p{L})/iu;
const OF_CLAIMS = /(?<!\p{L})(?:allegations?|accusations?|insinuations?|claims)(?: (?:that|which))?\s*$/iu;
const POINTS = /(?<!\p{L})point(?:s|ed|ing)? out(?!\p{L})/iu;
/** Nouns that do what their verbs do: "Moss’s denial that". */
const NOUNS: readonly (readonly [RegExp, Stance])[] = [
  [/^(?:denial|denials|rejection|rebuttal|dismissal)$/, 'denies'],
  [/^(?:allegation|allegations|accusation|accusations|charge|charges|insinuation|smear)$/, 'alleges'],
  [/^(?:confirmation|admission|admissions|acknowledgment|acknowledgement|confession|concession)$/, 'confirms'],
  [/^(?:question|questions|inquiry|query)$/, 'asks'],
  [/^(?:retraction|withdrawal|apology)$/, 'retracts'],
];

/**
 * Stance and speech of a cue as it stands ("did not deny", "has repeatedly said", "told reporters").
 * `words` are the reported words: without a verb (a transcript) a question mark makes a question. `before`: the sentence
 * before the cue, which says what is only passed on (“Citing two sources, the News reported”) or whose noun it is
 * (“included allegations suggesting”).
 */
export function attitudeOf(cue: string, form: Form, words: string, before = ''): Attitude {
  const lower = cue.toLowerCase().replaceAll('’', "'");
  const direct = form === 'direct';
  if (TAKES_BACK.test(lower)) return { stance: 'retracts', speech: true };
  const verb = POINTS.test(lower) ? undefined : mainVerb(lower);
  const stance = verb ? stanceOfVerb(verb, lower, before) : stanceOfNoun(lower);
  const own = direct && stance === 'states' ? stanceOfWords(words) : null;
  if (own) return { stance: own, speech: true };
  const passedOn =
    stance === 'states' && !direct && (BY_UNNAMED.test(before) ? /report|publish/.test(lower) : OF_CLAIMS.test(before));
  const asks = stance === 'states' && direct && !verb && isQuestion(words);
  const speech =
    direct ||
    !verb ||
    !(verb.class === 'thinks' || verb.class === 'wants') ||
    /(?<!\p{L})(?:said|says|told|wrote)(?!\p{L})/u.test(lower);
  return { stance: asks ? 'asks' : passedOn ? 'alleges' : stance, speech };
}

/** The last reporting verb: "went on to deny", "declined to confirm". */
function mainVerb(cue: string): VerbForm | undefined {
  return [...cue.matchAll(WORD)].map((match) => VERB_FORMS.get(match[0])).findLast((form) => form !== undefined);
}

function stanceOfVerb(verb: VerbForm, cue: string, before: string): Stance {
  const negated = NEGATION.test(cue) || WITHHOLDS.test(cue) || NOBODY.test(before);
  switch (verb.class) {
    case 'denies':
      // “would neither confirm nor deny” and “did not deny” deny nothing.
      return negated ? 'states' : 'denies';
    case 'confirms':
      // “has never admitted” denies nothing either, but “did not accept” would; neither confirms.
      return negated ? 'states' : 'confirms';
    case 'retracts':
      return negated ? 'states' : 'retracts';
    case 'alleges':
      return negated ? 'states' : 'alleges';
    case 'asks':
      return negated ? 'states' : 'asks';
    default:
      return 'states';
  }
}

function stanceOfNoun(cue: string): Stance {
  for (const [word] of cue.matchAll(WORD)) for (const [noun, stance] of NOUNS) if (noun.test(word)) return stance;
  return 'states';
}

/** “I retract what I said”, “I deny it”: the words do it themselves, whatever verb reports them. */
function stanceOfWords(words: string): Stance | null {
  const adverb = '(?:(?:hereby|now|fully|unreservedly|categorically|absolutely|completely|strongly|totally|flatly) )?';
  if (new RegExp(`^I ${adverb}(?:retract|withdraw|take back|take it back)(?!\\p{L})`, 'iu').test(words))
    return 'retracts';
  return new RegExp(
    `^I ${adverb}(?:deny|reject) (?:that|it|this|any|every|all|the|these|those|having)(?!\\p{L})`,
    'iu',
  ).test(words)
    ? 'denies'
    : null;
}

function isQuestion(words: string): boolean {
  return /\?["”’'»\s]*$/.test(words);
}

const JUDGE = /(?<!\p{L})(?:judge|justice|magistrate)(?!\p{L})/iu;

/** A judge’s “claimed” gives a finding, no allegation: judges decide what parties allege. Other verbs stay what they are. */
export function stanceOfJudge(stance: Stance, cue: string, speaker: { role: string | null } | null): Stance {
  if (stance !== 'alleges' || !/(?<!\p{L})claim(?:s|ed|ing)?$/iu.test(cue)) return stance;
  return JUDGE.test(speaker?.role ?? '') && !/(?<!\p{L})former(?!\p{L})/iu.test(speaker?.role ?? '')
    ? 'states'
    : stance;
}

/** What a denial denies: for reported words, those words; for quoted words nothing in them says it. */
export function deniedTarget({ form, parts }: Attribution): Span | null {
  return form === 'direct' ? null : { start: parts[0]!.start, end: parts.at(-1)!.end };
}
