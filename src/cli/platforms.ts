// Connects the platforms whose tokens are set, keeps them up, and decides how the process ends.
import { join } from 'node:path';
import { within } from '../chat/patience.ts';
import type { Platform, Log as PlatformLog } from '../chat/platform.ts';
import type { Reception } from '../commands/types.ts';
import type { Config, SlackConfig } from '../config.ts';
import { ProblemError } from '../coverage/problem.ts';
import type { Notice } from '../query/types.ts';
import { say } from '../words/say.ts';
import { faultLine } from './fault.ts';
import type { Io } from './io.ts';
import type { Log } from './log.ts';
import { localDay } from './today.ts';
import { inTurns } from './turns.ts';

export type Connecting = {
  readonly config: Config;
  readonly reception: Reception;
  readonly io: Io;
  readonly log: Log;
  readonly data: string;
  /** Aborted by SIGTERM: answers in flight are delivered, then the process ends. */
  readonly signal: AbortSignal;
};

/** A platform that is still on its way up at a stop is waited for this long; it has nothing in flight. */
const LAST_START_MS = 300;

type Starting = { readonly name: Platform['name']; start(): Promise<Platform> };

/**
 * Runs until the signal (0), or until no platform is left (1): a token that is refused takes its platform away with one
 * line that names it, and where the other works, it goes on and that is said.
 */
export async function connectPlatforms(connecting: Connecting): Promise<0 | 1> {
  const { io, config, log, signal } = connecting;
  const starting = startingOf(connecting);
  let left = starting.length;
  let nobodyLeft = () => {};
  const over = new Promise<void>((resolve) => {
    nobodyLeft = resolve;
  });
  const lose = (name: Platform['name'], notice: Notice) => {
    left -= 1;
    io.err(faultLine(`${name}: ${say(config.locale, notice.code, notice.values)}`));
    const others = starting.filter((one) => one.name !== name).map((one) => one.name);
    if (left > 0) io.err(faultLine(say(config.locale, 'goesOn', { platform: others.join(', ') })));
    else nobodyLeft();
  };
  // An SDK's own promise that nobody holds: a line in the log, never the end of a bot that answers.
  const stray = (reason: unknown) =>
    log.error({ fault: reason instanceof Error ? reason.name : typeof reason }, 'a rejection that nobody handled');
  process.on('unhandledRejection', stray);
  const platforms: Platform[] = [];
  const stopping = aborted(signal);
  const starts = starting.map(async ({ name, start }) => {
    try {
      const platform = await start();
      if (signal.aborted) return await platform.stop();
      platforms.push(platform);
      void platform.ready.then(() => io.out(say(config.locale, 'connected', { platform: name })));
      void platform.ended.then((notice) => lose(name, notice));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      lose(name, error.problem);
    }
  });
  try {
    // A platform that does not come up at once keeps nobody from stopping, nor the other one from answering.
    await Promise.race([Promise.all(starts).then(() => Promise.race([over, stopping])), stopping]);
    await within(LAST_START_MS, Promise.allSettled(starts), undefined);
    await Promise.all(platforms.map((platform) => platform.stop()));
  } finally {
    process.off('unhandledRejection', stray);
  }
  const code = signal.aborted ? 0 : 1;
  // Only when something of an SDK's is still open, as a platform that never came up: nothing is lost with it.
  setTimeout(() => process.exit(code), LAST_START_MS).unref();
  return code;
}

function startingOf({ config, reception, io, log, data }: Connecting): Starting[] {
  const common = {
    reception: inTurns(reception),
    locale: config.locale,
    today: (at?: Date) => localDay(at ?? io.now()),
  };
  const starting: Starting[] = [];
  const { discord, slack } = config;
  if (discord !== null) {
    starting.push({
      name: 'Discord',
      start: async () => {
        const { startDiscord } = await import('../chat/discord/start.ts');
        const { token, apiUrl } = discord;
        return startDiscord({ ...common, token, apiUrl, log: logOf('Discord', log) });
      },
    });
  }
  if (slack !== null) {
    starting.push({
      name: 'Slack',
      start: async () => {
        const { startSlack } = await import('../chat/slack/start.ts');
        return startSlack({ ...common, ...slackOptions(slack, data), log: logOf('Slack', log) });
      },
    });
  }
  return starting;
}

function slackOptions(slack: SlackConfig, data: string) {
  const { stateKey, apiUrl, authorizeUrl, ...mode } = slack;
  const addresses = { apiUrl: apiUrl ?? undefined, authorizeUrl: authorizeUrl ?? undefined };
  return mode.mode === 'oauth'
    ? { ...mode, ...addresses, stateKey, stateDir: join(data, 'state', 'slack') }
    : { ...mode, ...addresses };
}

/** Codes of words/ are logged in English: whoever reads logs searches for them. */
function logOf(platform: Platform['name'], log: Log): PlatformLog {
  return (level, code, values = {}) => log[level]({ platform, code, ...values }, say('en', code, values));
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
