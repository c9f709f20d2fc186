// The keys of a coverage while all of it is merged: noted where the merge works them out anyway.
import type { CorrectionRecord, Coverage, QuoteRecord, ReportRecord, SpeakerRecord } from '../coverage/types.ts';
import { hashText } from '../language/hashing.ts';
import type { Link } from './events.ts';
import { whenOf } from './events-candidates.ts';
import type { ComparedReport } from './events-compare.ts';
import { KIND_NUMBERS } from './events-kinds.ts';
import { type MergeKeys, NO_DAY, rowsOf } from './keys.ts';
import { namesTogether, speakerKeys } from './speaker-keys.ts';
import type { Identity } from './speakers-identity.ts';

/** What a merge was told to note. Records in the order of the coverage. */
export type Notes = {
  readonly quotes: (readonly [QuoteRecord, words: string])[];
  speakers: readonly SpeakerRecord[];
  identities: readonly Identity[];
  reports: readonly ReportRecord[];
  compared: readonly ComparedReport[];
  links: readonly Link[];
};

export function emptyNotes(): Notes {
  return { quotes: [], speakers: [], identities: [], reports: [], compared: [], links: [] };
}

/** Null where more than keys decides: rules that credit quotes, people who are no speakers of the coverage. */
export function keysOf(coverage: Coverage, notes: Notes): MergeKeys | null {
  if (coverage.corrections.some(({ about }) => about === 'alias')) return null;
  const corrected = correctedNames(coverage.corrections);
  const speakerAt = new Map(coverage.speakers.map(({ id }, at) => [id, at]));
  const speakers: number[][] = coverage.speakers.map(() => []);
  notes.speakers.forEach((speaker, at) => {
    speakers[speakerAt.get(speaker.id)!] = speakerKeys(speaker, notes.identities[at]!, corrected);
  });
  const quoteWords = new Uint32Array(coverage.quotes.length);
  let quote = 0;
  for (const [record, words] of notes.quotes) {
    while (coverage.quotes[quote] !== record) quote++;
    quoteWords[quote] = hashText(words);
  }
  const terms = [...new Set(notes.compared.flatMap(({ words }) => [...words.terms]))].sort();
  const termAt = new Map(terms.map((term, at) => [term, at]));
  const numbers: number[] = [];
  const rows: ReportRow[] = new Array(coverage.reports.length);
  for (const [at, report] of notes.reports.entries()) {
    let number = at === 0 ? 0 : numbers[at - 1]! + 1;
    while (coverage.reports[number] !== report) number++;
    numbers.push(number);
    const row = reportRow(
      report,
      notes.compared[at]!,
      (term) => termAt.get(term)!,
      (id) => speakerAt.get(id),
    );
    if (row === null) return null;
    rows[number] = row;
  }
  const links = notes.links.map(({ a, b, score }) => ({ a: numbers[a]!, b: numbers[b]!, score }));
  return { quoteWords, speakers: rowsOf(speakers), reports: reportKeys(rows), terms, links: linkKeys(links) };
}

/** Names that corrections of speakers are about, folded. */
export function correctedNames(corrections: readonly CorrectionRecord[]): ReadonlySet<string> {
  return new Set(namesTogether(corrections).flat());
}

/** What one report is compared by. */
export type ReportRow = {
  readonly from: number;
  readonly to: number;
  readonly month: number;
  readonly kinds: ArrayLike<number>;
  readonly terms: ArrayLike<number>;
  readonly people: ArrayLike<number>;
};

/** Null when one of its people is no speaker of the coverage, or its month is none. */
export function reportRow(
  { date, people }: ReportRecord,
  { words }: ComparedReport,
  termAt: (term: string) => number,
  speakerAt: (id: string) => number | undefined,
): ReportRow | null {
  const { from, to, month } = whenOf(date);
  const who = [...new Set(people)].map(speakerAt);
  if (who.includes(undefined) || (month !== null && !/^(?:0[1-9]|1[012])$/.test(month))) return null;
  return {
    from: from ?? NO_DAY,
    to: to ?? NO_DAY,
    month: Number(month ?? 0),
    kinds: sorted(Array.from(words.kinds, (kind) => KIND_NUMBERS.get(kind)!)),
    terms: sorted(Array.from(words.terms, termAt)),
    people: sorted(who as number[]),
  };
}

/** `rows` by the numbers of the reports, with holes for those that take no part. */
export function reportKeys(rows: readonly (ReportRow | undefined)[]): MergeKeys['reports'] {
  const each = <T>(make: (row: ReportRow) => T, none: T) => Array.from(rows, (row) => (row ? make(row) : none));
  return {
    shown: Uint8Array.from(each(() => 1, 0)),
    from: Int32Array.from(each(({ from }) => from, 0)),
    to: Int32Array.from(each(({ to }) => to, 0)),
    month: Uint8Array.from(each(({ month }) => month, 0)),
    kinds: rowsOf(each(({ kinds }) => kinds, [] as ArrayLike<number>)),
    terms: rowsOf(each(({ terms }) => terms, [] as ArrayLike<number>)),
    people: rowsOf(each(({ people }) => people, [] as ArrayLike<number>)),
  };
}

export function linkKeys(links: readonly Link[]): MergeKeys['links'] {
  const inOrder = [...links].sort((x, y) => x.a - y.a || x.b - y.b);
  return {
    a: Uint32Array.from(inOrder, ({ a }) => a),
    b: Uint32Array.from(inOrder, ({ b }) => b),
    score: Float64Array.from(inOrder, ({ score }) => score),
  };
}

function sorted(numbers: number[]): number[] {
  return numbers.sort((a, b) => a - b);
}
