// Articles on their way in: their texts, and what was found in them, lie on the disk until the commit, so that a thousand of
// them need no memory. The commit moves the texts to their place. A stage belongs to one process and goes with it.
import { join } from 'node:path';
import { sha256 } from './cite.ts';
import type { Disk } from './disk.ts';
import type { Processes } from './lock.ts';
import type { ArticleRecords } from './types.ts';

export type Stage = {
  /** Keeps a text; the same text again costs nothing. Gives back its sha256. */
  put(text: string): Promise<string>;
  /** The text that was put under this hash. */
  get(sha256: string): Promise<string | null>;
  /** Keeps what was found in an article; gives what reads it again until the stage is emptied. */
  keep(records: ArticleRecords): Promise<() => Promise<ArticleRecords>>;
  /** Where each text lies, by its sha256: what `changeCoverage` takes. */
  readonly texts: ReadonlyMap<string, string>;
  /** A commit has taken what it wanted of them: the rest goes, and the same text is put anew. */
  empty(): Promise<void>;
  close(): Promise<void>;
};

/** Pid, its start, the machine (of another one nobody here can say what is alive), and a number. */
const STAGE = /^stage-(\d+)-(\d*)-([0-9a-f]{8})-\d+$/;

let stages = 0;

export async function openStage(disk: Disk, data: string, processes: Processes): Promise<Stage> {
  const temporary = join(data, 'tmp');
  const { self } = processes;
  const machine = sha256(self.host).slice(0, 8);
  for (const name of await disk.list(temporary)) {
    const [, pid = '', started = '', host] = STAGE.exec(name) ?? [];
    if (host !== machine) continue;
    if (!processes.isAlive({ pid: Number(pid), started, host: self.host })) await disk.remove(join(temporary, name));
  }
  const folder = join(temporary, `stage-${self.pid}-${self.started}-${machine}-${stages++}`);
  // Made at once: where nothing can be written, that is one fault, and not one for each article.
  await disk.makeDirectory(folder);
  const texts = new Map<string, string>();
  const found: string[] = [];
  return {
    async put(text) {
      const hash = sha256(text);
      if (texts.has(hash)) return hash;
      const file = join(folder, hash);
      await disk.write(file, [text]);
      texts.set(hash, file);
      return hash;
    },
    async get(hash) {
      const file = texts.get(hash);
      const bytes = file === undefined ? null : await disk.read(file);
      return bytes === null ? null : Buffer.from(bytes).toString('utf8');
    },
    async keep(records) {
      const file = join(folder, `found-${found.length}`);
      found.push(file);
      // No power cut matters to what only this process reads: nothing waits for the medium.
      await disk.create(file, JSON.stringify(records));
      return async () => JSON.parse(Buffer.from((await disk.read(file))!).toString('utf8')) as ArticleRecords;
    },
    texts,
    async empty() {
      for (const file of [...texts.values(), ...found]) await disk.remove(file);
      texts.clear();
      found.length = 0;
    },
    close: () => disk.remove(folder),
  };
}
