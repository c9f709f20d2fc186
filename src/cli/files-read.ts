// What `add` remembers of the files it has read: which article each became. So a file of the same name in another folder is
// another article, and one that changed at its place is a revision. Lies in data/state/: without it names alone decide.
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Target } from './io.ts';

/** Places are paths without links in them; behind an archive stands the name in it. One article has one place. */
export type FilesRead = {
  /** The article that the file at this place became. */
  idOf(place: string): string | undefined;
  /** The place of the file that this article was read from. */
  placeOf(id: string): string | undefined;
  put(id: string, place: string): void;
  /** Whether no file is at this place any more. */
  isGone(place: string): Promise<boolean>;
  /** What was put lasts. */
  save(): Promise<void>;
};

/** A coverage read from more files than this forgets those read first. */
const MOST = 200_000;

/** Never throws: without the file, or with one that is damaged, no place is known. `null` remembers until it is forgotten. */
export async function filesRead(target: Target | null): Promise<FilesRead> {
  const file = target && join(target.data, 'state', `files-${target.coverage}.jsonl`);
  const places = new Map<string, string>();
  const ids = new Map<string, string>();
  let isNew = false;
  const put = (id: string, place: string) => {
    if (places.get(id) === place && ids.get(place) === id) return;
    isNew = true;
    const before = places.get(id);
    if (before !== undefined && ids.get(before) === id) ids.delete(before);
    // The latest stands last.
    places.delete(id);
    places.set(id, place);
    ids.set(place, id);
  };
  for (const [id, place] of entriesIn(file === null ? '' : await readFile(file, 'utf8').catch(() => '')))
    put(id, place);
  isNew = false;
  return {
    idOf: (place) => ids.get(place),
    placeOf: (id) => places.get(id),
    put,
    isGone: async (place) => !(await isThere(place)),
    async save() {
      if (!isNew || file === null) return;
      const lines = [...places].slice(-MOST).map((entry) => `${JSON.stringify(entry)}\n`);
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(`${file}.new`, lines.join(''), { mode: 0o600 });
      await rename(`${file}.new`, file);
      isNew = false;
    },
  };
}

function* entriesIn(text: string): Generator<readonly [string, string]> {
  for (const line of text.split('\n')) {
    let entry: unknown;
    try {
      entry = JSON.parse(line);
    } catch {
      continue;
    }
    if (Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string')
      yield [entry[0], entry[1]];
  }
}

/** A part of an archive is there as long as the archive is. */
async function isThere(place: string): Promise<boolean> {
  for (let at = place; ; at = dirname(at)) {
    const found = await stat(at).catch(() => null);
    if (found) return found.isFile();
    if (dirname(at) === at) return false;
  }
}
