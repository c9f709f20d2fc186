// New articles' reports among the events there are: only events that hang together with a new report, by likeness or by an
// editor's order, are made again.
import { type Growth, shifts } from '../coverage/growth.ts';
import type { RecordLines } from '../coverage/lines.ts';
import type { ArticleRecord, CorrectionRecord, ReportRecord } from '../coverage/types.ts';
import { type ById, eventsOf, type Link, likeness, preparing } from './events.ts';
import type { ComparedReport } from './events-compare.ts';
import { KIND_NUMBERS } from './events-kinds.ts';
import { changedReports, orderedTogether } from './grow-changed.ts';
import { growLinks } from './grow-links.ts';
import { peopleKeys } from './grow-people.ts';
import { rowsBefore, storedRows, termsWith } from './grow-rows.ts';
import { type GrownSpeakers, NOBODY } from './grow-speakers.ts';
import type { MergeKeys } from './keys.ts';
import { linkKeys, type ReportRow, reportRow } from './keys-made.ts';
import { find, join } from './speaker-keys.ts';
import { type SpeakerAt, type StoredEvent, type StoredMerge, storedEvent } from './stored.ts';
import type { Event, MergedSpeaker } from './types.ts';

export type GrownEvents = Pick<MergeKeys, 'reports' | 'terms' | 'links'> & {
  readonly stored: readonly StoredEvent[];
  /** For each event, which it was before; -1 for one that was made again. */
  readonly places: Int32Array;
  /** Those that were made again, by their places now. */
  readonly made: ReadonlyMap<number, Event>;
};

/** Null where all reports are to be compared anew. */
export function growEvents(
  growth: Growth,
  before: { readonly merge: StoredMerge; readonly keys: MergeKeys },
  speakers: GrownSpeakers,
  speakerOf: ById<MergedSpeaker>,
  corrections: readonly CorrectionRecord[],
): GrownEvents | null {
  const { before: linesBefore, after, fresh } = growth;
  const { keys } = before;
  const shift = shifts(linesBefore.count('report'), fresh.report);
  const speakerShift = shifts(linesBefore.count('speaker'), fresh.speaker);
  const reports = new Map<number, ReportRecord>();
  const reportAt = (at: number): ReportRecord => known(reports, at, () => after.record('report', at));
  const prepare = preparing(speakerOf);
  const prepared = new Map<number, ComparedReport>();
  const comparedAt = (at: number): ComparedReport => known(prepared, at, () => prepare(reportAt(at)));

  const { rows, told } = rowsBefore(keys.reports, shift, speakerShift, after.count('report'));
  const changed = changedReports(rows, before.merge, speakers, speakerShift, reportAt);
  for (const at of fresh.report) if (reportAt(at).review !== 'rejected') changed.add(at);
  const terms = termsWith(
    keys.terms,
    [...changed].flatMap((at) => [...comparedAt(at).words.terms]),
  );
  for (let at = 0; at < told.length; at++) told[at] = terms.numbers[told[at]!]!;
  const now: (ReportRow | undefined)[] = [...rows];
  for (const at of changed) {
    const { words } = comparedAt(at);
    const row = reportRow(
      reportAt(at),
      {
        kinds: Array.from(words.kinds, (kind) => KIND_NUMBERS.get(kind)!),
        terms: Array.from(words.terms, (term) => terms.at.get(term)!),
      },
      (id) => after.find('speaker', id),
    );
    if (row === null) return null;
    now[at] = row;
  }
  const like = likeness(reportAt, comparedAt);
  const { a, b, score } = keys.links;
  const links = Array.from(score, (score, at): Link => ({ a: shift[a[at]!]!, b: shift[b[at]!]!, score }));
  const grown = growLinks(
    { before: rows, now, changed, terms: terms.all.length, ...peopleKeys(speakers, before.merge, speakerShift) },
    links,
    like,
  );
  if (grown === null) return null;

  // What hung together or does now is made again as one.
  const parent = Uint32Array.from(now, (_, at) => at);
  for (const { a, b } of [...grown.links, ...grown.gone]) join(parent, a, b);
  for (const together of orderedTogether(corrections, after)) {
    const [first, ...others] = together.filter((at) => now[at] !== undefined);
    for (const other of others) join(parent, first!, other);
  }
  const touched = new Set([...changed, ...grown.touched].map((at) => find(parent, at)));
  const isTouched = (at: number): boolean => touched.has(find(parent, at));
  const again = [...now.keys()].filter((at) => now[at] !== undefined && isTouched(at));
  const places = new Map(again.map((at, place) => [at, place]));
  const own = grown.links.flatMap(({ a, b, score }) =>
    isTouched(a) ? [{ a: places.get(a)!, b: places.get(b)!, score }] : [],
  );
  const articles: ById<ArticleRecord> = { get: (id) => articleIn(after, id) };
  const made = eventsOf(
    again.map(reportAt),
    own,
    (a, b) => like(again[a]!, again[b]!),
    articles,
    speakerOf,
    corrections,
  );
  const numbers = new Map(again.map((at) => [reportAt(at), at]));
  const speakerAt = (id: string): SpeakerAt => {
    const place = speakers.speakerAt[after.find('speaker', id)] ?? NOBODY;
    return place === NOBODY ? id : place;
  };
  const all = [
    ...before.merge.events.flatMap((event, place) => {
      const moved = movedEvent(event, shift, speakers);
      return isTouched(moved[0][0]!) ? [] : [{ place, stored: moved, made: null }];
    }),
    ...made.map((event) => ({
      place: -1,
      stored: storedEvent(event, (report) => numbers.get(report as ReportRecord)!, speakerAt),
      made: event,
    })),
  ].sort((x, y) => firstOf(x.stored) - firstOf(y.stored));
  return {
    stored: all.map(({ stored }) => stored),
    places: Int32Array.from(all, ({ place }) => place),
    made: new Map(all.flatMap(({ made }, place) => (made ? [[place, made] as const] : []))),
    ...storedRows(now, terms.all),
    links: linkKeys(grown.links),
  };
}

function known<K, V>(made: Map<K, V>, key: K, make: () => V): V {
  const there = made.get(key);
  if (there !== undefined) return there;
  const value = make();
  made.set(key, value);
  return value;
}

function movedEvent(
  [reports, conflicts, date, status, people, ...looked]: StoredEvent,
  shift: Uint32Array,
  { places }: GrownSpeakers,
): StoredEvent {
  return [
    reports.map((at) => shift[at]!),
    conflicts.map((at) => shift[at]!),
    date,
    status,
    people.map((at) => (typeof at === 'number' ? places[at]! : at)),
    ...looked,
  ];
}

function firstOf([reports, conflicts]: StoredEvent): number {
  return Math.min(...reports, ...conflicts);
}

function articleIn(lines: RecordLines, id: string): ArticleRecord | undefined {
  const at = lines.find('article', id);
  return at < 0 ? undefined : lines.record('article', at);
}
