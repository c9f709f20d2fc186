// "Who said X": the quotes that match the words, best first, or that the coverage does not hold them.

import type { Stance } from '../coverage/types.ts';
import { terms, words } from '../language/words.ts';
import type { SearchFilters } from '../search/types.ts';
import { type Asked, base, cut, notFound } from './asked.ts';
import { correctionsOf } from './corrections.ts';
import { quoteItem } from './items.ts';
import { personAsked } from './person-asked.ts';
import { pickByDay } from './pick.ts';
import { findRanked } from './rank/find.ts';
import type { RankerModel } from './rank/model.ts';
import type { Ranking } from './rank/types.ts';
import { withdrawn } from './revisions.ts';
import type { Snapshot } from './snapshot.ts';
import { topicMatches } from './topic.ts';
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
    const named = personAsked(question.person, asked, snapshot);
    if (named.answer) return named.answer;
    const { person } = named;
    speakers = person.ids;
    notices = person.notices;
  }
  const filters = { kind: 'quote' as const, ...(speakers === undefined ? {} : { speakers }), ...days(question) };
  if (question.words === '')
    return answerList(question, filters, { ...asked, notices: [...asked.notices, ...notices] }, snapshot);
  if (!asked.all && isTooCommon(question.words)) return notFound(asked, 'notFoundTooCommon');
  const results = question.pick
    ? await whatHolds(question.words, filters, snapshot, model)
    : question.stance === null
      ? await whoSaid(question.words, filters, snapshot, model, asked.all)
      : await withStance(question.words, question.stance, filters, snapshot, model, asked.all);
  const items = results.flatMap((ranked) => {
    const group = snapshot.groups.get(ranked.document.id);
    return group === undefined ? [] : [quoteItem(group, snapshot, ranked)];
  });
  const found = pickByDay(items, question.pick ?? null, snapshot);
  if (found.length === 0 && question.stance !== null && isWhateverWasSaid(question.words))
    return answerList(question, filters, { ...asked, notices: [...asked.notices, ...notices] }, snapshot);
  if (found.length === 0) {
    const said = [...asked.notices, ...notices, ...withdrawn(question.words, snapshot)];
    return notFound({ ...asked, notices: said }, 'notFoundWords');
  }
  const shown = cut(found, asked.limit);
  return base(asked, { kind: 'quotes', items: shown.items, total: found.length }, [
    ...notices,
    ...shown.notices,
    ...correctionsOf(shown.items, snapshot),
  ]);
}

/** "Who denied what?": every quote that the stance and the filters keep, as the articles have them. */
async function answerList(
  { stance }: WhosaidQuestion,
  filters: SearchFilters,
  asked: Asked,
  snapshot: Snapshot,
): Promise<Answer> {
  const { hits } = await snapshot.index.search({ words: '', filters, limit: snapshot.index.size });
  const groups = hits.flatMap(({ id }) => snapshot.groups.get(id) ?? []);
  const wanted = groups.filter(({ shown }) => stance === null || shown.stance === stance);
  if (wanted.length === 0) return notFound(asked, 'notFoundQuotes');
  const shown = cut(wanted, asked.limit);
  const items = shown.items.map((group) => quoteItem(group, snapshot));
  return base(asked, { kind: 'quotes', items, total: wanted.length }, [
    ...shown.notices,
    ...correctionsOf(items, snapshot),
  ]);
}

/**
 * Quotes that hold the words as one run, or misspelt as one, come first and always answer, however common the words are; then what the words
 * make likely; what they mean is asked only when neither answers.
 */
async function whoSaid(
  text: string,
  filters: SearchFilters,
  snapshot: Snapshot,
  model: RankerModel,
  all: boolean,
): Promise<Ranking['results']> {
  if (all) return (await meantQuotes(text, filters, snapshot, model, true)).results;
  const byWords = worthShowing((await rankedQuotes(text, filters, snapshot, model, false)).results, false);
  if (byWords[0]?.match === 'verbatim') return byWords;
  const every = await rankedQuotes(text, filters, snapshot, model, true);
  const verbatim = every.results.filter(({ match }) => match === 'verbatim');
  const standing = verbatim.length > 0 ? verbatim : every.results.filter(({ whole }) => whole);
  if (standing.length > 0) {
    const ids = new Set(standing.map(({ document }) => document.id));
    return [...standing, ...byWords.filter(({ document }) => !ids.has(document.id))];
  }
  return byWords.length > 0
    ? byWords
    : worthShowing((await meantQuotes(text, filters, snapshot, model, false)).results, false);
}

/** "The first mention of X": whatever holds X, likely or not. */
async function whatHolds(
  text: string,
  filters: SearchFilters,
  snapshot: Snapshot,
  model: RankerModel,
): Promise<Ranking['results']> {
  const holds = await topicMatches(text, filters, snapshot);
  const { results } = await rankedQuotes(text, filters, snapshot, model, true);
  return results.filter(({ document }) => holds.has(document.id));
}

/** "Who denied the allegations?": whatever was said of somebody is denied, not these words. */
export function isWhateverWasSaid(text: string): boolean {
  return WHATEVER.test(text);
}

const WHATEVER =
  /^(?:(?:all|any|the|these|those|this|that|his|her|their|its|every|each|such|of) )*(?:allegations?|accusations?|claims?|charges?|reports?|rumou?rs?|wrongdoing|everything|anything|it|them)(?: (?:against|about) (?:him|her|them|it))?$/i;

/** "who denied X": the stance narrows the quotes so far that holding the words is enough, as it is for a topic. */
async function withStance(
  text: string,
  stance: Stance,
  filters: SearchFilters,
  snapshot: Snapshot,
  model: RankerModel,
  all: boolean,
): Promise<Ranking['results']> {
  const { results } = await rankedQuotes(text, filters, snapshot, model, true);
  const wanted = results.filter(({ document }) => snapshot.groups.get(document.id)?.shown.stance === stance);
  if (all) return wanted;
  const holds = await topicMatches(text, filters, snapshot);
  const judged = await rankedQuotes(text, filters, snapshot, model, false);
  const answers = new Set(worthShowing(judged.results, false).map(({ document }) => document.id));
  return wanted.filter(({ document }) => holds.has(document.id) || answers.has(document.id));
}

/** One or two words that every text holds ("the", "it is") tell nobody apart. */
function isTooCommon(text: string): boolean {
  return terms(text).length === 0 && words(text).length < 3;
}

/** A result after the first is shown when it is at least as likely to answer as not. */
const LIKELY = 0.5;

/**
 * The results worth showing. The first was judged an answer; others have to be likely by themselves, and where somebody is
 * quoted with the words, what merely resembles them is none.
 */
export function worthShowing(results: Ranking['results'], all: boolean): Ranking['results'] {
  if (all) return results;
  const likely = results.filter(({ score }, at) => at === 0 || score >= LIKELY);
  const stand = likely.filter(({ match }) => match !== null && match !== 'paraphrase');
  return stand.length === 0 ? likely : stand;
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

/** The same; where the words alone do not answer, by what they mean too. */
function meantQuotes(
  words: string,
  filters: SearchFilters,
  { index, documents, meaning }: Snapshot,
  model: RankerModel,
  all: boolean,
): Promise<Ranking> {
  return findRanked(index, documents, model, { words, filters, all }, meaning ?? null);
}

/** Dates of a question as filters; inclusive days. */
export function days(range: DateRange): Pick<SearchFilters, 'from' | 'to'> {
  return {
    ...(range.from?.from ? { from: range.from.from } : {}),
    ...(range.to?.to ? { to: range.to.to } : {}),
  };
}
