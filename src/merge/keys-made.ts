// The keys of a coverage while all of it is merged: noted where the merge works them out anyway.
import type { CorrectionRecord, Coverage, QuoteRecord, ReportRecord, SpeakerRecord } from '../coverage/types.ts';
import { hashText } from '../language/hashing.ts';
import type { Link } from './events.ts';
import { whenOf } from './events-candidates.ts';
import type { LookedReports } from './events-looked.ts';
import { type MergeKeys, NO_DAY, type Rows, rowOf, rowsOf } from './keys.ts';
import { namesTogether, speakerKeys } from './speaker-keys.ts';
import type { Identity } from './speakers-identity.ts';

/**
 * Told by a merge what it compares: records in the order of the coverage. Whatever is told is turned into numbers at once, for
 * what it is made from takes several times their memory.
 */
export type Notes = {
  quote(record: QuoteRecord, words: string): void;
  speakers(records: readonly SpeakerRecord[], identities: readonly Identity[]): void;
  reports(records: readonly ReportRecord[], looked: LookedReports, links: readonly Link[]): void;
  /** Null where more than keys decides: rules that credit quotes, people who are no speakers of the coverage. */
  keys(): MergeKeys | null;
};

export function notesOf(coverage: Coverage): Notes {
  if (coverage.corrections.some(({ about }) => about === 'alias'))
    return { quote() {}, speakers() {}, reports() {}, keys: () => null };
  const speakerAt = new Map(coverage.speakers.map(({ id }, at) => [id, at]));
  const quoteWords = new Uint32Array(coverage.quotes.length);
  let quote = 0;
  let speakerRows: Rows = rowsOf(coverage.speakers.map(() => []));
  let told: Pick<MergeKeys, 'reports' | 'terms' | 'links'> | null = null;
  return {
    quote(record, words) {
      while (coverage.quotes[quote] !== record) quote++;
      quoteWords[quote] = hashText(words);
    },
    speakers(records, identities) {
      const corrected = correctedNames(coverage.corrections);
      const keys: number[][] = coverage.speakers.map(() => []);
      records.forEach((speaker, at) => {
        keys[speakerAt.get(speaker.id)!] = speakerKeys(speaker, identities[at]!, corrected);
      });
      speakerRows = rowsOf(keys);
    },
    reports(records, looked, links) {
      told = reportsTold(coverage, records, looked, links, (id) => speakerAt.get(id));
    },
    keys: () => told && { quoteWords, speakers: speakerRows, ...told },
  };
}

function reportsTold(
  coverage: Coverage,
  reports: readonly ReportRecord[],
  { kinds, terms: said, vocabulary }: LookedReports,
  links: readonly Link[],
  speakerAt: (id: string) => number | undefined,
): Pick<MergeKeys, 'reports' | 'terms' | 'links'> | null {
  const terms = [...vocabulary].sort();
  const sorted = new Map(terms.map((term, at) => [term, at]));
  const termAt = Uint32Array.from(vocabulary, (term) => sorted.get(term)!);
  const numbers: number[] = [];
  const rows: ReportRow[] = new Array(coverage.reports.length);
  for (const [at, report] of reports.entries()) {
    let number = at === 0 ? 0 : numbers[at - 1]! + 1;
    while (coverage.reports[number] !== report) number++;
    numbers.push(number);
    const says = { kinds: rowOf(kinds, at), terms: Array.from(rowOf(said, at), (term) => termAt[term]!) };
    const row = reportRow(report, says, speakerAt);
    if (row === null) return null;
    rows[number] = row;
  }
  const numbered = links.map(({ a, b, score }) => ({ a: numbers[a]!, b: numbers[b]!, score }));
  return { reports: reportKeys(rows), terms, links: linkKeys(numbered) };
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
  { kinds, terms }: { readonly kinds: ArrayLike<number>; readonly terms: ArrayLike<number> },
  speakerAt: (id: string) => number | undefined,
): ReportRow | null {
  const { from, to, month } = whenOf(date);
  const who = [...new Set(people)].map(speakerAt);
  if (who.includes(undefined) || (month !== null && !/^(?:0[1-9]|1[012])$/.test(month))) return null;
  return {
    from: from ?? NO_DAY,
    to: to ?? NO_DAY,
    month: Number(month ?? 0),
    kinds: sorted(kinds),
    terms: sorted(terms),
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

function sorted(numbers: ArrayLike<number>): Uint32Array {
  return Uint32Array.from(numbers).sort();
}
