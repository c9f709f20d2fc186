// Reports of the same thing → events, with the dates on which they disagree.
import type { ArticleRecord, CorrectionRecord, ReportRecord } from '../coverage/types.ts';
import { fold } from '../language/fold.ts';
import { findCandidates } from './events-candidates.ts';
import { type ComparedReport, sameEvent } from './events-compare.ts';
import { type DateOrder, orders } from './events-corrections.ts';
import { relateDates } from './events-dates.ts';
import { Groups } from './events-groups.ts';
import { makeEvent } from './events-make.ts';
import { quickLook } from './events-pairs.ts';
import { eventWords, type Named } from './events-words.ts';
import type { Event, MergedSpeaker } from './types.ts';

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
  const compared = reports.map(preparing(speakerOf));
  const { together, apart, dates } = orders(reports, corrections);
  const like = (a: number, b: number): number => {
    const relation = relateDates(reports[a]!.date, reports[b]!.date);
    if (relation === 'near' && !mayDisagree(reports[a]!, reports[b]!)) return 0;
    return sameEvent(compared[a]!, compared[b]!, relation);
  };
  const groups = new Groups(reports, apart, like);
  for (const [a, b] of together) groups.join(a, b, true);
  const links: { readonly a: number; readonly b: number; readonly score: number; readonly agree: boolean }[] = [];
  const mayBe = quickLook(reports, compared);
  findCandidates(reports, compared, (a, b) => {
    const score = mayBe(a, b) ? like(a, b) : 0;
    if (score > 0) links.push({ a, b, score, agree: relateDates(reports[a]!.date, reports[b]!.date) === 'agree' });
  });
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

/** Two articles disagree, in words of their own: not one with itself, and not the same text printed on two days. */
function mayDisagree(a: ReportRecord, b: ReportRecord): boolean {
  return a.article !== b.article && a.citation.excerpt !== b.citation.excerpt;
}

function preparing(speakerOf: ReadonlyMap<string, MergedSpeaker>): (report: ReportRecord) => ComparedReport {
  const known = new Map<string, Named>();
  const named = (id: string): Named => {
    const speaker = speakerOf.get(id);
    const names = speaker ? [speaker.name, ...speaker.aliases] : [];
    const words = new Set(names.flatMap((name) => fold(name).split(/\s+/)));
    return { id: speaker?.id ?? id, words, person: speaker?.kind === 'person' };
  };
  return (report) => {
    const people = new Map<string, Named>();
    for (const id of report.people) {
      const own = speakerOf.get(id)?.id ?? id;
      const there = known.get(own) ?? named(id);
      known.set(own, there);
      people.set(own, there);
    }
    const clause = report.paraphrase ? report.summary : report.citation.excerpt;
    return {
      words: eventWords(clause, [...people.values()]),
      people: new Set(people.keys()),
      planned: report.status === 'planned',
    };
  };
}
