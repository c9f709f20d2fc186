// The bot as it is run: `onrecord start` in a process of its own, over a coverage on disk, against the strict server.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SECRETS } from './strict/bot.ts';
import { command, envelope } from './strict/deliveries.ts';
import { StrictSlack, TOKENS, until } from './strict/server.ts';

const MAIN = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
const TEXT = [
  'The harbour board met on Tuesday about the lock.',
  '“We never met the dredging company, not once,” said Odalys Wren, chair of the harbour board, on 21 March 2031.',
  'The board meets again in April.',
].join('\n\n');

let data = '';
let article = 0;
function add(text: string, title: string): void {
  article += 1;
  const file = join(data, `article-${article}.jsonl`);
  const url = `https://tidewater.example/harbour-${article}`;
  const line = { id: `harbour-${article}`, text, title, publisher: 'Tidewater Gazette', url, published: '2031-03-22' };
  writeFileSync(file, `${JSON.stringify(line)}\n`);
  execFileSync(process.execPath, [MAIN, 'add', file, '--data', data], { stdio: 'pipe' });
}

type Started = {
  readonly slack: StrictSlack;
  readonly child: ChildProcess;
  readonly err: () => string;
  readonly exit: Promise<number | null>;
};
let started: Started | null = null;

async function start(slack: StrictSlack): Promise<Started> {
  const child = spawn(process.execPath, [MAIN, 'start', '--data', data], {
    env: {
      PATH: process.env['PATH'],
      SLACK_BOT_TOKEN: TOKENS.bot,
      SLACK_APP_TOKEN: TOKENS.app,
      SLACK_API_URL: slack.apiUrl,
      LOG_LEVEL: 'debug',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
  const exit = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  started = { slack, child, err: () => said, exit };
  return started;
}

async function running(): Promise<Started> {
  const it = await start(await new StrictSlack().start());
  await until(() => it.slack.sockets.length === 1, 15_000, `not connected: ${it.err()}`);
  return it;
}

const warnings = (it: Started) =>
  it
    .err()
    .split('\n')
    .filter((line) => /"level":"(?:warn|error)"/.test(line));

async function ask(it: Started, text: string): Promise<string> {
  const before = it.slack.posts.length;
  await it.slack.deliver(envelope(command('whosaid', text, it.slack.responseUrl('c'))));
  await until(() => it.slack.posts.length > before, 10_000, it.err());
  return JSON.stringify(it.slack.posts[before]?.body['blocks']);
}

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'onrecord-slack-process-'));
  add(TEXT, 'Harbour board denies secret talks');
}, 60_000);
afterAll(() => rmSync(data, { recursive: true, force: true }));
afterEach(async () => {
  const it = started;
  started = null;
  if (it === null) return;
  it.child.kill('SIGKILL');
  await it.exit;
  await it.slack.stop();
  expect(it.slack.faults).toEqual([]);
  for (const secret of SECRETS) expect(it.err()).not.toContain(secret);
});

describe('onrecord start with Slack', () => {
  it('answers with a link that lands on the words', async () => {
    const shown = await ask(await running(), 'never met the dredging company');
    for (const part of ['Odalys Wren', 'Harbour board denies secret talks', 'Tidewater Gazette', '22 March 2031'])
      expect(shown).toContain(part);
    expect(shown).toContain('https://tidewater.example/harbour-1#:~:text=');
  }, 60_000);

  it('delivers the answer in flight at SIGTERM, and exits 0 within five seconds', async () => {
    const it = await running();
    it.slack.troubles.set('response_url', [{ status: 429, headers: { 'retry-after': '1' } }, { status: 503 }]);
    await it.slack.deliver(envelope(command('whosaid', 'never met', it.slack.responseUrl('c'))));
    await until(() => it.slack.troubles.get('response_url')?.length === 1);
    const began = performance.now();
    it.child.kill('SIGTERM');
    expect(await it.exit).toBe(0);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(it.slack.posts).toHaveLength(1);
  }, 60_000);

  it('says in one plain line that a token is refused, and exits 1', async () => {
    const slack = await new StrictSlack().start();
    slack.tokens.delete(TOKENS.bot);
    const it = await start(slack);
    expect(await it.exit).toBe(1);
    const plain = it
      .err()
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('{'));
    expect(plain).toHaveLength(1);
    expect(plain[0]).toMatch(/Slack.*SLACK_BOT_TOKEN/);
  }, 60_000);

  it('exits 1 when its token is revoked while it runs', async () => {
    const it = await running();
    it.slack.tokens.delete(TOKENS.app);
    it.slack.refusal = 'token_revoked';
    it.slack.sockets[0]?.drop();
    expect(await it.exit).toBe(1);
    expect(it.err()).toMatch(/token_revoked/);
  }, 60_000);

  it('takes a new index into use within ten seconds, and loses no question meanwhile', async () => {
    const it = await running();
    add(TEXT.replaceAll('dredging company', 'ferry union').replace('21 March', '20 March'), 'And the ferry union');
    const end = performance.now() + 10_000;
    let shown = '';
    while (!shown.includes('And the ferry union') && performance.now() < end) {
      shown = await ask(it, 'never met the ferry union');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect(shown).toContain('And the ferry union');
  }, 60_000);

  it('keeps answering when the index and the records are damaged under it, and logs why', async () => {
    const it = await running();
    expect(warnings(it)).toEqual([]);
    const records = join(data, 'coverage', 'main', 'records.jsonl');
    const index = join(data, 'index', 'main');
    for (const generation of readdirSync(index))
      for (const file of readdirSync(join(index, generation))) writeFileSync(join(index, generation, file), 'garbage');
    writeFileSync(records, 'garbage\n');
    await until(() => warnings(it).some((line) => line.includes('the earlier one goes on')), 12_000, it.err());
    expect(await ask(it, 'never met the dredging company')).toContain('Odalys Wren');
    expect(it.child.exitCode).toBeNull();
  }, 60_000);
});
