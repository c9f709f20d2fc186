// `npm run bench:chat`: the bot as it is run, both platforms connected, on the shipped coverage: time to the first response,
// memory, and time to exit. Without ONRECORD_BENCH it is left out: figures need a quiet machine.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APPLICATION, StrictDiscord, TOKEN } from './discord/server.ts';
import { slash } from './discord/support.ts';
import { command, envelope } from './slack/strict/deliveries.ts';
import { StrictSlack, TOKENS, until } from './slack/strict/server.ts';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const IN_FLIGHT = 50;
const ASKED = [
  ['whosaid', 'words', 'they are not close friends'],
  ['quotes', 'person', 'the member'],
  ['timeline', 'about', 'resigned from caucus'],
  ['ask', 'question', 'who denied the allegations?'],
  ['whosaid', 'words', 'nobody ever said this'],
  ['sources', 'publisher', ''],
] as const;

describe.skipIf(process.env['ONRECORD_BENCH'] === undefined)('both platforms connected', () => {
  let slack: StrictSlack;
  let discord: StrictDiscord;
  let child: ChildProcess;
  let said = '';
  beforeAll(async () => {
    [slack, discord] = [await new StrictSlack().start(), await new StrictDiscord().start()];
    child = spawn(process.execPath, [MAIN, 'start', '--coverage', 'han-dong'], {
      env: {
        PATH: process.env['PATH'],
        NODE_OPTIONS: process.env['BENCH_NODE'],
        SLACK_BOT_TOKEN: TOKENS.bot,
        SLACK_APP_TOKEN: TOKENS.app,
        SLACK_API_URL: slack.apiUrl,
        DISCORD_TOKEN: TOKEN,
        DISCORD_CLIENT_ID: APPLICATION,
        DISCORD_API_URL: discord.apiUrl,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += String(chunk)));
    await until(() => said.includes('Slack is') && said.includes('Discord is'), 20_000, 'not connected');
  });
  afterAll(async () => {
    child.kill('SIGKILL');
    await Promise.all([slack.stop(), discord.stop()]);
  });

  async function overSlack(n: number): Promise<number> {
    const [name, , text] = ASKED[n % ASKED.length] ?? ASKED[0];
    const url = slack.responseUrl(`bench${n}`);
    const ms = await slack.deliver(envelope(command(name, text, url)), 30_000);
    await until(
      () => slack.posts.some((post) => url.endsWith(post.url)),
      30_000,
      `lost: Slack ${n}: ${slack.faults[0] ?? said.slice(-600)}`,
    );
    return ms;
  }

  async function overDiscord(n: number): Promise<number> {
    const [name, option, text] = ASKED[n % ASKED.length] ?? ASKED[0];
    const sent = performance.now();
    const id = discord.interact(slash(name, text === '' ? {} : { [option]: text }));
    await until(() => discord.of(id, 'edit').length > 0, 30_000, `lost: Discord ${n}`);
    return (discord.of(id, 'callback')[0]?.at ?? Number.NaN) - sent;
  }

  /** So many questions, so many at a time; the milliseconds of each, in order of size. */
  async function askAll(count: number, one: (n: number) => Promise<number>): Promise<number[]> {
    const waits: number[] = [];
    let next = 0;
    const lane = async () => {
      while (next < count) {
        const n = next;
        next += 1;
        waits.push(await one(n));
      }
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
    slack.posts.length = 0;
    slack.calls.length = 0;
    discord.sent.length = 0;
    return waits.sort((a, b) => a - b);
  }

  const megabytes = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
  const at = (sorted: readonly number[], share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
  const told = (what: string, waits: readonly number[]) =>
    console.log(
      `${what}: ${waits.length} answered, p50 ${at(waits, 0.5).toFixed(0)} ms, p99 ${at(waits, 0.99).toFixed(0)} ms`,
    );

  it('answers first within a second, keeps its memory, and goes when told', async () => {
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const idle = megabytes();
    console.log(`idle: ${idle.toFixed(0)} MB`);
    const first = await askAll(500, overSlack);
    told('Slack, 50 in flight', first);
    const second = await askAll(500, overDiscord);
    told('Discord, 50 in flight', second);
    const both = await askAll(1_000, (n) => (n % 2 === 0 ? overSlack(n) : overDiscord(n)));
    told('both at once, 50 in flight', both);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const after = megabytes();
    console.log(`after 2,000 commands: ${after.toFixed(0)} MB (${(after - idle).toFixed(0)} more)`);
    const exit = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
    const began = performance.now();
    child.kill('SIGTERM');
    const code = await exit;
    console.log(`SIGTERM to exit: ${(performance.now() - began).toFixed(0)} ms, code ${code}`);
    expect([slack.faults, discord.faults]).toEqual([[], []]);
    for (const waits of [first, second, both]) expect(at(waits, 0.99)).toBeLessThan(1_000);
    expect(idle).toBeLessThan(150);
    expect(after - idle).toBeLessThan(60);
    expect(code).toBe(0);
  }, 300_000);
});
