// A disk that dies: the n-th thing done to it is not done, or only half, and nothing after it is done at all. To the
// files this is what kill -9 is; to the test it costs no process, so that every moment can be tried.
import { join } from 'node:path';
import type { Disk } from '../../src/coverage/disk.ts';
import { QuickDisk } from './town.ts';

export class Killed extends Error {
  override readonly name = 'Killed';
}

/** `half` leaves a write cut off in the middle and a folder half removed. `done()` counts what was done so far. */
export function dyingDisk(moment: number, half: boolean): Disk & { done(): number } {
  let done = 0;
  let dead = false;
  /** Runs what a thing does, or, at the moment of death, half of it. */
  async function step<T>(whole: () => Promise<T>, partly?: () => Promise<unknown>): Promise<T> {
    if (dead) throw new Killed();
    if (done === moment) {
      dead = true;
      if (half) await partly?.();
      throw new Killed();
    }
    done++;
    return await whole();
  }
  return {
    done: () => done,
    // Reading changes nothing: dying there is dying at the next change.
    read: (path) => (dead ? Promise.reject(new Killed()) : QuickDisk.read(path)),
    list: (path) => (dead ? Promise.reject(new Killed()) : QuickDisk.list(path)),
    write(path, pieces) {
      const all = Buffer.concat([...pieces].map((piece) => Buffer.from(piece)));
      return step(
        () => QuickDisk.write(path, [all]),
        () => QuickDisk.write(path, [all.subarray(0, all.length >> 1)]),
      );
    },
    create: (path, content) => step(() => QuickDisk.create(path, content)),
    rename: (from, to) =>
      step(
        () => QuickDisk.rename(from, to),
        () => QuickDisk.rename(from, to),
      ),
    remove: (path) =>
      step(
        () => QuickDisk.remove(path),
        async () => {
          const names = await QuickDisk.list(path);
          for (const name of names.slice(0, Math.ceil(names.length / 2))) await QuickDisk.remove(join(path, name));
        },
      ),
    makeDirectory: (path) => step(() => QuickDisk.makeDirectory(path)),
    syncDirectory: (path) => step(() => QuickDisk.syncDirectory(path)),
  };
}
