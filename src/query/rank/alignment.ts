// Which words of a quote are which words of the question.
import { isStopWord } from '../../language/stopwords.ts';
import { sameWord, termOf, terms, type Word, words } from '../../language/words.ts';
import type { AskedTerm, SearchDocument } from '../../search/types.ts';

/** A word of the question with everything it may stand for. */
export type QuestionWord = {
  readonly folded: string;
  /** Null for a stop word. */
  readonly term: string | null;
  /** How much it says; of a misspelt word, what the likeliest word says. 0 for a stop word. */
  readonly weight: number;
  /** Written with a capital letter. */
  readonly capital: boolean;
  /** When it is misspelt: the words and the terms it may have been meant to be. */
  readonly meant: ReadonlySet<string>;
  readonly meantTerms: ReadonlySet<string>;
};

export type TextWord = Word & { readonly term: string | null };

/** How well two words agree: the same word, another form of it, what it was probably meant to be, or not at all. */
export const SAME = 3;
export const INFLECTED = 2;
export const CORRECTED = 1;
export type Agreement = 0 | 1 | 2 | 3;

/**
 * The words of a question. A word the coverage does not have is read as the word it resembles, unless it is itself a word
 * (`isWord`): `Europe` is not a misspelt `euros`.
 */
export function questionWords(
  question: string,
  asked: readonly AskedTerm[],
  weight: (term: string) => number,
  isWord: (term: string) => boolean,
): readonly QuestionWord[] {
  const corrections = new Map(asked.filter(({ how }) => how === 'spelling').map((term) => [term.word, term]));
  return words(question).map((word) => {
    const term = termOf(word, question);
    const correction = term === null || isWord(term) ? undefined : corrections.get(word.folded);
    return {
      folded: word.folded,
      term,
      weight: term === null ? 0 : weight(correction?.terms[0]?.term ?? term),
      capital: /\p{Lu}/u.test(question[word.start]!),
      meant: new Set(correction?.meant),
      meantTerms: new Set(correction?.terms.map(({ term: meant }) => meant)),
    };
  });
}

export function textWords(text: string): readonly TextWord[] {
  return words(text).map((word) => ({ ...word, term: termOf(word, text) }));
}

export function agreement(asked: QuestionWord, word: TextWord): Agreement {
  if (sameWord(asked.folded, word.folded)) return SAME;
  if (asked.term !== null && asked.term === word.term) return INFLECTED;
  if (asked.meant.has(word.folded) || (word.term !== null && asked.meantTerms.has(word.term))) return CORRECTED;
  return 0;
}

/** A run of words that stand side by side both in the question and in the text, in the same order. */
export type Run = {
  readonly asked: number;
  readonly word: number;
  readonly length: number;
  /** The weakest agreement of its words. */
  readonly least: Agreement;
};

export type Alignment = {
  /** For each word of the text, its best agreement with a word of the question, and that word (-1 for none). */
  readonly best: readonly Agreement[];
  readonly partner: readonly number[];
  /** For each word of the question, its best agreement with a word of the text. */
  readonly found: readonly Agreement[];
  /** The longest run, and the longest in which every word is the same word. */
  readonly run: Run | null;
  readonly sameRun: Run | null;
};

/** Compares every word with every other: quotes and questions are short (long ones are cut at `MOST_WORDS`). */
export function align(asked: readonly QuestionWord[], text: readonly TextWord[]): Alignment {
  const rows = Math.min(asked.length, MOST_WORDS);
  const columns = Math.min(text.length, MOST_WORDS);
  const best: Agreement[] = new Array(text.length).fill(0);
  const partner: number[] = new Array(text.length).fill(-1);
  const found: Agreement[] = new Array(asked.length).fill(0);
  let run: Run | null = null;
  let sameRun: Run | null = null;
  // Length of the run (and of the run of same words) that ends at this pair, one row before and in this row.
  let runs = new Int32Array(columns + 1);
  let sames = new Int32Array(columns + 1);
  let nextRuns = new Int32Array(columns + 1);
  let nextSames = new Int32Array(columns + 1);
  let leasts = new Int32Array(columns + 1);
  let nextLeasts = new Int32Array(columns + 1);
  for (let row = 0; row < rows; row++) {
    const word = asked[row]!;
    for (let column = 0; column < columns; column++) {
      const level = agreement(word, text[column]!);
      if (level === 0) {
        nextRuns[column + 1] = 0;
        nextSames[column + 1] = 0;
        continue;
      }
      if (level > best[column]!) {
        best[column] = level;
        partner[column] = row;
      }
      if (level > found[row]!) found[row] = level;
      const length = runs[column]! + 1;
      const least = length === 1 ? level : (Math.min(level, leasts[column]!) as Agreement);
      nextRuns[column + 1] = length;
      nextLeasts[column + 1] = least;
      if (run === null || length > run.length || (length === run.length && least > run.least))
        run = { asked: row - length + 1, word: column - length + 1, length, least };
      const same = level === SAME ? sames[column]! + 1 : 0;
      nextSames[column + 1] = same;
      if (same > (sameRun?.length ?? 0))
        sameRun = { asked: row - same + 1, word: column - same + 1, length: same, least: SAME };
    }
    [runs, nextRuns] = [nextRuns, runs];
    [sames, nextSames] = [nextSames, sames];
    [leasts, nextLeasts] = [nextLeasts, leasts];
  }
  return { best, partner, found, run, sameRun };
}

/** True for words that carry meaning, of a question or a text. */
export function isContent(word: { readonly folded: string; readonly term: string | null }): boolean {
  return word.term !== null || !isStopWord(word.folded);
}

const MOST_WORDS = 400;

/** Every term of a document whose weight ranking asks for. */
export function rankedTerms({ text, also, title, speaker }: SearchDocument): string[] {
  return [text, ...also, title, speaker].flatMap(terms);
}
