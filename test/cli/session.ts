// The command line without a process: arguments in, lines and exit code out. Data lies in a folder of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

type Ran = {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly written: string;
};

export type Session = {
  readonly data: string;
  /** Runs `onrecord …args --data DIR --coverage town` with these lines on stdin. */
  run(args: readonly string[], typed?: readonly string[], more?: Partial<Io>): Promise<Ran>;
  close(): Promise<void>;
};

export async function openSession(): Promise<Session> {
  const data = await mkdtemp(join(tmpdir(), 'onrecord-cli-'));
  return {
    data,
    close: () => rm(data, { recursive: true, force: true }),
    async run(args, typed = [], more = {}) {
      const [out, err]: [string[], string[]] = [[], []];
      let written = '';
      const io: Io = {
        out: (line) => void out.push(line),
        err: (line) => void err.push(line),
        write: (text) => {
          written += text;
        },
        stdin: Readable.from(typed.map((line) => `${line}\n`)),
        stdout: process.stdout,
        tty: false,
        columns: 80,
        colour: false,
        now: () => new Date('2026-01-15T12:00:00Z'),
        env: { USER: 'desk' },
        ...more,
      };
      const code = await run([...args, '--data', data, '--coverage', 'town'], io);
      return { code, out, err, written };
    },
  };
}
