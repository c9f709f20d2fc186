// The port between the coverage and whatever finds words in it: documents go in, candidates come out.
// Ranking, labels and abstaining live in query/rank, so that every engine gives the same answers.
import type { Form } from '../coverage/types.ts';

/** What is indexed: one quote (a group of the same words in several articles) or one event. */
export type SearchDocument = {
  readonly id: string;
  readonly kind: 'quote' | 'event';
  /** The words as they are shown; highlights count in it. For an event, its summary. */
  readonly text: string;
  /** Other words it is found by and that are shown elsewhere: a paraphrase's cited excerpt, the other wordings of a group. */
  readonly also: readonly string[];
  /** The titles of its articles, joined with ` | `; empty when there is none. */
  readonly title: string;
  /** The speaker's name, aliases and role, joined with ` | `; empty when not known. */
  readonly speaker: string;
  /** Ids of its speaker (quote) or its people (event): what `speakers` filters on. */
  readonly speakers: readonly string[];
  /** Null for an event. */
  readonly form: Form | null;
  /** First and last day it can be from, inclusive `YYYY-MM-DD`; null when open or not known. */
  readonly from: string | null;
  readonly to: string | null;
};

export type SearchFilters = {
  readonly kind?: SearchDocument['kind'];
  /** Keeps documents with at least one of these speaker ids. */
  readonly speakers?: readonly string[];
  readonly forms?: readonly Form[];
  /** Keep documents whose days overlap these, inclusive `YYYY-MM-DD`. A document without any date is left out. */
  readonly from?: string;
  readonly to?: string;
};

export type SearchRequest = {
  /** The words as typed; empty asks for every document that the filters keep, in index order. */
  readonly words: string;
  readonly filters?: SearchFilters;
  /** How many candidates at most, best first. */
  readonly limit: number;
};

/** What became of one asked word: `none` when no document has it or anything like it. */
export type AskedTerm = {
  /** The word as asked, folded (see language/words.ts). */
  readonly word: string;
  /** The index terms it was searched as, the likeliest first, with the number of documents that hold each. */
  readonly terms: readonly { readonly term: string; readonly documents: number }[];
  /**
   * `spelling`: no document has the word, so the nearest words of the vocabulary were searched. `joined`: it is two words
   * of the vocabulary written as one (`cornflakes`, `#townhall`); `terms` holds both.
   */
  readonly how: 'exact' | 'spelling' | 'joined' | 'none';
  /**
   * For `spelling`: the whole words (folded) it may have been meant to be, the likeliest first. With no terms, a stop word.
   * For `joined`: the two words.
   */
  readonly meant: readonly string[];
};

export type SearchHit = {
  readonly id: string;
  /** BM25 over the text, `also` and title, with the speaker at half weight; comparable within one result only. */
  readonly score: number;
};

export type SearchResult = {
  /** Best first; equal scores in the order of the documents, so that the same question gives the same list. */
  readonly hits: readonly SearchHit[];
  readonly asked: readonly AskedTerm[];
  /** How many documents the index holds (whatever the filters). */
  readonly size: number;
};

/** A built index. Every function may run in another thread, so all are asynchronous. */
export type SearchIndex = {
  /** The engine that built it, with the version of its format: `minisearch-1`. */
  readonly engine: string;
  readonly size: number;
  search(request: SearchRequest): Promise<SearchResult>;
  /** In how many documents each of these index terms stands (0 for a term it does not know). */
  frequencies(terms: readonly string[]): Promise<readonly number[]>;
  /** The index as bytes that the same engine can load; equal documents give equal bytes. */
  toBytes(): Promise<Uint8Array>;
  /** Gives back what it holds (a thread); no other function may be called afterwards. */
  close(): Promise<void>;
};

/** Makes indexes. `load` takes bytes written by `toBytes` of the same engine and throws `IndexFormatError` on any other. */
export type SearchEngine = {
  readonly engine: string;
  /**
   * Indexes the documents, in their order. With `previous` (an index of this engine) the work done for documents that have
   * not changed is used again; the result equals the index built without it.
   */
  build(documents: readonly SearchDocument[], previous?: SearchIndex): Promise<SearchIndex>;
  /**
   * The bytes of the index of these documents, without opening it; with the bytes of a previous one as `build` has it. The
   * documents are asked for in order, once: they may be made one by one.
   */
  pack(documents: Iterable<SearchDocument>, previous?: Uint8Array): Promise<Uint8Array>;
  /**
   * The bytes of an index that is a previous one and some documents more, or otherwise: the same as `pack` gives, and none of
   * the documents that stay is made. Null when the bytes are none to go on from. An engine need not offer it.
   */
  repack?(previous: Uint8Array, growth: DocumentGrowth): Promise<Uint8Array | null>;
  load(bytes: Uint8Array): Promise<SearchIndex>;
  /** How many documents these bytes hold, without opening them; throws as `load` does. */
  count(bytes: Uint8Array): Promise<number>;
};

/** How the documents of an index come from those of the one before. */
export type DocumentGrowth = {
  /** For each document its place before, or -1 for one that is not the same as any of those. */
  readonly places: Int32Array;
  /** Those that are not. */
  document(at: number): SearchDocument;
  /** Speakers who go by another id now, by the id before. */
  readonly renamed: ReadonlyMap<string, string>;
};

/** The bytes are not an index of this engine and format version, or they are cut short or damaged: build again. */
export class IndexFormatError extends Error {
  override readonly name = 'IndexFormatError';
}

/**
 * Turns sentences into vectors, for questions that share too few words with what they ask for. Optional: without one, such
 * questions are answered by their words alone. `id` names the model; vectors of different ids are never compared.
 */
export type Embedder = {
  readonly id: string;
  readonly dimensions: number;
  /** One unit-length vector for each text, in order. */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
};
