// The engine for coverages of any size: typed arrays that are read from the file as they lie there.
import { isStopTerm } from '../analysis.ts';
import { looker, weighedTerms } from '../look-up.ts';
import {
  IndexFormatError,
  type SearchEngine,
  type SearchFilters,
  type SearchIndex,
  type SearchRequest,
  type SearchResult,
} from '../types.ts';
import { SPEAKER_WEIGHT } from '../weights.ts';
import { buildPostings, dayNumber, FORM_CODES, KINDS } from './postings/build.ts';
import { allStrings, type PostingsData, stringAt } from './postings/data.ts';
import { POSTINGS, readPostings, writePostings } from './postings/format.ts';
import { growPostings } from './postings/grow.ts';
import { documentsWith, fieldsOf, scorer, type WeighedTerm } from './postings/score.ts';

export const postingsEngine: SearchEngine = {
  engine: POSTINGS,
  build: async (documents, previous) =>
    open(buildPostings(documents, previous === undefined ? undefined : opened.get(previous))),
  pack: async (documents, previous) =>
    writePostings(buildPostings(documents, previous === undefined ? undefined : usable(previous))),
  repack: async (previous, growth) => {
    const before = usable(previous);
    const grown = before && growPostings(before, growth);
    return grown ? writePostings(grown) : null;
  },
  load: async (bytes) => open(readPostings(bytes)),
  count: async (bytes) => readPostings(bytes).ids.offsets.length - 1,
};

/** Undefined where it is damaged, or of an earlier format: nothing to use again. */
function usable(bytes: Uint8Array): PostingsData | undefined {
  try {
    return readPostings(bytes);
  } catch (error) {
    if (error instanceof IndexFormatError) return undefined;
    throw error;
  }
}

/** What an open index was made from: the previous index of the next build. */
const opened = new WeakMap<SearchIndex, PostingsData>();

function open(data: PostingsData): SearchIndex {
  const size = data.ids.offsets.length - 1;
  const terms = allStrings(data.terms);
  const numbers = new Map(terms.map((term, at) => [term, at]));
  const stops = Uint8Array.from(terms, (term) => (isStopTerm(term) ? 1 : 0));
  const { content, stop } = fieldsOf(data.texts, data.wordTerms, stops);
  const { content: speaker } = fieldsOf(data.names, data.wordTerms, stops);
  const score = scorer(data);
  const frequency = (term: number): number => documentsWith(content, term);
  const readQuestion = looker({
    has: (term) => numbers.has(term),
    documents: (term) => frequency(numbers.get(term)!),
    words: () => ({
      words: allStrings(data.words),
      terms: Array.from(data.wordTerms, (term) => terms[term]!),
    }),
  });

  const search = ({ words, filters = {}, limit }: SearchRequest): SearchResult => {
    const asked = readQuestion(words);
    const passes = filterOf(data, filters);
    if (words.trim() === '') {
      const hits: { id: string; score: number }[] = [];
      for (let document = 0; document < size && hits.length < limit; document++)
        if (passes === null || passes(document)) hits.push({ id: stringAt(data.ids, document), score: 0 });
      return { hits, asked, size };
    }
    const weighed: WeighedTerm[] = [...weighedTerms(asked)].map(([term, weight]) => ({
      term: numbers.get(term)!,
      weight,
    }));
    const contentTerms = weighed.filter(({ term }) => stops[term] === 0);
    const stopTerms = weighed.filter(({ term }) => stops[term] === 1);
    const found = score(
      [
        { field: content, terms: contentTerms, boost: 1 },
        { field: stop, terms: stopTerms, boost: 1 },
        { field: speaker, terms: contentTerms, boost: SPEAKER_WEIGHT },
      ],
      passes,
      limit,
    );
    return { hits: found.map((hit) => ({ id: stringAt(data.ids, hit.document), score: hit.score })), asked, size };
  };

  const index: SearchIndex = {
    engine: POSTINGS,
    size,
    search: async (request) => search(request),
    frequencies: async (asked) =>
      asked.map((term) => {
        const number = numbers.get(term);
        return number === undefined ? 0 : frequency(number);
      }),
    toBytes: async () => writePostings(data),
    close: async () => {},
  };
  opened.set(index, data);
  return index;
}

/** The filters as a test of document numbers; null when they keep everything. The same rules as `passes` in analysis.ts. */
function filterOf(data: PostingsData, filters: SearchFilters): ((document: number) => boolean) | null {
  const { kind, speakers, forms, from, to } = filters;
  if (kind === undefined && speakers === undefined && forms === undefined && from === undefined && to === undefined)
    return null;
  const wanted =
    speakers === undefined
      ? null
      : new Set(allStrings(data.speakerIds).flatMap((id, at) => (speakers.includes(id) ? [at] : [])));
  const formCodes = forms?.map((form) => FORM_CODES[form]);
  const first = dayNumber(from);
  const last = dayNumber(to);
  return (document) => {
    if (kind !== undefined && data.kinds[document] !== KINDS.indexOf(kind)) return false;
    if (formCodes !== undefined && !formCodes.includes(data.forms[document]!)) return false;
    if (first !== 0 || last !== 0) {
      const own = { from: data.from[document]!, to: data.to[document]! };
      if (own.from === 0 && own.to === 0) return false;
      if (first !== 0 && own.to !== 0 && own.to < first) return false;
      if (last !== 0 && own.from !== 0 && own.from > last) return false;
    }
    if (wanted === null) return true;
    const { starts, values } = data.speakers;
    for (let at = starts[document]!; at < starts[document + 1]!; at++) if (wanted.has(values[at]!)) return true;
    return false;
  };
}
