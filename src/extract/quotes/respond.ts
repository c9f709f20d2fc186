// Which quotes answer which: in a dialogue the answer follows its question, a denial answers the allegation before it, and
// “denied any wrongdoing” answers whatever the article says is alleged of that person.
import { isTitleWord } from '../../language/names.ts';
import type { QuoteFinding } from '../types.ts';

/** How far a question or an allegation may stand before its answer, in code units of text between them. */
const REACH = 400;
/** So many allegations of an article are looked at for each denial. */
const MOST = 40;
const EVERYTHING =
  /^(?:all |any |the |these |those )?(?:wrongdoing|impropriety|allegations?|accusations?|claims?|charges?|reports?)(?![\p{L}])/iu;

/** For each quote, the indexes of the quotes it answers. */
export function findAnswers(text: string, quotes: readonly QuoteFinding[]): number[][] {
  const allegations = quotes.flatMap((quote, index) => (quote.stance === 'alleges' ? [{ quote, index }] : []));
  return quotes.map((quote, index) => {
    const near = answersBefore(text, quotes, index);
    if (near.length > 0) return near;
    const answers =
      quote.stance === 'denies' || quote.stance === 'confirms'
        ? answersAllegation
        : quote.stance === 'states' && quote.speech
          ? saysOtherwise
          : null;
    if (!answers) return near;
    return allegations.slice(0, MOST).flatMap((other) => (answers(quote, other.quote) ? [other.index] : []));
  });
}

/** A denial of everything, or a denial or an admission that names somebody or something the allegation names too. */
function answersAllegation(quote: QuoteFinding, allegation: QuoteFinding): boolean {
  const { speaker } = quote;
  if (speaker === null || speaker === allegation.speaker || allegation.start === quote.start) return false;
  const surname = speaker.split(' ').at(-1)!;
  if (/['’]s /.test(speaker) || !names(allegation.text, surname)) return false;
  if (quote.form !== 'direct' && quote.stance === 'denies' && EVERYTHING.test(quote.text)) return true;
  if (allegation.start > quote.start) return false;
  const alleged = namesIn(allegation.text);
  return [...namesIn(quote.text)].some((name) => name !== surname && alleged.has(name));
}

/**
 * “Moss worked to delay the release of Ida Pike,” sources alleged. “I called for the release of Ida Pike,” Moss said: the
 * accused speaks of the same person and the same matter.
 */
function saysOtherwise(quote: QuoteFinding, allegation: QuoteFinding): boolean {
  const { speaker } = quote;
  if (speaker === null || speaker === allegation.speaker || allegation.start > quote.start) return false;
  const surname = speaker.split(' ').at(-1)!;
  if (
    !/^\p{Lu}/u.test(surname) ||
    /['’]s /.test(speaker) ||
    !(names(allegation.text, surname) || BY_ROLE.test(allegation.text))
  )
    return false;
  const [alleged, told] = [namesIn(allegation.text), namesIn(quote.text)];
  if (![...told].some((name) => name !== surname && alleged.has(name))) return false;
  const matter = matterOf(allegation.text);
  return [...matterOf(quote.text)].some((stem) => matter.has(stem));
}

/** “sources alleged `the MP` worked to delay”: the accused by what he is. */
const BY_ROLE =
  /^(?:that )?(?:the|an?) (?:\p{L}+ )?(?:MP|member|minister|mayor|senator|councillor|official|chairman|chairwoman|president|director|officer|politician|lawmaker)(?!\p{L})/iu;

/** The beginnings of the longer words without a capital: “release”, “releasing” and “released” are one matter. */
function matterOf(text: string): Set<string> {
  return new Set((text.match(/(?<![\p{L}’'-])\p{Ll}{6,}/gu) ?? []).map((word) => word.slice(0, 6)));
}

/** “I didn’t understand it as an irregularity”: the accused himself says no to what was alleged just before. */
function saysNo(quote: QuoteFinding, allegation: QuoteFinding): boolean {
  if (quote.form !== 'direct' || quote.speaker === null) return false;
  const surname = quote.speaker.split(' ').at(-1)!;
  if (/['’]s /.test(quote.speaker) || !names(allegation.text, surname)) return false;
  return /^[“"‘']?(?:No[,.]|I (?:\p{L}+ )?(?:never|did not|didn['’]t|do not|don['’]t|have not|haven['’]t|had no|was not|wasn['’]t|am not|would never))(?!\p{L})/iu.test(
    quote.text,
  );
}

function namesIn(text: string): Set<string> {
  // What begins a sentence is capitalised whatever it is.
  const words = text.match(/(?<=[\p{L}\p{N},’'] )\p{Lu}[\p{Ll}\p{M}]{2,}(?!\p{L})/gu) ?? [];
  return new Set(words.filter((word) => !isTitleWord(word)));
}

function names(text: string, surname: string): boolean {
  const at = text.indexOf(surname);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1) + text.charAt(at + surname.length));
}

function answersBefore(text: string, quotes: readonly QuoteFinding[], index: number): number[] {
  const quote = quotes[index]!;
  const previous = quotes[index - 1];
  if (!previous || quote.speaker === null || quote.speaker === previous.speaker) return [];
  const gap = quote.start - previous.end;
  if (gap > REACH || gap < 0) return [];
  const cue = quote.cue ? text.slice(quote.cue.start, quote.cue.end).toLowerCase() : '';
  const replies =
    /(?<!\p{L})(?:repl(?:y|ies|ied)|respond(?:s|ed)?|answer(?:s|ed)?|retort(?:s|ed)?|counter(?:s|ed)?|shot back|hit back|object(?:s|ed)?)(?!\p{L})/u.test(
      cue,
    );
  const questioned = previous.form === 'direct' && /\?\s*$/.test(previous.text) && previous.stance === 'asks';
  if (replies || (questioned && quote.form === 'direct' && quote.stance !== 'asks')) return [index - 1];
  if (previous.stance !== 'alleges') return [];
  return quote.stance === 'denies' || saysNo(quote, previous) ? [index - 1] : [];
}
