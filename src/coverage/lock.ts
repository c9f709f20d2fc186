// One writer at a time. The lock is a file that says who holds it; when that process is dead, the lock is broken.
// It keeps honest processes apart for the seconds of a commit; the commit itself looks once more before its rename.
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import type { Layout } from './layout.ts';
import { ProblemError } from './problem.ts';

/** `started` tells a process from a later one with the same number; empty where the system does not say. */
type Holder = { readonly pid: number; readonly started: string; readonly host: string };

/** Who we are, who else is alive, and the time: given in, so that tests can play every part. */
export type Processes = {
  readonly self: Holder;
  isAlive(holder: Holder): boolean;
  now(): number;
  sleep(milliseconds: number): Promise<void>;
};

/** A commit takes seconds. A process of another machine (a shared disk) can only be judged by the age of its lock. */
const LONGEST_HELD_ELSEWHERE = 10 * 60_000;
/** A lock without a readable holder was cut off while being written, by a disk without hard links. */
const LONGEST_UNREADABLE = 2_000;
const PAUSE = 50;

/** How many locks this process has asked for: tells two of its own apart. */
let taken = 0;

export type Lock = {
  /** False when somebody has broken this lock. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
};

/**
 * Waits for the lock of a coverage and takes it.
 * @throws ProblemError `coverageBusy` when a living process keeps it for longer than `patience` milliseconds.
 */
export async function lock(disk: Disk, layout: Layout, processes: Processes, patience = 120_000): Promise<Lock> {
  const content = JSON.stringify({ ...processes.self, at: processes.now(), number: ++taken });
  await disk.makeDirectory(dirname(layout.lock));
  const from = processes.now();
  let unreadableSince: number | null = null;
  for (;;) {
    if (await disk.create(layout.lock, content)) break;
    const found = await textOf(disk, layout.lock);
    if (found === null) continue;
    const holder = holderIn(found);
    unreadableSince = holder ? null : (unreadableSince ?? processes.now());
    if (holder ? isDead(holder, processes) : processes.now() - unreadableSince! > LONGEST_UNREADABLE) {
      await breakLock(disk, layout.lock, found, processes.self);
      continue;
    }
    if (processes.now() - from > patience) {
      const { pid, host } = holder ?? { pid: 0, host: '' };
      throw new ProblemError('coverageBusy', { name: layout.name, pid: String(pid), host, file: layout.lock });
    }
    await processes.sleep(PAUSE);
  }
  const isHeld = async () => (await textOf(disk, layout.lock)) === content;
  return {
    isHeld,
    async release() {
      if (await isHeld()) await disk.remove(layout.lock);
    },
  };
}

/** Takes the dead lock away. Two may try at once: whoever moved a living one puts it back. */
async function breakLock(disk: Disk, path: string, dead: string, self: Holder): Promise<void> {
  const aside = `${path}.${self.pid}-broken.tmp`;
  try {
    await disk.rename(path, aside);
  } catch {
    return; // somebody else was first
  }
  const moved = await textOf(disk, aside);
  if (moved !== null && moved !== dead) await disk.create(path, moved);
  await disk.remove(aside);
}

type Held = Holder & { readonly at: number };

function holderIn(content: string): Held | null {
  try {
    const held = JSON.parse(content) as Partial<Held>;
    const { pid, started, host, at } = held;
    if (typeof pid !== 'number' || typeof started !== 'string' || typeof host !== 'string' || typeof at !== 'number') {
      return null;
    }
    return { pid, started, host, at };
  } catch {
    return null;
  }
}

function isDead(holder: Held, processes: Processes): boolean {
  if (holder.host !== processes.self.host) return processes.now() - holder.at > LONGEST_HELD_ELSEWHERE;
  return !processes.isAlive(holder);
}

async function textOf(disk: Disk, path: string): Promise<string | null> {
  const bytes = await disk.read(path);
  return bytes === null ? null : Buffer.from(bytes).toString('utf8');
}

export const NodeProcesses: Processes = {
  self: { pid: process.pid, started: startOf(process.pid), host: hostname() },
  isAlive({ pid, started }) {
    try {
      process.kill(pid, 0);
    } catch (error) {
      // EPERM: it lives, but belongs to somebody else.
      if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
    }
    return started === '' || startOf(pid) === started;
  },
  now: Date.now,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** When a process started, in the kernel's ticks since boot (proc(5), field 22 of stat); empty elsewhere than on Linux. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in parentheses and may hold blanks and parentheses itself.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
