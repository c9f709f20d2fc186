// Memory in which tables of weights stand: every thread that works with them reads this one copy, and each has a place of
// its own in it, where it writes what it looks up and reads the sums.
import { type Memory, memoryOf } from './web-assembly.ts';

/** A thread's own place: values of features, then scores. */
export const PLACE_BYTES = 4096;
/** More threads than a machine has: one that dies does not give its place back. Untouched, they take no memory. */
const MOST_PLACES = 1024;
const LINE = 64;
const TABLES = LINE + MOST_PLACES * PLACE_BYTES;

export class SharedRoom {
  readonly memory: Memory;
  #top = TABLES;

  /** `bytes` is what all tables take together ({@link roomOf}). */
  constructor(bytes: number) {
    this.memory = memoryOf(TABLES + bytes, true);
  }

  /** Where `bytes` zeros begin. */
  take(bytes: number): number {
    const at = this.#top;
    this.#top += roomOf(bytes);
    return at;
  }
}

/** What a table of so many bytes takes: whole lines, the last of them empty, for rows are read eight bytes at a time. */
export function roomOf(bytes: number): number {
  return LINE * (Math.ceil(bytes / LINE) + 1);
}

/** A place that no other thread has, for good: its address. */
export function ownPlace({ buffer }: Memory): number {
  const number = Atomics.add(new Int32Array(buffer, 0, 1), 0, 1);
  if (number >= MOST_PLACES) throw new RangeError(`more than ${MOST_PLACES} threads have worked with these weights`);
  return LINE + number * PLACE_BYTES;
}
