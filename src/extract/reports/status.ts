// What an article makes of what it reports: planned, alleged, disputed, or simply reported.
import type { ReportStatus } from '../../coverage/types.ts';
import { looksAhead } from '../../dates/index.ts';
import type { DateValue } from '../../dates/types.ts';
import type { Span } from '../../language/span.ts';
import { terms } from '../../language/words.ts';
import type { QuoteFinding } from '../types.ts';

export type StatusQuestion = {
  /** The sentence, quotations blacked out; `at` and `clause` are places in it. */
  readonly masked: string;
  readonly at: Span;
  readonly clause: Span;
  readonly date: DateValue;
  readonly people: readonly string[];
  readonly quotes: readonly QuoteFinding[];
  readonly published: DateValue | null;
};

const ALLEGING =
  /(?<!\p{L})(?:alleg(?:e|es|ed|edly|ing)|allegations?\s+(?:that|of|he|she|they|suggesting)|accus(?:e|es|ed|ing)|accusations?\s+(?:that|of)|claim(?:s|ed|ing)?\s+(?!responsibility|victory|credit|the\s+(?:title|life|lives))|purported(?:ly)?|reportedly|suspected\s+of|(?:unnamed|anonymous|security|intelligence|undisclosed)\s+sources|sources\s+(?:said|say|told|claim)|suggest(?:s|ed|ing)\s+(?:that|he|she|they|\p{Lu}))/giu;
const DENYING =
  /(?<!\p{L})(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|reject(?:s|ed|ing)|rebut(?:s|ted)?)(?!\p{L})/giu;
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
  if (isDenied(question, alleged)) return 'disputed';
  return alleged ? 'alleged' : 'reported';
}

function isPlanned({ masked, at, date, published }: StatusQuestion): boolean {
  const ahead = looksAhead(masked, at);
  if (published?.to && date.from) {
    if (date.from > published.to) return true;
    if ((date.to ?? date.from) < published.to) return false;
  }
  return ahead;
}

function governs(cues: RegExp, sentence: string, at: Span): boolean {
  for (const cue of sentence.matchAll(cues)) {
    const end = cue.index + cue[0].length;
    const between = end <= at.start ? sentence.slice(end, at.start) : sentence.slice(at.end, cue.index);
    const opening = sentence.slice(0, cue.index);
    if (BOUNDARY.test(between)) continue;
    // "Moss, who was accused of fraud, resigned on May 4": the cue is closed in.
    if (end <= at.start && between.includes(',') && /,\s(?:who|which|whom)\s[^,]*$/.test(opening)) continue;
    // "resigned on May 4 to contest the allegations": what follows an infinitive is its aim.
    if (cue.index >= at.end && /\bto\s+\p{Ll}+\s+(?:\S+\s+){0,3}$/u.test(between)) continue;
    return true;
  }
  return false;
}

/** A denial of one of the clause's people answers an allegation; any denial answers a clause of its own words. */
function isDenied({ masked, clause, people, quotes }: StatusQuestion, alleged: boolean): boolean {
  const denials = quotes.filter((quote) => quote.stance === 'denies');
  if (denials.length === 0) return false;
  if (alleged && denials.some((quote) => quote.speaker !== null && people.includes(quote.speaker))) return true;
  const words = new Set(terms(masked.slice(clause.start, clause.end)));
  return denials.some((quote) => terms(quote.text).filter((word) => words.has(word)).length >= 3);
}
