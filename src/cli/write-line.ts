// Lines for a pipe that somebody reads slowly.
import { once } from 'node:events';
import type { Io } from './io.ts';

/** Prints a line and waits while the pipe is full, so that a thousand of them never stand in memory. */
export async function writeLine(io: Io, line: string): Promise<void> {
  io.out(line);
  if (io.stdout.writable && (io.stdout as { writableNeedDrain?: boolean }).writableNeedDrain === true) {
    await once(io.stdout, 'drain');
  }
}
