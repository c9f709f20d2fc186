// Reports of the same thing → events, with the dates on which they disagree.

import { lately } from '../coverage/lately.ts';
import type { ArticleRecord, CorrectionRecord, ReportRecord } from '../coverage/types.ts';
import { fold } from '../language/fold.ts';
import { findCandidates } from './events-candidates.ts';
import { type ComparedReport, sameEvent } from './events-compare.ts';
import { type DateOrder, orders } from './events-corrections.ts';
import { relateDates } from './events-dates.ts';
import { Groups } from './events-groups.ts';
import { type LookedReports, lookThrough } from './events-looked.ts';
import { makeEvent } from './events-make.ts';
import { quickLook } from './events-pairs.ts';
import { eventWords, type Named } from './events-words.ts';
import type { Event, MergedSpeaker } from './types.ts';

/**
 * Merges reports that tell of one event, in coverage order. The same event on other dates is kept as a conflict, never
 * averaged. An editor's corrections win over every rule. Deterministic; reports are compared only with those of near
 * dates that share rare words or people, so time grows little faster than their number. `note`, where given, is told what
 * they were looked through by, and which of them are alike.
 */
export function mergeEvents(
  reports: readonly ReportRecord[],
  articles: ReadonlyMap<string, ArticleRecord>,
  speakerOf: ReadonlyMap<string, MergedSpeaker>,
  corrections: readonly CorrectionRecord[],
  note?: (looked: LookedReports, links: readonly Link[]) => void,
): readonly Event[] {
  const prepare = preparing(speakerOf);
  const prepared = lately<ComparedReport>(PREPARED);
  const comparedAt = (at: number) => prepared.get(at) ?? prepared.put(at, prepare(reports[at]!));
  const looked = lookThrough(reports.length, (at) => prepare(reports[at]!));
  const like = likeness((at) => reports[at]!, comparedAt);
  const links: Link[] = [];
  const mayBe = quickLook(reports, looked);
  findCandidates(reports, looked, (a, b) => {
    const score = mayBe(a, b) ? like(a, b) : 0;
    if (score > 0) links.push({ a, b, score });
  });
  note?.(looked, links);
  return eventsOf(reports, links, like, articles, speakerOf, corrections);
}

/**
 * So many reports stay prepared, at least: some 10 MB. Of 9,772 reports of 1,500 articles nearly as many are prepared again as
 * there are, which takes half a second; kept, all of them took 53 MB.
 */
const PREPARED = 2_000;

/** Two reports (by index, the first smaller) that are alike. */
export type Link = { readonly a: number; readonly b: number; readonly score: number };

type Like = (a: number, b: number) => number;

/** How sure it is that two reports tell of one event; 0 when they do not. */
export function likeness(reportAt: (at: number) => ReportRecord, comparedAt: (at: number) => ComparedReport): Like {
  return (a, b) => {
    const [one, other] = [reportAt(a), reportAt(b)];
    const relation = relateDates(one.date, other.date);
    if (relation === 'near' && !mayDisagree(one, other)) return 0;
    return sameEvent(comparedAt(a), comparedAt(b), relation);
  };
}

/** The events that reports make, given which of them are alike. */
export function eventsOf(
  reports: readonly ReportRecord[],
  links: readonly Link[],
  like: Like,
  articles: ById<ArticleRecord>,
  speakerOf: ById<MergedSpeaker>,
  corrections: readonly CorrectionRecord[],
): readonly Event[] {
  const { together, apart, dates } = orders(reports, corrections);
  const groups = new Groups(reports, apart, like);
  for (const [a, b] of together) groups.join(a, b, true);
  const ranked = links.map(({ a, b, score }) => {
    const agree = relateDates(reports[a]!.date, reports[b]!.date) === 'agree';
    return { a, b, score, agree };
  });
  ranked.sort((x, y) => Number(y.agree) - Number(x.agree) || y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of ranked) groups.join(a, b, false);
  return groups.all().map((members) =>
    makeEvent(
      members.map((index) => reports[index]!),
      articles,
      speakerOf,
      latest(members.flatMap((index) => dates.get(index) ?? [])),
    ),
  );
}

function latest(orders: readonly DateOrder[]): DateOrder | null {
  return orders.reduce<DateOrder | null>((best, order) => (best && best.at >= order.at ? best : order), null);
}

/** The words that tell what happened. */
export function clauseOf({ summary }: ReportRecord): string {
  return summary;
}

/** Two articles disagree, in words of their own: not one with itself, and not the same text printed on two days. */
function mayDisagree(a: ReportRecord, b: ReportRecord): boolean {
  return a.article !== b.article && a.citation.excerpt !== b.citation.excerpt;
}

/** What of a person is asked for by id. */
export type ById<T> = Pick<ReadonlyMap<string, T>, 'get'>;

export function preparing(speakerOf: ById<MergedSpeaker>): (report: ReportRecord) => ComparedReport {
  const known = new Map<string, Named>();
  const named = (id: string): Named => {
    const speaker = speakerOf.get(id);
    return { id: speaker?.id ?? id, words: wordsOfNames(speaker), person: speaker?.kind === 'person' };
  };
  return (report) => {
    const people = new Map<string, Named>();
    for (const id of report.people) {
      const own = speakerOf.get(id)?.id ?? id;
      const there = known.get(own) ?? named(id);
      known.set(own, there);
      people.set(own, there);
    }
    return {
      words: eventWords(clauseOf(report), [...people.values()]),
      people: new Set(people.keys()),
      persons: new Set([...people.values()].filter(({ person }) => person).map(({ id }) => id)),
      planned: report.status === 'planned',
    };
  };
}

/** The words of all names of a speaker, folded. */
export function wordsOfNames(speaker: Pick<MergedSpeaker, 'name' | 'aliases'> | undefined): ReadonlySet<string> {
  const names = speaker ? [speaker.name, ...speaker.aliases] : [];
  return new Set(names.flatMap((name) => fold(name).split(/\s+/)));
}
