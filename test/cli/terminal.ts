// A stand-in for a terminal: what a subcommand prints, and its exit code.
import { PassThrough } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

export type Setting = {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly now?: string;
  readonly columns?: number;
};

/** Runs `onrecord …args` in this process. */
export async function onrecord(args: readonly string[], setting: Setting = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const stdin = new PassThrough();
  stdin.end(setting.input ?? '');
  const io: Io = {
    out: (line) => out.push(`${line}\n`),
    err: (line) => err.push(`${line}\n`),
    write: (text) => out.push(text),
    stdin,
    stdout: new PassThrough(),
    tty: false,
    columns: setting.columns ?? 80,
    colour: false,
    now: () => new Date(setting.now ?? '2026-01-15T12:00:00'),
    env: { LOG_LEVEL: 'silent', ...setting.env },
  };
  const code = await run(args, io);
  return { code, out: out.join(''), err: err.join('') };
}
