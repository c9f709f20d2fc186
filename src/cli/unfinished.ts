// What an `add` had read when it was stopped: kill -9, a dead battery. It lies in data/state/ until the reading ends, and
// the same `add` started again goes on from there: what is in the coverage is not read again, and what a server has
// sent is not fetched again. Losing it loses time, nothing else.
import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Fetched, Fetcher } from '../read/fetch.ts';
import type { Journal } from '../read/types.ts';
import type { Target } from './io.ts';

export type Unfinished = Journal & {
  /** How many documents had been read and committed when it was stopped; 0 for a new reading. */
  readonly before: number;
  /** Keeps what `fetcher` fetches until it is committed, and gives what was kept. */
  keeping(fetcher: Fetcher): Fetcher;
  /** What was finished so far is in the coverage now. */
  committed(): Promise<void>;
  /** The reading came to its end: nothing is left to go on with. */
  end(): Promise<void>;
};

/** Nobody goes on with a reading that was stopped this long ago: the pages have changed. */
const OLDEST = 14 * 86_400_000;

/** Opens what is left of the reading of the same `inputs` into the same coverage; a new one else. `now`: milliseconds. */
export async function openUnfinished(
  { data, coverage }: Target,
  inputs: readonly string[],
  now: number,
): Promise<Unfinished> {
  const all = join(data, 'state', 'adding');
  const folder = join(all, `${coverage}-${hashOf(JSON.stringify([process.cwd(), inputs])).slice(0, 16)}`);
  await removeOld(all, now);
  const [doneFile, fetchedFolder] = [join(folder, 'done'), join(folder, 'fetched')];
  const done = new Set(await linesOf(doneFile));
  let finished: string[] = [];
  return {
    before: done.size,
    has: (key) => done.has(key),
    finished: (key) => void finished.push(key),
    keeping: (fetcher) => ({
      close: () => fetcher.close(),
      async fetch(url, known) {
        const kept = await keptIn(fetchedFolder, url);
        if (kept) return { ok: true, fetched: kept };
        const result = await fetcher.fetch(url, known);
        // A full disk, a folder that may not be written: then it is fetched again after a stop, and nothing else is lost.
        if (result.ok && result.fetched) await keep(fetchedFolder, url, result.fetched).catch(() => {});
        return result;
      },
    }),
    async committed() {
      const keys = finished;
      finished = [];
      if (keys.length === 0) return;
      await note(folder, doneFile, keys).catch(() => {});
      for (const key of keys) {
        done.add(key);
        await Promise.all(placesOf(fetchedFolder, key).map((file) => rm(file, { force: true }).catch(() => {})));
      }
    },
    async end() {
      await rm(folder, { recursive: true, force: true }).catch(() => {});
      // Folders that hold nothing else were made for this alone.
      for (const empty of [all, dirname(all)]) await rmdir(empty).catch(() => {});
    },
  };
}

async function note(folder: string, file: string, keys: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await appendFile(file, keys.map((key) => `${JSON.stringify(key)}\n`).join(''), { mode: 0o600 });
}

/** A line that was cut off is none: its document is read again. */
async function linesOf(file: string): Promise<string[]> {
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').slice(0, -1);
  return lines.flatMap((line) => {
    try {
      return [String(JSON.parse(line))];
    } catch {
      return [];
    }
  });
}

/** What was said of it, and its bytes. */
function placesOf(folder: string, url: string): readonly [string, string] {
  const name = hashOf(url);
  return [join(folder, `${name}.json`), join(folder, name)];
}

/** The bytes first: a description without them is never there. */
async function keep(folder: string, url: string, { bytes, ...said }: Fetched): Promise<void> {
  const [about, content] = placesOf(folder, url);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(content, bytes, { mode: 0o600 });
  await writeFile(`${about}.new`, JSON.stringify({ ...said, sha256: hashOf(bytes) }), { mode: 0o600 });
  await rename(`${about}.new`, about);
}

async function keptIn(folder: string, url: string): Promise<Fetched | null> {
  const [about, content] = placesOf(folder, url);
  try {
    const { sha256, ...said } = JSON.parse(await readFile(about, 'utf8'));
    const bytes = await readFile(content);
    return hashOf(bytes) === sha256 ? { ...said, bytes } : null;
  } catch {
    return null;
  }
}

async function removeOld(all: string, now: number): Promise<void> {
  for (const name of await readdir(all).catch(() => [])) {
    const folder = join(all, name);
    const touched = await stat(folder).catch(() => null);
    if (touched && now - touched.mtimeMs > OLDEST) await rm(folder, { recursive: true, force: true });
  }
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
