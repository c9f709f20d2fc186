// The built program as a process, connected to a strict Discord and a strict Slack of ours on the loopback.
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { StrictDiscord, TOKEN } from '../discord/server.ts';
import { StrictSlack, TOKENS, until } from '../slack/strict/server.ts';

const MAIN = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));

export type Program = {
  readonly discord: StrictDiscord;
  readonly slack: StrictSlack;
  readonly child: ChildProcess;
  /** Everything the process wrote, both streams. */
  written(): string;
  /** Resolves when the process has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly at: number }>;
  /** Sends SIGTERM; the exit code and the ms it took. */
  terminate(): Promise<{ readonly code: number | null; readonly ms: number }>;
  /** Ends everything, whatever happened. */
  close(): Promise<void>;
};

export type Over = {
  readonly discord?: StrictDiscord;
  readonly slack?: StrictSlack;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
};

/** Starts `onrecord start` with both platforms; `connected` waits for both. Needs `npm run build`. */
export async function startProgram(over: Over = {}): Promise<Program> {
  const discord = over.discord ?? (await new StrictDiscord().start());
  const slack = over.slack ?? (await new StrictSlack().start());
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(ONRECORD|SLACK|DISCORD)_|^LOG_LEVEL$|^PORT$|^NODE_OPTIONS$|^VITEST/.test(name),
  );
  const child = spawn(process.execPath, [MAIN, 'start', ...(over.args ?? [])], {
    env: {
      ...Object.fromEntries(inherited),
      NODE_ENV: 'production',
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
      SLACK_BOT_TOKEN: TOKENS.bot,
      SLACK_APP_TOKEN: TOKENS.app,
      SLACK_API_URL: slack.apiUrl,
      LOG_LEVEL: 'debug',
      ...over.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(String(chunk)));
  const ended = new Promise<{ code: number | null; at: number }>((resolve) =>
    child.once('close', (code) => resolve({ code, at: performance.now() })),
  );
  return {
    discord,
    slack,
    child,
    written: () => chunks.join(''),
    ended,
    async terminate() {
      const begun = performance.now();
      child.kill('SIGTERM');
      const { code, at } = await ended;
      return { code, ms: at - begun };
    },
    async close() {
      child.kill('SIGKILL');
      await ended;
      await Promise.all([discord.stop(), slack.stop()]);
    },
  };
}

export const bothConnected = (program: Program) =>
  until(
    () => program.slack.sockets.length > 0 && program.discord.logins.length > 0 && count(program, 'connected') >= 2,
    20_000,
    `not connected: ${program.written()}`,
  );

export function count(program: Program, line: string): number {
  return program.written().split(line).length - 1;
}

/** What no log may hold. */
export const SECRETS = [TOKEN, 'botsecret', 'ticketsecret', 'appsecret', '/commands/T0TEAM', 'legacyverificationtoken'];
