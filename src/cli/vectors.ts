// The sentence vectors of a coverage on disk: made by `build`, text after text, and read where a question needs them.
import {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../coverage/cite.ts';
import { type Layout, VECTORS } from '../coverage/layout.ts';
import { plainText } from '../search/embed/meaning.ts';
import { asBytes, HEADER_BYTES, headerOf, type Keys, keyOf, readKeys } from '../search/embed/stored.ts';
import type { Embedder, SearchDocument } from '../search/types.ts';

/** For fewer documents nothing is kept: the first question that needs their vectors makes them in a second. */
export const DOCUMENTS_WORTH_KEEPING = 200;

/** The vectors that were made with this model, read from the disk one by one; null for a text that has none. */
export type StoredVectors = (texts: readonly string[]) => readonly (Int8Array | null)[];

/** The texts of documents that are compared by meaning, each once. */
export function textsToCompare(documents: readonly Pick<SearchDocument, 'kind' | 'text' | 'title'>[]): string[] {
  const texts = documents.flatMap(({ kind, text, title }) => (kind === 'quote' ? [text, title].map(plainText) : []));
  return [...new Set(texts)].filter((text) => text !== '');
}

/** How many of the texts have a vector of any model that is kept. Reads nothing but keys. */
export function countStored(layout: Layout, texts: readonly string[]): number {
  const keys = foldersOf(layout).map((folder) => openKeys(join(layout.index, folder)));
  return Math.max(
    0,
    ...keys.map((one) => (one === null ? 0 : texts.filter((text) => one.placeOf(text) !== -1).length)),
  );
}

/** Opens what is kept of this model's vectors; nothing is held in memory but their keys. */
export function storedVectors(layout: Layout, id: string): StoredVectors {
  const folder = folderOf(layout, id);
  const keys = openKeys(folder);
  if (keys === null || keys.id !== id) return (texts) => texts.map(() => null);
  return (texts) => {
    const places = texts.map((text) => keys.placeOf(text));
    if (places.every((place) => place === -1)) return places.map(() => null);
    let file: number;
    try {
      file = openSync(join(folder, NUMBERS), 'r');
    } catch {
      // `build` has put others in their place: they are made anew.
      return places.map(() => null);
    }
    try {
      return places.map((place) => {
        if (place === -1) return null;
        const vector = new Int8Array(keys.dimensions);
        readSync(file, vector, 0, keys.dimensions, place * keys.dimensions);
        return keys.isSound(place, vector) ? vector : null;
      });
    } finally {
      closeSync(file);
    }
  };
}

/**
 * Makes the vectors that are missing, a batch at a time, each on the disk before the next: killed, it goes on where it
 * stopped. Vectors of another model, and of texts that are gone, are taken away.
 */
export async function makeVectors(
  layout: Layout,
  by: Embedder,
  texts: readonly string[],
  progress: (done: number) => void,
): Promise<void> {
  const folder = folderOf(layout, by.id);
  const [keyFile, numberFile] = [join(folder, KEYS), join(folder, NUMBERS)];
  let keys = openKeys(folder);
  if (keys !== null && keys.id === by.id && keys.size > texts.filter((text) => keys!.placeOf(text) !== -1).length)
    keys = null;
  if (keys === null || keys.id !== by.id) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await writeFile(numberFile, '');
    await writeFile(keyFile, headerOf(by.id, by.dimensions));
    keys = openKeys(folder)!;
  }
  // What a killed process left half written is cut off.
  await truncate(numberFile, keys.size * by.dimensions);
  await truncate(keyFile, HEADER_BYTES + keys.size * KEY_BYTES);
  // Alike in length: a batch is as slow as its longest text.
  const missing = texts.filter((text) => keys.placeOf(text) === -1).sort((a, b) => a.length - b.length);
  for (let at = 0; at < missing.length; at += BATCH) {
    progress(texts.length - missing.length + at);
    const batch = missing.slice(at, at + BATCH);
    const vectors = (await by.embed(batch)).map(asBytes);
    // Numbers first: a key whose numbers are not there would be a lie.
    appendFileSync(numberFile, Buffer.concat(vectors.map((vector) => Buffer.from(vector.buffer))), { flush: true });
    appendFileSync(keyFile, Buffer.concat(batch.map((text, index) => keyOf(text, vectors[index]!))), { flush: true });
  }
  for (const other of foldersOf(layout))
    if (join(layout.index, other) !== folder) await rm(join(layout.index, other), { recursive: true, force: true });
}

const KEYS = 'keys';
const NUMBERS = 'vectors';
const KEY_BYTES = 16;
const BATCH = 16;

function folderOf(layout: Layout, id: string): string {
  return join(layout.index, `${VECTORS}${sha256(id).slice(0, 8)}`);
}

function foldersOf({ index }: Layout): string[] {
  return existsSync(index) ? readdirSync(index).filter((name) => name.startsWith(VECTORS)) : [];
}

function openKeys(folder: string): Keys | null {
  try {
    return readKeys(readFileSync(join(folder, KEYS)), statSync(join(folder, NUMBERS)).size);
  } catch {
    return null;
  }
}
