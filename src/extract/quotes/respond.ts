// Which quotes answer which: in a dialogue the answer follows its question, and a denial answers the allegation before it.
import type { QuoteFinding } from '../types.ts';

/** How far a question or an allegation may stand before its answer, in code units of text between them. */
const REACH = 400;

/** For each quote, the indexes of the quotes it answers. */
export function findAnswers(text: string, quotes: readonly QuoteFinding[]): number[][] {
  return quotes.map((quote, index) => {
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
    return quote.stance === 'denies' && previous.stance === 'alleges' ? [index - 1] : [];
  });
}
