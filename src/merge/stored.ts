// A merged coverage as bytes, and back: merging a thousand articles takes seconds, reading what came of it a tenth of one.
// The bytes say which records belong together, by their numbers in the file; the records themselves stay there.
import type { Coverage, FindingRecord } from '../coverage/types.ts';
import type { Event, Merged, MergedSpeaker } from './types.ts';

/** To be raised whenever the format changes, and when the rules do so much that what stands on disks is to be merged anew. */
export const MERGED = 'merged-3';

/** A merged speaker by its number, or the id of a record that belongs to none. */
export type SpeakerAt = number | string | null;

/**
 * What the bytes hold: a line of JSON with all but the long lists and how long these are, then lines of some of a list each,
 * so that no line takes long to parse.
 */
export type StoredMerge = {
  readonly format: typeof MERGED;
  /** How many articles, quotes, reports and speakers the records hold: another number, and these are not its records. */
  readonly records: readonly [number, number, number, number];
  /** Articles that take no part. */
  readonly hidden: readonly number[];
  readonly review: readonly [auto: number, checked: number, rejected: number];
  /** Speakers; `records` holds numbers, or ids of speakers that only a rule names. */
  readonly speakers: readonly StoredSpeaker[];
  /** Whom a rule credits quotes to, against their records. */
  readonly credited: readonly (readonly [quote: number, speaker: string | null, confidence: number])[];
  readonly groups: readonly StoredGroup[];
  readonly events: readonly StoredEvent[];
};

export type StoredSpeaker = Omit<MergedSpeaker, 'id' | 'records'> & { readonly records: readonly (number | string)[] };

/** The speaker, the place of the quote that is shown, the quotes. */
export type StoredGroup = readonly [SpeakerAt, number, ...number[]];

/** The long lists. */
export const STORED_LISTS = ['speakers', 'groups', 'events'] as const;
export type StoredList = (typeof STORED_LISTS)[number];

/** The first line. */
export type StoredHead = Omit<StoredMerge, StoredList> & { readonly sizes: readonly number[] };

const A_LINE = 1_000;

/** `date`: the place of the report, among reports and then conflicts, whose date it is. */
export type StoredEvent = readonly [
  reports: readonly number[],
  conflicts: readonly number[],
  date: number,
  status: Event['status'],
  people: readonly SpeakerAt[],
  looked?: Event['looked'],
];

/** `coverage` as reading its file gives it: each list in the order of the file. Equal coverages give equal bytes. */
export function storeMerged(coverage: Coverage, merged: Merged): Uint8Array {
  return writeStored(storedMerge(coverage, merged));
}

function storedMerge(coverage: Coverage, merged: Merged): StoredMerge {
  const numbers = {
    quotes: numbersOf(coverage.quotes),
    reports: numbersOf(coverage.reports),
    speakers: numbersOf(coverage.speakers),
    merged: numbersOf(merged.speakers),
  };
  const speakerAt = (id: string | null): SpeakerAt => (id === null ? null : (numbers.merged.get(id) ?? id));
  const number = ({ type, id }: FindingRecord) => numbers[type === 'quote' ? 'quotes' : 'reports'].get(id)!;
  const { auto, checked, rejected } = merged.tally.review;
  // Those that nobody credited anew are the records themselves.
  const own = new Set(coverage.quotes);
  return {
    format: MERGED,
    records: countsOf(coverage),
    hidden: coverage.articles.flatMap(({ id }, at) => (merged.articles.has(id) ? [] : [at])),
    review: [auto, checked, rejected],
    speakers: merged.speakers.map(({ id: _, records, ...speaker }) => ({
      ...speaker,
      records: records.map((id) => numbers.speakers.get(id) ?? id),
    })),
    credited: merged.groups.flatMap(({ quotes }) =>
      quotes.flatMap((quote) => {
        if (own.has(quote)) return [];
        const record = coverage.quotes[number(quote)]!;
        const same = record.speaker === quote.speaker && record.confidence === quote.confidence;
        return same ? [] : [[number(quote), quote.speaker, quote.confidence] as const];
      }),
    ),
    groups: merged.groups.map(({ speaker, shown, quotes }) => [
      speakerAt(speaker),
      quotes.indexOf(shown),
      ...quotes.map(number),
    ]),
    events: merged.events.map((event) => storedEvent(event, number, speakerAt)),
  };
}

export function writeStored(stored: StoredMerge): Uint8Array {
  return Buffer.from([...linesOf(stored)].map((line) => `${JSON.stringify(line)}\n`).join(''));
}

function* linesOf({ format, records, hidden, review, credited, ...lists }: StoredMerge): Generator<unknown> {
  yield {
    format,
    records,
    hidden,
    review,
    credited,
    sizes: STORED_LISTS.map((list) => lists[list].length),
  } satisfies StoredHead;
  for (const list of STORED_LISTS)
    for (let at = 0; at < lists[list].length; at += A_LINE) yield [list, lists[list].slice(at, at + A_LINE)];
}

/** How many there are of each kind of record that a merge is made of. */
function countsOf({
  articles,
  quotes,
  reports,
  speakers,
}: Pick<Coverage, 'articles' | 'quotes' | 'reports' | 'speakers'>): StoredMerge['records'] {
  return [articles.length, quotes.length, reports.length, speakers.length];
}

/** An event by the numbers of its records. */
export function storedEvent(
  { reports, conflicts, date, status, people, looked }: Event,
  number: (record: FindingRecord) => number,
  speakerAt: (id: string) => SpeakerAt,
): StoredEvent {
  return [
    reports.map(number),
    conflicts.map(number),
    [...reports, ...conflicts].findIndex((report) => report.date === date),
    status,
    people.map(speakerAt),
    ...(looked === undefined ? ([] as const) : ([looked] as const)),
  ];
}

function numbersOf(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ id }, at) => [id, at]));
}
