// The bot over HTTP: signatures, replays, repeated deliveries, and workspaces that install themselves.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Running, run } from './strict/bot.ts';
import { command, direct, event, press, signed } from './strict/deliveries.ts';
import { type StrictSlack, TOKENS, until } from './strict/server.ts';

const SECRET = 'signingsecret-0123456789';
let running: Running | null = null;
afterEach(async () => {
  await running?.finish();
  running = null;
});

const overHttp = (more: { readonly today?: (at?: Date) => string } = {}) =>
  run({
    options: (common) => ({
      ...common,
      mode: 'http',
      botToken: TOKENS.bot,
      signingSecret: SECRET,
      port: 0,
      host: '127.0.0.1',
      ...more,
    }),
  });
const send = (it: Running, request: RequestInit, path = '/slack/events') =>
  fetch(`http://127.0.0.1:${it.bot.port}${path}`, { redirect: 'manual', ...request });
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe('HTTP', () => {
  it('answers a signed command, acknowledged at once', async () => {
    running = await overHttp();
    running.desk.gate = pause(300);
    const began = performance.now();
    const response = await send(running, signed(command('ask', 'never met', running.slack.responseUrl('c')), SECRET));
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(performance.now() - began).toBeLessThan(250);
    await until(() => running?.slack.posts.length === 1);
  });

  it('answers a press and a direct message', async () => {
    running = await overHttp();
    await send(
      running,
      signed(press({ action_id: 'onrecord.next', value: '1|/ask many' }, running.slack.responseUrl('p')), SECRET),
    );
    await send(running, signed(direct('never met'), SECRET));
    await until(() => running?.slack.posts.length === 1 && running.slack.callsOf('chat.postMessage').length === 1);
  });

  it('reads “last week” of a press from the day of the message', async () => {
    running = await overHttp({ today: (at) => (at ?? new Date('2031-04-03')).toISOString().slice(0, 10) });
    const next = { action_id: 'onrecord.next', value: '1|/ask many' };
    await send(running, signed(press(next, running.slack.responseUrl('p')), SECRET));
    await until(() => running?.slack.posts.length === 1);
    expect(new Set(running.desk.days)).toEqual(new Set(['2023-11-14']));
    await send(running, signed(press(next, running.slack.responseUrl('q'), { container: { type: 'view' } }), SECRET));
    await until(() => running?.slack.posts.length === 2);
    expect(running.desk.days.at(-1)).toBe('2031-04-03');
    // A modal knows when the message was written that it was opened on.
    const view = { id: 'V1', private_metadata: JSON.stringify({ at: '1700000000.000300' }) };
    const asked = running.desk.days.length;
    await send(
      running,
      signed(press(next, running.slack.responseUrl('r'), { container: { type: 'view' }, view }), SECRET),
    );
    await until(() => running!.desk.days.length > asked);
    expect(running.desk.days.at(-1)).toBe('2023-11-14');
  });

  it('answers the challenge that Slack verifies the address with', async () => {
    running = await overHttp();
    const response = await send(running, signed({ type: 'url_verification', challenge: 'abc', token: 'x' }, SECRET));
    expect(await response.json()).toEqual({ challenge: 'abc' });
  });

  const now = () => Math.floor(Date.now() / 1000);
  const refused: [string, (body: Record<string, unknown>) => RequestInit & { headers: Record<string, string> }][] = [
    ['with another secret', (body) => signed(body, 'another-secret')],
    ['that is older than five minutes', (body) => signed(body, SECRET, now() - 301)],
    ['from more than five minutes ahead', (body) => signed(body, SECRET, now() + 360)],
    ['whose body was changed', (body) => ({ ...signed(body, SECRET), body: 'command=%2Fask&text=other' })],
    [
      'without a signature',
      (body) => ({ ...signed(body, SECRET), headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
    ],
    [
      'without a timestamp',
      (body) => {
        const { 'x-slack-request-timestamp': _, ...headers } = signed(body, SECRET).headers;
        return { ...signed(body, SECRET), headers };
      },
    ],
  ];
  for (const [what, request] of refused)
    it(`refuses a request ${what}`, async () => {
      running = await overHttp();
      const response = await send(running, request(command('ask', 'never met', running.slack.responseUrl('c'))));
      expect(response.status).toBe(401);
      await pause(30);
      expect(running.desk.asked).toEqual([]);
    });

  it('answers once what Slack repeats, and what somebody replays', async () => {
    running = await overHttp();
    const message = direct('once');
    const typed = signed(command('ask', 'twice', running.slack.responseUrl('c')), SECRET);
    for (const retry of ['1', '2', '3']) {
      const request = signed(message, SECRET);
      await send(running, {
        ...request,
        headers: { ...request.headers, 'x-slack-retry-num': retry, 'x-slack-retry-reason': 'http_timeout' },
      });
      await send(running, typed);
    }
    await until(() => running?.slack.posts.length === 1);
    await pause(50);
    expect(running.desk.asked.sort()).toEqual(['/ask twice', 'once']);
  });

  it('knows no other address', async () => {
    running = await overHttp();
    for (const path of ['/', '/slack/install', '/slack/oauth_redirect', '/slack/eventsx', '//'])
      expect((await send(running, { method: 'GET' }, path)).status).toBeGreaterThanOrEqual(404);
  });

  it('says which port is taken', async () => {
    running = await overHttp();
    const port = running.bot.port ?? 0;
    const again = run({
      slack: running.slack,
      options: (common) => ({
        ...common,
        mode: 'http',
        botToken: TOKENS.bot,
        signingSecret: SECRET,
        port,
        host: '127.0.0.1',
      }),
    });
    await expect(again).rejects.toMatchObject({
      problem: { code: 'slackPortTaken', values: { port, reason: 'EADDRINUSE' } },
    });
  });

  it('delivers what is in flight at a stop and refuses the rest, also on open connections', async () => {
    running = await overHttp();
    let answer = () => {};
    running.desk.gate = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await send(running, signed(command('ask', 'never met', running.slack.responseUrl('c')), SECRET));
    const stopped = running.bot.stop();
    const late = await send(running, signed(command('ask', 'late', running.slack.responseUrl('c')), SECRET)).then(
      ({ status }) => status,
      () => 'refused',
    );
    expect([503, 'refused']).toContain(late);
    answer();
    await stopped;
    expect(running.slack.posts).toHaveLength(1);
    expect(running.desk.asked).toEqual(['/ask never met']);
  });
});

describe('OAuth', () => {
  const installable = (stateDir: string, stateKey: string | null = null, slack?: StrictSlack) =>
    run({
      ...(slack === undefined ? {} : { slack }),
      options: (common, it) => ({
        ...common,
        mode: 'oauth',
        clientId: '111.222',
        clientSecret: 'clientsecret-0123456789',
        stateSecret: 'statesecret-0123456789',
        signingSecret: SECRET,
        port: 0,
        host: '127.0.0.1',
        stateDir,
        stateKey,
        authorizeUrl: `http://127.0.0.1:${it.port}/oauth/v2/authorize`,
      }),
    });
  const directory = () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-slack-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return join(folder, 'state', 'slack');
  };

  /** Goes through the flow as a browser does; resolves with the last page. */
  async function install(it: Running, code = 'code1'): Promise<Response> {
    const page = await send(it, { method: 'GET' }, '/slack/install');
    const cookie = String(page.headers.get('set-cookie')).split(';')[0] ?? '';
    const link = (await page.text()).match(/<a href="([^"]+)"/)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const authorize = new URL(link);
    expect(authorize.pathname).toBe('/oauth/v2/authorize');
    expect(authorize.searchParams.get('scope')?.split(',').sort()).toEqual([
      'app_mentions:read',
      'chat:write',
      'commands',
      'files:write',
      'im:history',
      'im:write',
    ]);
    const state = encodeURIComponent(authorize.searchParams.get('state') ?? '');
    return send(it, { method: 'GET', headers: { cookie } }, `/slack/oauth_redirect?code=${code}&state=${state}`);
  }
  const elsewhere = {
    team_id: 'T0OTHER',
    authorizations: [
      { enterprise_id: null, team_id: 'T0OTHER', user_id: 'U0BOT', is_bot: true, is_enterprise_install: false },
    ],
  };

  it('installs, answers with the workspace’s own token, and still does after a restart', async () => {
    const dir = directory();
    running = await installable(dir);
    expect((await install(running)).status).toBe(200);
    const { slack } = running;
    await running.bot.stop();
    running = await installable(dir, null, slack);
    await send(running, signed({ ...direct('never met'), ...elsewhere }, SECRET));
    await until(() => running?.slack.callsOf('chat.postMessage').length === 1);
    expect(slack.calls.at(-1)?.token).toBe('xoxb-installed-code1-tokensecret');
    expect(statSync(dir).mode & 0o777).toBe(0o700);
    for (const file of readdirSync(dir)) expect(statSync(join(dir, file)).mode & 0o777).toBe(0o600);
  });

  it('keeps no token readable when there is a key', async () => {
    const dir = directory();
    running = await installable(dir, 'statekey of this newsroom');
    await install(running);
    const files = readdirSync(dir);
    expect(files).toEqual(['T0OTHER.json']);
    expect(readFileSync(join(dir, 'T0OTHER.json'), 'utf8')).not.toContain('xoxb');
    const { slack } = running;
    await running.bot.stop();
    await expect(installable(dir, 'another key', slack)).rejects.toMatchObject({
      problem: { code: 'slackStateKeyWrong' },
    });
    await expect(installable(dir, null, slack)).rejects.toMatchObject({ problem: { code: 'slackStateKeyMissing' } });
  });

  it('refuses a return with a state that is not this browser’s', async () => {
    running = await installable(directory());
    const page = await send(running, { method: 'GET' }, '/slack/install');
    const state =
      new URL((await page.text()).match(/<a href="([^"]+)"/)?.[1]?.replaceAll('&amp;', '&') ?? '').searchParams.get(
        'state',
      ) ?? '';
    const response = await send(
      running,
      { method: 'GET' },
      `/slack/oauth_redirect?code=x&state=${encodeURIComponent(state)}`,
    );
    expect(response.status).toBe(400);
    expect((await send(running, { method: 'GET' }, '/slack/oauth_redirect?code=x')).status).toBe(400);
    expect(
      (await send(running, { method: 'GET' }, '/slack/oauth_redirect?error=access_denied')).status,
    ).toBeGreaterThanOrEqual(400);
  });

  it('answers nothing for a workspace that did not install it, nor after it was removed', async () => {
    const dir = directory();
    running = await installable(dir);
    expect((await send(running, signed(direct('never met'), SECRET))).status).toBe(200);
    await install(running);
    await send(running, signed({ ...event({ type: 'app_uninstalled' }), ...elsewhere }, SECRET));
    await until(() => readdirSync(dir).length === 0);
    await send(running, signed({ ...direct('never met'), ...elsewhere }, SECRET));
    await pause(50);
    expect(running.desk.asked).toEqual([]);
  });

  it('goes on for the others when one workspace revokes its token', async () => {
    running = await installable(directory());
    await install(running);
    running.slack.tokens.delete('xoxb-installed-code1-tokensecret');
    running.slack.refusal = 'token_revoked';
    await send(running, signed({ ...direct('never met'), ...elsewhere }, SECRET));
    await until(() => running?.log.some((line) => line.startsWith('error slack.workspaceRefused')) === true);
    expect(await Promise.race([running.bot.ended, pause(50).then(() => 'running')])).toBe('running');
  });
});
