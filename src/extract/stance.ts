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
const DENIED_NOUN =
  /^(?:reports?|claims?|charges?|allegations?|accusations?|suggestions?|rumou?rs?|assertions?|insinuations?)$/;
const DENIED_BEFORE =
  /(?<!\p{L})(?:den(?:y|ies|ied|ying)|(?:reject|dismiss|refut|disput|rebut|repudiat)(?:s|es|ed|ing)?)(?: as [“"‘'][^“”"]{1,40}[”"’'])?(?: (?:the|all|any|those|these|such|his|her|their|its|media|press|earlier|recent|widespread))*\s$/iu;
const PUTS_TO = /(?<!\p{L})put(?:s|ting)? it to(?!\p{L})/iu;
const ACCEPTS = /(?<!\p{L})accept(?:s|ed|ing)?$/iu;
const POINTS = /(?<!\p{L})point(?:s|ed|ing)? out(?!\p{L})/iu;
/** “Tull withdrew his `statement`”: what becomes of the words that a noun stands for. */
const TAKEN_BACK =
  /(?<!\p{L})(?:withdr[ae]w(?:n|s)?|withdrew|retract(?:s|ed)?|recant(?:s|ed)?|(?:took|takes|taken) back|rescind(?:s|ed)?|disavow(?:s|ed)?) (?:his|her|their|its|the|an?) (?:\p{Ll}+ )?$/u;
const STATEMENT = /^(?:statement|claim|allegation|accusation|assertion|remark|comment|testimony|account)s?$/;

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
  if (TAKES_BACK.test(lower) || (TAKEN_BACK.test(before) && STATEMENT.test(lower)))
    return { stance: 'retracts', speech: true };
  // “dismissed as ‘nonsense’ `reports` that she had resigned”
  if (DENIED_NOUN.test(lower) && DENIED_BEFORE.test(before) && !NEGATION.test(before))
    return { stance: 'denies', speech: true };
  // “Counsel put it to him that he had lied”
  if (PUTS_TO.test(lower)) return { stance: 'alleges', speech: true };
  // “Under cross-examination she accepted that she owed money”: it is no offer that is accepted there.
  if (ACCEPTS.test(lower) && /^that\s/i.test(words) && !NEGATION.test(lower))
    return { stance: 'confirms', speech: true };
  const verb = POINTS.test(lower) ? undefined : mainVerb(lower);
  const stance = verb ? stanceOfVerb(verb, lower, before) : stanceOfNoun(lower);
  const own =
    stance === 'states'
      ? ((direct ? stanceOfWords(words) : null) ??
        (asserts(verb) || (direct && cue === '') ? denial(verb, words) : null))
      : null;
  if (own) return { stance: own, speech: true };
  // “wants to know why he left early”
  if (verb?.class === 'wants' && ASKS_TO_KNOW.test(words)) return { stance: 'asks', speech: true };
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

/** Verbs whose words are the speaker’s own view: a study’s and a belief’s are not. */
function asserts(verb: VerbForm | undefined): boolean {
  return verb?.class === 'states' || (verb?.class === 'shows' && /^(?:say|state|note|conclude)$/.test(verb.lemma));
}

/** Also where of “to know why” only the question was taken. */
const ASKS_TO_KNOW =
  /^(?:to (?:know|learn|find out|hear) (?:why|whether|how|what|who|whom|whose|if|when|where|which)|why|whether)(?!\p{L})/iu;
const FALSE =
  '(?:untrue|false|not true|nonsense|rubbish|(?:a |an )?(?:complete |outright |total |absolute |blatant )?(?:lie|lies|falsehood|fabrication|fiction)|baseless|groundless|unfounded|ridiculous|absurd|preposterous|ludicrous|fabricated|invented|without (?:merit|foundation))';
const ADVERB =
  '(?:(?:just|simply|completely|totally|absolutely|categorically|entirely|utterly|patently|plainly|all) )?';
/** “That is simply not true”, “It’s a lie”. */
const NOT_TRUE = new RegExp(
  `^(?:no, )?(?:that|this|it|these|those|they)(?: (?:is|are|was|were)|['’]s|['’]re) ${ADVERB}${FALSE}(?!\\p{L})`,
  'iu',
);
/** “the accusation ‘completely false’”, “reports of a rift were nonsense”. */
const CLAIM_IS_FALSE = new RegExp(
  `^(?!.{0,80}(?<!\\p{L})not (?:just |simply )?(?:false|untrue|a lie|baseless))(?:that )?(?:the |any |all |those |these |such |his |her |their |what )?(?:[\\p{L}’'-]+ ){0,2}(?:accusations?|allegations?|claims?|charges?|reports?|suggestions?|rumou?rs?|insinuations?|assertions?)(?!\\p{L})[^.;]{0,60}?(?<!\\p{L})${FALSE}(?!\\p{L})`,
  'iu',
);
/** “she had done nothing wrong”, “he had nothing to do with it”: only who is accused says so of himself. */
const INNOCENT =
  /^(?:that )?(?:I|he|she|they|it|we) (?:['’\p{L}]+ ){0,2}?(?:(?:did|done) nothing (?:wrong|illegal|improper)|nothing to do with|no (?:part|hand|role|involvement) in|no knowledge of|not guilty|innocent)(?!\p{L})/iu;
/** Feelings and views deny no act: “never felt better”, “did not understand it as an irregularity”. */
const FELT =
  '(?:be|been|felt|feel|expect(?:ed)?|want(?:ed)?|thought|think|believed?|mind(?:ed)?|liked?|cared?)(?!\\p{L})';
const TOOK_IT_AS =
  '(?:underst(?:and|ood)|saw|see|seen|view(?:ed)?|regard(?:ed)?|consider(?:ed)?) (?:\\p{L}+ ){1,4}as (?!(?:it|he|she|they|I|we|you) )';
/** “insisted he had never seen the memo”. */
const NEVER_DID = new RegExp(
  `^(?:that )?(?:he|she|they|it|I|we) (?:had never|never|had not|hadn['’]t|did not|didn['’]t|has never|have never) (?!${FELT}|${TOOK_IT_AS})`,
  'iu',
);

/** What denies by its own words; null when they deny nothing. */
function denial({ lemma }: { lemma: string } = { lemma: '' }, words: string): Stance | null {
  const bare = withoutAddress(words.replace(/^[“"‘'\s]+/u, ''));
  const plain = bare.replace(/[“”"‘]/gu, '');
  const denies =
    NOT_TRUE.test(plain) ||
    CLAIM_IS_FALSE.test(plain) ||
    INNOCENT.test(bare) ||
    (/^(?:insist|maintain|swear|testify)$/.test(lemma) && NEVER_DID.test(bare));
  return denies ? 'denies' : null;
}

/** “Madam Speaker, I reject that”: whom the words are said to comes before them. */
function withoutAddress(words: string): string {
  return words.replace(
    /^(?:(?:Mr|Mrs|Ms|Madam|Madame|Mister)\.? (?:Deputy )?\p{Lu}[\p{L}’'-]*|Your Honou?r|My Lord|Chair), /u,
    '',
  );
}

/** The last reporting verb: "went on to deny", "declined to confirm". What follows “denied” in “denied reports” is a noun. */
function mainVerb(cue: string): VerbForm | undefined {
  return [...cue.replace(WHAT_IS_DENIED, '$1').matchAll(WORD)]
    .map((match) => VERB_FORMS.get(match[0]))
    .findLast((form) => form !== undefined);
}

const WHAT_IS_DENIED =
  /((?<!\p{L})(?:den(?:y|ies|ied|ying)|(?:reject|dismiss|refut|disput|rebut|confirm|acknowledg|withdr[ae]w|retract)\p{L}*)) (?:\p{L}+ )?(?:reports?|claims?|charges?|suggestions?|hints?|calls?|notes?|remarks?|comments?|estimates?|questions?|offers?|demands?)$/u;

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
function stanceOfWords(spoken: string): Stance | null {
  const words = withoutAddress(spoken);
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

const ACCUSES = /(?<!\p{L})(?:indictment|lawsuit|suit|complaint|charge sheet|writ)$/iu;
const IN_A_SUIT =
  /^(?: [^.,;“”"]{1,40})? in (?:an?|the|his|her|their|its|that) (?:[\p{L}-]+ ){0,3}(?:indictment|lawsuit|suit|complaint|charge sheet|writ)(?!\p{L})/iu;

/** What a lawsuit states is alleged: “According to the indictment”, “said in a lawsuit that”. `between`: from its verb to the words. */
export function stanceOfSuit(stance: Stance, speaker: { kind: string; name: string } | null, between: string): Stance {
  if (stance !== 'states') return stance;
  return (speaker?.kind === 'document' && ACCUSES.test(speaker.name)) || IN_A_SUIT.test(between) ? 'alleges' : stance;
}

/** Verbs of nothing but saying, which corpora have too seldom for their speech to be learned. */
const SAYS =
  /^(?:testify|recount|stress|caution|confide|quip|joke|retort|reiterate|contend|maintain|lament|elaborate|proclaim|whisper|shout|yell|scream|mutter|murmur|interject|exclaim|opine|clarify|protest|fume|boast|swear|reminisce|counter|divulge|disclose)$/;

/** True for words that were said, whatever a learned opinion of their cue is: a denial is no belief, nor is a finding. */
export function isSurelySaid(stance: Stance, cue: string, speaker: { kind: string } | null): boolean {
  if (WITHHOLDS.test(cue)) return false;
  return (
    stance !== 'states' ||
    (!NEGATION.test(cue) && SAYS.test(mainVerb(cue.toLowerCase())?.lemma ?? '')) ||
    (speaker?.kind === 'document' && /^(?:states|shows)$/.test(mainVerb(cue.toLowerCase())?.class ?? ''))
  );
}

/** What a denial denies: for reported words, those words; for quoted words nothing in them says it. */
export function deniedTarget({ form, parts }: Attribution): Span | null {
  return form === 'direct' ? null : { start: parts[0]!.start, end: parts.at(-1)!.end };
}
