// What becomes of each asked word: found as it is, read as a word it resembles, or not found. The same for all engines.
import { analyseQuestion, isStopTerm } from './analysis.ts';
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
  let speller: { correct: ReturnType<typeof spellingCorrector>; terms: readonly string[] } | null = null;
  const lookUp = (word: string, term: string): AskedTerm => {
    if (lexicon.has(term))
      return { word, how: 'exact', terms: [{ term, documents: lexicon.documents(term) }], meant: [] };
    if (speller === null) {
      const { words, terms } = lexicon.words();
      speller = { correct: spellingCorrector({ words, documents: terms.map((own) => lexicon.documents(own)) }), terms };
    }
    const { correct, terms: termOfWord } = speller;
    const nearest = correct(word, SPELLINGS_TRIED);
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
  return (question) => analyseQuestion(question).map(({ word, term }) => lookUp(word, term));
}

/** The terms to score with and what each counts. */
export function weighedTerms(asked: readonly AskedTerm[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { terms, how } of asked)
    for (const { term } of terms)
      weights.set(term, Math.max(weights.get(term) ?? 0, how === 'exact' ? 1 : CORRECTED_WEIGHT));
  return weights;
}
