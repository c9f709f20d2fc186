// New articles' speakers among those that are merged already: only who hangs together with one of them is merged again.
import { type Growth, shifts } from '../coverage/growth.ts';
import type { RecordLines } from '../coverage/lines.ts';
import type { CorrectionRecord, SpeakerRecord } from '../coverage/types.ts';
import { type Rows, rowOf, rowsOf } from './keys.ts';
import { correctedNames } from './keys-made.ts';
import { circles, namesTogether, speakerKeys } from './speaker-keys.ts';
import { mergeSpeakers } from './speakers.ts';
import { renamedHere } from './speakers-called.ts';
import { identityOf } from './speakers-identity.ts';
import type { StoredSpeaker } from './stored.ts';
import type { MergedSpeaker } from './types.ts';

export type GrownSpeakers = {
  /** As they are stored now, and the keys of all records. */
  readonly stored: readonly StoredSpeaker[];
  readonly keys: Rows;
  /** Where each of the speakers before is now; `BROKEN` where its records are no longer just one speaker's. */
  readonly places: Int32Array;
  /** The speaker of each record now; `NOBODY` for one that takes no part. */
  readonly speakerAt: Int32Array;
  /** Speakers that were there before and have other names, another role or are of another kind now. */
  readonly changed: readonly { readonly before: number; readonly now: number }[];
};

export const BROKEN = -1;
export const NOBODY = -1;

/** `before`: as they were stored, and their keys. Null when a speaker is no record's, but a rule's. */
export function growSpeakers(
  { before: linesBefore, after, fresh }: Growth,
  before: { readonly stored: readonly StoredSpeaker[]; readonly keys: Rows },
  corrections: readonly CorrectionRecord[],
): GrownSpeakers | null {
  if (before.stored.some(({ records }) => records.some((at) => typeof at === 'string'))) return null;
  const shift = shifts(linesBefore.count('speaker'), fresh.speaker);
  const keys = keysWith(after, before.keys, shift, fresh.speaker, corrections);
  const circle = circles(after.count('speaker'), (at) => rowOf(keys, at), namesTogether(corrections));
  const touched = new Set(fresh.speaker.map((at) => circle[at]!));
  const numbers = [...circle.keys()].filter((at) => touched.has(circle[at]!));
  const records = numbers.map((at) => after.record('speaker', at));
  const taking = records.filter(({ review }) => review !== 'rejected');
  const again = mergeSpeakers(taking, corrections).map((speaker) => storedSpeaker(speaker, after));
  const kept = before.stored.map((speaker, place) => ({ place, speaker: shifted(speaker, shift) }));
  const all = [
    ...kept.filter(({ speaker: { records } }) => !touched.has(circle[records[0]!]!)),
    ...again.map((speaker) => ({ place: -1, speaker })),
  ].sort((a, b) => a.speaker.records[0]! - b.speaker.records[0]!);
  const speakerAt = new Int32Array(after.count('speaker')).fill(NOBODY);
  all.forEach(({ speaker }, now) => {
    for (const record of speaker.records) speakerAt[record] = now;
  });
  const places = placesNow(kept, all, speakerAt);
  const changed = kept.flatMap(({ place, speaker }) => {
    const now = places[place]!;
    return now === BROKEN || isCalledAlike(speaker, all[now]!.speaker) ? [] : [{ before: place, now }];
  });
  return { stored: all.map(({ speaker }) => speaker), keys, places, speakerAt, changed };
}

type Numbered = Omit<StoredSpeaker, 'records'> & { readonly records: readonly number[] };

function storedSpeaker({ id: _, records, ...speaker }: MergedSpeaker, lines: RecordLines): Numbered {
  return { ...speaker, records: records.map((id) => lines.find('speaker', id)) };
}

function shifted({ records, ...speaker }: StoredSpeaker, shift: Uint32Array): Numbered {
  return { ...speaker, records: records.map((at) => shift[at as number]!) };
}

function keysWith(
  after: RecordLines,
  before: Rows,
  shift: Uint32Array,
  fresh: readonly number[],
  corrections: readonly CorrectionRecord[],
): Rows {
  const corrected = correctedNames(corrections);
  const rows: ArrayLike<number>[] = new Array(after.count('speaker'));
  shift.forEach((now, at) => {
    rows[now] = rowOf(before, at);
  });
  for (const at of fresh) {
    const record = after.record('speaker', at);
    const [named] = renamedHere([record], corrections) as [SpeakerRecord];
    rows[at] = record.review === 'rejected' ? [] : speakerKeys(named, identityOf(named), corrected);
  }
  return rowsOf(rows);
}

/** A speaker stays who it is while all its records are one speaker's, and no records of another are among them. */
function placesNow(
  before: readonly { readonly speaker: Numbered }[],
  now: readonly { readonly speaker: Numbered }[],
  speakerAt: Int32Array,
): Int32Array {
  const places = Int32Array.from(before, ({ speaker: { records } }) => {
    const place = speakerAt[records[0]!]!;
    return records.every((record) => speakerAt[record] === place) ? place : BROKEN;
  });
  const came = new Uint32Array(now.length);
  before.forEach(({ speaker: { records } }) => {
    for (const place of new Set(records.map((record) => speakerAt[record]!))) came[place]! += 1;
  });
  return places.map((place) => (place === BROKEN || came[place]! > 1 ? BROKEN : place));
}

function isCalledAlike(a: Numbered, b: Numbered): boolean {
  const names = ({ name, aliases, role, kind }: Numbered) => JSON.stringify([name, aliases, role, kind]);
  return a === b || names(a) === names(b);
}
