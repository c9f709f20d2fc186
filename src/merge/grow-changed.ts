// Which reports must be looked at anew when articles came: those about people who are others now, and those that an editor
// orders together with new ones.
import type { RecordLines } from '../coverage/lines.ts';
import type { CorrectionRecord, ReportRecord } from '../coverage/types.ts';
import { clauseOf, wordsOfNames } from './events.ts';
import { clauseWords } from './events-plain.ts';
import { BROKEN, type GrownSpeakers } from './grow-speakers.ts';
import type { ReportRow } from './keys-made.ts';
import type { StoredMerge } from './stored.ts';

/** Reports about people who are others now, or who go by other words that the report uses. */
export function changedReports(
  rows: readonly (ReportRow | undefined)[],
  { speakers: before }: StoredMerge,
  { stored, places, changed }: GrownSpeakers,
  shift: Uint32Array,
  reportAt: (at: number) => ReportRecord,
): Set<number> {
  const others = new Set<number>();
  const words = new Map<number, ReadonlySet<string>>();
  const recordsOf = (place: number) => before[place]!.records.map((at) => shift[at as number]!);
  places.forEach((place, at) => {
    if (place === BROKEN) for (const record of recordsOf(at)) others.add(record);
  });
  for (const { before: at, now } of changed) {
    const [one, other] = [before[at]!, stored[now]!];
    const differ = difference(wordsOfNames(one), wordsOfNames(other));
    for (const record of recordsOf(at)) {
      if ((one.kind === 'person') !== (other.kind === 'person')) others.add(record);
      else if (differ.size > 0) words.set(record, differ);
    }
  }
  const found = new Set<number>();
  if (others.size === 0 && words.size === 0) return found;
  rows.forEach((row, at) => {
    if (!row) return;
    const people = Array.from(row.people);
    const differ = people.flatMap((record) => [...(words.get(record) ?? [])]);
    if (people.some((record) => others.has(record))) found.add(at);
    else if (differ.length > 0) {
      const own = clauseWords(clauseOf(reportAt(at)));
      if (differ.some((word) => own.has(word))) found.add(at);
    }
  });
  return found;
}

function difference(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...[...a].filter((word) => !b.has(word)), ...[...b].filter((word) => !a.has(word))]);
}

/** Reports, by number, of the articles that one correction names: which of them it means depends on all of them. */
export function orderedTogether(corrections: readonly CorrectionRecord[], lines: RecordLines): number[][] {
  return corrections.flatMap((correction) => {
    if (!('reports' in correction)) return [];
    const articles = correction.reports.map(({ article }) => lines.find('article', article)).filter((at) => at >= 0);
    return [
      articles.flatMap((article) => {
        const first = lines.firstOf('report', article);
        return Array.from({ length: lines.firstOf('report', article + 1) - first }, (_, at) => first + at);
      }),
    ];
  });
}
