// The calls a bot makes to answer: callbacks, edits, follow-ups and replies, each tried again while there is a point in it.
import { DiscordAPIError, HTTPError, REST, Routes } from 'discord.js';
import type { Picture } from '../../chart/picture.ts';
import { PICTURE_NAME } from '../pictures.ts';
import type { DiscordMessage } from './render.ts';

/** Where an interaction is answered. `token` is a secret of 15 minutes: it never goes into a log. */
type Ticket = { readonly id: string; readonly token: string };

export type Api = {
  /** Acknowledges with an answer to come; `private`: only the asker will see it. */
  defer(ticket: Ticket, isPrivate: boolean): Promise<void>;
  /** For a component: acknowledges; the message it stands on will be edited. */
  deferUpdate(ticket: Ticket): Promise<void>;
  /** Acknowledges with a private message. */
  say(ticket: Ticket, message: DiscordMessage): Promise<void>;
  /** Acknowledges with a window to write into. */
  modal(ticket: Ticket, modal: object): Promise<void>;
  /** Acknowledges by changing the message the component stands on. */
  update(ticket: Ticket, message: object): Promise<void>;
  suggest(ticket: Ticket, choices: readonly { name: string; value: string }[]): Promise<void>;
  /** The deferred answer, or the message the component stands on. */
  edit(ticket: Ticket, message: object): Promise<void>;
  /** One more message for an interaction that is acknowledged already; gives back its id. */
  followUp(ticket: Ticket, message: DiscordMessage, isPrivate: boolean): Promise<string>;
  /** A reply in a channel to a message; sent once, however often it is tried. Gives back its id. */
  reply(channel: string, message: string, body: DiscordMessage): Promise<string>;
  /** A picture on a message that is there already (null: the answer itself): its words stay. */
  attach(ticket: Ticket, message: string | null, picture: Picture): Promise<void>;
  /** The same on a message in a channel. */
  attachIn(channel: string, message: string, picture: Picture): Promise<void>;
};

/** Ephemeral: https://docs.discord.com/developers/resources/message#message-object-message-flags */
const PRIVATE = 64;
/** https://docs.discord.com/developers/topics/opcodes-and-status-codes: the interaction has been acknowledged already. */
const ALREADY_ACKNOWLEDGED = 40060;
/** A callback is refused after 3 seconds; an edit for 15 minutes, but nobody waits that long. */
const TRY = { callback: 2_800, later: 60_000, picture: 10_000 } as const;
const FIRST_PAUSE = 150;
/** Milliseconds. */
const SWEEP = 30_000;

export type ApiOptions = {
  readonly applicationId: () => string;
  readonly apiUrl: string | null;
  /** The client's own REST, which has the bot's token and its rate limits. */
  readonly bot: REST;
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
  /** Resolves when nothing may be tried again: the process is about to end. */
  readonly closing: Promise<void>;
};

export function openApi(o: ApiOptions): Api & { close(): void } {
  // "Interaction endpoints are not bound to the bot's Global Rate Limit" (topics/rate-limits): they need no token and no
  // turn in its queue.
  // It keeps a queue for every interaction's token, and by itself looks only once an hour which of them are over.
  const rest = new REST({
    ...restOptions(o.apiUrl),
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    handlerSweepInterval: SWEEP,
    hashSweepInterval: 0,
  });
  let closing = false;
  void o.closing.then(() => {
    closing = true;
  });

  async function trying(span: number, call: () => Promise<unknown>): Promise<unknown> {
    const until = o.now() + span;
    for (let wait = FIRST_PAUSE, first = true; ; wait *= 2, first = false) {
      try {
        return await call();
      } catch (error) {
        // The first try may have reached Discord although its answer did not reach us.
        if (codeOf(error) === ALREADY_ACKNOWLEDGED && !first) return null;
        if (!mayPass(error) || closing || o.now() + wait > until) throw error;
        await Promise.race([o.pause(wait), o.closing]);
      }
    }
  }
  const callback = async ({ id, token }: Ticket, body: object) => {
    await trying(TRY.callback, () => rest.post(Routes.interactionCallback(id, token), { body, auth: false }));
  };
  const webhook = ({ token }: Ticket) => [o.applicationId(), token] as const;

  return {
    defer: (ticket, isPrivate) => callback(ticket, isPrivate ? { type: 5, data: { flags: PRIVATE } } : { type: 5 }),
    deferUpdate: (ticket) => callback(ticket, { type: 6 }),
    say: (ticket, message) => callback(ticket, { type: 4, data: { ...message, flags: PRIVATE } }),
    modal: (ticket, modal) => callback(ticket, { type: 9, data: modal }),
    update: (ticket, message) => callback(ticket, { type: 7, data: message }),
    suggest: (ticket, choices) => callback(ticket, { type: 8, data: { choices } }),
    async edit(ticket, body) {
      await trying(TRY.later, () => rest.patch(Routes.webhookMessage(...webhook(ticket)), { body, auth: false }));
    },
    async followUp(ticket, message, isPrivate) {
      const body = isPrivate ? { ...message, flags: PRIVATE } : message;
      return idOf(await trying(TRY.later, () => rest.post(Routes.webhook(...webhook(ticket)), { body, auth: false })));
    },
    async reply(channel, id, message) {
      const reference = { message_id: id, fail_if_not_exists: false };
      const body = { ...message, message_reference: reference, nonce: id, enforce_nonce: true };
      return idOf(await trying(TRY.later, () => o.bot.post(Routes.channelMessages(channel), { body })));
    },
    async attach(ticket, message, picture) {
      const route = Routes.webhookMessage(...webhook(ticket), message ?? undefined);
      await trying(TRY.picture, () => rest.patch(route, { ...withPicture(picture), auth: false }));
    },
    async attachIn(channel, message, picture) {
      await trying(TRY.picture, () => o.bot.patch(Routes.channelMessage(channel, message), withPicture(picture)));
    },
    close: () => rest.clearHandlerSweeper(),
  };
}

/** Only the file and its alternative text: what an edit does not name stays. */
function withPicture({ png, alt }: Picture) {
  return {
    body: { attachments: [{ id: 0, filename: PICTURE_NAME, description: alt }], allowed_mentions: { parse: [] } },
    files: [{ name: PICTURE_NAME, data: png, contentType: 'image/png' }],
  };
}

/** The id of the message that was made. */
function idOf(message: unknown): string {
  const { id } = (message ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : '';
}

/** Options of a REST manager: discord.js puts `/v10` behind the address itself. */
export function restOptions(apiUrl: string | null) {
  return { version: '10', retries: 3, timeout: 10_000, ...(apiUrl === null ? {} : { api: apiUrl }) };
}

/** Discord's error code; null when there is none. */
function codeOf(error: unknown): number | null {
  return error instanceof DiscordAPIError && typeof error.code === 'number' ? error.code : null;
}

/** The status of the answer; null when none came. */
export function statusOf(error: unknown): number | null {
  return error instanceof DiscordAPIError || error instanceof HTTPError ? error.status : null;
}

/** An error in a few words that hold no address, token or text: `404 10062`, `ECONNREFUSED`. */
export function inShort(error: unknown): string {
  const status = statusOf(error);
  if (status !== null) return [status, codeOf(error)].filter((one) => one !== null).join(' ');
  if (!(error instanceof Error)) return 'fault';
  const { cause } = error;
  const code = 'code' in error ? error.code : cause instanceof Error && 'code' in cause ? cause.code : null;
  return typeof code === 'string' ? code : error.name;
}

/** True for what time heals: Discord's own faults, rate limits, a network that is down. */
function mayPass(error: unknown): boolean {
  const status = statusOf(error);
  return status === null ? !(error instanceof TypeError && !error.cause) : status >= 500 || status === 429;
}
