// The first engine: MiniSearch, with our own terms. The only file that knows MiniSearch.
import MiniSearch, { type Options } from 'minisearch';
import { documentWords, isStopTerm, passes } from '../analysis.ts';
import { looker, weighedTerms } from '../look-up.ts';
import type { SearchDocument, SearchEngine, SearchIndex, SearchRequest, SearchResult } from '../types.ts';
import { IndexFormatError } from '../types.ts';
import { BM25, SPEAKER_WEIGHT } from '../weights.ts';

export const miniSearchEngine: SearchEngine = {
  engine: 'minisearch-1',
  build: async (documents) => {
    const mini = new MiniSearch(OPTIONS);
    const words = new Map<string, string>();
    const counts = new Map<string, number>();
    documents.forEach((document, id) => {
      const { text, speaker } = documentWords(document);
      for (const { folded, term } of [...text, ...speaker]) words.set(`${folded}\n${term}`, term);
      const terms = [...new Set(text.map(({ term }) => term))];
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
      const names = [...new Set(speaker.map(({ term }) => term))];
      for (const term of names) if (!counts.has(term)) counts.set(term, 0);
      mini.add({
        id,
        terms: terms.filter((term) => !isStopTerm(term)),
        stopTerms: terms.filter(isStopTerm),
        speakerTerms: names.filter((term) => !isStopTerm(term)),
      });
    });
    return open({
      engine: 'minisearch-1',
      documents: documents.map(filterable),
      words: [...words.keys()].sort(),
      counts: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)),
      mini,
    });
  },
  pack: async (documents) => (await miniSearchEngine.build([...documents])).toBytes(),
  count: async (bytes) => (await miniSearchEngine.load(bytes)).size,
  load: async (bytes) => {
    let saved: Saved;
    try {
      saved = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Saved;
    } catch {
      throw new IndexFormatError('not an index of the engine minisearch-1');
    }
    if (saved?.engine !== 'minisearch-1') throw new IndexFormatError('not an index of the engine minisearch-1');
    const { index, ...kept } = saved;
    return open({ ...kept, mini: MiniSearch.loadJS(index as never, OPTIONS) }, bytes);
  },
};

type Filterable = Pick<SearchDocument, 'id' | 'kind' | 'speakers' | 'form' | 'from' | 'to'>;
type Kept = {
  readonly engine: string;
  readonly documents: readonly Filterable[];
  /** `word\nterm`, sorted. */
  readonly words: readonly string[];
  readonly counts: readonly (readonly [string, number])[];
};
type Saved = Kept & { readonly index: unknown };
type Indexed = {
  readonly id: number;
  readonly terms: readonly string[];
  readonly stopTerms: readonly string[];
  readonly speakerTerms: readonly string[];
};

/** How an index is built, and therefore how it is loaded. Fields hold lists of terms already: nothing is left to cut. */
const OPTIONS: Options<Indexed> = {
  fields: ['terms', 'stopTerms', 'speakerTerms'],
  // MiniSearch reads fields as strings; terms hold no space.
  extractField: (document, field) =>
    field === 'id' ? document.id : (document[field as 'terms' | 'stopTerms' | 'speakerTerms'] ?? []).join(' '),
  tokenize: (text) => (text === '' ? [] : text.split(' ')),
  processTerm: (term) => term,
};

function open({ mini, ...kept }: Kept & { readonly mini: MiniSearch<Indexed> }, bytes?: Uint8Array): SearchIndex {
  const { documents } = kept;
  const counts = new Map(kept.counts);
  const readQuestion = looker({
    has: (term) => counts.has(term),
    documents: (term) => counts.get(term) ?? 0,
    words: () => {
      const pairs = kept.words.map((pair) => pair.split('\n'));
      return { words: pairs.map(([word]) => word!), terms: pairs.map(([, term]) => term!) };
    },
  });
  const search = ({ words, filters = {}, limit }: SearchRequest): SearchResult => {
    const asked = readQuestion(words);
    if (words.trim() === '') {
      const all = documents.filter((document) => passes(document, filters)).slice(0, limit);
      return { hits: all.map(({ id }) => ({ id, score: 0 })), asked, size: documents.length };
    }
    const weights = weighedTerms(asked);
    const found = mini.search([...weights.keys()].join(' '), {
      bm25: BM25,
      boost: { speakerTerms: SPEAKER_WEIGHT },
      boostTerm: (term) => weights.get(term) ?? 0,
      filter: ({ id }) => passes(documents[id as number]!, filters),
    });
    const hits = found
      // MiniSearch multiplies the sum by the number of matched terms, which favours long documents.
      .map(({ id, score, queryTerms }) => ({ id: id as number, score: score / (queryTerms.length || 1) }))
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .slice(0, limit)
      .map(({ id, score }) => ({ id: documents[id]!.id, score }));
    return { hits, asked, size: documents.length };
  };
  return {
    engine: 'minisearch-1',
    size: documents.length,
    search: async (request) => search(request),
    frequencies: async (terms) => terms.map((term) => counts.get(term) ?? 0),
    // MiniSearch writes a loaded index in another order than the one it was built in.
    toBytes: async () =>
      bytes ?? new TextEncoder().encode(JSON.stringify({ ...kept, index: mini.toJSON() } satisfies Saved)),
    close: async () => {},
  };
}

function filterable({ id, kind, speakers, form, from, to }: SearchDocument): Filterable {
  return { id, kind, speakers, form, from, to };
}

/** MiniSearch as it comes, for comparing speed (`npm run bench`). */
export function plainMiniSearch(documents: readonly SearchDocument[]): {
  search(words: string): unknown;
  save(): string;
} {
  const mini = new MiniSearch(PLAIN);
  mini.addAll(documents);
  return { search: (words) => mini.search(words), save: () => JSON.stringify(mini) };
}

export function loadPlainMiniSearch(saved: string): { search(words: string): unknown } {
  return MiniSearch.loadJSON(saved, PLAIN);
}

const PLAIN = { fields: ['text', 'title'] };
