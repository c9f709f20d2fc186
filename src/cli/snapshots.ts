// From a coverage on disk to a state that answers; and, for a running bot, to the next state when it is replaced.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Disk, NodeDisk } from '../coverage/disk.ts';
import { layoutOf, textPath } from '../coverage/layout.ts';
import { type OpenCoverage, openCoverage } from '../coverage/open.ts';
import { ProblemError } from '../coverage/problem.ts';
import { withPauses } from '../coverage/steps.ts';
import type { Merged } from '../merge/types.ts';
import { type RankerModel, readRankerModel } from '../query/rank/model.ts';
import { type Snapshot, snapshotInSteps } from '../query/snapshot.ts';
import { searchDocuments } from '../search/documents.ts';
import { meaningOf } from '../search/embed/meaning.ts';
import { threadedEmbedder } from '../search/embed/threaded.ts';
import type { SearchIndex } from '../search/types.ts';
import { ENGINE, INDEX_FILE } from './index-builder.ts';
import type { Target } from './io.ts';
import type { Log } from './log.ts';
import { mergedOf } from './merged.ts';
import { PACKAGE_DATA } from './target.ts';
import { storedVectors } from './vectors.ts';

export type Loaded = { readonly snapshot: Snapshot; readonly sha256: string };

/**
 * Reads a coverage whole. A missing or damaged index is built in memory, and the log says why; with `needsIndex` it is a
 * problem instead, for a bot that has a state to go on with.
 * @throws ProblemError `noSuchCoverage`, `recordsFaulty`, `indexMissing`, `indexDamaged`.
 */
export async function loadSnapshot(
  target: Target,
  log: Log | null,
  options: { readonly needsIndex?: boolean; readonly disk?: Disk } = {},
): Promise<Loaded> {
  const disk = options.disk ?? NodeDisk;
  const opened = await openCoverage(disk, target.data, target.coverage);
  if (opened === null) {
    throw new ProblemError('noSuchCoverage', { name: target.coverage, data: target.data, names: '–' });
  }
  if (options.needsIndex === true && opened.index === null) {
    throw new ProblemError(opened.indexProblem?.code ?? 'indexMissing', opened.indexProblem?.values ?? {});
  }
  // A bot that reads a new state meanwhile answers from the old one: others get their turn between the parts.
  await setImmediate();
  const { coverage, merged } = await mergedOf(opened, log);
  await setImmediate();
  const { index, indexedAt } = await indexOf(opened, merged, log);
  await setImmediate();
  const parts = {
    name: target.coverage,
    coverage,
    merged,
    index,
    meaning: meaningOf(
      EMBEDDER,
      (id) => storedVectors(opened.layout, id),
      (error) => log?.warn({ err: error }, 'the sentence vectors fail; the words alone answer'),
    ),
    indexedAt,
    textOf: (sha256: string) => readText(target, sha256),
  };
  const snapshot = await withPauses(snapshotInSteps(parts));
  return { snapshot, sha256: opened.sha256 };
}

let embedder: ReturnType<typeof threadedEmbedder> | null = null;

/** One for all coverages: the model is loaded once, when the first question needs it. */
const EMBEDDER = () => {
  embedder ??= threadedEmbedder(new URL('../search/embed/thread.js', import.meta.url));
  return embedder;
};

async function indexOf(
  opened: OpenCoverage,
  merged: Merged,
  log: Log | null,
): Promise<{ index: SearchIndex; indexedAt: string | null }> {
  const bytes = opened.index?.engine === ENGINE.engine ? opened.index.files.get(INDEX_FILE) : undefined;
  if (bytes !== undefined) {
    try {
      const index = await ENGINE.load(bytes);
      return { index, indexedAt: await madeAt(join(opened.layout.index, opened.sha256)) };
    } catch (error) {
      log?.warn({ err: error }, 'the index does not load; built in memory');
    }
  } else {
    log?.warn({ ...opened.indexProblem }, 'no index to use; built in memory');
  }
  return { index: await ENGINE.build(searchDocuments(merged)), indexedAt: null };
}

async function madeAt(folder: string): Promise<string | null> {
  try {
    return (await stat(join(folder, 'manifest.json'))).mtime.toISOString();
  } catch {
    return null;
  }
}

async function readText(target: Target, sha256: string): Promise<string | null> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
  try {
    return await readFile(textPath(layoutOf(target.data, target.coverage), sha256), 'utf8');
  } catch {
    return null;
  }
}

let model: RankerModel | null = null;

/** The weights the ranking was trained to: they belong to the program, whatever --data says. Read once. */
export async function rankerModel(): Promise<RankerModel> {
  model ??= readRankerModel(JSON.parse(await readFile(join(PACKAGE_DATA, 'models', 'ranker.json'), 'utf8')));
  return model;
}
