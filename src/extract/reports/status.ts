// What an article makes of what it reports: planned, alleged, disputed, or simply reported.
import type { ReportStatus } from '../../coverage/types.ts';
import { looksAhead } from '../../dates/index.ts';
import type { DateValue } from '../../dates/types.ts';
import type { Span } from '../../language/span.ts';
import { terms } from '../../language/words.ts';
import type { QuoteFinding } from '../types.ts';
import { hasVerb } from './happening.ts';

export type StatusQuestion = {
  /** The sentence, quotations blacked out; `at` and `clause` are places in it. */
  readonly masked: string;
  /** Where the sentence begins in the article: quotes are counted from there. */
  readonly offset: number;
  readonly at: Span;
  readonly clause: Span;
  readonly date: DateValue;
  readonly people: readonly string[];
  readonly quotes: readonly QuoteFinding[];
  readonly published: DateValue | null;
  /** The sentence that follows in the paragraph; empty where none does. */
  readonly next: string;
};

const ALLEGING =
  /(?<!\p{L})(?:alleg(?:edly|es|ed|e|ing)(?!\p{L})|allegations?\s+(?:that|of|he|she|they|suggesting)|accus(?:es|ed|e|ing)(?!\p{L})|accusations?\s+(?:that|of)|claim(?:s|ed|ing)?\s+(?!responsibility|victory|credit|the\s+(?:title|life|lives)|(?:at\s+least|more\s+than|nearly|almost|about|some|up\s+to|hundreds|thousands|dozens|two|three|four|five|six|seven|eight|nine|ten|\d)(?!\p{L})|(?:his|her|their|its)\s+(?:life|lives|place|prize))|purported(?:ly)?|reportedly|suspected\s+of|(?:unnamed|anonymous|security|intelligence|undisclosed)\s+sources?|sources\s+(?:said|say|told|claim)|(?:prosecutors|the\s+prosecution|(?:indictment|lawsuit|complaint|charge\s+sheet)s?)\s+(?:said|says?|states?|contends?)|(?:police|investigators|authorities)\s+(?:believe|suspect)|(?:is|are|was|were)\s+(?:said|believed|thought|understood|rumou?red)\s+to\s+have|(?:may|might)\s+have\s+(?!to\b)|suggest(?:s|ed|ing)\s+(?:that|he|she|they|\p{Lu})|according\s+to\s+(?:(?:the|an?|his|her|their|federal|court)\s+){0,2}(?:complaint|indictment|lawsuit|affidavit|charge\s+sheet|prosecutors|prosecution|accusers?)(?!\p{L}))/giu;
const DENIAL =
  '(?:claims?|allegations?|accusations?|suggestions?|assertions?|charges|reports?|notion|idea|that|having)';
/** Not what is refused: "rejected the offer", "denied him a visa", "was denied bail". */
const REFUSED =
  '(?!\\s+(?:(?:him|her|them|it|us|me|the\\s+\\p{L}+|\\p{Lu}\\p{L}+)\\s+)?(?:(?:an?|the|his|her|their|its)\\s+)?(?:licen[cs]es?|visas?|bail|parole|entry|access|permission|permits?|asylum|leave|requests?|appeals?|motions?|petitions?|applications?|bids?|benefits|coverage|treatment)(?!\\p{L}))';
/** The verb, not "settled its trademark dispute". */
const DISPUTES =
  '(?<!\\b(?:the|an?|this|that|its|his|her|their|no|any|legal|labou?r|trade|trademark|border|pay)\\s)disputes?(?=\\s+(?:that|the|this|his|her|its|their|any|those|these|whether|having|it|claims?|allegations?|reports?)(?!\\p{L}))';
const DENYING = new RegExp(
  `(?<!\\p{L})(?:den(?:y|ies|ied|ying)(?!\\p{L})${REFUSED}|(?<!\\b(?:the|an?|this|that|its|his|her|their|long|hotly|much)[\\s-])disput(?:ed|ing)(?!\\p{L})|${DISPUTES}|(?:refut(?:e|es|ed|ing)|rebut(?:s|ted)?)(?!\\p{L})|(?:reject|dismiss)(?:s|es|ed|ing)\\s+(?:(?:the|any|these|those|all|such|as\\s+\\p{L}+)\\s+)?(?:\\p{L}+\\s+)?${DENIAL}(?!\\p{L}))`,
  'giu',
);
/** "did not deny", "never disputed": the cue is taken back. */
const NEGATED = /(?:\b(?:not|never|cannot|without|nor)|n['’]t)\s+(?:\p{Ll}+ly\s+)?$/u;
/** Behind one of these another clause begins, with a truth of its own. */
const BOUNDARY =
  /(?:^|[\s,])(?:after|because|which|who|whom|where|while|before|when|since|though|although|as|until|once)\s|;|,\s(?:and|but)\s/i;

/**
 * `planned` when it lay ahead at publication; `disputed` when somebody denies it; `alleged` under an allegation's cue;
 * else `reported`. A cue counts for its own clause only: "stepped down on May 4, after a paper published alleged
 * details" tells of a fact.
 */
export function statusOf(question: StatusQuestion): ReportStatus {
  const { masked, at } = question;
  if (isPlanned(question)) return 'planned';
  if (governs(DENYING, masked, at)) return 'disputed';
  const alleged = governs(ALLEGING, masked, at);
  if (isDenied(question, alleged) || isCalledFalse(question)) return 'disputed';
  return alleged ? 'alleged' : 'reported';
}

function isPlanned({ masked, at, date, published }: StatusQuestion): boolean {
  if (isCalledOff(masked, at)) return false;
  if (published?.to) {
    if (date.from && date.from > published.to) return true;
    if (date.to && date.to < published.to) return false;
    // "since Monday" goes on: what has begun is not planned.
    if (date.from && date.from < published.to && date.to === null) return false;
  }
  return looksAhead(masked, at);
}

const OFF = '(?:cancel+ed|called\\s+off|scrapped|abandoned|shelved|postponed|delayed|put\\s+off|pushed\\s+back)';
const TAKEN_BACK = new RegExp(`^[^.;:]{0,60}?\\b(?:was|were|has|have|had|is|are|been)\\s+(?:been\\s+)?${OFF}\\b`, 'i');
const TAKING_BACK = new RegExp(
  `\\b(?<!\\bbe\\s)(?:${OFF}|cancels|calls?\\s+off|postpones)\\b[^.;:]{0,80}?\\b(?:planned|scheduled|set|due|slated|originally|from|['’]s)?\\s*(?<link>for|on|from|of|in|the|its|his|her|their|an?)\\s+(?:early\\s+|late\\s+)?$`,
  'i',
);

/** "moved from May 4 to June 9": the old day. */
const MOVED = /\b(?:moved|rescheduled|changed|shifted|brought\s+forward)\s+(?:\S+\s+){0,3}?from\s+(?:the\s+)?$/i;

/** "the hearing set for 9 June was called off", "cancelled the vote of 9 June", "moved from 9 June": of that day nothing is planned any more. */
function isCalledOff(sentence: string, at: Span): boolean {
  const [before, after] = [sentence.slice(0, at.start), sentence.slice(at.end)];
  if (MOVED.test(before)) return true;
  return TAKEN_BACK.test(after) || (TAKING_BACK.test(before) && !/\b(?:until|till|to|by)\s+$/i.test(before));
}

function governs(cues: RegExp, sentence: string, at: Span): boolean {
  for (const cue of sentence.matchAll(cues)) {
    const end = cue.index + cue[0].length;
    const between = end <= at.start ? sentence.slice(end, at.start) : sentence.slice(at.end, cue.index);
    const opening = sentence.slice(0, cue.index);
    if (BOUNDARY.test(between) || NEGATED.test(opening)) continue;
    if (describes(cue[0], sentence.slice(end)) || (isGuess(cue[0]) && cue.index >= at.end && at.start > 4)) continue;
    if (cue.index >= at.end && isAside(sentence, at, cue.index)) continue;
    // "Moss, who was accused of fraud, resigned on May 4": the cue is closed in.
    if (end <= at.start && between.includes(',') && /,\s(?:who|which|whom)\s[^,]*$/.test(opening)) continue;
    // "resigned on May 4 to contest the allegations": what follows an infinitive is its aim.
    if (cue.index >= at.end && /\bto\s+\p{Ll}+\s+(?:\S+\s+){0,3}$/u.test(between)) continue;
    return true;
  }
  return false;
}

/** What can be alleged to have happened: "the alleged assault". */
const DEED =
  /^\s+(?:\p{Ll}+\s+){0,2}?(?:abduction|abuse|affair|assault|atrocit(?:y|ies)|attack|beating|bombing|breach|brib(?:e|ery)|call|conspiracy|corruption|crime|deal|fight|forgery|fraud|hack(?:ing)?|harassment|incident|interference|kidnapping|killing|leak|massacre|meddling|meeting|misconduct|murder|offen[cs]e|payment|plot|poisoning|rape|robbery|scheme|shooting|stabbing|theft|threat|torture|violation|wrongdoing)s?(?!\p{L})/u;

/** "struck alleged camps", "the accused killer": the word describes somebody or a place, not what happened. */
function describes(cue: string, rest: string): boolean {
  return (
    /^(?:alleged|accused)$/i.test(cue) &&
    /^\s+\p{Ll}/u.test(rest) &&
    !/^\s+(?:that|of|the|an?|he|she|they|it|his|her|its|their|to|in|on|by|last|this|two|three|several|some)(?!p{L})/.test(
      rest,
    ) &&
    !DEED.test(rest)
  );
}

/** "in last month's killing may have fled": behind the date, it is another deed that is guessed. */
function isGuess(cue: string): boolean {
  return /^(?:may|might)\s/i.test(cue);
}

const RELATIVE = /(?:^|[\s,])(?:who|which|that|whose|where)\s(?<told>[^,]*)$/;
/** "the lawsuit, filed on May 4, alleges …": when it was made is no allegation. */
const MADE =
  /^(?:first\s+)?(?:filed|signed|dated|published|written|brought|lodged|issued|released|unveiled|posted|sent|made)\s/;
const PASSIVE = /\b(?:is|are|was|were|be|been|being)\s+(?:\p{Ll}+ly\s+)?$/u;

/**
 * The date tells something in passing about who or what the cue's clause is about: "the clerk, who has led the board since
 * 2019, denied …", "the clerk who was hired in 2019 denied …", "the clerk, chair of the board since 2019, denied …". Not
 * so where the cue turns on it: "the payments that were made in 2019 are disputed".
 */
function isAside(sentence: string, at: Span, cue: number): boolean {
  const [before, between] = [sentence.slice(0, at.start), sentence.slice(at.end, cue)];
  const closed = between.includes(',');
  const told = RELATIVE.exec(before)?.groups?.['told'];
  if (told !== undefined && hasVerb(told)) return closed || !PASSIVE.test(sentence.slice(at.end, cue));
  const [, subject, apposed] = /^([^,]+),\s([^,]*)$/.exec(before) ?? [];
  return (
    /^[^,]{0,20},/.test(between) &&
    apposed !== undefined &&
    (!hasVerb(apposed) || MADE.test(apposed)) &&
    !hasVerb(subject ?? '')
  );
}

/** A denial of one of the clause's people answers an allegation; any denial answers a clause of its own words. */
function isDenied({ masked, offset, clause, people, quotes }: StatusQuestion, alleged: boolean): boolean {
  const denials = quotes.filter((quote) => quote.stance === 'denies');
  if (denials.length === 0) return false;
  if (alleged && denials.some((quote) => quote.speaker !== null && people.includes(quote.speaker))) return true;
  const words = new Set(terms(masked.slice(clause.start, clause.end)));
  // A denial in the date's own sentence has its words in common with it: it counts by its cue alone.
  const elsewhere = denials.filter(({ start, end }) => end <= offset || start >= offset + masked.length);
  return elsewhere.some((quote) => terms(quote.text).filter((word) => words.has(word)).length >= 3);
}

/** "Devers said that Moss was in the room in May. Her lawyer called that a lie." */
function isCalledFalse({ masked, next }: StatusQuestion): boolean {
  return CLAIMED.test(masked) && FALSE.test(next);
}

const CLAIMED = /(?<!\p{L})(?:said|says|told|testified|wrote|according)(?!\p{L})/u;
const FALSE =
  /^[^.!?;]{0,80}?(?<!\p{L})(?:called|dismissed|described)\s+(?:that|this|it|the\s+(?:claims?|allegations?|account|story|accusations?))\s+(?:as\s+)?(?:(?:an?|completely|totally|simply|utterly|\p{Ll}+ly)\s+){0,2}(?:lies?|false|untrue|nonsense|fabrications?|absurd|ridiculous|baseless|fiction|wrong)(?!\p{L})/u;
