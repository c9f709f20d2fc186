// A stored merge, opened over the records it was made from: what nobody asks for is not read.
import { LazyMap } from '../coverage/lazy-map.ts';
import type { RecordLines } from '../coverage/lines.ts';
import { inOneGo, type Steps } from '../coverage/steps.ts';
import type { QuoteRecord, ReportRecord } from '../coverage/types.ts';
import type { DateValue } from '../dates/types.ts';
import { MERGED, type SpeakerAt, STORED_LISTS, type StoredHead, type StoredList, type StoredMerge } from './stored.ts';
import type { Event, Merged, MergedSpeaker, QuoteGroup } from './types.ts';

/** Null when the bytes are of another format, torn, or do not belong to these records: then merge anew. */
export function openMerged(bytes: Uint8Array, lines: RecordLines): Merged | null {
  return inOneGo(openMergedInSteps(bytes, lines));
}

/** The same, some thousand records at a time. */
export function* openMergedInSteps(bytes: Uint8Array, lines: RecordLines): Steps<Merged | null> {
  const stored = yield* parsed(bytes);
  const counts = (['article', 'quote', 'report', 'speaker'] as const).map((type) => lines.count(type));
  if (stored === null || stored.records.some((count, at) => count !== counts[at])) return null;
  yield;
  const speakers = yield* eachOf(stored.speakers, ({ records, ...speaker }): MergedSpeaker => {
    const ids = records.map((at) => (typeof at === 'number' ? lines.id('speaker', at) : at));
    return { id: ids[0]!, ...speaker, records: ids };
  });
  const speakerOf = new Map<string, MergedSpeaker>();
  yield* eachOf(speakers, (speaker) => {
    for (const id of speaker.records) speakerOf.set(id, speaker);
  });
  const hidden = new Set(stored.hidden);
  const shown = Array.from({ length: lines.count('article') }, (_, at) => at).filter((at) => !hidden.has(at));
  const open: Opened = {
    lines,
    credited: creditedQuotes(stored, lines),
    speakerAt: (at) => (typeof at === 'number' ? speakers[at]!.id : at),
  };
  const [auto, checked, rejected] = stored.review;
  const ids = yield* eachOf(shown, (at) => lines.id('article', at));
  const articles = yield* LazyMap.inSteps(ids, (place) => lines.record('article', shown[place]!));
  yield;
  const groups = yield* eachOf(stored.groups, (group) => new OpenedGroup(open, group));
  const events = yield* eachOf(stored.events, (event) => new OpenedEvent(open, event));
  return {
    articles,
    speakers,
    speakerOf,
    groups,
    events,
    tally: {
      quotes: yield* tallied(lines, 'quote', quotesIn(stored)),
      reports: yield* tallied(lines, 'report', reportsIn(stored)),
      review: { auto, checked, rejected },
    },
  };
}

/** What is stored, as it is; null as `openMerged` has it, but whatever the records are. */
export function readStored(bytes: Uint8Array): StoredMerge | null {
  return inOneGo(parsed(bytes));
}

/** Line after line: what a large coverage stores takes JSON.parse a while. */
function* parsed(bytes: Uint8Array): Steps<StoredMerge | null> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lists: { [L in StoredList]: StoredMerge[L][number][] } = { speakers: [], groups: [], events: [] };
  try {
    let end = buffer.indexOf(LINE_END);
    const head = JSON.parse(buffer.toString('utf8', 0, end)) as StoredHead | null;
    if (head?.format !== MERGED) return null;
    for (let start = end + 1; start < buffer.length; start = end + 1) {
      yield;
      end = buffer.indexOf(LINE_END, start);
      if (end < 0) return null;
      const [list, some] = JSON.parse(buffer.toString('utf8', start, end)) as [StoredList, never[]];
      for (const one of some) lists[list].push(one);
    }
    return head.sizes.every((size, at) => lists[STORED_LISTS[at]!].length === size) ? { ...head, ...lists } : null;
  } catch {
    return null;
  }
}

const LINE_END = 10;

type Opened = {
  readonly lines: RecordLines;
  readonly credited: ReadonlyMap<number, QuoteRecord>;
  readonly speakerAt: (at: SpeakerAt) => string | null;
};

/** Few in any coverage: those that an editor's rule names. */
function creditedQuotes({ credited }: StoredMerge, lines: RecordLines): ReadonlyMap<number, QuoteRecord> {
  return new Map(
    credited.map(([at, speaker, confidence]) => [at, { ...lines.record('quote', at), speaker, confidence }]),
  );
}

class OpenedGroup implements QuoteGroup {
  readonly id: string;
  readonly speaker: string | null;
  readonly #open: Opened;
  readonly #stored: StoredMerge['groups'][number];

  constructor(open: Opened, stored: StoredMerge['groups'][number]) {
    this.id = open.lines.id('quote', stored[2]!);
    this.speaker = open.speakerAt(stored[0]);
    this.#open = open;
    this.#stored = stored;
  }

  get shown(): QuoteRecord {
    return this.#quote(this.#stored[2 + this.#stored[1]] as number);
  }

  get quotes(): readonly QuoteRecord[] {
    const [, , ...quotes] = this.#stored;
    return quotes.map((at) => this.#quote(at));
  }

  #quote(at: number): QuoteRecord {
    return this.#open.credited.get(at) ?? this.#open.lines.record('quote', at);
  }
}

class OpenedEvent implements Event {
  readonly id: string;
  readonly people: readonly string[];
  readonly status: Event['status'];
  readonly looked?: NonNullable<Event['looked']>;
  readonly #lines: RecordLines;
  readonly #stored: StoredMerge['events'][number];

  constructor({ lines, speakerAt }: Opened, stored: StoredMerge['events'][number]) {
    const [reports, conflicts, , status, people, looked] = stored;
    this.id = lines.id('report', Math.min(...reports, ...conflicts));
    this.people = people.map((at) => speakerAt(at) as string);
    this.status = status;
    if (looked !== undefined) this.looked = looked;
    this.#lines = lines;
    this.#stored = stored;
  }

  get reports(): readonly ReportRecord[] {
    return this.#stored[0].map((at) => this.#lines.record('report', at));
  }

  get conflicts(): readonly ReportRecord[] {
    return this.#stored[1].map((at) => this.#lines.record('report', at));
  }

  get date(): DateValue {
    const [reports, conflicts, place] = this.#stored;
    return this.#lines.record('report', reports[place] ?? conflicts[place - reports.length]!).date;
  }

  get summary(): string {
    return this.#clearest.summary;
  }

  get paraphrase(): boolean {
    return this.#clearest.paraphrase;
  }

  get review(): Event['review'] {
    return this.#clearest.review;
  }

  /** Its words are the event's. */
  get #clearest(): ReportRecord {
    return this.#lines.record('report', this.#stored[0][0]!);
  }
}

const AT_A_TIME = 1_000;

/** What is made of each, with a step after some of them. */
function* eachOf<T, R>(list: readonly T[], make: (one: T) => R): Steps<R[]> {
  const made: R[] = [];
  for (const one of list) {
    made.push(make(one));
    if (made.length % AT_A_TIME === 0) yield;
  }
  return made;
}

function* quotesIn({ groups }: StoredMerge): Generator<number> {
  for (const group of groups) for (let at = 2; at < group.length; at++) yield group[at] as number;
}

function* reportsIn({ events }: StoredMerge): Generator<number> {
  for (const [reports, conflicts] of events) {
    yield* reports;
    yield* conflicts;
  }
}

function* tallied(lines: RecordLines, type: 'quote' | 'report', numbers: Iterable<number>): Steps<Map<string, number>> {
  const counts = new Map<number, number>();
  let done = 0;
  for (const number of numbers) {
    if (++done % AT_A_TIME === 0) yield;
    const article = lines.articleOf(type, number);
    counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  const tally = new Map<string, number>();
  for (const [article, count] of counts) {
    tally.set(lines.id('article', article), count);
    if (tally.size % AT_A_TIME === 0) yield;
  }
  return tally;
}
