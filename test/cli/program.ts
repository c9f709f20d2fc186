// The built program as a process of its own, for what only a process shows: signals, terminals, exit codes.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export const isBuilt = existsSync(PROGRAM);
if (!isBuilt) console.warn('Skipped: the program is not built (npm run build).');

/** `script` of util-linux gives a program a real terminal. */
export const hasTerminal = process.platform === 'linux' && existsSync('/usr/bin/script');

export type Running = {
  readonly child: ChildProcess;
  /** All that was printed so far, stdout and stderr. */
  printed(): string;
  /** Waits until what was printed since the last `type` matches. */
  until(pattern: RegExp): Promise<string>;
  type(keys: string): void;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  kill(): void;
};

type Options = {
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  readonly columns?: number;
};

/** Variables of the machine would decide what is tested. */
const clean = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(DISCORD|SLACK|ONRECORD)_|^(LOG_LEVEL|NO_COLOR|FORCE_COLOR|PORT)$/.test(name),
    ),
  );

export function start(args: readonly string[], { env = {}, terminal = false, columns = 80 }: Options = {}): Running {
  const quoted = [process.execPath, PROGRAM, ...args].map((arg) => `'${arg}'`).join(' ');
  const [command, given] = terminal
    ? ['script', ['-qec', `stty cols ${columns} rows 40; exec ${quoted}`, '/dev/null']]
    : [process.execPath, [PROGRAM, ...args]];
  const child = spawn(command, given, {
    env: { ...clean(), TERM: 'xterm-256color', ...env },
    stdio: [terminal ? 'pipe' : 'ignore', 'pipe', 'pipe'],
  });
  let all = '';
  let since = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      all += text;
      since += text;
    });
  }
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? -1));
  });
  return {
    child,
    printed: () => all,
    async until(pattern) {
      const deadline = Date.now() + 90_000;
      while (!pattern.test(since)) {
        if (Date.now() > deadline) throw new Error(`no ${pattern} in ${JSON.stringify(since)}`);
        await pause(20);
      }
      return since;
    },
    type(keys) {
      since = '';
      child.stdin?.write(keys);
    },
    ended,
    kill: () => void child.kill('SIGKILL'),
  };
}
