// What an answer is made from: one whole state of a coverage. A reload makes a new one; answers in flight keep theirs.

import { inOneGo, type Steps, withPauses } from '../coverage/steps.ts';
import type { Coverage } from '../coverage/types.ts';
import type { Event, Merged, MergedSpeaker, QuoteGroup } from '../merge/types.ts';
import { documentsByIdInSteps } from '../search/documents.ts';
import type { Meaning } from '../search/embed/meaning.ts';
import type { SearchDocument, SearchIndex } from '../search/types.ts';
import { makeWholeGauge } from './timeline/choose.ts';

export type Snapshot = {
  readonly name: string;
  readonly coverage: Coverage;
  readonly merged: Merged;
  readonly index: SearchIndex;
  /** Sentence vectors, where there is an embedder: asked only when the words alone do not answer. */
  readonly meaning?: Meaning;
  readonly documents: ReadonlyMap<string, SearchDocument>;
  readonly groups: ReadonlyMap<string, QuoteGroup>;
  readonly events: ReadonlyMap<string, Event>;
  readonly speakers: ReadonlyMap<string, MergedSpeaker>;
  /** When the index on disk was made, ISO instant; null when it was built in memory. */
  readonly indexedAt: string | null;
  /** The text of an article by its sha256; null when it is not at hand. */
  textOf(sha256: string): Promise<string | null>;
};

/**
 * Works out what the first timeline with a `limit:` would wait for: a running bot does it before anybody asks, a little at a
 * time, so that nobody who asks something else meanwhile waits for it.
 */
export async function warm({ merged }: Snapshot): Promise<void> {
  await withPauses(makeWholeGauge(merged));
}

export type SnapshotParts = {
  readonly name: string;
  readonly coverage: Coverage;
  readonly merged: Merged;
  readonly index: SearchIndex;
  readonly meaning?: Meaning;
  readonly indexedAt: string | null;
  textOf(sha256: string): Promise<string | null>;
};

/** Puts the parts together, with the look-ups that every answer needs. */
export function snapshotOf(parts: SnapshotParts): Snapshot {
  return inOneGo(snapshotInSteps(parts));
}

/** The same, some thousand records at a time: a bot that reads a new state answers meanwhile. */
export function* snapshotInSteps(parts: SnapshotParts): Steps<Snapshot> {
  const { merged } = parts;
  const speakers = new Map(merged.speakers.map((speaker) => [speaker.id, speaker]));
  return {
    ...parts,
    documents: yield* documentsByIdInSteps(merged, speakers),
    groups: yield* byId(merged.groups),
    events: yield* byId(merged.events),
    speakers,
  };
}

function* byId<T extends { readonly id: string }>(list: readonly T[]): Steps<ReadonlyMap<string, T>> {
  const map = new Map<string, T>();
  for (const one of list) {
    map.set(one.id, one);
    if (map.size % AT_A_TIME === 0) yield;
  }
  return map;
}

const AT_A_TIME = 4_000;
