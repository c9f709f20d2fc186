// What becomes of each asked word: found as it is, read as a word it resembles, or not found. The same for all engines.
import { isGivenName } from '../language/names.ts';
import { type AskedWord, analyseQuestion, isStopTerm } from './analysis.ts';
import { joinedWords } from './joined.ts';
import { spellingCorrector } from './spelling.ts';
import type { AskedTerm } from './types.ts';
import { CORRECTED_WEIGHT, SPELLINGS_TRIED } from './weights.ts';

/** What an engine knows of its terms. */
export type Lexicon = {
  /** True when a document has the term anywhere, also in its speaker's name. */
  has(term: string): boolean;
  /** In how many documents the term stands, as words or in a title. */
  documents(term: string): number;
  /** Every word with its term, sorted by word, then by term. Called only once a word is misspelt. */
  words(): { readonly words: readonly string[]; readonly terms: readonly string[] };
};

/** Reads the words of questions against one index. */
export function looker(lexicon: Lexicon): (question: string) => AskedTerm[] {
  let speller: (ReturnType<Lexicon['words']> & { correct: ReturnType<typeof spellingCorrector> }) | null = null;
  const lookUp = ({ word, term, named }: AskedWord): AskedTerm => {
    if (lexicon.has(term))
      return { word, how: 'exact', terms: [{ term, documents: lexicon.documents(term) }], meant: [] };
    if (speller === null) {
      const { words, terms } = lexicon.words();
      const correct = spellingCorrector({ words, documents: terms.map((own) => lexicon.documents(own)) });
      speller = { words, terms, correct };
    }
    const { correct, words, terms: termOfWord } = speller;
    const nearest = isSpelt(word, named) ? [] : correct(word, SPELLINGS_TRIED);
    if (nearest.length === 0) {
      const joined = joinedWords(word, words, (index) => !isStopTerm(termOfWord[index]!));
      if (joined !== null) {
        const terms = [...new Set(joined.map((index) => termOfWord[index]!))];
        return {
          word,
          how: 'joined',
          terms: terms.map((own) => ({ term: own, documents: lexicon.documents(own) })),
          meant: joined.map((index) => words[index]!),
        };
      }
    }
    // `theri` is `their`: a stop word, and not to be looked for.
    if (nearest.length > 0 && isStopTerm(termOfWord[nearest[0]!.index]!))
      return { word, how: 'spelling', terms: [], meant: [nearest[0]!.word] };
    const meant = nearest.filter(({ index }) => !isStopTerm(termOfWord[index]!));
    const terms = [...new Set(meant.map(({ index }) => termOfWord[index]!))];
    return {
      word,
      how: terms.length > 0 ? 'spelling' : 'none',
      terms: terms.map((own) => ({ term: own, documents: lexicon.documents(own) })),
      meant: [...new Set(meant.map((one) => one.word))],
    };
  };
  return (question) => analyseQuestion(question).map(lookUp);
}

/**
 * A name that nobody of the coverage bears is a name all the same: `Meng` is no misspelt `men`, nor `Mario` a `Maria`. Short
 * ones are taken as they are written, and so are given names, however they are written.
 */
function isSpelt(word: string, named: boolean): boolean {
  return (named && word.length < SHORTEST_MISSPELT_NAME) || isGivenName(word);
}

const SHORTEST_MISSPELT_NAME = 6;

/** The terms to score with and what each counts. */
export function weighedTerms(asked: readonly AskedTerm[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { terms, how } of asked)
    for (const { term } of terms)
      weights.set(term, Math.max(weights.get(term) ?? 0, how === 'exact' ? 1 : CORRECTED_WEIGHT));
  return weights;
}
