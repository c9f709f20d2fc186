// startDiscord: one discord.js client, kept up until it is stopped or its token is refused for good.
import { Client, DiscordjsError, Events, GatewayIntentBits, Options } from 'discord.js';
import { ProblemError } from '../../commands/problem.ts';
import type { Reception } from '../../commands/types.ts';
import type { Notice } from '../../query/types.ts';
import type { Locale } from '../../words/say.ts';
import { InFlight } from '../in-flight.ts';
import { patience, within } from '../patience.ts';
import { type Draw, drawing } from '../pictures.ts';
import type { Log, Platform } from '../platform.ts';
import { signal } from '../signal.ts';
import { supervise } from '../supervise.ts';
import { inShort, openApi, restOptions, statusOf } from './api.ts';
import { listener } from './bot.ts';

export type DiscordOptions = {
  /** The bot's token: never logged. */
  readonly token: string;
  /** Without `/v10`; null for Discord itself. */
  readonly apiUrl: string | null;
  readonly reception: Reception;
  readonly locale: Locale;
  readonly today: (at?: Date) => string;
  readonly log: Log;
  /** Draws the pictures of timelines. */
  readonly draw?: Draw;
  /** Ms before the next try to connect, after that many failures; for tests in a hurry. */
  readonly pause?: (failures: number) => number;
};

/** Answers in flight have this long at a stop; the rest of five seconds is for closing. */
const LAST_ANSWERS_MS = 4_200;
/** How long `startDiscord` itself waits for the first connection before it goes on trying behind the caller's back. */
const FIRST_CONNECTION_MS = 15_000;
/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const AUTHENTICATION_FAILED = 4004;
/** Nothing of Discord's is looked up later: every payload carries what an answer needs. */
const NO_CACHE = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  MessageManager: 0,
  GuildMemberManager: 0,
  UserManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  ReactionManager: 0,
  PresenceManager: 0,
  VoiceStateManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
});

/** The gateway said that trying again is of no use; holds its code. */
class Refused extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`gateway close ${code}`);
    this.code = code;
  }
}

/**
 * Connects. Resolves when connected, or when Discord could not be reached at first: then it goes on trying. A token that is
 * refused later ends the platform: `ended` says why.
 * @throws ProblemError `discordTokenRefused`, `discordGatewayRefused`
 */
export async function startDiscord(options: DiscordOptions): Promise<Platform> {
  const { log } = options;
  const [connecting, flight] = [patience(), new InFlight()];
  const [tried, connected, over] = [signal(), signal(), signal<Notice>()];
  const closing = signal();
  const pictureLost = (error: unknown) => log('warn', 'discord.pictureLost', { detail: inShort(error) });
  const draw = options.draw ?? drawing(pictureLost);
  let client: Client | null = null;
  let stopping = false;
  let refused: Notice | null = null;
  let applicationId = '';

  const connect = async (): Promise<{ readonly lost: Promise<void> }> => {
    await client?.destroy();
    const fresh = makeClient(options.apiUrl);
    client = fresh;
    const lost = signal();
    const closedForGood = signal<Refused>();
    // A listener that is missing would end the process.
    fresh.on(Events.Error, (error) => log('warn', 'discord.sdk', { detail: inShort(error) }));
    fresh.on(Events.ShardError, (error) => log('debug', 'discord.sdk', { detail: inShort(error) }));
    fresh.on(Events.ShardReconnecting, () => log('warn', 'discord.lost', { code: '–' }));
    fresh.on(Events.ShardResume, () => log('info', 'discord.back'));
    fresh.on(Events.Invalidated, () => lost.give());
    fresh.on(Events.ShardDisconnect, ({ code }) => {
      const refusal = new Refused(code);
      closedForGood.give(refusal);
      if (connectedOnce) over.give(noticeOf(refusal) ?? { code: 'discordGatewayRefused', values: { code } });
    });
    let connectedOnce = false;
    const ready = new Promise<void>((resolve) => fresh.once(Events.ClientReady, () => resolve()));
    const api = openApi({
      applicationId: () => applicationId,
      apiUrl: options.apiUrl,
      bot: fresh.rest,
      now: () => performance.now(),
      pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref()),
      closing: closing.given,
    });
    const answering = listener({
      ...options,
      api,
      draw,
      onPictureLost: pictureLost,
      me: () => fresh.user?.id ?? applicationId,
      onFault: (error) => log('error', 'discord.fault', { detail: inShort(error) }),
    });
    const lostAnswer = (error: unknown) => {
      if (statusOf(error) === 401 && error instanceof Error && !isWebhook(error)) {
        over.give({ code: 'discordTokenRefused', values: {} });
        return;
      }
      log('error', 'discord.answerLost', { detail: inShort(error) });
    };
    const take = (work: () => Promise<void>) => {
      if (!stopping) void flight.run(work, lostAnswer);
    };
    fresh.on(Events.Raw as 'raw', (packet: { t: string | null; d: unknown }) => {
      if (packet.t === 'INTERACTION_CREATE') take(() => answering.interaction(packet.d as never));
      else if (packet.t === 'MESSAGE_CREATE') take(() => answering.message(packet.d as never));
    });
    try {
      await Promise.race([
        fresh.login(options.token).then(() => ready),
        closedForGood.given.then((error) => Promise.reject(error)),
      ]);
    } catch (error) {
      api.close();
      // After a refusal discord.js is still waiting for a connection that will not come.
      void fresh.destroy().catch(() => {});
      throw error;
    }
    connectedOnce = true;
    applicationId = fresh.application?.id ?? fresh.user?.id ?? '';
    return { lost: lost.given };
  };

  void supervise({
    connect,
    refusal: (error) => {
      refused = noticeOf(error);
      return refused?.code ?? null;
    },
    waitAsked: () => null,
    patience: connecting,
    now: () => performance.now(),
    pause: options.pause,
    onUp: () => {
      log('info', 'discord.connected');
      connected.give();
      tried.give();
    },
    onDown: () => log('warn', 'discord.lost', { code: '–' }),
    onFailure: (error, inARow) => {
      tried.give();
      if (inARow === 1) log('warn', 'discord.unreachable', { detail: inShort(error) });
    },
  }).then((reason) => {
    if (reason !== null && refused !== null) over.give(refused);
  });

  let stopped: Promise<void> | null = null;
  const stop = () => {
    stopped ??= (async () => {
      stopping = true;
      connecting.end();
      const done = await within(
        LAST_ANSWERS_MS,
        flight.settled().then(() => true),
        false,
      );
      if (!done) log('warn', 'discord.late', { n: flight.count });
      closing.give();
      await within(500, client?.destroy().catch(() => {}) ?? Promise.resolve(), undefined);
    })();
    return stopped;
  };

  const failed = await within(FIRST_CONNECTION_MS, Promise.race([tried.given, over.given]), undefined);
  if (failed !== undefined) {
    await stop();
    throw new ProblemError(failed.code, failed.values);
  }
  return {
    name: 'Discord',
    ready: connected.given,
    ended: over.given.then((reason) => (stopped === null ? reason : new Promise<Notice>(() => {}))),
    stop,
  };
}

function makeClient(apiUrl: string | null): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    allowedMentions: { parse: [] },
    rest: restOptions(apiUrl),
    makeCache: NO_CACHE,
    // We answer messages, and know when a server was joined; nothing of a server has to arrive first.
    waitGuildTimeout: 0,
  });
}

/** Why it is of no use to try again; null when it may be. */
function noticeOf(error: unknown): Notice | null {
  if (error instanceof DiscordjsError && error.code === 'TokenInvalid')
    return { code: 'discordTokenRefused', values: {} };
  if (error instanceof Refused) {
    return error.code === AUTHENTICATION_FAILED
      ? { code: 'discordTokenRefused', values: {} }
      : { code: 'discordGatewayRefused', values: { code: error.code } };
  }
  return statusOf(error) === 401 ? { code: 'discordTokenRefused', values: {} } : null;
}

/** An expired interaction is a 401 or 404 of its webhook, which says nothing of our token. */
function isWebhook(error: Error): boolean {
  return 'url' in error && typeof error.url === 'string' && /\/(?:webhooks|interactions)\//.test(error.url);
}
