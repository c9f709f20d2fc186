// Texts on their way in: written to the disk as articles are read, so that a thousand of them need no memory, and moved
// to their place by the commit. A stage belongs to one process and goes with it.
import { join } from 'node:path';
import { sha256 } from './cite.ts';
import type { Disk } from './disk.ts';
import type { Processes } from './lock.ts';

export type Stage = {
  /** Keeps a text; the same text again costs nothing. Gives back its sha256. */
  put(text: string): Promise<string>;
  /** The text that was put under this hash. */
  get(sha256: string): Promise<string | null>;
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
    texts,
    async empty() {
      for (const file of texts.values()) await disk.remove(file);
      texts.clear();
    },
    close: () => disk.remove(folder),
  };
}
