// Content that lost its beginning: of an object only what it is of was taken, of a clause only what follows its subject.
import { firstEndingAfter, type Span } from '../../language/span.ts';
import type { Attribution } from '../attribution.ts';
import { VERB_FORMS } from '../cues/forms.ts';
import { AUXILIARIES, looksFinite } from '../cues/words.ts';
import type { Page } from '../page.ts';

/** `attribution` with its words from where they begin. */
export function withItsBeginning<T extends Attribution>(page: Page, attribution: T): T {
  const { form, parts, cue } = attribution;
  const [first, ...rest] = parts;
  if (form === 'direct' || !first || !cue) return attribution;
  const start =
    askedBefore(page.text, first, cue) ?? objectBefore(page.text, first, cue) ?? subjectBefore(page, first, cue);
  return start === null ? attribution : { ...attribution, parts: [{ start, end: first.end }, ...rest] };
}

/** “wants `to know` why he left”: a want that is a question. */
function askedBefore(text: string, { start }: Span, cue: Span): number | null {
  const between = cue.end < start && start - cue.end < 20 ? text.slice(cue.end, start) : '';
  return /^\sto (?:know|learn|find out|hear)\s$/.test(between) ? cue.end + 1 : null;
}

/** “confirmed `contact with diplomats` during testimony”: where the object begins that only its end was taken of. */
function objectBefore(text: string, { start, end }: Span, cue: Span): number | null {
  if (cue.end >= start || start - cue.end > 80 || !HAS_OBJECT.test(text.slice(cue.start, cue.end))) return null;
  const object = text.slice(cue.end, start);
  const lost = GOES_WITH.test(text.slice(start, end)) ? /^ \p{L}[\p{L}\p{N} ’'-]* $/u : OBJECT_UP_TO_ITS_OWN;
  return lost.test(object) ? cue.end + 1 : null;
}
/** “confirmed contact with `diplomats`”, “admitted to at least a dozen calls with `them`”: an object without what it is of. */
const OBJECT_UP_TO_ITS_OWN =
  /^ (?:to (?:(?:at least|at most|more than|about|nearly|almost) )?(?=(?:an?|some|several|many|multiple|one|two|three|four|five|six|seven|eight|nine|ten|\d+) )|(?!(?:about|at|by|for|from|in|of|on|to|with)\s))(?:[\p{L}\p{N}’'-]+ ){1,4}(?:about|between|for|from|of|with) $/iu;
/** “`during the recess`”, “denies starting a fire `that killed a guard`”: what goes with the object before it. */
const GOES_WITH = /^(?:(?:during|amid|throughout|following) [^,;:“”"]{3,80}$|(?:that|which|who) \p{Ll}{2,}[^s]ed\s)/iu;
const HAS_OBJECT =
  /(?<!\p{L})(?:confirm|acknowledg|admit|den|disclos|reveal|describ|recount|recall|mention|discuss)(?:y|e|s|es|ed|ies|ied|ted|ting|ing)?$/iu;

/** “MP Moss in 2023 filings `acknowledged several calls`, reported the Echo”: where the clause begins whose subject was left. */
function subjectBefore({ text, sentences }: Page, { start, end }: Span, cue: Span): number | null {
  if (cue.start < end || !/^,?\s*$/.test(text.slice(end, cue.start)) || /ing$/.test(text.slice(cue.start, cue.end)))
    return null;
  const [verb = ''] = /^\p{Ll}+/u.exec(text.slice(start, start + 30)) ?? [];
  if (!(AUXILIARIES.has(verb) || VERB_FORMS.get(verb) || looksFinite(verb)) || /ing$/.test(verb)) return null;
  const sentence = sentences[firstEndingAfter(sentences, start)];
  if (!sentence || sentence.start >= start) return null;
  const subject = SUBJECT.exec(text.slice(sentence.start, start));
  return subject && start - sentence.start <= LONGEST_SUBJECT ? sentence.start : null;
}
const LONGEST_SUBJECT = 80;
/** A name or a noun with what belongs to it, and no other clause. */
const SUBJECT = /^\p{Lu}[\p{L}\p{N} .’'-]* $/u;
