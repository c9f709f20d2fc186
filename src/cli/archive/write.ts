// A coverage → one archive file: equal coverages give equal bytes. Written beside, then put in its place.
import { createWriteStream } from 'node:fs';
import { access, link, rename, rm } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { createTarPacker, type TarPackController } from 'modern-tar';
import { sha256 } from '../../coverage/cite.ts';
import type { Disk } from '../../coverage/disk.ts';
import { layoutOf, textPath } from '../../coverage/layout.ts';
import { ProblemError } from '../../coverage/problem.ts';
import { readTrusted } from '../../coverage/records.ts';
import { MANIFEST, type Manifest, RECORDS, textName } from './names.ts';

export type Written = { readonly articles: number; readonly texts: number; readonly bytes: number };

/** @throws ProblemError `noSuchCoverage`, `fileThere`: an earlier file is never written over. */
export async function writeArchive(
  disk: Disk,
  {
    data,
    name,
    file,
    texts,
  }: { readonly data: string; readonly name: string; readonly file: string; readonly texts: boolean },
): Promise<Written> {
  const layout = layoutOf(data, name);
  const records = await disk.read(layout.records);
  if (records === null) throw new ProblemError('noSuchCoverage', { name, data, names: '–' });
  const { articles } = readTrusted(records, layout.records);
  const hashes = [...new Set(articles.flatMap((article) => article.sha256 ?? []))].sort();
  const at = (hash: string) => disk.read(textPath(layout, hash));
  const whole: string[] = [];
  for (const hash of texts ? hashes : []) {
    const bytes = await at(hash);
    if (bytes !== null && sha256(bytes) === hash) whole.push(hash);
  }
  const manifest: Manifest = { format: 1, name, records: sha256(records), texts: whole };
  const beside = `${file}.${process.pid}.tmp`;
  try {
    const { readable, controller } = createTarPacker();
    const done = readable
      .pipeThrough(new CompressionStream('gzip'))
      .pipeTo(Writable.toWeb(createWriteStream(beside, { flags: 'wx' })));
    await Promise.all([done, pack(controller, manifest, records, at)]);
    await putInPlace(beside, file);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? new ProblemError('fileThere', { file }) : error;
  } finally {
    await rm(beside, { force: true });
  }
  return { articles: articles.length, texts: whole.length, bytes: records.length };
}

/** By a hard link, which never takes the place of a file that is there; where a disk knows none, by looking first. */
async function putInPlace(beside: string, file: string): Promise<void> {
  try {
    await link(beside, file);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (isThere) throw new ProblemError('fileThere', { file });
    await rename(beside, file);
  }
}

async function pack(
  controller: TarPackController,
  manifest: Manifest,
  records: Uint8Array,
  textAt: (hash: string) => Promise<Uint8Array | null>,
): Promise<void> {
  const put = async (name: string, bytes: Uint8Array) => {
    const writer = controller
      .add({ name, size: bytes.length, mtime: new Date(0), mode: 0o644, type: 'file' })
      .getWriter();
    await writer.write(bytes);
    await writer.close();
  };
  try {
    await put(MANIFEST, Buffer.from(`${JSON.stringify(manifest)}\n`));
    await put(RECORDS, records);
    for (const hash of manifest.texts) await put(textName(hash), (await textAt(hash)) ?? new Uint8Array());
    controller.finalize();
  } catch (error) {
    controller.error(error);
    throw error;
  }
}
