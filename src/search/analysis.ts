// What an engine indexes of a document, and what it looks up for a question: one place, so that all engines agree.
import { isStopWord } from '../language/stopwords.ts';
import { termOf, type Word, words } from '../language/words.ts';
import type { SearchDocument, SearchFilters } from './types.ts';

/** The terms of one document: each once, in the order they are met. */
export type AnalysedDocument = {
  /** Of the words, `also` and the titles. */
  readonly terms: readonly string[];
  /** Stop words of the words themselves, marked (see `stopTerm`). */
  readonly stopTerms: readonly string[];
  readonly speakerTerms: readonly string[];
  /** Every folded word with its term (null for a stop word): what misspelt words are corrected to. */
  readonly spellings: ReadonlyMap<string, string | null>;
};

export function analyseDocument(document: SearchDocument): AnalysedDocument {
  const terms = new Set<string>();
  const stopTerms = new Set<string>();
  const speakerTerms = new Set<string>();
  const spellings = new Map<string, string | null>();
  const read = (text: string, into: Set<string>, stops: Set<string> | null): void => {
    for (const word of words(text)) {
      const term = termOf(word, text);
      if (term !== null) into.add(term);
      else stops?.add(stopTerm(word.folded));
      spellings.set(word.folded, term);
    }
  };
  read(document.text, terms, stopTerms);
  for (const text of document.also) read(text, terms, stopTerms);
  read(document.title, terms, null);
  read(document.speaker, speakerTerms, null);
  return { terms: [...terms], stopTerms: [...stopTerms], speakerTerms: [...speakerTerms], spellings };
}

/** A word of a question as it is looked up. */
export type AskedWord = { readonly word: string; readonly term: string };

/**
 * The words of a question to look up, each once. Stop words are left out unless hardly anything else is asked:
 * `yes, I agree with that` has one word that carries meaning, `no, no` none.
 */
export function analyseQuestion(question: string): readonly AskedWord[] {
  const asked = words(question);
  const content = unique(asked, (word) => termOf(word, question));
  if (content.length > ENOUGH_CONTENT_WORDS) return content;
  return [...content, ...unique(asked, (word) => (isStopWord(word.folded) ? stopTerm(word.folded) : null))];
}

/** Stop words are kept apart from content terms, so that `us` the pronoun is no `us` the country. */
export function stopTerm(folded: string): string {
  return `~${folded}`;
}

/** True when the filters keep this document. */
export function passes(
  document: Pick<SearchDocument, 'kind' | 'speakers' | 'form' | 'from' | 'to'>,
  filters: SearchFilters,
): boolean {
  if (filters.kind !== undefined && document.kind !== filters.kind) return false;
  if (filters.speakers !== undefined && !document.speakers.some((id) => filters.speakers!.includes(id))) return false;
  if (filters.forms !== undefined && (document.form === null || !filters.forms.includes(document.form))) return false;
  if (filters.from === undefined && filters.to === undefined) return true;
  if (document.from === null && document.to === null) return false;
  if (filters.from !== undefined && document.to !== null && document.to < filters.from) return false;
  return filters.to === undefined || document.from === null || document.from <= filters.to;
}

const ENOUGH_CONTENT_WORDS = 2;

function unique(asked: readonly Word[], termOfWord: (word: Word) => string | null): AskedWord[] {
  const found = new Map<string, AskedWord>();
  for (const word of asked) {
    const term = termOfWord(word);
    if (term !== null && !found.has(term)) found.set(term, { word: word.folded, term });
  }
  return [...found.values()];
}
