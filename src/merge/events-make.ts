// One event from its reports: which date it stands under, which report says it best, and who disagrees.
import type { ArticleRecord, ReportRecord, ReportStatus } from '../coverage/types.ts';
import type { DateValue } from '../dates/types.ts';
import { terms } from '../language/words.ts';
import { daysOf, isYearless, relateDates } from './events-dates.ts';
import type { Event, MergedSpeaker } from './types.ts';

/** `members` in coverage order, at least one. An editor's order about the date holds as long as a report gives that date. */
export function makeEvent(
  members: readonly ReportRecord[],
  articles: Pick<ReadonlyMap<string, ArticleRecord>, 'get'>,
  speakerOf: Pick<ReadonlyMap<string, MergedSpeaker>, 'get'>,
  order: { readonly date: DateValue | null } | null = null,
): Event {
  const ordered = members.find((report) => report.date.edtf === order?.date?.edtf)?.date ?? null;
  const date = ordered ?? mainDate(members);
  const agreeing = members.filter((report) => agree(report.date, date));
  const typical = typicality(agreeing);
  // Where one tells that it happened, or that it was called off, none that was written before speaks for it.
  const happened = agreeing.some(({ status }) => status !== 'planned');
  const clear = agreeing.map(
    (report) =>
      clarity(report, articles) + typical(report) - (happened && report.status === 'planned' ? BEFOREHAND : 0),
  );
  const clearest = agreeing[clear.indexOf(Math.max(...clear))]!;
  return {
    id: members[0]!.id,
    date,
    summary: clearest.summary,
    paraphrase: clearest.paraphrase,
    status: statusOf(agreeing, clearest),
    review: clearest.review,
    reports: [clearest, ...agreeing.filter((report) => report !== clearest)],
    conflicts: members.filter((report) => !agreeing.includes(report)),
    people: [...new Set(members.flatMap((report) => report.people.map((id) => speakerOf.get(id)?.id ?? id)))],
    ...(ordered ? { looked: 'settled' } : order && order.date === null ? { looked: 'confirmed' } : {}),
  };
}

/**
 * The date that most reports support, checked ones first; a date with its year before one without, a written date
 * before a reckoned one; then the one given first. A wide date ("about 2023") supports each day within it, and is
 * itself the date only where no report gives a narrower one.
 */
function mainDate(members: readonly ReportRecord[]): DateValue {
  const votes = (date: DateValue): number =>
    members.reduce((sum, report) => sum + (agree(report.date, date) ? (report.review === 'checked' ? 100 : 1) : 0), 0);
  const rank = (date: DateValue): readonly number[] => [
    isYearless(date) ? 0 : 1,
    votes(date),
    date.basis === 'relative' ? 0 : 1,
    -WIDTH.indexOf(date.precision),
  ];
  const dates = members.map((report) => report.date);
  const narrow = dates.filter((date) => !dates.some((other) => holds(date, other)));
  return narrow.reduce((best, date) => (higher(rank(date), rank(best)) ? date : best));
}

function agree(a: DateValue, b: DateValue): boolean {
  const relation = relateDates(a, b);
  return relation === 'agree' || relation === 'perhaps';
}

/** True when `inner` lies within `outer` and says more: a day of its month, a month of its year. */
function holds(outer: DateValue, inner: DateValue): boolean {
  const [wide, slim] = [daysOf(outer), daysOf(inner)];
  if (!wide || !slim || !agree(outer, inner)) return false;
  return wide.from <= slim.from && slim.to <= wide.to && slim.to - slim.from < wide.to - wide.from;
}

const WIDTH: readonly DateValue['precision'][] = [
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'range',
  'decade',
  'century',
];

function higher(a: readonly number[], b: readonly number[]): boolean {
  const index = a.findIndex((value, i) => value !== b[i]);
  return index >= 0 && a[index]! > b[index]!;
}

/** More than any clause gains by its words, less than what an editor has looked at. */
const BEFOREHAND = 50;

/** Right on the day it was written: "25 June last year", "two years ago", "yesterday". */
const FROM_ITS_DAY =
  /\b(?:today|yesterday|tomorrow|tonight|ago|(?:last|this|next)\s+(?:night|week|weekend|month|year|spring|summer|fall|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December))\b/i;

/** "ends the suit that the county brought in April": what happened on the day is not what the clause is for. */
function isInPassing({ date, citation, summary }: ReportRecord): boolean {
  if (!date.span || citation.start === null) return false;
  const words = citation.excerpt.slice(date.span.start - citation.start, date.span.end - citation.start);
  const at = words === '' ? -1 : summary.indexOf(words);
  return at > 0 && /\s(?:that|which|who|whom)\s[^,;]{3,80}$/.test(summary.slice(0, at));
}

/** Reads best on its own: checked, tells of a fact, names its people, begins with no pronoun, neither long nor short. */
function clarity(report: ReportRecord, articles: Pick<ReadonlyMap<string, ArticleRecord>, 'get'>): number {
  const words = report.summary.split(/\s+/).length;
  return (
    (report.review === 'checked' ? 100 : 0) +
    (/^(?:He|She|They|It|His|Her|Their|This|That|These|Those)\b/.test(report.summary) ? -3 : 0) +
    (/^\p{Ll}/u.test(report.summary) ? -1 : 0) +
    (FROM_ITS_DAY.test(report.summary) ? -1 : 0) +
    (isInPassing(report) ? -2 : 0) +
    (report.people.length > 0 ? 1 : 0) +
    (report.date.precision === 'day' ? 1 : 0) +
    (articles.get(report.article)?.published ? 0.1 : 0) -
    Math.abs(words - 18) / 12
  );
}

/** Above so many reports a single one that has a clause disputed speaks for itself, not for the event. */
const FEW = 4;
/** So much weighs it that a clause tells what the other reports tell. */
const TYPICAL = 5;

/**
 * How much of what the other reports say a clause says, 0 to `TYPICAL`: "the singer died on 25 June" before "his records
 * have sold well since his death on 25 June". 0 for all while there are fewer than three.
 */
function typicality(reports: readonly ReportRecord[]): (report: ReportRecord) => number {
  if (reports.length < 3) return () => 0;
  const told = new Map(reports.map((report) => [report, new Set(terms(report.summary))]));
  const counts = new Map<string, number>();
  for (const words of told.values()) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (report) => {
    const words = [...told.get(report)!];
    const shared = words.reduce((sum, word) => sum + (counts.get(word)! - 1) / (reports.length - 1), 0);
    return (TYPICAL * shared) / Math.max(4, words.length);
  };
}

/** Disputed when a report of few says so, or every fourth of many; planned only while none tells that it happened; else as the clearest report has it. */
function statusOf(agreeing: readonly ReportRecord[], clearest: ReportRecord): ReportStatus {
  const statuses = new Set(agreeing.map((report) => report.status));
  const disputed = agreeing.filter((report) => report.status === 'disputed');
  if (disputed.some((report) => report.review === 'checked') || clearest.status === 'disputed') return 'disputed';
  if (disputed.length * FEW >= agreeing.length && disputed.length > 0) return 'disputed';
  if (clearest.status !== 'planned') return clearest.status;
  return statuses.has('reported') ? 'reported' : statuses.has('alleged') ? 'alleged' : 'planned';
}
