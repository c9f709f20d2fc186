// The Discord bot as people use it, through discord.js, against a server as strict as Discord.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandBodies, registerCommands } from '../../../src/chat/discord/commands.ts';
import { fakeDesk } from '../fake-desk.ts';
import { APPLICATION, ME, StrictDiscord, TOKEN } from './server.ts';
import {
  ANN,
  BOB,
  button,
  by,
  CHANNEL,
  components,
  GUILD,
  given,
  givenBack,
  press,
  type Running,
  run,
  shown,
  slash,
} from './support.ts';
import { commandsBody } from './validate.ts';

let running: Running;
beforeEach(async () => {
  running = await run();
});
afterEach(() => running.finish());

const ask = async (fields: Record<string, unknown>) => {
  const id = running.discord.interact(fields);
  return { id, body: await running.discord.answer(id) };
};
const deferred = (id: string) => running.discord.of(id, 'callback')[0]?.body;

describe('slash commands', () => {
  it('are acknowledged privately, then answered', async () => {
    const { id, body } = await ask(slash('whosaid', { words: 'never met', person: 'Odalys Wren', from: '2023' }));
    expect(deferred(id)).toEqual({ type: 5, data: { flags: 64 } });
    expect(running.desk.asked).toEqual(['/whosaid never met person:"Odalys Wren" from:2023']);
    expect(shown(body)).toContain('Odalys Wren');
    expect(button(body, 'Share')).toBeDefined();
  });

  it('are answered in public with share', async () => {
    const { id, body } = await ask(slash('timeline', { about: 'harbour', share: true }));
    expect(deferred(id)).toEqual({ type: 5 });
    expect(button(body, 'Share')).toBeUndefined();
  });

  it.each([
    ['quotes', { person: 'Odalys Wren', about: 'dredging' }, '/quotes Odalys Wren about:dredging'],
    ['timeline', { limit: 3 }, '/timeline limit:3'],
    ['ask', { question: 'who said never?' }, '/ask who said never?'],
    ['sources', { publisher: 'Lock Herald' }, '/sources Lock Herald'],
  ])('/%s %o', async (name, values, line) => {
    await ask(slash(name, values));
    expect(running.desk.asked).toEqual([line]);
  });

  it.each([
    ['help', '/onrecord help'],
    ['status', '/onrecord status'],
    ['whosaid', '/whosaid x'],
  ])('/onrecord %s', async (sub, line) => {
    const options = sub === 'whosaid' ? given({ words: 'x' }) : [];
    await ask({
      ...slash('onrecord'),
      data: { id: '1', name: 'onrecord', type: 1, options: [{ name: sub, type: 1, options }] },
    });
    expect(running.desk.asked).toEqual([line]);
  });

  it('speak the language of the user', async () => {
    const { body } = await ask({ ...slash('whosaid', { words: 'never met' }), locale: 'fr' });
    expect(button(body, 'Partager')).toBeDefined();
  });

  it('say what to try when the question is an error, and when we are at fault', async () => {
    expect(shown((await ask(slash('whosaid', { words: 'sink' }))).body)).not.toBe('');
    const { body } = await ask(slash('whosaid', { words: 'explode' }));
    expect(String(body['content'])).toMatch(/try|again/i);
    expect(running.log.some((line) => line.startsWith('error discord.fault'))).toBe(true);
  });
});

describe('names while they are typed', () => {
  const typing = (name: string, option: string, value: string) => ({
    type: 4,
    data: { id: '1', name, type: 1, options: [{ name: option, type: 3, value, focused: true }] },
    ...by(),
  });

  it('are completed from the coverage', async () => {
    const { body } = await ask(typing('quotes', 'person', 'wren'));
    expect(body['choices']).toEqual([
      { name: 'Odalys Wren', value: 'Odalys Wren' },
      { name: 'Tomas Wren', value: 'Tomas Wren' },
    ]);
    const publishers = await ask(typing('sources', 'publisher', 'lock'));
    expect(publishers.body['choices']).toEqual([{ name: 'Lock Herald', value: 'Lock Herald' }]);
    expect(running.desk.asked).toEqual([]);
  });

  it('of 200 characters are cut for the eye and found again whole', async () => {
    await running.finish();
    const long = `Ministry of ${'very '.repeat(37)}long names`;
    running = await run({ desk: fakeDesk({ people: [long] }) });
    const { body } = await ask(typing('quotes', 'person', 'ministry'));
    const [choice] = body['choices'] as { value: string }[];
    await ask(slash('quotes', { person: choice?.value ?? '' }));
    expect(running.desk.asked).toEqual([`/quotes ${long}`]);
  });

  it('are at most 25', async () => {
    await running.finish();
    running = await run({ desk: fakeDesk({ people: Array.from({ length: 90 }, (_, i) => `Wren ${i}`) }) });
    const { body } = await ask(typing('quotes', 'person', 'wren'));
    expect(body['choices']).toHaveLength(25);
  });
});

describe('buttons', () => {
  const ofAsked = async (words: string, isPrivate = true) => {
    const { body } = await ask(slash('whosaid', { words, ...(isPrivate ? {} : { share: true }) }));
    return { body, message: givenBack(running.discord, body, isPrivate) };
  };

  it('share exactly one public message with the same words and citations', async () => {
    const { body, message } = await ofAsked('never met');
    const data = { component_type: 2, custom_id: button(body, 'Share')?.custom_id };
    const id = running.discord.interact(press(message, data));
    const [posted] = await running.discord.until(() => {
      const found = running.discord.of(id, 'followup');
      return found.length > 0 && found;
    });
    expect(posted?.body['flags']).toBeUndefined();
    expect(shown(posted?.body ?? {})).toContain(shown(body));
    expect(posted?.body['content']).toContain('Ann \\*B\\*');
    // The button has gone from the private answer.
    const left = (await running.discord.answer(id)) as Record<string, unknown>;
    expect(button(left, 'Share')).toBeUndefined();
    expect(components(left).length).toBeGreaterThan(0);
    const again = await ask(press(message, data));
    expect(again.body['content']).toContain('already shared');
    expect(running.discord.sent.filter(({ what }) => what === 'followup')).toHaveLength(1);
  });

  it('turn pages in place for the asker, and beside it for others', async () => {
    const { body, message } = await ofAsked('many', false);
    const data = { component_type: 2, custom_id: button(body, 'Next')?.custom_id };
    const mine = await ask(press(message, data, by(ANN)));
    expect(deferred(mine.id)).toEqual({ type: 6 });
    expect(mine.body['content']).toContain('2');
    expect(shown(mine.body)).not.toBe(shown(body));
    const theirs = await ask(press(message, data, by(BOB)));
    expect(deferred(theirs.id)).toEqual({ type: 5, data: { flags: 64 } });
    expect(button(theirs.body, 'Share')).toBeDefined();
  });

  it('read “last week” from the day of the message, not of the press', async () => {
    await running.finish();
    running = await run({ options: { today: (at) => (at ?? new Date('2031-04-03')).toISOString().slice(0, 10) } });
    const { body, message } = await ofAsked('many');
    const data = { component_type: 2, custom_id: button(body, 'Next')?.custom_id };
    await ask(press({ ...message, timestamp: '2031-03-28T10:00:00.000000+00:00' }, data));
    await ask(press({ ...message, timestamp: 'no time' }, data));
    expect(running.desk.days.filter((day, i) => day !== running.desk.days[i - 1])).toEqual([
      '2031-04-03',
      '2031-03-28',
      '2031-04-03',
    ]);
  });

  it('reach every page, and still do after a restart', async () => {
    let { body, message } = await ofAsked('many');
    const seen = new Set<string>();
    for (let pages = 1; ; pages++) {
      for (const [number] of shown(body).matchAll(/\*\*\d+\\?\.\*\*/g)) seen.add(number);
      const next = button(body, 'Next');
      if (next === undefined || pages > 30) break;
      if (pages === 2) {
        await running.bot.stop();
        running = { ...(await run({ discord: running.discord, desk: running.desk })) };
      }
      body = (await ask(press(message, { component_type: 2, custom_id: next.custom_id }))).body;
      message = givenBack(running.discord, body, true);
    }
    expect(button(body, 'Previous')).toBeDefined();
    expect(shown(body)).toContain('23');
  });

  it('lead on: the paragraph, the speaker, the timeline', async () => {
    const { body, message } = await ofAsked('never met');
    const on = async (label: string) =>
      ask(press(message, { component_type: 2, custom_id: button(body, label)?.custom_id }));
    expect(shown((await on('Context')).body)).toContain('stood by the lock');
    await on('More from');
    expect(running.desk.asked.at(-1)).toBe('/quotes Odalys Wren');
    await on('Timeline');
    expect(running.desk.asked.at(-1)).toBe('/timeline person:"Odalys Wren"');
    const menu = components(body).find((one) => one.options !== undefined);
    const value = menu?.options?.[0]?.value;
    await ask(press(message, { component_type: 3, custom_id: menu?.custom_id, values: [value] }));
  });

  it('take a reader’s word that something is wrong, and tell the reader alone', async () => {
    const { body, message } = await ofAsked('never met');
    const id = running.discord.interact(
      press(message, { component_type: 2, custom_id: button(body, 'Wrong?')?.custom_id }),
    );
    const [modal] = await running.discord.until(() => {
      const found = running.discord.of(id, 'callback');
      return found.length > 0 && found;
    });
    const { custom_id, components } = (modal?.body['data'] ?? {}) as {
      custom_id: string;
      components: { component: { custom_id: string } }[];
    };
    const written = { ...components[0]?.component, value: 'It was **@everyone**’s lawyer' };
    const sent = await ask({
      type: 5,
      message,
      data: { custom_id, components: [{ type: 18, id: 1, component: written }] },
      ...by(BOB),
    });
    expect(deferred(sent.id)).toEqual({ type: 5, data: { flags: 64 } });
    expect(sent.body['content']).toBe('Thank you.');
    expect(running.desk.complaints).toEqual([
      {
        item: 'harbour-1#q1',
        reason: 'It was **@everyone**’s lawyer',
        from: { platform: 'discord', workspace: GUILD, channel: CHANNEL, user: BOB },
      },
    ]);
    const other = await ask({ type: 5, message, data: { custom_id: 'wrong.nothing', components: [] }, ...by(BOB) });
    expect(String(other.body['content'])).toContain('Ask again');
    const menu = running.discord.interact(
      press(message, { component_type: 3, custom_id: `lead.harbour`, values: ['wrong.abc'] }),
    );
    await running.discord.until(() => running.discord.of(menu, 'callback').some(({ body }) => body['type'] === 9));
  });

  it('choose one of several of a name', async () => {
    const { body, message } = await ofAsked('wren');
    const menu = components(body).find((one) => one.options !== undefined);
    const labels = menu?.options?.map((option) => option.label) ?? [];
    expect(labels.join()).toContain('Tomas Wren');
    const value = menu?.options?.find((option) => option.label.includes('Tomas'))?.value;
    const chosen = await ask(press(message, { component_type: 3, custom_id: menu?.custom_id, values: [value] }));
    expect(running.desk.asked.at(-1)).toContain('Tomas Wren');
    expect(deferred(chosen.id)).toEqual({ type: 6 });
  });

  it('of another program, or of an answer that is gone, are refused in a line', async () => {
    const message = givenBack(running.discord, { content: 'x', embeds: [], components: [] }, false);
    const { body } = await ask(press(message, { component_type: 2, custom_id: 'someone.elses' }));
    expect(String(body['content'])).toContain('Ask again');
  });
});

describe('messages', () => {
  const message = (content: string, over: Record<string, unknown> = {}) => ({
    id: running.discord.nextId(),
    type: 0,
    content,
    channel_id: CHANNEL,
    guild_id: GUILD,
    author: { id: ANN, username: 'ann', discriminator: '0', avatar: null },
    attachments: [],
    embeds: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: '2031-04-03T10:00:00.000000+00:00',
    edited_timestamp: null,
    ...over,
  });
  const say = async (content: string, over: Record<string, unknown> = {}) => {
    const sent = message(content, over);
    running.discord.dispatch('MESSAGE_CREATE', sent);
    return sent.id;
  };
  const replies = () => running.discord.sent.filter(({ what }) => what === 'message');

  it('that mention the bot are answered by a reply', async () => {
    const id = await say(`<@${ME}> who said **never met**?`);
    const reply = await running.discord.until(() => replies()[0]);
    expect(reply.body['message_reference']).toMatchObject({ message_id: id });
    expect(running.desk.asked).toEqual(['who said never met?']);
    expect(reply.body['allowed_mentions']).toEqual({ parse: [] });
  });

  it('of a channel, a thread or a direct message are conversations of their own; commands are none', async () => {
    const turns: [string, Record<string, unknown>][] = [
      ['who met whom?', {}],
      ['and when?', {}],
      ['and when?', { author: { id: BOB, username: 'bob', discriminator: '0', avatar: null } }],
      ['and when?', { channel_id: '300000000000000009' }],
      ['and when?', { guild_id: undefined }],
    ];
    for (const [n, [words, over]] of turns.entries()) {
      await say(`<@${ME}> ${words}`, over);
      await running.discord.until(() => replies()[n]);
    }
    const [first, second, ...others] = running.desk.talks;
    expect(first).toBe(second);
    expect(new Set([first, ...others]).size).toBe(4);
    await ask(slash('ask', { question: 'and when?' }));
    expect(running.desk.talks.at(-1)).toBeNull();
  });

  it('are answered once, however often they are delivered', async () => {
    const sent = message(`<@${ME}> never met`);
    for (let i = 0; i < 3; i++) running.discord.dispatch('MESSAGE_CREATE', sent);
    await running.discord.until(() => replies()[0]);
    await say(`<@${ME}> again`);
    await running.discord.until(() => replies()[1]);
    expect(replies()).toHaveLength(2);
  });

  it('sent directly are answered; an empty mention gets help', async () => {
    await say('never met', { guild_id: undefined });
    await say(`<@${ME}>`);
    await running.discord.until(() => replies().length === 2);
    expect([...running.desk.asked].sort()).toEqual(['/onrecord help', 'never met']);
  });

  it('of bots, webhooks, strangers and the system are left alone', async () => {
    await say(`<@${ME}> x`, { author: { id: BOB, username: 'b', bot: true } });
    await say(`<@${ME}> x`, { webhook_id: '1' });
    await say('not to you');
    await say(`<@${ME}> joined`, { type: 7 });
    await say('hello', { mentions: [{ id: ME }], type: 19 });
    await say(`<@${ME}> the last`);
    await running.discord.until(() => replies()[0]);
    expect(running.desk.asked).toEqual(['the last']);
  });

  it('are looked up by "Who said this?"', async () => {
    const target = message('> **We never met** the company');
    const data = {
      id: '1',
      name: 'Who said this?',
      type: 3,
      target_id: target.id,
      resolved: { messages: { [target.id]: target } },
    };
    await ask({ type: 2, data, ...by() });
    expect(running.desk.asked).toEqual(['/whosaid We never met the company']);
    const empty = message('');
    const { body } = await ask({
      type: 2,
      data: { ...data, target_id: empty.id, resolved: { messages: { [empty.id]: empty } } },
      ...by(),
    });
    expect(body['content']).toContain('no words');
  });
});

describe('registering', () => {
  it('puts everything at once, as Discord takes it', async () => {
    const discord = await new StrictDiscord().start();
    const n = await registerCommands({
      token: TOKEN,
      clientId: APPLICATION,
      guildId: null,
      apiUrl: discord.apiUrl,
      locale: 'en',
    });
    expect(discord.faults).toEqual([]);
    expect(discord.sent).toHaveLength(1);
    expect(discord.sent[0]?.of).toBe(`/applications/${APPLICATION}/commands`);
    expect(n).toBe(7);
    await registerCommands({
      token: TOKEN,
      clientId: APPLICATION,
      guildId: GUILD,
      apiUrl: discord.apiUrl,
      locale: 'fr',
    });
    expect(discord.sent[1]?.of).toBe(`/applications/${APPLICATION}/guilds/${GUILD}/commands`);
    await discord.stop();
  });

  it('is valid in both languages, with contexts, installation types and permissions', () => {
    for (const locale of ['en', 'fr'] as const) {
      const bodies = commandBodies(locale);
      expect(commandsBody.safeParse(bodies).error?.issues ?? []).toEqual([]);
      for (const body of bodies)
        expect(body).toMatchObject({
          contexts: [0, 1, 2],
          integration_types: [0, 1],
          default_member_permissions: null,
        });
    }
  });

  it('says why it failed', async () => {
    const discord = await new StrictDiscord().start();
    const options = { clientId: APPLICATION, guildId: null, apiUrl: discord.apiUrl, locale: 'en' as const };
    await expect(registerCommands({ ...options, token: 'wrong' })).rejects.toMatchObject({
      problem: { code: 'discordTokenRefused' },
    });
    discord.troubles.push({ path: /PUT/, trouble: { status: 403, body: { message: 'Missing Access', code: 50001 } } });
    await expect(registerCommands({ ...options, token: TOKEN })).rejects.toMatchObject({
      problem: { code: 'discordRegisterRefused', values: { detail: '403 50001' } },
    });
    await discord.stop();
    await expect(registerCommands({ ...options, token: TOKEN })).rejects.toMatchObject({
      problem: { code: 'discordUnreachable' },
    });
  });
});
