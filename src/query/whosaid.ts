// "Who said X": the quotes that match the words, best first, or that the coverage does not hold them.
import type { SearchFilters } from '../search/types.ts';
import { type Asked, ambiguous, base, cut, notFound } from './asked.ts';
import { quoteItem } from './items.ts';
import { findPerson } from './person.ts';
import type { RankerModel } from './rank/model.ts';
import { rankQuotes } from './rank/rank.ts';
import type { Candidate, Ranking } from './rank/types.ts';
import type { Snapshot } from './snapshot.ts';
import type { Answer, DateRange, Notice, WhosaidQuestion } from './types.ts';

/** How many candidates the engine hands to the ranking. */
const CANDIDATES = 100;

export async function answerWhosaid(
  question: WhosaidQuestion,
  asked: Asked,
  snapshot: Snapshot,
  model: RankerModel,
): Promise<Answer> {
  let speakers: readonly string[] | undefined;
  let notices: readonly Notice[] = [];
  if (question.person !== null) {
    const person = findPerson(question.person, snapshot);
    if (person.kind === 'none') return notFound(asked, 'unknownPerson', { name: question.person });
    if (person.kind === 'many')
      return ambiguous(
        asked,
        question.person,
        person.speakers.map((s) => s.name),
      );
    speakers = person.ids;
    notices = person.notices;
  }
  const filters = { kind: 'quote' as const, ...(speakers === undefined ? {} : { speakers }), ...days(question) };
  const ranking = await rankedQuotes(question.words, filters, snapshot, model, asked.all);
  const found = wordsFirst(ranking.results, asked.all).flatMap((ranked) => {
    const group = snapshot.groups.get(ranked.document.id);
    if (group === undefined) return [];
    if (question.stance !== null && group.shown.stance !== question.stance) return [];
    return [quoteItem(group, snapshot, ranked)];
  });
  if (found.length === 0) return notFound({ ...asked, notices: [...asked.notices, ...notices] }, 'notFoundWords');
  const shown = cut(found, asked.limit);
  return base(asked, { kind: 'quotes', items: shown.items, total: found.length }, [...notices, ...shown.notices]);
}

/** Where somebody is quoted with the words themselves, what merely resembles them is no answer. */
function wordsFirst(results: Ranking['results'], all: boolean): Ranking['results'] {
  const stand = results.filter(({ match }) => match !== null && match !== 'paraphrase');
  return all || stand.length === 0 ? results : stand;
}

/** Candidates of the engine, ranked and judged by the core. */
export async function rankedQuotes(
  words: string,
  filters: SearchFilters,
  snapshot: Snapshot,
  model: RankerModel,
  all: boolean,
): Promise<Ranking> {
  const result = await snapshot.index.search({ words, filters, limit: CANDIDATES });
  const candidates = result.hits.flatMap((hit): Candidate[] => {
    const document = snapshot.documents.get(hit.id);
    return document === undefined ? [] : [{ document, score: hit.score }];
  });
  const terms = [...new Set(result.asked.flatMap((term) => term.terms))];
  const frequencies = new Map(terms.map(({ term, documents }) => [term, documents]));
  const context = { asked: result.asked, size: result.size, frequency: (term: string) => frequencies.get(term) ?? 0 };
  return rankQuotes(words, candidates, context, model, { all });
}

/** Dates of a question as filters; inclusive days. */
export function days(range: DateRange): Pick<SearchFilters, 'from' | 'to'> {
  return {
    ...(range.from?.from ? { from: range.from.from } : {}),
    ...(range.to?.to ? { to: range.to.to } : {}),
  };
}
