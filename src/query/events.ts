// The timeline: dated events, oldest first, each with its citations and with the dates on which reports disagree.
import { compareDates } from '../dates/compare.ts';
import type { DateValue } from '../dates/types.ts';
import type { Event } from '../merge/types.ts';
import { type Asked, base, notFound } from './asked.ts';
import { correctionsOf } from './corrections.ts';
import { timelineItem } from './items.ts';
import { personAsked } from './person-asked.ts';
import type { Snapshot } from './snapshot.ts';
import { chooseDates } from './timeline/choose.ts';
import { topicMatches } from './topic.ts';
import type { Answer, Notice, TimelineQuestion } from './types.ts';
import { days } from './whosaid.ts';

export async function answerTimeline(question: TimelineQuestion, asked: Asked, snapshot: Snapshot): Promise<Answer> {
  let notices: readonly Notice[] = [];
  let events: readonly Event[] = snapshot.merged.events;
  if (question.person !== null) {
    const named = personAsked(question.person, asked, snapshot);
    if (named.answer) return named.answer;
    const { person } = named;
    events = events.filter((event) => event.people.some((id) => person.ids.includes(id)));
    notices = person.notices;
  }
  if (question.about !== null) {
    const matching = await topicMatches(question.about, { kind: 'event' }, snapshot);
    events = events.filter((event) => matching.has(event.id));
  }
  const onTopic = events;
  const range = days(question);
  events = events.filter((event) => within(event, range, snapshot));
  if (events.length === 0) return notFound({ ...asked, notices: [...asked.notices, ...notices] }, 'notFoundTimeline');
  if (question.pick) events = atTheEnd(events, question.pick);
  if (question.limit !== null) {
    // What only a disagreeing article puts in these days has its own date elsewhere: there is a better date to choose.
    const own = events.filter((event) => overlaps(event.date, range));
    const chosen = chooseDates(own.length > 0 ? own : events, onTopic, question.limit, snapshot.merged);
    events = chosen.events;
    if (chosen.dates > question.limit)
      notices = [...notices, { code: 'datesChosen', values: { shown: question.limit, n: chosen.dates } }];
  }
  const ordered = [...events].sort((a, b) => compareDates(a.date, b.date));
  const items = ordered.map((event) => timelineItem(event, snapshot));
  const cited = items.map(({ citations, conflicts }) => ({
    citations: [...citations, ...conflicts.map(({ citation }) => citation)],
  }));
  return base(asked, { kind: 'timeline', items, total: ordered.length }, [
    ...notices,
    ...correctionsOf(cited, snapshot),
  ]);
}

/**
 * Those that may have been the first, or the last: "in April" may have been before 2 April, or after. Without any dates they
 * are all of them.
 */
function atTheEnd(events: readonly Event[], pick: 'first' | 'last'): readonly Event[] {
  const dated = events.filter(({ date: { from, to } }) => from !== null && to !== null);
  if (dated.length === 0) return events;
  const ends = dated.map(({ date: { from, to } }) => (pick === 'first' ? to! : from!)).sort();
  const end = pick === 'first' ? ends[0]! : ends.at(-1)!;
  return dated.filter(({ date: { from, to } }) => (pick === 'first' ? from! <= end : to! >= end));
}

type Days = { readonly from?: string; readonly to?: string };

/**
 * True when the event, or a date that another article gives for it, belongs to the days asked for: it overlaps them and is
 * no vaguer than they are ("in 2023" is no answer for March 2023), or it went on during them. Undated ones never do.
 */
function within(event: Event, range: Days, { merged }: Snapshot): boolean {
  if (range.from === undefined && range.to === undefined) return true;
  const asked = lengthOf(range.from ?? null, range.to ?? null);
  const told = (reports: Event['reports']): DateValue['to'] => lastDay(reports, merged);
  const dates = [
    closed(event.date, told(event.reports)),
    ...event.conflicts.map((report) => closed(report.date, told([report]))),
  ];
  const longest = Math.max(asked, LONG);
  return dates.some((date) => {
    if (!overlaps(date, range)) return false;
    if (date.precision !== 'range') return lengthOf(date.from, date.to) <= asked;
    return lengthOf(date.from, date.to ?? range.to ?? null) <= longest;
  });
}

/** What has been so for more days than these ("since the 1950s") happened on none of them. */
const LONG = 5 * 366;

/** "since June 2023" was so on the day that it was written: of later days the article knows nothing. */
function closed(date: DateValue, told: string | null): DateValue {
  return date.from !== null && date.to === null && told !== null && told >= date.from ? { ...date, to: told } : date;
}

/** The last day on which an article that tells of it came out; null when that is not known of all. */
function lastDay(reports: Event['reports'], { articles }: Snapshot['merged']): string | null {
  const days = reports.map((report) => articles.get(report.article)?.published?.to ?? null);
  return days.includes(null) ? null : ((days as string[]).sort().at(-1) ?? null);
}

/** Undated ones overlap nothing but the whole of time. */
function overlaps({ from, to }: DateValue, range: Days): boolean {
  if (range.from === undefined && range.to === undefined) return true;
  return (
    (from !== null || to !== null) &&
    (range.from === undefined || (to ?? '9999-12-31') >= range.from) &&
    (range.to === undefined || (from ?? '0000-01-01') <= range.to)
  );
}

/** Days from the first to the last, both included; endless when one end is open. */
function lengthOf(from: string | null, to: string | null): number {
  return from === null || to === null ? Number.POSITIVE_INFINITY : (Date.parse(to) - Date.parse(from)) / 864e5 + 1;
}
