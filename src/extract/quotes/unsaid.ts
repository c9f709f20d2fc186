// Words that somebody is reported not to have said: “He did not deny carrying two whips” makes him say nothing.
import type { Attribution } from '../attribution.ts';

/** “did not deny”, “would neither confirm nor deny”, “declined to answer”; a cue holds its auxiliaries and negation. */
const WITHHELD =
  /(?<!\p{L})(?:(?:not|never|neither|nor|cannot|without|hardly)(?!\p{L})|n['’]t(?!\p{L})).{0,40}(?<!\p{L})(?:den(?:y|ied|ying)|confirm(?:ed|ing)?)$/isu;
const DECLINED =
  /(?<!\p{L})(?:declin|refus)(?:es|ed|ing|e)? (?:to )?(?:answer|comment|respond|reply|confirm|deny|say|discuss|elaborate)$/iu;

/** “… `to comment`”, “Asked of the whip, `she declined to answer`”: what is told is that nothing was said. */
const NO_COMMENT =
  /(?:^|(?<!\p{L})(?:declined|refused|was unwilling|were unwilling) )(?:further )?(?:to )?(?:comment|answer|respond|reply)(?: (?:on|to) (?:it|this|that|the matter|(?:the |any |further |more )?(?:question|questions|allegations?|requests?)|the report))?(?: further)?[.,]?$/iu;
/** “Asked if she had seen it, Moss said”: the words before the comma are the question, and not hers. */
const ASKED = /(?:^|[.!?”"’)\]]\s+|\n\s*|(?<!\p{L})when )[Aa]sked$/u;
const QUESTION = /^(?:if|whether|about|why|what|when|how|who)(?!\p{L})/iu;
/** “When asked about the boat, Moss said”: nor is the topic. */
const ASKED_ABOUT = /(?:^|[.!?”"’)\]]\s+|\n\s*|(?<!\p{L})when )[Aa]sked about$/iu;

/** True for words without quotation marks that their cue withholds; what stands in marks was said. */
export function isUnsaid(text: string, { form, cue, parts }: Attribution): boolean {
  if (form !== 'indirect' || cue === null) return false;
  const words = text.slice(cue.start, cue.end);
  if (WITHHELD.test(words) || DECLINED.test(words)) return true;
  const last = parts.at(-1)!;
  if (NO_COMMENT.test(text.slice(Math.max(parts[0]!.start, last.end - 120), last.end))) return true;
  const { start } = parts[0]!;
  const before = text.slice(Math.max(0, start - 24), start).trimEnd();
  return ASKED_ABOUT.test(before) || (QUESTION.test(text.slice(start, start + 10)) && ASKED.test(before));
}
