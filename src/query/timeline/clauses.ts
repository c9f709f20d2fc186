// Which events of a chosen date say most about it, where a busy day has dozens.
import { parseIsoDay } from '../../dates/calendar.ts';
import type { Event, Merged } from '../../merge/types.ts';
import { roughTerms } from './rough-terms.ts';
import { closeness, middleOf, type Rarity, type Vector, vectorOf } from './vectors.ts';

export type ClauseTopic = {
  readonly topic: Vector;
  /** Of articles. */
  readonly weights: ReadonlyMap<string, number>;
  readonly rarity: Rarity;
  readonly articles: Merged['articles'];
};

/** A date shows at most so many events when only some dates are asked for. */
const MOST = 3;
/** Told so late, a clause weighs less: what is told at once says what happened, later what it led to. */
const LATE = 0.2;
/** So many of the best are compared with one another. */
const COMPARED = 30;
/** A good clause has about so many words. */
const WORDS = 18;

/**
 * At most three events of one date: close to what the others of the day tell and to the topic, told by many articles,
 * early in them and soon after, of a readable length, and little like one another. What is checked, disagrees on its date or is
 * disputed is never passed over for what is none of that.
 */
export function tellMost(
  events: readonly Event[],
  { topic, weights, rarity, articles }: ClauseTopic,
): readonly Event[] {
  if (events.length <= MOST) return events;
  const heard = (event: Event): number =>
    [...new Set(event.reports.map((report) => report.article))].reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
  const told = events.map((event) => {
    const vector = vectorOf(roughTerms(event.summary), rarity);
    return { event, vector, voices: heard(event) };
  });
  const day = middleOf(told.map(({ vector, voices }) => [vector, voices]));
  const scored = told.map(({ event, vector, voices }) => ({
    event,
    vector,
    score:
      (event.review === 'checked' ? 10 : 0) +
      (event.conflicts.length > 0 || event.status === 'disputed' ? 1 : 0) +
      2 * closeness(vector, day) +
      closeness(vector, topic) +
      0.5 * Math.log(1 + voices) +
      0.3 / (event.reports[0]?.citation.paragraph ?? 10) -
      LATE * Math.min(3, Math.log(1 + daysAfter(event, articles))) -
      Math.abs(event.summary.split(/\s+/).length - WORDS) / 80,
  }));
  // A day of hundreds: those that say little are not compared with the rest.
  const rest = scored.sort((a, b) => b.score - a.score).slice(0, COMPARED);
  const chosen: typeof rest = [];
  while (chosen.length < MOST && rest.length > 0) {
    const worth = rest.map(
      ({ score, vector }) => score - 2 * Math.max(0, ...chosen.map((other) => closeness(vector, other.vector))),
    );
    const next = worth.indexOf(Math.max(...worth));
    chosen.push(...rest.splice(next, 1));
  }
  return chosen.map(({ event }) => event);
}

/** How many days after its date the event's clearest report came out; many where that is not known. */
function daysAfter({ date, reports }: Event, articles: Merged['articles']): number {
  const published = articles.get(reports[0]?.article ?? '')?.published?.from;
  const [day, told] = [parseIsoDay(date.from ?? ''), parseIsoDay(published ?? '')];
  return day === null || told === null ? 99 : Math.max(0, told - day);
}
