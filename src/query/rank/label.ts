// What a match may be called, and which words of the quote to mark.
import { type Alignment, CORRECTED, INFLECTED, type QuestionWord, SAME, type TextWord } from './alignment.ts';
import type { MatchLabel } from './types.ts';

/**
 * `verbatim`: the asked words are one run of the quote, whole or part (case, marks, diacritics and contractions folded).
 * `misspelt`: so many of them stand there as for `partial`, some only once their spelling is corrected.
 * `partial`: most of what was asked stands in the quote, in any order, or most of the quote was asked.
 * Anything less is a `paraphrase`.
 */
export function labelMatch(
  asked: readonly QuestionWord[],
  text: readonly TextWord[],
  alignment: Alignment,
  weight: (term: string) => number,
): MatchLabel {
  if (asked.length > 0 && alignment.sameRun?.length === asked.length) return 'verbatim';
  const wholeRun = alignment.run !== null && alignment.run.length === asked.length;
  let all = 0;
  let standing = 0;
  let corrected = 0;
  asked.forEach((word, index) => {
    if (word.term === null) return;
    const level = alignment.found[index]!;
    const own = word.weight;
    all += own;
    if (level >= INFLECTED) standing += own;
    else if (level === CORRECTED) corrected += own;
  });
  if (all === 0) {
    // Stop words only (`yes, that is it`): a run is all there can be.
    return wholeRun ? 'partial' : 'paraphrase';
  }
  const enough = wholeRun || standing + corrected >= MOST_OF_QUESTION * all || coversQuote(text, alignment, weight);
  if (!enough) return 'paraphrase';
  return corrected > 0 || (wholeRun && alignment.run?.least === CORRECTED) ? 'misspelt' : 'partial';
}

/**
 * True when the asked words are one run of the text but for their forms and their spelling: `loyality to Canada`. One word alone is
 * no run, and of several at least one has to be spelt right: any word resembles another.
 */
export function standsWhole(asked: readonly QuestionWord[], { run, found }: Alignment): boolean {
  if (run === null || run.length !== asked.length) return false;
  const levels = asked.flatMap(({ term }, index) => (term === null ? [] : [found[index]!]));
  return levels.length >= 2 && levels.some((level) => level >= INFLECTED);
}

/** The asked words where they stand in the text, neighbours joined with what is between them. */
export function highlightSpans(
  asked: readonly QuestionWord[],
  text: readonly TextWord[],
  alignment: Alignment,
): [number, number][] {
  const marked = text.map((word, index) => {
    const partner = alignment.partner[index]!;
    return partner !== -1 && (word.term !== null || asked[partner]!.term !== null);
  });
  // Stop words are marked only inside a run of asked words: `the` alone says nothing.
  for (const run of [alignment.run, alignment.sameRun])
    if (run !== null && (run.length > 2 || run.length === asked.length))
      for (let word = run.word; word < run.word + run.length; word++) marked[word] = true;
  const spans: [number, number][] = [];
  text.forEach((word, index) => {
    if (!marked[index]) return;
    const last = spans.at(-1);
    if (last !== undefined && (marked[index - 1] || word.start <= last[1])) last[1] = Math.max(last[1], word.end);
    else spans.push([word.start, word.end]);
  });
  return spans;
}

/** Someone pasted the quote with more around it: most of the quote was asked, and it is long enough to tell. */
function coversQuote(text: readonly TextWord[], alignment: Alignment, weight: (term: string) => number): boolean {
  let all = 0;
  let standing = 0;
  let content = 0;
  text.forEach((word, index) => {
    if (word.term === null) return;
    content++;
    all += weight(word.term);
    if (alignment.best[index]! >= INFLECTED) standing += weight(word.term);
  });
  return content >= WORDS_THAT_TELL && standing >= MOST_OF_QUOTE * all && (alignment.sameRun?.length ?? 0) >= SAME;
}

const MOST_OF_QUESTION = 0.6;
const MOST_OF_QUOTE = 0.8;
const WORDS_THAT_TELL = 4;
