// Changing a coverage on disk. Texts first, then the index generation, then records.jsonl: its rename is the commit
// point. Killed before it, nothing has changed; killed after it, everything has. What is left lying about is harmless
// and goes with the next commit.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { sha256 } from './cite.ts';
import type { Disk } from './disk.ts';
import { readSound } from './faults.ts';
import { type Index, type IndexFiles, keepGenerations, readGeneration, writeGeneration } from './generation.ts';
import { type Layout, layoutOf, TEMPORARY, textPath } from './layout.ts';
import { type Lock, lock, type Processes } from './lock.ts';
import { asInFile } from './order.ts';
import { ProblemError } from './problem.ts';
import { readTrusted, type Starts, serialiseRecords } from './records.ts';
import type { Coverage } from './types.ts';

/** Makes the files of an index. The index that stood before is handed on, so that its work can be used again. */
export type IndexBuilder = {
  readonly engine: string;
  build(coverage: Coverage, previous: IndexFiles | null): Promise<IndexFiles>;
};

export type Store = {
  readonly disk: Disk;
  readonly processes: Processes;
  readonly index: IndexBuilder;
  readonly data: string;
};

/** What is to stand there afterwards. */
export type Change = {
  readonly coverage: Coverage;
  /** Files already on the disk (see stage.ts), by their sha256. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Make the index again even if there is one of these records: the program may have learnt to make another. */
  readonly rebuild?: boolean;
};

export type Committed = {
  /** False when the records were the same, byte for byte. */
  readonly changed: boolean;
  readonly coverage: Coverage;
  /** What the next change need not read again, unless somebody else was there first. */
  readonly seen: Seen;
};

/**
 * Changes a coverage under its lock. `edit` gets the records as they are (null when there are none yet) and gives what
 * they shall be, or null to leave them. Equal records write nothing but missing texts and a missing index. Records that the
 * caller has `seen` a moment ago are not read again when they are still those on the disk.
 * @throws ProblemError `coverageBusy`, `recordsFaulty`, and whatever `edit` throws.
 */
export async function changeCoverage(
  store: Store,
  name: string,
  edit: (now: Coverage | null) => Change | null | Promise<Change | null>,
  seen: Seen | null = null,
): Promise<Committed | null> {
  const layout = layoutOf(store.data, name);
  const held = await lock(store.disk, layout, store.processes);
  try {
    const before = await readNow(store, layout, seen);
    const change = await edit(before?.coverage ?? null);
    if (change === null) return null;
    // The index is made from what reading the file will give, so that equal records have an equal index.
    return await commit(store, layout, before, { ...change, coverage: asInFile(change.coverage) }, held);
  } finally {
    await held.release();
  }
}

/** A coverage as `openCoverage` or the commit before gave it, and where its lines begin. */
export type Seen = { readonly sha256: string; readonly coverage: Coverage; readonly starts: Starts };

type Before = Seen & { readonly bytes: Uint8Array; readonly index: Index | null };

async function readNow({ disk }: Store, layout: Layout, seen: Seen | null): Promise<Before | null> {
  const bytes = await disk.read(layout.records);
  if (bytes === null) return null;
  const hash = sha256(bytes);
  const { index } = await readGeneration(disk, layout, hash);
  // A whole generation was made from records that were looked at.
  if (index && seen?.sha256 === hash) return { ...seen, bytes, index };
  const starts: Starts = new Map();
  const coverage = index ? readTrusted(bytes, layout.records, starts) : readSound(bytes, layout);
  return { coverage, starts, bytes, sha256: hash, index };
}

async function commit(store: Store, layout: Layout, before: Before | null, change: Change, held: Lock) {
  const { disk, index } = store;
  // `build` writes every line anew: the program may have learnt to write another.
  const same = before !== null && !change.rebuild ? before : undefined;
  const starts: Starts = new Map();
  const pieces = [...serialiseRecords(change.coverage, same, starts)];
  const hash = sha256OfAll(pieces);
  const changed = hash !== before?.sha256;
  await writeTexts(disk, layout, before?.coverage, change);
  if (changed || change.rebuild || before.index?.engine !== index.engine) {
    const usable = before?.index?.engine === index.engine && !change.rebuild ? before.index.files : null;
    const files = await index.build(change.coverage, usable);
    await writeGeneration(disk, layout, hash, { engine: index.engine, files });
  }
  if (changed) {
    await disk.makeDirectory(layout.folder);
    const beside = `${layout.records}${TEMPORARY}`;
    await disk.write(beside, pieces);
    await stillOurs(disk, layout, before, held);
    await disk.rename(beside, layout.records);
    await disk.syncDirectory(layout.folder);
    await keepGenerations(disk, layout, [hash, before?.sha256 ?? null]);
  }
  await removeUnwanted(disk, layout, change.coverage);
  return { changed, coverage: change.coverage, seen: { sha256: hash, coverage: change.coverage, starts } };
}

/** The last look before the commit point: nobody has broken our lock, and the records are the ones we started from. */
async function stillOurs(disk: Disk, layout: Layout, before: Before | null, held: Lock): Promise<void> {
  const now = await disk.read(layout.records);
  const same = now === null || !before ? now === (before ?? null) : Buffer.compare(now, before.bytes) === 0;
  if (!same || !(await held.isHeld())) {
    throw new ProblemError('coverageChanged', { name: layout.name });
  }
}

async function writeTexts(disk: Disk, layout: Layout, before: Coverage | undefined, change: Change): Promise<void> {
  const wanted = textsOf(change.coverage);
  const missing: [string, string][] = [];
  for (const [hash, file] of change.texts ?? []) {
    const there = wanted.has(hash) ? await disk.read(textPath(layout, hash)) : null;
    if (wanted.has(hash) && (there === null || sha256(there) !== hash)) missing.push([hash, file]);
  }
  const leaving = before ? [...textsOf(before)].filter((hash) => !wanted.has(hash)) : [];
  await doubt(disk, layout, [...leaving, ...missing.map(([hash]) => hash)]);
  if (missing.length === 0) return;
  await disk.makeDirectory(layout.texts);
  for (const [hash, file] of missing) await disk.rename(file, textPath(layout, hash));
  await disk.syncDirectory(layout.texts);
}

function textsOf(coverage: Coverage): Set<string> {
  return new Set(coverage.articles.flatMap((article) => article.sha256 ?? []));
}

// A text stands there before the commit that needs it, and goes after the commit that no longer does. Killed in between
// it would stay behind for nobody, so its hash is noted first, and the next commit takes away what is noted and not
// needed. Whatever else lies in the folder was put there by somebody and stays.

async function doubt(disk: Disk, layout: Layout, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  const all = new Set([...(await doubted(disk, layout)), ...hashes]);
  await disk.makeDirectory(layout.temporary);
  await disk.write(doubtsPath(layout), [[...all].join('\n')]);
}

async function removeUnwanted(disk: Disk, layout: Layout, coverage: Coverage): Promise<void> {
  const hashes = await doubted(disk, layout);
  if (hashes.length === 0) return;
  const wanted = textsOf(coverage);
  for (const hash of hashes) if (!wanted.has(hash)) await disk.remove(textPath(layout, hash));
  await disk.remove(doubtsPath(layout));
}

async function doubted(disk: Disk, layout: Layout): Promise<string[]> {
  const bytes = await disk.read(doubtsPath(layout));
  const names = bytes === null ? [] : Buffer.from(bytes).toString('utf8').split('\n');
  return names.filter((name) => /^[0-9a-f]{64}$/.test(name));
}

function doubtsPath(layout: Layout): string {
  return join(layout.temporary, `${layout.name}.texts`);
}

function sha256OfAll(pieces: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}
