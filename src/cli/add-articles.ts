// What `add` does with what was read: extract, merge with what is there, commit. Reading itself is handed in.
import { changeCoverage, type Store } from '../coverage/commit.ts';
import { contentOf, type MergedIn, mergeIn } from '../coverage/merge-in.ts';
import { openCoverage } from '../coverage/open.ts';
import type { Problem } from '../coverage/problem.ts';
import { shelve } from '../coverage/shelf.ts';
import { openStage } from '../coverage/stage.ts';
import type { Coverage } from '../coverage/types.ts';
import type { ReadItem } from '../read/types.ts';
import { collect } from './collect.ts';
import type { Extractor } from './extractor.ts';

export type AddOptions = {
  readonly again: boolean;
  problem(kind: 'fault' | 'notice', problem: Problem): void;
  /** `read`: so many have been read; `index`: the last step has begun. */
  progress(step: 'read' | 'index', count: number): void;
};

/** Null when nothing that was read could be taken: then nothing is written, not even an empty coverage. */
export async function addArticles(
  items: AsyncIterable<ReadItem>,
  name: string,
  store: Store,
  extractor: Extractor,
  options: AddOptions,
): Promise<MergedIn | null> {
  const known = await knownIn(store, name);
  const stage = await openStage(store.disk, store.data, store.processes);
  try {
    const incoming = await collect(items, {
      stage,
      extractor,
      known,
      again: options.again,
      problem: options.problem,
      progress: (count) => options.progress('read', count),
    });
    if (incoming.length === 0) return null;
    let merged: MergedIn | null = null;
    await changeCoverage(store, name, async (now) => {
      merged = await mergeIn(now, name, incoming, { again: options.again });
      options.progress('index', incoming.length);
      return { coverage: merged.coverage, texts: stage.texts };
    });
    return merged;
  } finally {
    await Promise.all([stage.close(), extractor.close()]);
  }
}

/** What each article of the coverage was read from. Records with faults are found here, before anything is extracted. */
async function knownIn({ disk, data }: Store, name: string): Promise<Map<string, string>> {
  const open = await openCoverage(disk, data, name);
  const coverage: Coverage | null = open && (await open.coverage());
  if (!coverage) return new Map();
  return new Map([...shelve(coverage).articles].map(([id, records]) => [id, contentOf(records)]));
}
