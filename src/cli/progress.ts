// How far long work has come: one line that is written over, on a terminal only. In a pipe there is never a word of it.
import type { Io } from './io.ts';

/** Work whose end can be foreseen: a share done, from 0 to 1, and what remains. */
export type Forecast = { readonly percent: number; readonly left: string };

/** Nothing is foretold in the first seconds, when files are opened and threads start. */
const TOO_EARLY = 2_000;

/** What is left after `elapsed` milliseconds (`35 s`, `4 min`); null while nobody can say. */
export function forecast(share: number, elapsed: number): Forecast | null {
  if (elapsed < TOO_EARLY || !(share > 0) || share > 1) return null;
  const seconds = Math.ceil((elapsed * (1 - share)) / share / 1_000);
  return { percent: Math.floor(share * 100), left: seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min` };
}

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
