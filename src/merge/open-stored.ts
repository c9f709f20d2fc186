// A stored merge, opened over the records it was made from: what nobody asks for is not read.
import { LazyMap } from '../coverage/lazy-map.ts';
import type { RecordLines } from '../coverage/lines.ts';
import type { QuoteRecord, ReportRecord } from '../coverage/types.ts';
import type { DateValue } from '../dates/types.ts';
import { MERGED, type SpeakerAt, type StoredMerge } from './stored.ts';
import type { Event, Merged, MergedSpeaker, QuoteGroup } from './types.ts';

/** Null when the bytes are of another format, torn, or do not belong to these records: then merge anew. */
export function openMerged(bytes: Uint8Array, lines: RecordLines): Merged | null {
  const stored = parsed(bytes);
  const counts = (['article', 'quote', 'report', 'speaker'] as const).map((type) => lines.count(type));
  if (stored === null || stored.records.some((count, at) => count !== counts[at])) return null;
  const speakers = stored.speakers.map(({ records, ...speaker }): MergedSpeaker => {
    const ids = records.map((at) => (typeof at === 'number' ? lines.id('speaker', at) : at));
    return { id: ids[0]!, ...speaker, records: ids };
  });
  const speakerOf = new Map<string, MergedSpeaker>();
  for (const speaker of speakers) for (const id of speaker.records) speakerOf.set(id, speaker);
  const hidden = new Set(stored.hidden);
  const shown = Array.from({ length: lines.count('article') }, (_, at) => at).filter((at) => !hidden.has(at));
  const open: Opened = {
    lines,
    credited: creditedQuotes(stored, lines),
    speakerAt: (at) => (typeof at === 'number' ? speakers[at]!.id : at),
  };
  const [auto, checked, rejected] = stored.review;
  return {
    articles: new LazyMap(
      shown.map((at) => lines.id('article', at)),
      (place) => lines.record('article', shown[place]!),
    ),
    speakers,
    speakerOf,
    groups: stored.groups.map((group) => new OpenedGroup(open, group)),
    events: stored.events.map((event) => new OpenedEvent(open, event)),
    tally: {
      quotes: tallied(
        lines,
        'quote',
        stored.groups.flatMap(([, , ...quotes]) => quotes),
      ),
      reports: tallied(
        lines,
        'report',
        stored.events.flatMap(([reports, conflicts]) => [...reports, ...conflicts]),
      ),
      review: { auto, checked, rejected },
    },
  };
}

function parsed(bytes: Uint8Array): StoredMerge | null {
  try {
    const stored = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
    return (stored as StoredMerge | null)?.format === MERGED ? stored : null;
  } catch {
    return null;
  }
}

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

function tallied(lines: RecordLines, type: 'quote' | 'report', numbers: readonly number[]): Map<string, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) {
    const article = lines.articleOf(type, number);
    counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  return new Map([...counts].map(([article, count]) => [lines.id('article', article), count]));
}
