// How close each article is to what the timeline is about: one that strays to other things speaks with a smaller voice.

import type { Steps } from '../../coverage/steps.ts';
import type { Merged } from '../../merge/types.ts';
import { roughTerms } from './rough-terms.ts';
import { closeness, middleInSteps, type Rarity, rarityIn, type Vector, vectorOf } from './vectors.ts';

/** Characters of an article's findings that are read: its opening says what it is about. */
const READ = 12_000;
/** Found on development topics: closeness to this power. */
const POWER = 2;
/** Articles this much farther from the topic than its core are not heard at all. */
const FAR = 0.25;

export type ArticleTopics = {
  readonly rarity: Rarity;
  readonly vectors: ReadonlyMap<string, Vector>;
};

const known = new WeakMap<Merged, ArticleTopics>();

/** What each article is about, from its title, quotes and reports; worked out once for a coverage. */
export function* articleTopics(merged: Merged): Steps<ArticleTopics> {
  const before = known.get(merged);
  if (before !== undefined) return before;
  const texts = new Map<string, { terms: number[]; left: number }>();
  for (const { id, title } of merged.articles.values()) texts.set(id, { terms: roughTerms(title), left: READ });
  const read = (article: string, words: string): void => {
    const text = texts.get(article);
    if (text === undefined || text.left <= 0) return;
    for (const term of roughTerms(words, text.left)) text.terms.push(term);
    text.left -= words.length;
  };
  for (const event of merged.events) {
    for (const report of [...event.reports, ...event.conflicts]) read(report.article, report.citation.excerpt);
    yield;
  }
  for (const group of merged.groups) {
    for (const quote of group.quotes) read(quote.article, quote.text);
    yield;
  }
  const rarity = yield* rarityIn([...texts.values()].map(({ terms }) => terms));
  const vectors = new Map<string, Vector>();
  for (const [id, { terms }] of texts) {
    vectors.set(id, vectorOf(terms, rarity));
    yield;
  }
  const made = { rarity, vectors };
  known.set(merged, made);
  return made;
}

/** The topic of these articles, and the weight of each: 0 when far from it, about 1 at its core. */
export function* topicWeights(
  ids: Iterable<string>,
  { vectors }: ArticleTopics,
): Steps<{ readonly topic: Vector; readonly weights: ReadonlyMap<string, number> }> {
  const own = [...ids].flatMap((id): [string, Vector][] => {
    const vector = vectors.get(id);
    return vector === undefined ? [] : [[id, vector]];
  });
  const topic = yield* middleInSteps(own.map(([, vector]) => [vector, 1]));
  const near: [string, number][] = [];
  for (const [id, vector] of own) {
    near.push([id, closeness(vector, topic)]);
    yield;
  }
  const core = near.map(([, value]) => value).sort((a, b) => b - a)[Math.floor(near.length / 10)] || 1;
  return {
    topic,
    weights: new Map(
      near.map(([id, value]) => [id, value / core < FAR ? 0 : Math.min(value / core, 1.5) ** POWER] as const),
    ),
  };
}
