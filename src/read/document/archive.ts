// What is packed: a zip archive with its files, a document that gzip has made small.
import { gunzipSync } from 'node:zlib';
import { sha256 } from '../../coverage/cite.ts';
import { idsFromPaths, slug } from '../ids.ts';
import { isOtherName, kindOf } from '../kind.ts';
import { readProblem } from '../problems.ts';
import { LARGEST_DOCUMENT, LARGEST_DOCUMENT_SAID, type ReadItem } from '../types.ts';
import { type Document, fault, type Reach, type Read } from './types.ts';

export async function* readPacked(document: Document, reach: Reach, read: Read): AsyncGenerator<ReadItem> {
  const { bytes, from, depth } = document;
  const name = from.replace(/\.gz$/i, '');
  let unpacked: Uint8Array;
  try {
    unpacked = gunzipSync(bytes, { maxOutputLength: LARGEST_DOCUMENT });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ERR_BUFFER_TOO_LARGE') yield fault('archiveTooLarge', { file: from, limit: LARGEST_DOCUMENT_SAID });
    else yield fault('archiveBroken', { file: from, reason: 'it is damaged or cut off' });
    return;
  }
  const kind = kindOf(unpacked, name);
  if (kind === 'zip' || kind === 'gzip') yield fault('archiveNested', { file: from });
  else yield* read({ ...document, bytes: unpacked, kind, depth }, reach);
}

/** The files of a zip archive, by name; one that holds archives itself is not opened. */
export async function* readArchive(
  { bytes, from, id, depth }: Document,
  reach: Reach,
  read: Read,
): AsyncGenerator<ReadItem> {
  const { ZipError, zipFiles } = await import('../zip.ts');
  try {
    const files = zipFiles(bytes);
    if (files.length === 0) yield fault('folderEmpty', { file: from });
    const ids = idsFromPaths(files.map(({ name }) => name));
    for (const { name, read: file } of files) {
      const inside = `${from}/${name}`;
      if (isOtherName(name)) {
        const type = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
        yield { type: 'notice', problem: readProblem('kindUnknown', { file: inside, type }) };
        continue;
      }
      const content = file();
      const key = reach.journal && `${inside} ${sha256(content)}`;
      if (key && reach.journal?.has(key)) continue;
      const kind = kindOf(content, name);
      if (kind === 'zip' || kind === 'gzip') yield fault('archiveNested', { file: inside });
      else {
        const own = slug(`${id}-${ids.get(name) ?? name}`);
        yield* read(
          { from: inside, bytes: content, id: own, address: null, charset: null, kind, depth: depth + 1 },
          reach,
        );
        if (key) reach.journal?.finished(key);
      }
    }
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    if (error.kind === 'bomb') yield fault('archiveTooLarge', { file: from, limit: LARGEST_DOCUMENT_SAID });
    else yield fault('archiveBroken', { file: from, reason: error.message });
  }
}
