// Which words of a quote are which words of the question.
import { spokenForms, type Word } from '../../language/contractions.ts';
import { termOf, words } from '../../language/words.ts';
import type { AskedTerm } from '../../search/types.ts';

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

/** A question as it is compared with texts. */
export type AskedWords = {
  readonly words: readonly QuestionWord[];
  /** For each folded word, and for each term, the question's words that agree with it. */
  readonly sameAs: ReadonlyMap<string, readonly number[]>;
  readonly formsOf: ReadonlyMap<string, readonly number[]>;
  readonly meantBy: ReadonlyMap<string, readonly number[]>;
};

export type TextWord = Word & { readonly term: string | null };

/** How well two words agree: the same word, another form of it, what it was probably meant to be, or not at all. */
export const SAME = 3;
export const INFLECTED = 2;
export const CORRECTED = 1;
type Agreement = 0 | 1 | 2 | 3;

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
  const corrections = new Map(
    asked.filter(({ how }) => how === 'spelling' || how === 'joined').map((term) => [term.word, term]),
  );
  return words(question).map((word) => {
    const term = termOf(word, question);
    const correction = term === null || isWord(term) ? undefined : corrections.get(word.folded);
    // `theri` is `their`: it says as little.
    const isSmall = correction !== undefined && correction.terms.length === 0;
    return {
      folded: word.folded,
      term: isSmall ? null : term,
      weight: term === null || isSmall ? 0 : weight(correction?.terms[0]?.term ?? term),
      capital: /\p{Lu}/u.test(question[word.start]!),
      meant: new Set(correction?.meant),
      meantTerms: new Set(correction?.terms.map(({ term: meant }) => meant)),
    };
  });
}

export function askedWords(words: readonly QuestionWord[]): AskedWords {
  const sameAs = new Map<string, number[]>();
  const formsOf = new Map<string, number[]>();
  const meantBy = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, index: number): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [index]);
    else if (!known.includes(index)) known.push(index);
  };
  words.slice(0, MOST_WORDS).forEach(({ folded, term, meant, meantTerms }, index) => {
    for (const form of spokenForms(folded)) put(sameAs, form, index);
    if (term !== null) put(formsOf, term, index);
    for (const word of meant) put(meantBy, word, index);
    for (const own of meantTerms) put(meantBy, `\n${own}`, index);
  });
  return { words, sameAs, formsOf, meantBy };
}

export function textWords(text: string): readonly TextWord[] {
  return words(text).map((word) => {
    const { start, end, folded } = word;
    return { start, end, folded, term: termOf(word, text) };
  });
}

/** A run of words that stand side by side both in the question and in the text, in the same order. */
type Run = {
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

/** Finds the words of the question in the text, and their runs. Of longer texts only the first `MOST_WORDS` words are compared. */
export function align(asked: AskedWords, text: readonly TextWord[]): Alignment {
  const best: Agreement[] = new Array(text.length).fill(0);
  const partner: number[] = new Array(text.length).fill(-1);
  const found: Agreement[] = new Array(asked.words.length).fill(0);
  let run: Run | null = null;
  let sameRun: Run | null = null;
  // The runs that end at the word before, by the question's word they end with.
  let before = new Map<number, Ending>();
  const columns = Math.min(text.length, MOST_WORDS);
  for (let column = 0; column < columns; column++) {
    const rows = agreeing(asked, text[column]!);
    // Most words of a text agree with none of the question.
    if (rows === null) {
      if (before.size > 0) before = new Map();
      continue;
    }
    const now = new Map<number, Ending>();
    for (const [row, level] of rows) {
      if (level > best[column]!) {
        best[column] = level;
        partner[column] = row;
      }
      if (level > found[row]!) found[row] = level;
      const last = before.get(row - 1);
      const length = (last?.length ?? 0) + 1;
      const least = Math.min(level, last?.least ?? SAME) as Agreement;
      const same = level === SAME ? (last?.same ?? 0) + 1 : 0;
      now.set(row, { length, least, same });
      if (run === null || length > run.length || (length === run.length && least > run.least))
        run = { asked: row - length + 1, word: column - length + 1, length, least };
      if (same > (sameRun?.length ?? 0))
        sameRun = { asked: row - same + 1, word: column - same + 1, length: same, least: SAME };
    }
    before = now;
  }
  return { best, partner, found, run, sameRun };
}

const MOST_WORDS = 400;

type Ending = { readonly length: number; readonly least: Agreement; readonly same: number };

/** The question's words that agree with this word of the text, each with its best agreement; null when there is none. */
function agreeing({ sameAs, formsOf, meantBy }: AskedWords, { folded, term }: TextWord): Map<number, Agreement> | null {
  let rows: Map<number, Agreement> | null = null;
  const add = (found: readonly number[] | undefined, level: Agreement): void => {
    if (found === undefined) return;
    rows ??= new Map();
    for (const row of found) if (!rows.has(row)) rows.set(row, level);
  };
  add(sameAs.get(folded), SAME);
  if (term !== null) add(formsOf.get(term), INFLECTED);
  if (meantBy.size > 0) {
    add(meantBy.get(folded), CORRECTED);
    if (term !== null) add(meantBy.get(`\n${term}`), CORRECTED);
  }
  return rows;
}
