// The real bot against the strict server, with everything it logs.
import { type DiscordOptions, startDiscord } from '../../../src/chat/discord/start.ts';
import type { Platform } from '../../../src/chat/platform.ts';
import { type FakeDesk, fakeDesk, openTo } from '../fake-desk.ts';
import { APPLICATION, ME, StrictDiscord, TOKEN } from './server.ts';

export type Running = {
  readonly discord: StrictDiscord;
  readonly desk: FakeDesk;
  readonly bot: Platform;
  readonly log: string[];
  /** Stops both; fails when the server refused anything or a secret was logged. */
  finish(): Promise<void>;
};

export const GUILD = '300000000000000001';
export const CHANNEL = '300000000000000002';
export const ANN = '400000000000000001';
export const BOB = '400000000000000002';

export async function run(
  over: { discord?: StrictDiscord; desk?: FakeDesk; options?: Partial<DiscordOptions> } = {},
): Promise<Running> {
  const discord = over.discord ?? (await new StrictDiscord().start());
  const desk = over.desk ?? fakeDesk();
  const log: string[] = [];
  const bot = await startDiscord({
    token: TOKEN,
    apiUrl: discord.apiUrl,
    reception: openTo(desk),
    locale: 'en',
    today: () => '2031-04-03',
    log: (level, code, values) => void log.push(`${level} ${code} ${JSON.stringify(values ?? {})}`),
    pause: () => 30,
    ...over.options,
  });
  return {
    discord,
    desk,
    bot,
    log,
    async finish() {
      await bot.stop();
      await discord.stop();
      if (discord.faults.length > 0) throw new Error(discord.faults.join('\n'));
      for (const secret of [TOKEN, 'botsecret', 'ticketsecret'])
        if (log.some((line) => line.includes(secret))) throw new Error(`logged: ${secret}`);
    },
  };
}

const user = (id: string) => ({
  id,
  username: id === ANN ? 'ann' : 'bob',
  global_name: id === ANN ? 'Ann *B*' : 'Bob',
  discriminator: '0',
  avatar: null,
});

/** Where and by whom an interaction is made: in a server, or in a direct message. */
export function by(id = ANN, direct = false) {
  return direct
    ? { user: user(id), channel: { id: CHANNEL, type: 1 }, channel_id: CHANNEL }
    : {
        member: { user: user(id), nick: null, roles: [], permissions: '0' },
        guild_id: GUILD,
        channel: { id: CHANNEL, type: 0 },
        channel_id: CHANNEL,
      };
}

type Value = string | boolean | number;
const typeOf = (value: Value) => (typeof value === 'string' ? 3 : typeof value === 'boolean' ? 5 : 4);
export const given = (values: Readonly<Record<string, Value>>) =>
  Object.entries(values).map(([name, value]) => ({ name, type: typeOf(value), value }));

export const slash = (name: string, values: Readonly<Record<string, Value>> = {}, who = by()) => ({
  type: 2,
  data: { id: '500000000000000001', name, type: 1, options: given(values) },
  ...who,
});

/** A press on a component of a message that the bot sent. */
export const press = (message: object, data: object, who = by()) => ({ type: 3, message, data, ...who });

/** A message as Discord gives it back: what was sent, with fields of Discord's own. */
export function givenBack(discord: StrictDiscord, body: Record<string, unknown>, isPrivate: boolean) {
  const embeds = (body['embeds'] as object[] | undefined) ?? [];
  return {
    id: discord.nextId(),
    type: 20,
    content: body['content'],
    embeds: embeds.map((embed) => ({ type: 'rich', content_scan_version: 0, ...embed })),
    components: ((body['components'] as { components: object[] }[] | undefined) ?? []).map((row, i) => ({
      ...row,
      id: i + 1,
      components: row.components.map((one, j) => ({ id: 10 * (i + 1) + j, ...one })),
    })),
    flags: isPrivate ? 64 : 0,
    author: { id: ME, username: 'onrecord', bot: true },
    channel_id: CHANNEL,
    application_id: APPLICATION,
  };
}

type Component = { custom_id: string; label?: string; options?: { label: string; value: string }[] };
export const components = (body: Record<string, unknown>): Component[] =>
  ((body['components'] as { components: Component[] }[] | undefined) ?? []).flatMap((row) => row.components);
export const button = (body: Record<string, unknown>, label: string) =>
  components(body).find((one) => one.label?.includes(label));
export const shown = (body: Record<string, unknown>): string =>
  [
    body['content'],
    ...((body['embeds'] as { description?: string }[] | undefined) ?? []).map((e) => e.description ?? ''),
  ].join('\n');
