// What `add` does with what was read: extract, merge with what is there, commit. Reading itself is handed in. Long readings
// are committed in batches, and what is stopped half way is half done. Memory stays flat: what was found lies on the disk
// until it is committed, the threads that read rest meanwhile, and between two commits nothing of the coverage is kept.
import { type Change, changeCoverage, type Store } from '../coverage/commit.ts';
import { correctFresh, publishedByEditors, textsWanted } from '../coverage/corrections.ts';
import { layoutOf, textPath } from '../coverage/layout.ts';
import { growIn, type Incoming, type MergedIn, mergeIn } from '../coverage/merge-in.ts';
import { openCoverage, type Seen } from '../coverage/open.ts';
import type { Problem } from '../coverage/problem.ts';
import { openStage, type Stage } from '../coverage/stage.ts';
import type { Coverage } from '../coverage/types.ts';
import type { ReadItem } from '../read/types.ts';
import { collect, readingOf } from './collect.ts';
import type { Extractor } from './extractor.ts';
import { type FilesRead, filesRead } from './files-read.ts';
import { knownIn, knownInLines } from './known.ts';
import { pagesRead } from './pages-read.ts';
import type { SameArticle } from './same-article.ts';
import { clearHeap } from './small-heap.ts';
import { type StandingLines, standingLines } from './standing-lines.ts';

export type AddOptions = {
  readonly again: boolean;
  problem(kind: 'fault' | 'notice', problem: Problem): void;
  /** `read`: so many have been read; `index`: the last step has begun. */
  progress(step: 'read' | 'index', count: number): void;
  /** Which files the articles were read from; known for this reading alone unless it is brought along. */
  readonly files?: FilesRead;
  /** All that has been given out so far is in the coverage. */
  committed?(): Promise<void>;
  /** Articles in one commit, at most; tests take few. */
  readonly most?: number;
};

/** A commit of fewer articles is not worth its time, unless much of that has gone by. */
const FEWEST = 500;
const MOST = 2000;
/** Milliseconds: a slow reading (pages fetched one by one) is committed after this. */
const LONGEST = 60_000;
/** Reading takes so many times as long as committing, at least: the larger the coverage, the larger the batches. */
const TIMES = 20;
/**
 * A coverage of so many articles takes as much memory to merge as the threads that read: they give theirs back before. Of
 * fewer it does not pay: threads that are started again compile anew for some seconds, and leave 20 MB behind each time.
 */
const LARGE = 1000;

/** Null when nothing that was read could be taken: then nothing is written, not even an empty coverage. */
export async function addArticles(
  items: AsyncIterable<ReadItem>,
  name: string,
  store: Store,
  extractor: Extractor,
  options: AddOptions,
): Promise<MergedIn | null> {
  const { now } = store.processes;
  const open = await openCoverage(store.disk, store.data, name);
  let seen = open && (await open.seen());
  const before = seen ? seen.lines.coverage : open && (await open.coverage());
  const known = seen ? knownInLines(seen.lines) : knownIn(before);
  const files = options.files ?? (await filesRead(null));
  const there = seen ? seen.lines.count('article') : (before?.articles.length ?? 0);
  const published = publishedByEditors(before?.corrections ?? []);
  const stage = await openStage(store.disk, store.data, store.processes);
  const lines = standingLines(store, name, seen ? seen.lines : before);
  const same: SameArticle = {
    files,
    pages: pagesRead(before, seen ? seen.lines : null),
    known,
    given: new Set(),
    async textOf(sha256) {
      const bytes = await store.disk.read(textPath(layoutOf(store.data, name), sha256));
      return (await stage.get(sha256)) ?? (bytes ? Buffer.from(bytes).toString('utf8') : null);
    },
  };
  const reading = readingOf(items);
  let total: Happened | null = null;
  let done: Done | null = null;
  let taken = 0;
  let cost = 0;
  try {
    for (let more = true; more; ) {
      const begun = now();
      if (done) {
        // What stands there now is read again when it is wanted.
        done = null;
        clearHeap();
      }
      const batch = await collect(reading, {
        stage,
        lines,
        extractor,
        known,
        same,
        published,
        again: options.again,
        problem: options.problem,
        isFull(count) {
          const time = now() - begun;
          if (count >= (options.most ?? MOST)) return true;
          return count > 0 && time >= cost * TIMES && (count >= FEWEST || time >= LONGEST);
        },
        progress: (count) => options.progress('read', taken + count),
      });
      more = batch.more;
      taken += batch.incoming.length;
      const isLarge = taken >= FEWEST && there + taken >= LARGE;
      if (!more || (isLarge && batch.incoming.length >= FEWEST)) await extractor.close();
      if (isLarge) clearHeap();
      const ready = now();
      if (batch.incoming.length > 0) {
        options.progress('index', taken);
        // Before the commit: a place whose article is not there says nothing.
        await files.save().catch(() => {});
        done = await commitBatch(batch.incoming, name, store, stage, lines, options.again, seen);
        if (done) total = together(total, done.happened);
        seen = done?.seen ?? null;
        for (const { id, content } of batch.incoming) known.set(id, content);
        await stage.empty();
      }
      await options.committed?.();
      cost = now() - ready;
    }
    return total && { ...total, ...(done?.stands ?? (await standing(store, name))) };
  } finally {
    await reading.end();
    await Promise.all([stage.close(), extractor.close()]);
  }
}

/** What came of a reading, and what stands there after it: `MergedIn` in two. */
type Standing = Pick<MergedIn, 'coverage' | 'lines'>;
type Happened = Omit<MergedIn, keyof Standing>;
type Done = { readonly happened: Happened; readonly stands: Standing; readonly seen: Seen | null };

async function commitBatch(
  incoming: Incoming[],
  name: string,
  store: Store,
  stage: Stage,
  lines: StandingLines,
  again: boolean,
  seen: Seen | null,
): Promise<Done | null> {
  let happened: Happened | null = null;
  const staged = (sha256: string) => stage.get(sha256);
  const edit = async (now: Coverage | null, before: Seen | null): Promise<Change> => {
    const grown = before && (await growIn(before, incoming, { again }));
    if (grown && (await lines.leaves(grown.grown.after, staged))) {
      const { grown: change, ...came } = grown;
      happened = came;
      return { coverage: change.after.coverage, grown: change, texts: stage.texts };
    }
    const { coverage, ...came } = await mergeIn(now, name, incoming, { again });
    const texts = await textsFor(coverage, incoming);
    const cleared = await lines.cleared(coverage, staged);
    happened = came;
    return { coverage: correctFresh(cleared, (id) => texts.get(id) ?? null), texts: stage.texts };
  };
  const committed = await changeCoverage(store, name, edit, seen);
  if (happened === null || committed === null) return null;
  // Of two that say the same the one that was committed is kept: everything else of the state before can go.
  const { coverage, seen: now } = committed;
  return { happened, stands: { coverage, ...(now ? { lines: now.lines } : {}) }, seen: now };
}

/** What stands on the disk. */
async function standing(store: Store, name: string): Promise<Standing> {
  const open = (await openCoverage(store.disk, store.data, name))!;
  const lines = await open.lines();
  return lines ? { coverage: lines.coverage, lines } : { coverage: await open.coverage() };
}

function together(before: Happened | null, after: Happened): Happened {
  if (before === null) return after;
  return {
    added: [...before.added, ...after.added],
    revised: [...before.revised, ...after.revised],
    unchanged: [...before.unchanged, ...after.unchanged],
    problems: [...before.problems, ...after.problems],
    changes: [...before.changes, ...after.changes],
  };
}

/** Texts of articles just read in which an editor chose other words for a quote. */
async function textsFor(coverage: Coverage, incoming: readonly Incoming[]): Promise<Map<string, string | null>> {
  const wanted = new Set(textsWanted(coverage));
  const texts = new Map<string, string | null>();
  for (const one of incoming) if (wanted.has(one.id)) texts.set(one.id, await one.text());
  return texts;
}
