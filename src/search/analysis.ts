// What an engine indexes of a document, and what it looks up for a question: one place, so that all engines agree.

import type { Word } from '../language/contractions.ts';
import { isStopWord } from '../language/stopwords.ts';
import { termOf, words } from '../language/words.ts';
import type { SearchDocument, SearchFilters } from './types.ts';

/** A folded word and the term it is indexed by; a stop word's is marked (see `stopTerm`). */
export type IndexedWord = { readonly folded: string; readonly term: string };

/** The different words of a document, in the order they are met: of its words, `also` and title, and of its speaker's name. */
export function documentWords({ text, also, title, speaker }: SearchDocument): {
  readonly text: readonly IndexedWord[];
  readonly speaker: readonly IndexedWord[];
} {
  return { text: differentWords([text, ...also, title]), speaker: differentWords([speaker]) };
}

function differentWords(texts: readonly string[]): IndexedWord[] {
  const found = new Map<string, IndexedWord>();
  for (const text of texts)
    for (const word of words(text)) {
      const term = termOf(word, text) ?? stopTerm(word.folded);
      const key = `${word.folded} ${term}`;
      if (!found.has(key)) found.set(key, { folded: word.folded, term });
    }
  return [...found.values()];
}

/** A word of a question as it is looked up. */
export type AskedWord = {
  readonly word: string;
  readonly term: string;
  /** Written as a name is, with a capital inside a question that is not all capitals. */
  readonly named: boolean;
};

/**
 * The words of a question to look up, each once. Stop words are left out unless hardly anything else is asked:
 * `yes, I agree with that` has one word that carries meaning, `no, no` none.
 */
export function analyseQuestion(question: string): readonly AskedWord[] {
  const asked = words(question);
  const shouted = !/\p{Ll}/u.test(question);
  const named = ({ start }: Word): boolean => !shouted && start > 0 && /\p{Lu}/u.test(question[start]!);
  const content = unique(asked, named, (word) => termOf(word, question));
  if (content.length > ENOUGH_CONTENT_WORDS) return content;
  return [...content, ...unique(asked, named, (word) => (isStopWord(word.folded) ? stopTerm(word.folded) : null))];
}

/** Stop words are kept apart from content terms, so that `us` the pronoun is no `us` the country. */
function stopTerm(folded: string): string {
  return `~${folded}`;
}

export function isStopTerm(term: string): boolean {
  return term.startsWith('~');
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

function unique(
  asked: readonly Word[],
  named: (word: Word) => boolean,
  termOfWord: (word: Word) => string | null,
): AskedWord[] {
  const found = new Map<string, AskedWord>();
  for (const word of asked) {
    const term = termOfWord(word);
    if (term !== null && !found.has(term)) found.set(term, { word: word.folded, term, named: named(word) });
  }
  return [...found.values()];
}
