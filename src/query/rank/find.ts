// Asks the index and ranks what it proposes: the whole way from asked words to judged answers.

import { passes } from '../../search/analysis.ts';
import type { Meaning } from '../../search/embed/meaning.ts';
import type { SearchDocument, SearchFilters, SearchIndex } from '../../search/types.ts';
import type { RankerModel } from './model.ts';
import { type RankOptions, rankQuotes } from './rank.ts';
import { readDocument } from './reading.ts';
import type { Candidate, Ranking } from './types.ts';

export type FindRequest = RankOptions & {
  /** The words as typed. */
  readonly words: string;
  readonly filters?: SearchFilters;
};

/** Ranks the documents of the index for the words; `documents` are those the index was built from, by id. */
export async function findRanked(
  index: SearchIndex,
  documents: ReadonlyMap<string, SearchDocument>,
  model: RankerModel,
  { words, filters = {}, all = false }: FindRequest,
  meaning: Meaning | null = null,
): Promise<Ranking> {
  const meant = model.meaning;
  const nearest =
    all && meaning !== null && meant !== null ? await meaning.nearest(words, documents, meant, NEAREST) : [];
  const limit = all ? MOST_CANDIDATES : CANDIDATES;
  const { hits, asked, size } = await index.search({ words, filters, limit: nearest.length > 0 ? SCORED : limit });
  const scores = new Map(hits.map(({ id, score }) => [id, score]));
  // What is near in meaning is looked at even where it shares few words, or none.
  const proposed = new Set([...hits.slice(0, limit).map(({ id }) => id), ...nearest]);
  const candidates = [...proposed].flatMap((id): Candidate[] => {
    const document = documents.get(id);
    return document === undefined || !passes(document, filters) ? [] : [{ document, score: scores.get(id) ?? 0 }];
  });
  const frequency = await frequenciesOf(index, [
    ...asked.flatMap(({ terms }) => terms.map(({ term }) => term)),
    ...candidates.flatMap(({ document }) => readDocument(document).terms),
  ]);
  const context = { asked, size, frequency };
  // With an embedder at hand the likeliest are wanted whether or not they answer.
  const ranked = rankQuotes(words, candidates, context, model, { all: all || (meaning !== null && meant !== null) });
  const byWords = ranked.answered || all ? ranked : { ...ranked, results: [] };
  if ((ranked.answered && !all) || meaning === null || meant === null || candidates.length === 0) return byWords;
  // The words alone do not answer: what do the likeliest of them mean?
  const near = new Set(nearest);
  const documentsOf = ranked.results.flatMap(({ document }, at) =>
    at < (all ? COMPARED_OF_ALL : COMPARED) || near.has(document.id) ? [document] : [],
  );
  const nearness = await meaning.cosines(words, documentsOf, meant);
  if (nearness === null) return byWords;
  const nearOf = new Map(documentsOf.map(({ id }, at) => [id, nearness[at]!]));
  const compared = candidates.flatMap((candidate) => {
    const near = nearOf.get(candidate.document.id);
    return near === undefined ? [] : [{ ...candidate, near }];
  });
  const byMeaning = rankQuotes(words, compared, context, { ...model, ...meant }, { all });
  if (!all) return isNearMiss(byMeaning, index.size) ? byWords : byMeaning;
  const others = byWords.results.filter(({ document }) => !nearOf.has(document.id));
  return { ...byMeaning, results: [...byMeaning.results, ...others] };
}

/** In a coverage of fewer quotes, something is always the likest. */
export const FEW = 500;
/** What a paraphrase has to reach there: nobody may be credited with words that merely resemble theirs. */
export const SURE_OF_FEW = 0.95;

function isNearMiss({ results }: Ranking, size: number): boolean {
  const [first] = results;
  return first !== undefined && first.match === 'paraphrase' && size < FEW && first.score < SURE_OF_FEW;
}

/** How many candidates are compared by meaning. */
export const COMPARED = 20;

/** How many candidates are ranked; without abstaining time matters less, and a long post shares more words with other quotes. */
const CANDIDATES = 40;
const MOST_CANDIDATES = 200;
const COMPARED_OF_ALL = 40;
/** How many are proposed by their meaning, without abstaining. */
const NEAREST = 50;
/** How far down the engine's own scores are asked for, for those. */
const SCORED = 3000;

/** An index never changes, so what was asked of it once is kept as long as it lives. */
const known = new WeakMap<SearchIndex, Map<string, number>>();

async function frequenciesOf(index: SearchIndex, terms: readonly string[]): Promise<(term: string) => number> {
  const counts = known.get(index) ?? new Map<string, number>();
  known.set(index, counts);
  const missing = [...new Set(terms)].filter((term) => !counts.has(term));
  if (missing.length > 0) {
    const found = await index.frequencies(missing);
    missing.forEach((term, at) => {
      counts.set(term, found[at]!);
    });
  }
  return (term) => counts.get(term) ?? 0;
}
