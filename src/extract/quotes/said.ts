// When something was said: “In April, the mayor admitted”, “Moss in 2023 court filings acknowledged”, “told the inquiry
// on 4 May”. The date of the saying, never a date inside the words or in the life of the speaker.
import type { DateExpression, DateValue } from '../../dates/types.ts';
import { overlaps, type Span } from '../../language/span.ts';
import type { Attribution } from '../attribution.ts';
import { AUXILIARIES, looksFinite } from '../cues/words.ts';
import type { PageSentence } from '../page.ts';

/** How far from the reporting clause its date may stand, in code units. */
const REACH = 90;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** Before a date these make it the edge of something else: “mayor since 2019”, “the floods of 2013”. */
const NOT_AFTER =
  /(?<!\p{L})(?:since|until|till|before|after|by|from|between|for|of|to|through|than|over|about)(?: (?:the|early|late|mid))?\s*$/iu;
/** Words that begin another clause, or another thing with a date of its own. */
const ANOTHER_CLAUSE =
  /^(?:who|whom|whose|which|that|when|where|while|as|because|if|since|after|before|until|following|born|elected|citing|to)$/;

/** `dates` of the sentence that holds the cue. `kind` of the speaker: “the 2019 report said” dates a document, “2016 candidate Moss” nobody. */
export function saidOn(
  text: string,
  sentence: PageSentence,
  dates: readonly DateExpression[],
  { cue, mention, parts }: Attribution,
  kind: string | null,
): DateValue | null {
  if (!cue) return null;
  const clause = mention
    ? { start: Math.min(cue.start, mention.start), end: Math.max(cue.end, mention.end) }
    : { start: cue.start, end: cue.end };
  const outside = dates.filter(
    (date) =>
      date.type === 'DATE' &&
      date.date !== null &&
      date.date.precision !== 'range' &&
      !parts.some((part) => overlaps(part, date)) &&
      !sentence.units.some(({ quotation }) => quotation && overlaps(quotation.outer, date)) &&
      !NOT_AFTER.test(text.slice(Math.max(sentence.start, date.start - 24), date.start)),
  );
  const found =
    outside.find((date) => overlaps(date, clause) && isOfClause(text, date, cue, mention, kind)) ??
    outside.find((date) => date.end <= clause.start && leadsTo(text, sentence, date, clause)) ??
    outside.find((date) => date.start >= clause.end && follows(text, parts, clause, date));
  return found?.date ?? null;
}

/** “Moss in 2023 court filings acknowledged”. */
function isOfClause(text: string, date: Span, cue: Span, mention: Span | null, kind: string | null): boolean {
  if (mention && overlaps(date, mention)) {
    const before = text.slice(mention.start, date.start);
    return (
      kind === 'document' || (/\s(?:in|on|at|during)(?: (?:an?|the|his|her|their))?\s*$/.test(before) && plain(before))
    );
  }
  if (!mention || mention.end > date.start || date.end > cue.start) return false;
  return plain(text.slice(mention.end, date.start)) && plain(text.slice(date.end, cue.start));
}

/** “In April, the mayor admitted”: nothing but a phrase of time or place before the clause. */
function leadsTo(text: string, { start }: Span, date: Span, clause: Span): boolean {
  if (clause.start - date.end > REACH) return false;
  return plain(text.slice(start, date.start)) && plain(text.slice(date.end, clause.start));
}

/** “said in a letter on 4 May”. */
function follows(text: string, parts: readonly Span[], clause: Span, date: Span): boolean {
  if (date.start - clause.end > REACH) return false;
  if (parts.some((part) => part.start >= clause.end && part.end <= date.start)) return false;
  return plain(text.slice(clause.end, date.start));
}

function plain(between: string): boolean {
  if (/[“”"«»;:]|[.!?]\s/.test(between)) return false;
  return (between.toLowerCase().match(WORD) ?? []).every(
    (word) =>
      !(ANOTHER_CLAUSE.test(word) || AUXILIARIES.has(word) || looksFinite(word) || /[a-z]ing$/.test(word)) ||
      /^(?:hearing|meeting|evening|morning|briefing|filing|filings|hearings|meetings|building)$/.test(word),
  );
}
