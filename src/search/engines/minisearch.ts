// The first engine: MiniSearch, with our own terms. The only file that knows MiniSearch.
import MiniSearch, { type Options } from 'minisearch';
import { type AnalysedDocument, analyseDocument, analyseQuestion, passes } from '../analysis.ts';
import { spellingCorrector } from '../spelling.ts';
import type { AskedTerm, SearchDocument, SearchEngine, SearchIndex, SearchRequest, SearchResult } from '../types.ts';
import { IndexFormatError } from '../types.ts';

export const miniSearchEngine: SearchEngine = {
  engine: 'minisearch-1',
  build: async (documents) => {
    const analysed = documents.map(analyseDocument);
    const mini = new MiniSearch(OPTIONS);
    mini.addAll(documents.map((_, id) => ({ id, ...analysed[id]! })));
    return open(mini, documents.map(filterable), spellingsOf(analysed), countsOf(analysed));
  },
  load: async (bytes) => {
    let saved: Saved;
    try {
      saved = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Saved;
    } catch {
      throw new IndexFormatError('not an index of the engine minisearch-1');
    }
    if (saved?.engine !== 'minisearch-1') throw new IndexFormatError('not an index of the engine minisearch-1');
    return open(
      MiniSearch.loadJS(saved.index as never, OPTIONS),
      saved.documents,
      new Map(saved.spellings),
      new Map(saved.counts),
    );
  },
};

type Filterable = Pick<SearchDocument, 'id' | 'kind' | 'speakers' | 'form' | 'from' | 'to'>;
type Spellings = ReadonlyMap<string, readonly [term: string | null, documents: number]>;
type Saved = {
  readonly engine: string;
  readonly documents: readonly Filterable[];
  readonly spellings: readonly (readonly [string, readonly [string | null, number]])[];
  readonly counts: readonly (readonly [string, number])[];
  readonly index: unknown;
};
type Indexed = { readonly id: number } & AnalysedDocument;

/** How an index is built, and therefore how it is loaded. Fields hold lists of terms already: nothing is left to cut. */
const OPTIONS: Options<Indexed> = {
  fields: ['terms', 'stopTerms', 'speakerTerms'],
  // MiniSearch reads fields as strings; terms hold no space.
  extractField: (document, field) =>
    field === 'id' ? document.id : (document[field as keyof AnalysedDocument] as readonly string[]).join(' '),
  tokenize: (text) => (text === '' ? [] : text.split(' ')),
  processTerm: (term) => term,
};
const BM25 = { k: 1.2, b: 0.7, d: 1 };
const SPEAKER_WEIGHT = 0.5;
const CORRECTED_WEIGHT = 0.7;
const SPELLINGS_TRIED = 3;

function open(
  mini: MiniSearch<Indexed>,
  documents: readonly Filterable[],
  spellings: Spellings,
  counts: ReadonlyMap<string, number>,
): SearchIndex {
  const vocabulary = [...spellings.keys()];
  const correct = spellingCorrector({
    words: vocabulary,
    documents: vocabulary.map((word) => spellings.get(word)![1]),
  });
  const documentsWith = (term: string): number => counts.get(term) ?? 0;
  const lookUp = (word: string, term: string): AskedTerm => {
    if (spellings.has(word) || documentsWith(term) > 0)
      return { word, how: 'exact', terms: [{ term, documents: documentsWith(term) }], meant: [] };
    const meant = correct(word, SPELLINGS_TRIED).filter(({ word: near }) => spellings.get(near)![0] !== null);
    const terms = [...new Set(meant.map(({ word: near }) => spellings.get(near)![0]!))];
    return {
      word,
      how: terms.length > 0 ? 'spelling' : 'none',
      terms: terms.map((found) => ({ term: found, documents: documentsWith(found) })),
      meant: meant.map(({ word: near }) => near),
    };
  };
  const search = ({ words, filters = {}, limit }: SearchRequest): SearchResult => {
    const asked = analyseQuestion(words).map(({ word, term }) => lookUp(word, term));
    if (words.trim() === '') {
      const kept = documents.filter((document) => passes(document, filters)).slice(0, limit);
      return { hits: kept.map(({ id }) => ({ id, score: 0 })), asked, size: documents.length };
    }
    const weights = new Map<string, number>();
    for (const { terms, how } of asked)
      for (const { term } of terms)
        weights.set(term, Math.max(weights.get(term) ?? 0, how === 'exact' ? 1 : CORRECTED_WEIGHT));
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
    frequencies: async (terms) => terms.map(documentsWith),
    toBytes: async () => {
      const saved: Saved = {
        engine: 'minisearch-1',
        documents,
        spellings: [...spellings],
        counts: [...counts],
        index: mini.toJSON(),
      };
      return new TextEncoder().encode(JSON.stringify(saved));
    },
    close: async () => {},
  };
}

function filterable({ id, kind, speakers, form, from, to }: SearchDocument): Filterable {
  return { id, kind, speakers, form, from, to };
}

/** In how many documents each term stands, as words or in a title. */
function countsOf(analysed: readonly AnalysedDocument[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms, stopTerms } of analysed)
    for (const term of [...terms, ...stopTerms]) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function spellingsOf(analysed: readonly AnalysedDocument[]): Spellings {
  const found = new Map<string, [string | null, number]>();
  for (const { spellings } of analysed)
    for (const [word, term] of spellings) {
      const entry = found.get(word);
      if (entry === undefined) found.set(word, [term, 1]);
      else {
        entry[1]++;
        // `US` seen after `us`: the word can be searched as the name.
        entry[0] ??= term;
      }
    }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
