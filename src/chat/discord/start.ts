// startDiscord: one discord.js client, kept up until it is stopped or its token is refused for good.
import { type Client, Events } from 'discord.js';
import type { Reception } from '../../commands/types.ts';
import type { Notice } from '../../query/types.ts';
import type { Locale } from '../../words/say.ts';
import { openConnection } from '../connection.ts';
import { within } from '../patience.ts';
import { type Draw, drawing } from '../pictures.ts';
import type { Log, Platform } from '../platform.ts';
import { signal } from '../signal.ts';
import { inShort, openApi, statusOf } from './api.ts';
import { listener } from './bot.ts';
import { makeClient } from './client.ts';
import { isWebhook, noticeOf, Refused } from './refused.ts';

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

/**
 * Connects. Resolves when connected, or when Discord could not be reached at first: then it goes on trying. A token that is
 * refused later ends the platform: `ended` says why.
 * @throws ProblemError `discordTokenRefused`, `discordGatewayRefused`
 */
export async function startDiscord(options: DiscordOptions): Promise<Platform> {
  const { log } = options;
  const connection = openConnection();
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
      if (connectedOnce) connection.over(noticeOf(refusal) ?? { code: 'discordGatewayRefused', values: { code } });
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
        connection.over({ code: 'discordTokenRefused', values: {} });
        return;
      }
      log('error', 'discord.answerLost', { detail: inShort(error) });
    };
    const take = (work: () => Promise<void>) => {
      if (!stopping) void connection.flight.run(work, lostAnswer);
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

  return connection.keep({
    name: 'Discord',
    log,
    late: 'discord.late',
    connect,
    refusal: (error) => {
      refused = noticeOf(error);
      return refused?.code ?? null;
    },
    reasonOf: (code) => refused ?? { code, values: {} },
    waitAsked: () => null,
    pause: options.pause,
    onUp: () => log('info', 'discord.connected'),
    onDown: () => log('warn', 'discord.lost', { code: '–' }),
    onFailure: (error) => log('warn', 'discord.unreachable', { detail: inShort(error) }),
    refuse: () => {
      stopping = true;
      return async () => {
        closing.give();
        await within(500, client?.destroy().catch(() => {}) ?? Promise.resolve(), undefined);
      };
    },
  });
}
