// An index generation: the files a search index was written to, made from one exact records.jsonl. Its manifest says
// from which, by which engine, and the checksum of every file, so that a damaged or foreign one is never answered from.
import { join } from 'node:path';
import { sha256, sha256InSteps } from './cite.ts';
import type { Disk } from './disk.ts';
import { generationPath, type Layout, TEMPORARY, VECTORS } from './layout.ts';
import type { Problem } from './problem.ts';
import { withPauses } from './steps.ts';

/** Contents by file name. What they mean is the engine's business. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** `engine` names the format of the files (`minisearch-1`): another name means "build again". */
export type Index = { readonly engine: string; readonly files: IndexFiles };

/** `file`: what the content lies in, when that is not its name, because the generation before it there had that file. */
type Kept = { readonly file?: string; readonly bytes: number; readonly sha256: string };
type Manifest = {
  readonly format: 1;
  readonly engine: string;
  readonly records: string;
  readonly files: Readonly<Record<string, Kept>>;
};

const MANIFEST = 'manifest.json';

type Read =
  | { readonly index: Index; readonly manifest: Manifest; readonly problem?: never }
  | { readonly index: null; readonly manifest?: never; readonly problem: Problem };

/** Reads the generation made from the records with this hash; the problem says why there is none to use. */
export async function readGeneration(disk: Disk, layout: Layout, records: string): Promise<Read> {
  const folder = generationPath(layout, records);
  const unusable = (code: string, file: string) => ({ index: null, problem: { code, values: { file } } });
  const bytes = await readable(disk, join(folder, MANIFEST));
  if (bytes === null) return unusable('indexMissing', folder);
  if (bytes === 'refused') return unusable('indexDamaged', join(folder, MANIFEST));
  const manifest = manifestIn(bytes);
  if (manifest === null || manifest.records !== records) return unusable('indexDamaged', join(folder, MANIFEST));
  const files = new Map<string, Uint8Array>();
  for (const [name, kept] of Object.entries(manifest.files)) {
    const file = join(folder, kept.file ?? name);
    const content = await readable(disk, file);
    if (content === null || content === 'refused' || content.length !== kept.bytes)
      return unusable('indexDamaged', file);
    if ((await withPauses(sha256InSteps(content))) !== kept.sha256) return unusable('indexDamaged', file);
    files.set(name, content);
  }
  return { index: { engine: manifest.engine, files }, manifest };
}

/** A file that the disk refuses to read is as good as a damaged one: an index can be built again. */
async function readable(disk: Disk, file: string): Promise<Uint8Array | 'refused' | null> {
  try {
    return await disk.read(file);
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).code === 'string') return 'refused';
    throw error;
  }
}

/**
 * Writes a generation: its files, then the manifest that makes them one, by rename. One that stands there already stays
 * whole until that moment; the same one again writes nothing.
 */
export async function writeGeneration(disk: Disk, layout: Layout, records: string, index: Index): Promise<void> {
  const folder = generationPath(layout, records);
  const { index: before, manifest: standing } = await readGeneration(disk, layout, records);
  if (before && isSame(before, index)) return await sweep(disk, folder, standing.files);
  await disk.makeDirectory(folder);
  const files: Record<string, Kept> = {};
  for (const [name, content] of [...index.files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const hash = sha256(content);
    const there = standing?.files[name];
    if (there?.sha256 === hash) files[name] = there;
    else {
      const file = there ? { file: `${hash.slice(0, 12)}-${name}` } : {};
      files[name] = { ...file, bytes: content.length, sha256: hash };
      await disk.write(join(folder, file.file ?? name), [content]);
    }
  }
  const manifest: Manifest = { format: 1, engine: index.engine, records, files };
  const beside = join(folder, `${MANIFEST}${TEMPORARY}`);
  await disk.write(beside, [`${JSON.stringify(manifest, null, 2)}\n`]);
  await disk.rename(beside, join(folder, MANIFEST));
  await disk.syncDirectory(folder);
  await disk.syncDirectory(layout.index);
  await sweep(disk, folder, files);
}

/** Takes away what an earlier manifest, or a killed process, left beside these files. */
async function sweep(disk: Disk, folder: string, files: Manifest['files']): Promise<void> {
  const kept = new Set([MANIFEST, ...Object.entries(files).map(([name, { file }]) => file ?? name)]);
  for (const name of await disk.list(folder)) if (!kept.has(name)) await disk.remove(join(folder, name));
}

function isSame(a: Index, b: Index): boolean {
  if (a.engine !== b.engine || a.files.size !== b.files.size) return false;
  return [...a.files].every(([name, content]) => {
    const other = b.files.get(name);
    return other !== undefined && Buffer.compare(content, other) === 0;
  });
}

/** Takes away every generation but these, and what killed processes left. */
export async function keepGenerations(disk: Disk, layout: Layout, keep: readonly (string | null)[]): Promise<void> {
  for (const name of await disk.list(layout.index)) {
    if (!keep.includes(name) && !name.startsWith(VECTORS)) await disk.remove(join(layout.index, name));
  }
}

function manifestIn(bytes: Uint8Array): Manifest | null {
  try {
    const manifest = JSON.parse(Buffer.from(bytes).toString('utf8')) as Manifest;
    if (manifest.format !== 1 || typeof manifest.engine !== 'string' || typeof manifest.records !== 'string')
      return null;
    const names = Object.entries(manifest.files).map(([name, { file }]) => file ?? name);
    const plain = names.every((name) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name));
    return plain ? manifest : null;
  } catch {
    return null;
  }
}
