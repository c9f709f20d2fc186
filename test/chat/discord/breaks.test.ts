// What breaks in a week of running: rate limits, faults of Discord's, lost connections, refused tokens, a stop in the middle.
import { afterEach, describe, expect, it } from 'vitest';
import { startDiscord } from '../../../src/chat/discord/start.ts';
import { fakeDesk, openTo } from '../fake-desk.ts';
import { StrictDiscord, TOKEN } from './server.ts';
import { button, givenBack, press, type Running, run, shown, slash } from './support.ts';

let running: Running | null = null;
afterEach(async () => {
  await running?.finish();
  running = null;
});

const answered = async ({ discord }: Running, words = 'never met') =>
  shown(await discord.answer(discord.interact(slash('whosaid', { words }))));

const limited = (path: RegExp) => ({
  path,
  trouble: {
    status: 429,
    headers: { 'retry-after': '0.05' },
    body: { message: 'You are being rate limited.', retry_after: 0.05, global: false },
  },
});
const broken = (path: RegExp, status = 503) => ({ path, trouble: { status } });

describe('answers get through', () => {
  it.each([
    ['a callback that is rate limited', [limited(/callback/)]],
    ['a callback answered 500', [broken(/callback/, 500)]],
    ['an edit that is rate limited twice', [limited(/PATCH/), limited(/PATCH/)]],
    ['an edit answered 502 and 503', [broken(/PATCH/, 502), broken(/PATCH/)]],
  ])('%s', async (_, troubles) => {
    running = await run();
    running.discord.troubles.push(...troubles);
    expect(await answered(running)).toContain('Odalys Wren');
    expect(running.discord.troubles).toEqual([]);
  });

  it('and one that cannot is a line in the log, no more', async () => {
    running = await run();
    running.discord.troubles.push({
      path: /callback/,
      trouble: { status: 404, body: { message: 'Unknown interaction', code: 10062 } },
    });
    running.discord.interact(slash('whosaid', { words: 'late' }));
    const { log } = running;
    await running.discord.until(() =>
      log.find((line) => line.includes('discord.answerLost') && line.includes('404 10062')),
    );
    expect(await answered(running)).toContain('Odalys Wren');
  });

  it('an expired token of an answer says nothing of the bot’s own', async () => {
    running = await run();
    running.discord.troubles.push({
      path: /PATCH/,
      trouble: { status: 401, body: { message: 'Invalid Webhook Token', code: 50027 } },
    });
    running.discord.interact(slash('whosaid', { words: 'late' }));
    const { log } = running;
    await running.discord.until(() => log.find((line) => line.includes('discord.answerLost')));
    expect(await answered(running)).toContain('Odalys Wren');
  });

  it('gives the Share button back when sharing failed', async () => {
    running = await run();
    const { discord } = running;
    const body = await discord.answer(discord.interact(slash('whosaid', { words: 'never met' })));
    discord.troubles.push({
      path: /POST \/webhooks/,
      trouble: { status: 403, body: { message: 'Missing Access', code: 50001 } },
    });
    const data = { component_type: 2, custom_id: button(body, 'Share')?.custom_id };
    const id = discord.interact(press(givenBack(discord, body, true), data));
    const edit = await discord.until(() => discord.of(id, 'edit')[0]);
    expect(button(edit.body, 'Share')).toBeDefined();
  });
});

describe('the gateway', () => {
  it.each<[string, (discord: StrictDiscord) => void, 'resume' | 'identify']>([
    ['dropped', (discord) => discord.drop(), 'resume'],
    ['asks to reconnect', (discord) => discord.op(7), 'resume'],
    ['says the session is invalid', (discord) => discord.op(9, false), 'identify'],
    ['closes for a passing reason', (discord) => discord.close(4000), 'resume'],
  ])(
    '%s',
    async (_, trouble, login) => {
      running = await run();
      const { discord } = running;
      trouble(discord);
      await discord.until(() => discord.logins.length === 2, 12_000);
      expect(discord.logins[1]).toBe(login);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await answered(running)).toContain('Odalys Wren');
    },
    20_000,
  );

  it('that answers no heartbeats is left and joined again', async () => {
    const discord = new StrictDiscord();
    discord.heartbeat = 300;
    await discord.start();
    running = await run({ discord });
    discord.zombie = true;
    await discord.until(() => discord.logins.length === 2, 12_000);
    discord.zombie = false;
    expect(await answered(running)).toContain('Odalys Wren');
  }, 20_000);
});

describe('at the start', () => {
  it('Discord may be down: it is tried again until it is up', async () => {
    const discord = new StrictDiscord();
    for (let i = 0; i < 8; i++) discord.troubles.push(broken(/gateway/));
    await discord.start();
    running = await run({ discord });
    await running.bot.ready;
    expect(running.log.filter((line) => line.includes('discord.unreachable'))).toHaveLength(1);
    expect(await answered(running)).toContain('Odalys Wren');
  }, 30_000);

  it.each([
    ['REST', { restRefuses: true }],
    ['the gateway', { tokenGood: false }],
  ])('a token that %s refuses is a problem with a name', async (_, refusal) => {
    const discord = Object.assign(await new StrictDiscord().start(), refusal);
    const log: string[] = [];
    const starting = startDiscord({
      token: TOKEN,
      apiUrl: discord.apiUrl,
      reception: openTo(fakeDesk()),
      locale: 'en',
      today: () => '2031-04-03',
      log: (level, code, values) => void log.push(`${level} ${code} ${JSON.stringify(values)}`),
    });
    await expect(starting).rejects.toMatchObject({ problem: { code: 'discordTokenRefused' } });
    expect(log.join()).not.toContain('botsecret');
    await discord.stop();
  });
});

describe('at the end', () => {
  it('a token revoked while running ends the platform with a reason', async () => {
    running = await run();
    running.discord.tokenGood = false;
    running.discord.close(4004);
    expect(await running.bot.ended).toEqual({ code: 'discordTokenRefused', values: {} });
  });

  it('answers in flight are delivered, and nothing new is taken', async () => {
    const desk = fakeDesk();
    let open = () => {};
    desk.gate = new Promise((resolve) => {
      open = resolve;
    });
    running = await run({ desk });
    const { discord, bot } = running;
    const id = discord.interact(slash('whosaid', { words: 'never met' }));
    await discord.until(() => desk.asked.length === 1);
    const begun = performance.now();
    const stopping = bot.stop();
    const late = discord.interact(slash('whosaid', { words: 'late' }));
    open();
    await stopping;
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(discord.of(id, 'edit')).toHaveLength(1);
    expect(discord.of(late)).toEqual([]);
  });
});
