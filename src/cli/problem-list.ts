// Faults and notices on their way to stderr: one line each, the first twenty, then how many more.
import { RecordsFaulty } from '../coverage/faults.ts';
import type { Problem } from '../coverage/problem.ts';
import { type Locale, say } from '../words/say.ts';
import { faultLine, MOST_FAULTS } from './fault.ts';
import type { ExitCode, Io } from './io.ts';

export type ProblemList = {
  /** Says a problem, unless twenty were said already. */
  say(problem: Problem): void;
  /** Says how many were left out, if any. */
  close(): void;
};

/** `before` runs before each line that is printed: it wipes a progress line. */
export function problemList(io: Io, locale: Locale, before: () => void = () => {}): ProblemList {
  let count = 0;
  return {
    say({ code, values }) {
      count++;
      if (count > MOST_FAULTS) return;
      before();
      io.err(faultLine(say(locale, code, values)));
    },
    close() {
      if (count <= MOST_FAULTS) return;
      before();
      io.err(say(locale, 'andMore', { n: count - MOST_FAULTS }));
    },
  };
}

/** Runs work on records. Records with faults stop it: each is said, and the exit code is 2. */
export async function sayFaults(io: Io, locale: Locale, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RecordsFaulty)) throw error;
    const list = problemList(io, locale);
    list.say(error.problem);
    for (const fault of error.faults) list.say(fault);
    list.close();
    return 2;
  }
}
