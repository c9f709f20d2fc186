// "Who said X": the quotes that match the words, best first, or that the coverage does not hold them.
import type { SearchFilters } from '../search/types.ts';
import { type Asked, ambiguous, base, cut, notFound } from './asked.ts';
import { quoteItem } from './items.ts';
import { findPerson } from './person.ts';
import { findRanked } from './rank/find.ts';
import type { RankerModel } from './rank/model.ts';
import type { Ranking } from './rank/types.ts';
import type { Snapshot } from './snapshot.ts';
import type { Answer, DateRange, Notice, WhosaidQuestion } from './types.ts';

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
export function rankedQuotes(
  words: string,
  filters: SearchFilters,
  snapshot: Snapshot,
  model: RankerModel,
  all: boolean,
): Promise<Ranking> {
  return findRanked(snapshot.index, snapshot.documents, model, { words, filters, all });
}

/** Dates of a question as filters; inclusive days. */
export function days(range: DateRange): Pick<SearchFilters, 'from' | 'to'> {
  return {
    ...(range.from?.from ? { from: range.from.from } : {}),
    ...(range.to?.to ? { to: range.to.to } : {}),
  };
}
