// What is packed: a zip archive with its files, a document that gzip has made small.
import { gunzipSync } from 'node:zlib';
import { sha256 } from '../../coverage/cite.ts';
import { idsFromPaths, slug } from '../ids.ts';
import { isOtherName, kindOf } from '../kind.ts';
import { readProblem } from '../problems.ts';
import { LARGEST_DOCUMENT, LARGEST_DOCUMENT_SAID, type ReadItem } from '../types.ts';
import type { ZipFile } from '../zip.ts';
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
    const files = underOwnNames(zipFiles(bytes));
    const taken = new Set<string>();
    if (files.length === 0) yield fault('folderEmpty', { file: from });
    const ids = idsFromPaths(files.map(({ name }) => name));
    for (const { name, given, read: file } of files) {
      const inside = `${from}/${name}`;
      if (isOtherName(name)) {
        const type = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
        yield { type: 'notice', problem: readProblem('kindUnknown', { file: inside, type }) };
        continue;
      }
      const content = file();
      // The same file once more.
      const same = `${sha256(content)} ${given}`;
      if (taken.has(same)) continue;
      taken.add(same);
      if (name !== given) {
        yield { type: 'notice', problem: readProblem('archiveNameTwice', { file: `${from}/${given}`, name }) };
      }
      const key = reach.journal && `${inside} ${sha256(content)}`;
      if (key && reach.journal?.has(key)) continue;
      const kind = kindOf(content, name);
      if (kind === 'zip' || kind === 'gzip') yield fault('archiveNested', { file: inside });
      else {
        const own = slug(`${id}-${ids.get(name) ?? name}`);
        const document = {
          from: inside,
          bytes: content,
          id: own,
          address: null,
          charset: null,
          kind,
          depth: depth + 1,
        };
        for await (const item of read(document, reach))
          yield item.type === 'article' && item.article.id === own ? { ...item, part: name } : item;
        if (key) reach.journal?.finished(key);
      }
    }
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    if (error.kind === 'bomb') yield fault('archiveTooLarge', { file: from, limit: LARGEST_DOCUMENT_SAID });
    else yield fault('archiveBroken', { file: from, reason: error.message });
  }
}

type Named = ZipFile & { readonly given: string };

/** A format in which a name may stand twice: `page1.txt` and `page1 (2).txt`, and never one that is there already. */
function underOwnNames(files: readonly ZipFile[]): Named[] {
  const taken = new Set(files.map(({ name }) => name));
  const seen = new Set<string>();
  return files.map((file) => {
    const given = file.name;
    let name = given;
    for (let n = 2; seen.has(given) && taken.has(name); n++) name = given.replace(/(?=\.[^./]*$)|$/, ` (${n})`);
    seen.add(given);
    taken.add(name);
    return { read: file.read, name, given };
  });
}
