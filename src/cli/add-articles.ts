// What `add` does with what was read: extract, merge with what is there, commit. Reading itself is handed in.
import { changeCoverage, type Store } from '../coverage/commit.ts';
import { correctFresh, publishedByEditors, textsWanted } from '../coverage/corrections.ts';
import { contentOf, type Incoming, type MergedIn, mergeIn } from '../coverage/merge-in.ts';
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
  const now = await openCoverage(store.disk, store.data, name);
  const before = now && (await now.coverage());
  const stage = await openStage(store.disk, store.data, store.processes);
  try {
    const incoming = await collect(items, {
      stage,
      extractor,
      known: knownIn(before),
      published: publishedByEditors(before?.corrections ?? []),
      again: options.again,
      problem: options.problem,
      progress: (count) => options.progress('read', count),
    });
    if (incoming.length === 0) return null;
    let merged: MergedIn | null = null;
    await changeCoverage(store, name, async (now) => {
      const put = await mergeIn(now, name, incoming, { again: options.again });
      const texts = await textsFor(put.coverage, incoming);
      merged = { ...put, coverage: correctFresh(put.coverage, (id) => texts.get(id) ?? null) };
      options.progress('index', incoming.length);
      return { coverage: merged.coverage, texts: stage.texts };
    });
    return merged;
  } finally {
    await Promise.all([stage.close(), extractor.close()]);
  }
}

/** What each article of the coverage was read from. */
function knownIn(coverage: Coverage | null): Map<string, string> {
  if (!coverage) return new Map();
  return new Map([...shelve(coverage).articles].map(([id, records]) => [id, contentOf(records)]));
}

/** Texts of articles just read in which an editor chose other words for a quote. */
async function textsFor(coverage: Coverage, incoming: readonly Incoming[]): Promise<Map<string, string | null>> {
  const wanted = new Set(textsWanted(coverage));
  const texts = new Map<string, string | null>();
  for (const one of incoming) if (wanted.has(one.id)) texts.set(one.id, await one.text());
  return texts;
}
