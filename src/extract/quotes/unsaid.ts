// Words that somebody is reported not to have said: “He did not deny carrying two whips” makes him say nothing.
import type { Attribution } from '../attribution.ts';

/** “did not deny”, “would neither confirm nor deny”, “declined to answer”; a cue holds its auxiliaries and negation. */
const WITHHELD =
  /(?<!\p{L})(?:(?:not|never|neither|nor|cannot|without|hardly)(?!\p{L})|n['’]t(?!\p{L})).{0,40}(?<!\p{L})(?:den(?:y|ied|ying)|confirm(?:ed|ing)?)$/isu;
const DECLINED =
  /(?<!\p{L})(?:declin|refus)(?:es|ed|ing|e)? (?:to )?(?:answer|comment|respond|reply|confirm|deny|say|discuss|elaborate)$/iu;

/** True for words without quotation marks that their cue withholds; what stands in marks was said. */
export function isUnsaid(text: string, { form, cue }: Attribution): boolean {
  if (form !== 'indirect' || cue === null) return false;
  const words = text.slice(cue.start, cue.end);
  return WITHHELD.test(words) || DECLINED.test(words);
}
