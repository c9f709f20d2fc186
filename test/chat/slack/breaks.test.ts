// When things break: Slack busy, down, dropping sockets, refusing tokens; the bot stopped in the middle of an answer.
import { afterEach, describe, expect, it } from 'vitest';
import { inSocketMode, type Running, run } from './strict/bot.ts';
import { command, direct, envelope, mention } from './strict/deliveries.ts';
import { StrictSlack, TOKENS, type Trouble, until } from './strict/server.ts';

let running: Running | null = null;
afterEach(async () => {
  await running?.finish();
  running = null;
});
const rejections: unknown[] = [];
process.on('unhandledRejection', (reason) => rejections.push(reason));
afterEach(() => {
  expect(rejections.splice(0)).toEqual([]);
});

const asked = (it: Running, text: string) =>
  it.slack.deliver(envelope(command('ask', text, it.slack.responseUrl('c'))));

describe('a response_url', () => {
  const busy: [string, Trouble[]][] = [
    ['that is limited', [{ status: 429, headers: { 'retry-after': '1' } }]],
    ['that is limited without saying how long', [{ status: 429 }]],
    ['that answers 503 three times', [{ status: 503 }, { status: 502 }, { status: 500 }]],
  ];
  for (const [what, troubles] of busy)
    it(`${what} is tried again until the answer is delivered, once`, async () => {
      running = await run();
      running.slack.troubles.set('response_url', [...troubles]);
      await asked(running, 'never met');
      await until(() => running?.slack.posts.length === 1, 6_000);
      expect(running.slack.troubles.get('response_url')).toEqual([]);
    });

  const over: [string, Trouble][] = [
    ['expired', { status: 404, body: '{"ok":false,"error":"expired_url"}' }],
    ['used up', { status: 404, body: 'used_url' }],
    ['expired, said with status 200', { status: 200, body: '{"ok":false,"error":"expired_url"}' }],
    ['refused', { status: 400, body: 'invalid_blocks' }],
  ];
  for (const [what, trouble] of over)
    it(`that is ${what} is one line in the log, and the next question is answered`, async () => {
      running = await run();
      running.slack.troubles.set('response_url', [trouble]);
      await asked(running, 'never met');
      await until(() => running?.log.some((line) => line.startsWith('warn slack.notDelivered')) === true);
      expect(running.slack.posts).toEqual([]);
      await asked(running, 'and now');
      await until(() => running?.slack.posts.length === 1);
    });
});

describe('the Web API', () => {
  for (const trouble of [{ status: 429, headers: { 'retry-after': '1' } }, { status: 429 }, { status: 503 }])
    it(`answering ${JSON.stringify(trouble)} is asked again`, async () => {
      running = await run();
      running.slack.troubles.set('chat.postMessage', [trouble]);
      await running.slack.deliver(envelope(mention('<@U0BOT> never met')));
      await until(() => running?.slack.callsOf('chat.postMessage').length === 1, 6_000);
    });

  it('refusing one call is one line in the log', async () => {
    running = await run();
    running.slack.troubles.set('chat.postMessage', [{ status: 200, body: '{"ok":false,"error":"channel_not_found"}' }]);
    await running.slack.deliver(envelope(direct('never met')));
    await until(() => running?.log.some((line) => /error slack.answerFailed .*channel_not_found/.test(line)) === true);
  });
});

describe('the socket', () => {
  const lost: [string, (it: StrictSlack) => void][] = [
    ['dropped without a word', (slack) => slack.sockets.at(-1)?.drop()],
    ['closed', (slack) => slack.sockets.at(-1)?.close()],
    ['asked to reconnect', (slack) => slack.sockets.at(-1)?.send('{"type":"disconnect","reason":"refresh_requested"}')],
    [
      'asked to reconnect by a peer that never answers the close',
      (slack) => {
        const peer = slack.sockets.at(-1);
        if (peer === undefined) return;
        peer.dead = true;
        peer.send('{"type":"disconnect","reason":"warning","debug_info":{"host":"applink-1"}}');
      },
    ],
  ];
  for (const [what, lose] of lost)
    it(`${what} is opened again, and questions are answered`, async () => {
      running = await run();
      lose(running.slack);
      await until(() => running?.slack.callsOf('apps.connections.open').length === 2, 8_000);
      await until(() => running?.log.filter((line) => line.includes('slack.connected')).length === 2);
      await asked(running, 'never met');
      await until(() => running?.slack.posts.length === 1);
    });

  it('is opened again after apps.connections.open failed ten times in every way', async () => {
    running = await run({
      options: (common) => ({ ...inSocketMode(common), pause: (failures) => Math.min(10 * failures, 100) }),
    });
    const failures: Trouble[] = Array.from({ length: 10 }, (_, i) =>
      i % 3 === 0
        ? { status: 503 }
        : i % 3 === 1
          ? { status: 200, body: '{"ok":false,"error":"internal_error"}' }
          : { status: 200, body: 'not json' },
    );
    running.slack.troubles.set('apps.connections.open', [
      ...failures,
      { status: 429, headers: { 'retry-after': '1' } },
    ]);
    running.slack.sockets[0]?.drop();
    await until(() => running?.slack.callsOf('apps.connections.open').length === 2, 15_000);
    await until(() => running?.log.filter((line) => line.includes('slack.connected')).length === 2);
    await asked(running, 'never met');
    await until(() => running?.slack.posts.length === 1);
    expect(running.log.filter((line) => line.includes('slack.failed'))).toHaveLength(1);
  });

  for (const frame of [
    'null',
    '{"type":"events_api"}',
    '{"type":"events_api","payload":{}}',
    'not json',
    '{"type":"slash_commands","payload":{}}',
    '{}',
    '[]',
  ])
    it(`with a frame ${frame} does no harm`, async () => {
      running = await run();
      running.slack.sockets[0]?.send(frame);
      await asked(running, 'never met');
      await until(() => running?.slack.posts.length === 1);
    });
});

describe('at start', () => {
  it('a Slack that is down is awaited, and connected to when it is up', async () => {
    const probe = await new StrictSlack().start();
    const { port } = probe;
    await probe.stop();
    running = await run({ slack: probe });
    expect(running.log.join()).toContain('slack.failed');
    const slack = await new StrictSlack().start(port);
    running = { ...running, slack };
    await running.bot.ready;
    await asked(running, 'never met');
    await until(() => running?.slack.posts.length === 1);
    await running.bot.stop();
    await slack.stop();
  });

  for (const [what, token, word] of [
    ['a wrong bot token', TOKENS.bot, 'invalid_auth'],
    ['a revoked bot token', TOKENS.bot, 'token_revoked'],
    ['a wrong app token', TOKENS.app, 'invalid_auth'],
    ['an inactive account', TOKENS.bot, 'account_inactive'],
  ] as const)
    it(`${what} is a problem that names Slack's word for it`, async () => {
      const slack = await new StrictSlack().start();
      slack.tokens.delete(token);
      slack.refusal = word;
      await expect(run({ slack })).rejects.toMatchObject({
        problem: { code: 'slackTokenRefused', values: { reason: word } },
      });
      await slack.stop();
    });

  it('an app token in the place of the bot token is a problem too', async () => {
    const slack = await new StrictSlack().start();
    const options = (common: Parameters<typeof inSocketMode>[0]) =>
      ({ ...inSocketMode(common), botToken: TOKENS.app }) as ReturnType<typeof inSocketMode>;
    await expect(run({ slack, options })).rejects.toMatchObject({ problem: { code: 'slackTokenRefused' } });
    await slack.stop();
  });
});

describe('a token revoked while running', () => {
  it('ends the platform at the next call', async () => {
    running = await run();
    running.slack.tokens.delete(TOKENS.bot);
    running.slack.refusal = 'token_revoked';
    await running.slack.deliver(envelope(direct('never met')));
    expect(await running.bot.ended).toMatchObject({ code: 'slackTokenRefused', values: { reason: 'token_revoked' } });
  });

  it('ends the platform at the next reconnect', async () => {
    running = await run();
    running.slack.tokens.delete(TOKENS.app);
    running.slack.sockets[0]?.drop();
    expect(await running.bot.ended).toMatchObject({ code: 'slackTokenRefused', values: { reason: 'invalid_auth' } });
  });
});

describe('stop', () => {
  it('delivers the answer in flight, within five seconds, and takes nothing new', async () => {
    running = await run();
    let answer = () => {};
    running.desk.gate = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await asked(running, 'never met');
    running.slack.troubles.set('response_url', [{ status: 429, headers: { 'retry-after': '1' } }]);
    const began = performance.now();
    const stopped = running.bot.stop();
    setTimeout(answer, 500);
    await stopped;
    expect(running.slack.posts).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(5_000);
    await until(() => running?.slack.sockets.length === 0);
  });

  it('does not wait longer for an answer that never comes, nor for a peer that never answers', async () => {
    running = await run();
    running.desk.gate = new Promise<void>(() => {});
    await asked(running, 'never met');
    if (running.slack.sockets[0] !== undefined) running.slack.sockets[0].dead = true;
    const began = performance.now();
    await running.bot.stop();
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(running.log.join()).toContain('slack.late');
  });

  it('ends the waiting for a Slack that is down', async () => {
    const slack = await new StrictSlack().start();
    slack.troubles.set(
      'auth.test',
      Array.from({ length: 50 }, () => ({ status: 503 })),
    );
    running = await run({ slack });
    const began = performance.now();
    await running.bot.stop();
    expect(performance.now() - began).toBeLessThan(1_000);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(slack.sockets).toEqual([]);
  });
});

describe('acknowledgement', () => {
  it('comes at once, with fifty questions in flight', async () => {
    running = await run();
    running.desk.gate = new Promise((resolve) => setTimeout(resolve, 400));
    const { slack } = running;
    const waits = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        slack.deliver(envelope(command('ask', `question ${i}`, slack.responseUrl(`c${i}`)))),
      ),
    );
    expect(Math.max(...waits)).toBeLessThan(1_000);
    await until(() => slack.posts.length === 50);
    expect(new Set(slack.posts.map(({ url }) => url)).size).toBe(50);
  });
});
