// Changing a coverage on disk. Texts first, then the index generation, then records.jsonl: its rename is the commit
// point. Killed before it, nothing has changed; killed after it, everything has. What is left lying about is harmless
// and goes with the next commit. The bytes of the records lie beside their place before the index is made from them: of a
// large coverage that takes most of the memory, and they need not be in it then.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { sha256 } from './cite.ts';
import type { Disk } from './disk.ts';
import { readSound } from './faults.ts';
import { type Index, type IndexFiles, keepGenerations, readGeneration, writeGeneration } from './generation.ts';
import type { Grown, Growth } from './growth.ts';
import { type Layout, layoutOf, TEMPORARY, textPath } from './layout.ts';
import { recordLines } from './lines.ts';
import { type Lock, lock, type Processes } from './lock.ts';
import type { Seen } from './open.ts';
import { asInFile } from './order.ts';
import { ProblemError } from './problem.ts';
import { type Starts, serialiseRecords } from './records.ts';
import { toMerge } from './to-merge.ts';
import type { Coverage } from './types.ts';

/**
 * Makes the files of an index. The index that stood before is handed on, so that its work can be used again; so is what came
 * to the records it was made from, where that is all that has changed. Either way the files are the same.
 */
export type IndexBuilder = {
  readonly engine: string;
  build(coverage: Coverage, previous: IndexFiles | null, growth?: Growth | null): Promise<IndexFiles>;
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
  /** Where the coverage is the one before and some articles more: that, and nothing else, is written. */
  readonly grown?: Grown;
  /** Files already on the disk (see stage.ts), by their sha256. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Make the index again even if there is one of these records: the program may have learnt to make another. */
  readonly rebuild?: boolean;
};

export type Committed = {
  /** False when the records were the same, byte for byte. */
  readonly changed: boolean;
  /** What of it is merged and indexed (see to-merge.ts). */
  readonly coverage: Coverage;
  /** What the next change need not read again, unless somebody else was there first; null where only reading it tells. */
  readonly seen: Seen | null;
};

/** From the records as they are to what they shall be. */
type Edit = (now: Coverage | null, before: Seen | null) => Change | null | Promise<Change | null>;

/**
 * Changes a coverage under its lock. `edit` gets the records as they are (null when there are none yet) and gives what
 * they shall be, or null to leave them; `before` is the file they were read from, when it is to be believed. Equal records
 * write nothing but missing texts and a missing index. Records that the caller has `seen` a moment ago are not read again
 * when they are still those on the disk.
 * @throws ProblemError `coverageBusy`, `recordsFaulty`, and whatever `edit` throws.
 */
export async function changeCoverage(
  store: Store,
  name: string,
  edit: Edit,
  seen: Seen | null = null,
): Promise<Committed | null> {
  const layout = layoutOf(store.data, name);
  const held = await lock(store.disk, layout, store.processes);
  try {
    const ready = await prepare(store, layout, edit, seen);
    return ready && (await commit(store, layout, ready, held));
  } finally {
    await held.release();
  }
}

/** `lines` and `index` are null, both, when the records are not those that this program committed. */
type Before = (
  | Seen
  | { readonly sha256: string; readonly bytes: Uint8Array; readonly lines: null; readonly index: null }
) & {
  readonly coverage: Coverage;
  readonly starts: Starts;
};

async function readNow({ disk }: Store, layout: Layout, seen: Seen | null): Promise<Before | null> {
  const bytes = await disk.read(layout.records);
  if (bytes === null) return null;
  if (seen && Buffer.compare(bytes, seen.bytes) === 0) return opened(seen);
  const hash = sha256(bytes);
  const { index } = await readGeneration(disk, layout, hash);
  // A whole generation was made from records that were looked at.
  if (index) return opened({ sha256: hash, bytes, index, lines: recordLines(bytes, layout.records) });
  return { coverage: readSound(bytes, layout), starts: new Map(), bytes, sha256: hash, lines: null, index };
}

function opened(seen: Seen): Before {
  return { ...seen, coverage: seen.lines.coverage, starts: seen.lines.starts };
}

/** A change whose texts and records lie on the disk, these beside their place. All else of the state before is let go. */
type Ready = {
  /** Null when there was none. */
  readonly before: { readonly sha256: string; readonly index: Index | null } | null;
  readonly coverage: Coverage;
  readonly grown: Grown | null;
  readonly rebuild: boolean;
  readonly sha256: string;
  readonly changed: boolean;
  isWanted(text: string): boolean;
};

async function prepare(store: Store, layout: Layout, edit: Edit, seen: Seen | null): Promise<Ready | null> {
  const { disk } = store;
  const before = await readNow(store, layout, seen);
  const change = await edit(before?.coverage ?? null, before?.lines ? before : null);
  if (change === null) return null;
  const { grown = null, rebuild = false } = change;
  // The index is made from what reading the file will give, so that equal records have an equal index.
  const coverage = grown ? grown.after.coverage : asInFile(change.coverage);
  // `build` writes every line anew: the program may have learnt to write another.
  const same = before !== null && !rebuild ? before : undefined;
  // Made twice, for the hash and for the file: together they are as long as it is.
  const pieces = () => (grown ? [grown.bytes] : serialiseRecords(coverage, same));
  const hash = sha256OfAll(pieces());
  const changed = hash !== before?.sha256;
  const isWanted = textsOf({ ...change, coverage });
  await writeTexts(disk, layout, grown || !before ? [] : hashesIn(before.coverage), isWanted, change.texts);
  if (changed) {
    await disk.makeDirectory(layout.folder);
    await disk.write(besidePath(layout), pieces());
  }
  const was = before && { sha256: before.sha256, index: before.index };
  return {
    before: was,
    coverage: grown ? coverage : toMerge(coverage),
    grown,
    rebuild,
    sha256: hash,
    changed,
    isWanted,
  };
}

async function commit(store: Store, layout: Layout, ready: Ready, held: Lock): Promise<Committed> {
  const { disk, index } = store;
  const { before, coverage, grown, rebuild, changed, isWanted } = ready;
  let files: IndexFiles | undefined = before?.index?.files;
  if (changed || rebuild || before?.index?.engine !== index.engine) {
    const usable = before?.index?.engine === index.engine && !rebuild ? before.index.files : null;
    files = await index.build(coverage, usable, usable && grown);
    await writeGeneration(disk, layout, ready.sha256, { engine: index.engine, files });
  }
  if (changed) {
    await stillOurs(disk, layout, before?.sha256 ?? null, held);
    await disk.rename(besidePath(layout), layout.records);
    await disk.syncDirectory(layout.folder);
    await keepGenerations(disk, layout, [ready.sha256, before?.sha256 ?? null]);
  }
  await removeUnwanted(disk, layout, isWanted);
  const seen = grown && {
    sha256: ready.sha256,
    bytes: grown.bytes,
    lines: grown.after,
    index: { engine: index.engine, files: files! },
  };
  return { changed, coverage, seen };
}

function besidePath(layout: Layout): string {
  return `${layout.records}${TEMPORARY}`;
}

/** The last look before the commit point: nobody has broken our lock, and the records are the ones we started from. */
async function stillOurs(disk: Disk, layout: Layout, before: string | null, held: Lock): Promise<void> {
  const now = await disk.read(layout.records);
  if ((now && sha256(now)) !== before || !(await held.isHeld())) {
    throw new ProblemError('coverageChanged', { name: layout.name });
  }
}

async function writeTexts(
  disk: Disk,
  layout: Layout,
  before: Iterable<string>,
  isWanted: (hash: string) => boolean,
  texts: Change['texts'],
): Promise<void> {
  const missing: [string, string][] = [];
  for (const [hash, file] of texts ?? []) {
    const wanted = isWanted(hash);
    const there = wanted ? await disk.read(textPath(layout, hash)) : null;
    if (wanted && (there === null || sha256(there) !== hash)) missing.push([hash, file]);
  }
  const leaving = [...before].filter((hash) => !isWanted(hash));
  await doubt(disk, layout, [...leaving, ...missing.map(([hash]) => hash)]);
  if (missing.length === 0) return;
  await disk.makeDirectory(layout.texts);
  for (const [hash, file] of missing) await disk.rename(file, textPath(layout, hash));
  await disk.syncDirectory(layout.texts);
}

/** Whether a text is one of the articles'. */
function textsOf({ coverage, grown }: Change): (hash: string) => boolean {
  if (!grown) {
    const hashes = new Set(hashesIn(coverage));
    return (hash) => hashes.has(hash);
  }
  const { after, bytes, fresh } = grown;
  const came = new Set(fresh.article.map((number) => after.record('article', number).sha256));
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Within the words of a record the marks would be escaped.
  return (hash) => came.has(hash) || lines.includes(`"sha256":"${hash}"`);
}

function hashesIn(coverage: Coverage): string[] {
  return coverage.articles.flatMap((article) => article.sha256 ?? []);
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

async function removeUnwanted(disk: Disk, layout: Layout, isWanted: (hash: string) => boolean): Promise<void> {
  const hashes = await doubted(disk, layout);
  if (hashes.length === 0) return;
  for (const hash of hashes) if (!isWanted(hash)) await disk.remove(textPath(layout, hash));
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

function sha256OfAll(pieces: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}
