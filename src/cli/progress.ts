// How far long work has come: one line that is written over, on a terminal only. In a pipe there is never a word of it.
import type { Io } from './io.ts';

export type Progress = {
  /** The line is made only when it is shown: there may be a hundred thousand calls. */
  show(line: () => string): void;
  /** Wipes the line; call it before anything else is printed. */
  clear(): void;
};

/** Milliseconds between two lines: faster cannot be read. */
const PAUSE = 100;

export function progressOn(io: Io): Progress {
  let last = 0;
  let shown = false;
  const clear = () => {
    if (shown) io.write('\r\u001b[K');
    shown = false;
  };
  return {
    show(line) {
      const now = io.now().getTime();
      if (!io.tty || now - last < PAUSE) return;
      last = now;
      io.write(`\r\u001b[K${line().slice(0, Math.max(0, io.columns - 1))}`);
      shown = true;
    },
    clear,
  };
}
