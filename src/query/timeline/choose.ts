// `limit:N`: the N dates that matter most, and what says most about each.

import { inOneGo, type Steps } from '../../coverage/steps.ts';
import type { RecordCitation } from '../../coverage/types.ts';
import { type DayNumber, parseIsoDay } from '../../dates/calendar.ts';
import type { DateValue } from '../../dates/types.ts';
import { MONTH } from '../../dates/vocabulary.ts';
import type { Event, Merged } from '../../merge/types.ts';
import { type ClauseTopic, tellMost } from './clauses.ts';
import { daySigns, type Mention } from './day-signs.ts';
import { type ArticleTopics, articleTopics, topicWeights } from './topic-weight.ts';

/**
 * How much each of a day's signs counts (`daySigns`), in standard deviations. Set on three development topics of
 * Timeline17, with and without the days that their timelines cover; no weight was fitted finer than by halves.
 */
const SIGN_WEIGHTS = [4, 1, 1, 1, 0.5] as const;

export type Chosen = {
  /** Events of the chosen dates, in the order given. */
  readonly events: readonly Event[];
  /** How many dates there are to choose from. */
  readonly dates: number;
};

/**
 * Keeps the events of the `limit` dates that matter most. `all`: the events that are on topic, whenever they were:
 * they say what is usual; `within`: those that may be shown. Whole days are taken first, wider dates and dates without
 * a year only where there are too few days.
 */
export function chooseDates(within: readonly Event[], all: readonly Event[], limit: number, merged: Merged): Chosen {
  const dates = new Map<string, Event[]>();
  for (const event of within) push(dates, keyOf(event.date), event);
  const gauge = all === merged.events ? wholeGauge(merged) : inOneGo(gaugeOf(all, merged));
  const kept = dates.size <= limit ? dates.keys() : best(dates, gauge.signs, gauge.weights, limit);
  const events = new Set([...kept].flatMap((key) => tellMost(dates.get(key) ?? [], gauge)));
  return { events: within.filter((event) => events.has(event)), dates: dates.size };
}

/** What dates and clauses are measured by. */
type Gauge = ClauseTopic & { readonly signs: ReadonlyMap<DayNumber, readonly number[]> };

const known = new WeakMap<Merged, Gauge>();

const NOTHING: ArticleTopics = { rarity: () => 0, vectors: new Map() };

/** The gauge of a whole coverage, made once. */
function wholeGauge(merged: Merged): Gauge {
  return inOneGo(makeWholeGauge(merged));
}

/** Makes it in steps, for a bot that has time until it is asked. */
export function* makeWholeGauge(merged: Merged): Steps<Gauge> {
  const made = known.get(merged) ?? (yield* gaugeOf(merged.events, merged));
  known.set(merged, made);
  return made;
}

function* gaugeOf(events: readonly Event[], merged: Merged): Steps<Gauge> {
  // Nothing to choose from: then nobody waits for what articles are about.
  const topics = events.length > 0 ? yield* articleTopics(merged) : NOTHING;
  const told = new Set<string>();
  const mentions: Mention[] = [];
  for (const event of events) {
    for (const { article, date, citation } of [...event.reports, ...event.conflicts]) {
      told.add(article);
      const day = dayOf(date);
      if (day === null) continue;
      mentions.push({ article, day, words: citation.excerpt, named: NAMED.test(wordsOf(date, citation)) });
    }
    yield;
  }
  const { topic, weights } = yield* topicWeights(told, topics);
  const signs = yield* daySigns(mentions, weights, merged);
  return { topic, weights, rarity: topics.rarity, articles: merged.articles, signs };
}

/** "Jan. 25", "25 January 2011", "2011-01-25". */
const NAMED = new RegExp(`${MONTH}\\s\\d|\\d(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}|\\d{4}-\\d\\d-\\d\\d`, 'i');

/** The date as the article writes it; empty where it stands outside of what is cited. */
function wordsOf({ span }: DateValue, { start, excerpt }: RecordCitation): string {
  return span === undefined || start === null ? '' : excerpt.slice(Math.max(0, span.start - start), span.end - start);
}

function best(
  dates: ReadonlyMap<string, readonly Event[]>,
  signs: ReadonlyMap<number, readonly number[]>,
  weights: ReadonlyMap<string, number>,
  limit: number,
): Set<string> {
  const days: { readonly key: string; readonly signs: readonly number[] }[] = [];
  const wider: { readonly key: string; readonly voices: number }[] = [];
  for (const [key, events] of dates) {
    const day = parseIsoDay(key);
    const own = day === null ? undefined : signs.get(day);
    if (own !== undefined) days.push({ key, signs: own });
    else wider.push({ key, voices: voicesOf(events, weights) });
  }
  const standard = SIGN_WEIGHTS.map((_, sign) => standardised(days.map((day) => day.signs[sign]!)));
  const score = days.map((_, index) =>
    SIGN_WEIGHTS.reduce((sum, weight, sign) => sum + weight * standard[sign]![index]!, 0),
  );
  const ranked = days.map(({ key }, index) => ({ key, score: score[index]! }));
  ranked.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  wider.sort((a, b) => b.voices - a.voices || (a.key < b.key ? -1 : 1));
  return new Set([...ranked, ...wider].slice(0, limit).map(({ key }) => key));
}

/** How many articles tell of it, by weight. */
function voicesOf(events: readonly Event[], weights: ReadonlyMap<string, number>): number {
  const articles = new Set(events.flatMap((event) => event.reports.map((report) => report.article)));
  return [...articles].reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
}

/** Each value as standard deviations from the mean; zeros when all are equal. */
function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return values.map((value) => (deviation > 1e-12 ? (value - mean) / deviation : 0));
}

function keyOf(date: DateValue): string {
  return dayOf(date) === null ? date.edtf : date.from!;
}

function dayOf({ precision, from, to }: DateValue): number | null {
  return precision === 'day' && from !== null && from === to ? parseIsoDay(from) : null;
}

function push(lists: Map<string, Event[]>, key: string, event: Event): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [event]);
  else list.push(event);
}
