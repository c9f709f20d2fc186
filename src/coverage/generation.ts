// An index generation: the files a search index was written to, made from one exact records.jsonl. Its manifest says
// from which, by which engine, and the checksum of every file, so that a damaged or foreign one is never answered from.
import { join } from 'node:path';
import { sha256 } from './cite.ts';
import type { Disk } from './disk.ts';
import { generationPath, type Layout, TEMPORARY } from './layout.ts';
import type { Problem } from './problem.ts';

/** Contents by file name. What they mean is the engine's business. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** `engine` names the format of the files (`minisearch-1`): another name means "build again". */
export type Index = { readonly engine: string; readonly files: IndexFiles };

type Manifest = {
  readonly format: 1;
  readonly engine: string;
  readonly records: string;
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
};

const MANIFEST = 'manifest.json';

/** Reads the generation made from the records with this hash; the problem says why there is none to use. */
export async function readGeneration(
  disk: Disk,
  layout: Layout,
  records: string,
): Promise<{ readonly index: Index; readonly problem?: never } | { readonly index: null; readonly problem: Problem }> {
  const folder = generationPath(layout, records);
  const unusable = (code: string, file: string) => ({ index: null, problem: { code, values: { file } } });
  const bytes = await disk.read(join(folder, MANIFEST));
  if (bytes === null) return unusable('indexMissing', folder);
  const manifest = manifestIn(bytes);
  if (manifest === null || manifest.records !== records) return unusable('indexDamaged', join(folder, MANIFEST));
  const files = new Map<string, Uint8Array>();
  for (const [name, expected] of Object.entries(manifest.files)) {
    const file = join(folder, name);
    const content = await disk.read(file);
    if (content === null || content.length !== expected.bytes || sha256(content) !== expected.sha256) {
      return unusable('indexDamaged', file);
    }
    files.set(name, content);
  }
  return { index: { engine: manifest.engine, files } };
}

/** Writes a generation beside its place, then puts it there in one step. An unusable one that stands there is replaced. */
export async function writeGeneration(disk: Disk, layout: Layout, records: string, index: Index): Promise<void> {
  const folder = generationPath(layout, records);
  const beside = `${folder}${TEMPORARY}`;
  await disk.makeDirectory(layout.index);
  await disk.remove(beside);
  await disk.makeDirectory(beside);
  const files: Record<string, { bytes: number; sha256: string }> = {};
  for (const [name, content] of [...index.files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    await disk.write(join(beside, name), [content]);
    files[name] = { bytes: content.length, sha256: sha256(content) };
  }
  const manifest: Manifest = { format: 1, engine: index.engine, records, files };
  await disk.write(join(beside, MANIFEST), [`${JSON.stringify(manifest, null, 2)}\n`]);
  await disk.syncDirectory(beside);
  await takeAway(disk, folder);
  await disk.rename(beside, folder);
  await disk.syncDirectory(layout.index);
}

/** Takes away every generation but these, and what killed processes left. */
export async function keepGenerations(disk: Disk, layout: Layout, keep: readonly (string | null)[]): Promise<void> {
  for (const name of await disk.list(layout.index)) {
    if (!keep.includes(name)) await takeAway(disk, join(layout.index, name));
  }
}

/** In two steps, so that half a generation never goes by the name of a whole one. */
async function takeAway(disk: Disk, folder: string): Promise<void> {
  const aside = folder.endsWith(TEMPORARY) ? folder : `${folder}.old${TEMPORARY}`;
  if (aside !== folder) {
    await disk.remove(aside);
    if ((await disk.list(folder)).length > 0) await disk.rename(folder, aside);
    else await disk.remove(folder);
  }
  await disk.remove(aside);
}

function manifestIn(bytes: Uint8Array): Manifest | null {
  try {
    const manifest = JSON.parse(Buffer.from(bytes).toString('utf8')) as Manifest;
    if (manifest.format !== 1 || typeof manifest.engine !== 'string' || typeof manifest.records !== 'string')
      return null;
    const names = Object.keys(manifest.files);
    return names.every((name) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) ? manifest : null;
  } catch {
    return null;
  }
}
