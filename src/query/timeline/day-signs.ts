// What speaks for a day: signs that it mattered to those who wrote, one number each.

import type { Steps } from '../../coverage/steps.ts';
import { type DayNumber, parseIsoDay } from '../../dates/calendar.ts';
import type { Merged } from '../../merge/types.ts';
import { roughTerms } from './rough-terms.ts';

/** One telling: an article tells of the day in these words; `named` where it gives the month and the day, not "Tuesday". */
export type Mention = {
  readonly article: string;
  readonly day: DayNumber;
  readonly words: string;
  readonly named: boolean;
};

/** So many of a day's newest words make its burst. */
const BURST_WORDS = 10;
const BURST_DAYS = 14;

/**
 * The signs of each mentioned day, the more the better: how many articles tell of it, how much is published on it and on
 * the next day against the week before, how new its words are, how many articles still tell of it from a week later on,
 * and how many, on a later day, name it by its date. Articles count by weight. A day is not measured by its neighbours:
 * what matters often happens day after day.
 */
export function* daySigns(
  mentions: readonly Mention[],
  weights: ReadonlyMap<string, number>,
  merged: Merged,
): Steps<ReadonlyMap<DayNumber, readonly number[]>> {
  const weight = (article: string): number => weights.get(article) ?? 0;
  const [told, recalled, published] = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()];
  const named = new Map<number, number>();
  const publication = new Map<string, DayNumber | null>();
  for (const id of weights.keys()) {
    const date = merged.articles.get(id)?.published;
    const day = date?.precision === 'day' && date.from !== null ? parseIsoDay(date.from) : null;
    publication.set(id, day);
    if (day !== null) add(published, day, weight(id));
  }
  const words = new Map<DayNumber, Map<number, number>>();
  const [seen, seenNamed] = [new Set<string>(), new Set<string>()];
  for (const { article, day, words: text, named: isNamed } of mentions) {
    yield;
    const own = words.get(day) ?? new Map<number, number>();
    words.set(day, own);
    for (const term of new Set(roughTerms(text))) add(own, term, weight(article));
    const [key, day0] = [`${day} ${article}`, publication.get(article) ?? null];
    if (isNamed && (day0 === null || day0 > day) && !seenNamed.has(key)) {
      seenNamed.add(key);
      add(named, day, weight(article));
    }
    if (seen.has(key)) continue;
    seen.add(key);
    add(told, day, weight(article));
    if (day0 !== null && day0 - day >= 8) add(recalled, day, weight(article));
  }
  const signs = new Map<DayNumber, readonly number[]>();
  for (const day of words.keys()) {
    yield;
    const news = log((published.get(day) ?? 0) + (published.get(day + 1) ?? 0));
    signs.set(day, [
      log(told.get(day) ?? 0),
      news - log((2 * before(published, day, 7)) / 7),
      burst(words, day),
      log(recalled.get(day) ?? 0),
      log(named.get(day) ?? 0),
    ]);
  }
  return signs;
}

function burst(words: ReadonlyMap<DayNumber, ReadonlyMap<number, number>>, day: DayNumber): number {
  const usual = new Map<number, number>();
  const own = words.get(day)!;
  for (let back = 1; back <= BURST_DAYS; back++) {
    const earlier = words.get(day - back);
    if (earlier === undefined) continue;
    for (const term of own.keys()) add(usual, term, (earlier.get(term) ?? 0) / BURST_DAYS);
  }
  const news = [...own].map(([term, count]) => Math.log((count + 0.5) / ((usual.get(term) ?? 0) + 0.5)));
  return (
    news
      .sort((a, b) => b - a)
      .slice(0, BURST_WORDS)
      .reduce((sum, value) => sum + value, 0) / BURST_WORDS
  );
}

function before(counts: ReadonlyMap<DayNumber, number>, day: DayNumber, reach: number): number {
  let sum = 0;
  for (let step = 1; step <= reach; step++) sum += counts.get(day - step) ?? 0;
  return sum;
}

function log(count: number): number {
  return Math.log(count + 1);
}

function add(counts: Map<number, number>, key: number, value: number): void {
  counts.set(key, (counts.get(key) ?? 0) + value);
}
