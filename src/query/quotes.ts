// What a speaker is on record as saying, perhaps about something, perhaps between two dates.

import type { QuoteGroup } from '../merge/types.ts';
import { dateOfQuote } from '../search/documents.ts';
import { type Asked, base, cut, notFound } from './asked.ts';
import { correctionsOf } from './corrections.ts';
import { quoteItem } from './items.ts';
import type { Person } from './person.ts';
import { personAsked } from './person-asked.ts';
import { pickByDay } from './pick.ts';
import type { RankerModel } from './rank/model.ts';
import type { Snapshot } from './snapshot.ts';
import { topicMatches } from './topic.ts';
import type { Answer, QuoteItem, QuotesQuestion } from './types.ts';
import { days, isWhateverWasSaid, rankedQuotes, worthShowing } from './whosaid.ts';

export async function answerQuotes(
  question: QuotesQuestion,
  asked: Asked,
  snapshot: Snapshot,
  model: RankerModel,
): Promise<Answer> {
  const named = personAsked(question.person, asked, snapshot);
  if (named.answer) return named.answer;
  const { person } = named;
  const all = question.about === null || (question.stance !== null && isWhateverWasSaid(question.about));
  const found = all
    ? ofSpeaker(person.ids, question, snapshot).map((group) => quoteItem(group, snapshot))
    : await about(question.about!, person, question, snapshot, model, asked.all);
  const picked = pickByDay(
    found.filter((item) => question.stance === null || item.stance === question.stance),
    question.pick,
    snapshot,
  );
  if (picked.length === 0) return nothing(asked, person, question.about);
  const shown = cut(picked, asked.limit);
  const notices = [...person.notices, ...shown.notices, ...correctionsOf(shown.items, snapshot)];
  return base(asked, { kind: 'quotes', items: shown.items, total: picked.length }, notices);
}

function nothing(asked: Asked, person: Extract<Person, { kind: 'one' }>, about: string | null): Answer {
  const { name } = person.speaker;
  const withNotices = { ...asked, notices: [...asked.notices, ...person.notices] };
  return about === null
    ? notFound(withNotices, 'notFoundPerson', { name })
    : notFound(withNotices, 'notFoundPersonAbout', { name, about });
}

/** Everything these speakers said within the dates: as the articles have it, own words before reported ones stay in text order. */
function ofSpeaker(ids: readonly string[], question: QuotesQuestion, snapshot: Snapshot): QuoteGroup[] {
  const wanted = new Set(ids);
  const { from, to } = days(question);
  return snapshot.merged.groups.filter((group) => {
    if (group.speaker === null || !wanted.has(group.speaker)) return false;
    if (from === undefined && to === undefined) return true;
    const said = dateOfQuote(group.shown, snapshot.merged.articles.get(group.shown.article));
    if (said === null || (said.from === null && said.to === null)) return false;
    return (from === undefined || (said.to ?? '9999') >= from) && (to === undefined || (said.from ?? '0000') <= to);
  });
}

/** A topic is looser than remembered words: quotes that hold the topic's words, then whatever the ranking finds likely. */
async function about(
  topic: string,
  person: Extract<Person, { kind: 'one' }>,
  question: QuotesQuestion,
  snapshot: Snapshot,
  model: RankerModel,
  all: boolean,
): Promise<QuoteItem[]> {
  const filters = { kind: 'quote' as const, speakers: person.ids, ...days(question) };
  const ranking = await rankedQuotes(topic, filters, snapshot, model, true);
  const judged = all ? ranking : await rankedQuotes(topic, filters, snapshot, model, false);
  const answered = new Set(worthShowing(judged.results, all).map((ranked) => ranked.document.id));
  const holds = await topicMatches(topic, filters, snapshot);
  return ranking.results
    .filter(({ document }) => answered.has(document.id) || holds.has(document.id))
    .flatMap((ranked) => {
      const group = snapshot.groups.get(ranked.document.id);
      return group === undefined ? [] : [quoteItem(group, snapshot, ranked)];
    });
}
