// Reports of the same thing → events, with the dates on which they disagree.
import type { ArticleRecord, CorrectionRecord, ReportRecord } from '../coverage/types.ts';
import { fold } from '../language/fold.ts';
import { findCandidates } from './events-candidates.ts';
import { type ComparedReport, sameEvent } from './events-compare.ts';
import { type DateOrder, orders } from './events-corrections.ts';
import { daysOf, relateDates } from './events-dates.ts';
import { makeEvent } from './events-make.ts';
import { eventWords, type Named } from './events-words.ts';
import type { Event, MergedSpeaker } from './types.ts';

/** Reports of one event lie within this many days of each other, so that a chain of likenesses cannot join two weeks. */
const REACH = 7;

/**
 * Merges reports that tell of one event, in coverage order. The same event on other dates is kept as a conflict, never
 * averaged. An editor's corrections win over every rule. Deterministic; reports are compared only with those of near
 * dates that share rare words or people, so time grows little faster than their number.
 */
export function mergeEvents(
  reports: readonly ReportRecord[],
  articles: ReadonlyMap<string, ArticleRecord>,
  speakerOf: ReadonlyMap<string, MergedSpeaker>,
  corrections: readonly CorrectionRecord[],
): readonly Event[] {
  const compared = reports.map((report) => prepare(report, speakerOf));
  const { together, apart, dates } = orders(reports, corrections);
  const groups = new Groups(reports, apart);
  for (const [a, b] of together) groups.join(a, b, true);
  const links: { readonly a: number; readonly b: number; readonly score: number; readonly agree: boolean }[] = [];
  for (const [a, b] of findCandidates(reports, compared)) {
    const relation = relateDates(reports[a]!.date, reports[b]!.date);
    const score = sameEvent(compared[a]!, compared[b]!, relation);
    if (score > 0) links.push({ a, b, score, agree: relation === 'agree' });
  }
  links.sort((x, y) => Number(y.agree) - Number(x.agree) || y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of links) groups.join(a, b, false);
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

function prepare(report: ReportRecord, speakerOf: ReadonlyMap<string, MergedSpeaker>): ComparedReport {
  const people = new Map<string, Named>();
  for (const id of report.people) {
    const speaker = speakerOf.get(id);
    const names = speaker ? [speaker.name, ...speaker.aliases] : [];
    const own = new Set(names.flatMap((name) => fold(name).split(/\s+/)));
    people.set(speaker?.id ?? id, { id: speaker?.id ?? id, words: own, person: speaker?.kind === 'person' });
  }
  const clause = report.paraphrase ? report.summary : report.citation.excerpt;
  return { words: eventWords(clause, [...people.values()]), people: new Set(people.keys()) };
}

/** Groups of reports (by index) that grow by joining; an order to keep two apart holds for their whole groups. */
class Groups {
  readonly #reports: readonly ReportRecord[];
  readonly #members: (readonly number[])[];
  readonly #of: number[];
  readonly #apart: ReadonlyMap<number, ReadonlySet<number>>;

  constructor(reports: readonly ReportRecord[], apart: ReadonlyMap<number, ReadonlySet<number>>) {
    this.#reports = reports;
    this.#members = reports.map((_, index) => [index]);
    this.#of = reports.map((_, index) => index);
    this.#apart = apart;
  }

  join(a: number, b: number, ordered: boolean): void {
    const [into, from] = [this.#of[a]!, this.#of[b]!].sort((x, y) => x - y) as [number, number];
    if (into === from) return;
    const [mine, theirs] = [this.#members[into]!, this.#members[from]!];
    if (mine.some((x) => theirs.some((y) => this.#apart.get(x)?.has(y)))) return;
    if (!ordered && !this.#withinReach([...mine, ...theirs])) return;
    this.#members[into] = [...mine, ...theirs].sort((x, y) => x - y);
    this.#members[from] = [];
    for (const index of theirs) this.#of[index] = into;
  }

  all(): (readonly number[])[] {
    return this.#members.filter((members) => members.length > 0);
  }

  /** The day-precise dates of all lie close together. */
  #withinReach(indexes: readonly number[]): boolean {
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const index of indexes) {
      const { date } = this.#reports[index]!;
      const days = date.precision === 'day' ? daysOf(date) : null;
      if (!days) continue;
      first = Math.min(first, days.from);
      last = Math.max(last, days.to);
    }
    return last - first <= REACH;
  }
}
