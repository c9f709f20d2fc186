// The program as it runs: both platforms connected by `start`, and what the process does when one of them fails or it is stopped.
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { StrictDiscord } from '../discord/server.ts';
import { shown, slash } from '../discord/support.ts';
import { command, envelope } from '../slack/strict/deliveries.ts';
import { StrictSlack, TOKENS, until } from '../slack/strict/server.ts';
import { bothConnected, count, type Over, type Program, SECRETS, startProgram } from './program.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
let program: Program | null = null;
afterEach(async () => {
  const ran = program;
  program = null;
  await ran?.close();
  if (ran === null) return;
  expect([ran.discord.faults, ran.slack.faults]).toEqual([[], []]);
  for (const secret of SECRETS) expect(ran.written()).not.toContain(secret);
});

async function start(over: Over = {}): Promise<Program> {
  program = await startProgram(over);
  return program;
}

const onDiscord = async ({ discord }: Program, words = 'a sentence nobody ever said') =>
  shown(await discord.answer(discord.interact(slash('whosaid', { words }))));

async function onSlack({ slack }: Program): Promise<void> {
  const before = slack.posts.length;
  await slack.deliver(envelope(command('sources', '', slack.responseUrl('c'))), 10_000);
  await until(() => slack.posts.length > before, 10_000);
}

describe.skipIf(!existsSync(join(ROOT, 'dist', 'cli', 'main.js')))('onrecord start (needs npm run build)', () => {
  it('answers on both, and after SIGTERM ends with 0 within five seconds, the answer in flight delivered', async () => {
    const it = await start();
    await bothConnected(it);
    expect(await onDiscord(it)).toContain('Not in the coverage');
    await onSlack(it);
    const id = it.discord.interact(slash('timeline'));
    await it.discord.until(() => it.discord.of(id, 'callback')[0]);
    const { code, ms } = await it.terminate();
    expect([code, it.discord.of(id, 'edit').length]).toEqual([0, 1]);
    expect(ms).toBeLessThan(5_000);
  }, 60_000);

  it('goes on with Slack when Discord refuses the token, and says so', async () => {
    const discord = Object.assign(await new StrictDiscord().start(), { restRefuses: true });
    const it = await start({ discord });
    await until(() => it.slack.sockets.length > 0 && count(it, 'DISCORD_TOKEN') === 1, 20_000, it.written());
    await onSlack(it);
    expect(it.written()).toMatch(/Discord: Discord refuses the token/);
    expect((await it.terminate()).code).toBe(0);
  }, 60_000);

  it('ends with 1 when no platform is left', async () => {
    const discord = Object.assign(await new StrictDiscord().start(), { restRefuses: true });
    const slack = await new StrictSlack().start();
    slack.tokens.delete(TOKENS.bot);
    const it = await start({ discord, slack });
    expect((await it.ended).code).toBe(1);
  }, 60_000);

  it('answers on Slack while Discord is down, and stops soon', async () => {
    const discord = await new StrictDiscord().start();
    discord.troubles.push(...Array.from({ length: 500 }, () => ({ path: /gateway/, trouble: { status: 503 } })));
    const it = await start({ discord });
    await until(() => it.slack.sockets.length > 0, 20_000, it.written());
    await onSlack(it);
    const { code, ms } = await it.terminate();
    expect(code).toBe(0);
    expect(ms).toBeLessThan(5_000);
  }, 60_000);

  it('uses a replaced coverage within ten seconds, goes on with the earlier one when the next is damaged', async () => {
    const data = mkdtempSync(join(tmpdir(), 'onrecord-both-'));
    try {
      for (const part of ['coverage', 'index']) cpSync(join(ROOT, 'data', part), join(data, part), { recursive: true });
      const [name = ''] = readdirSync(join(data, 'coverage'));
      const records = join(data, 'coverage', name, 'records.jsonl');
      const it = await start({ args: ['--data', data, '--coverage', name] });
      await bothConnected(it);
      const before = await onDiscord(it);
      // The same records again, as a commit puts them there: another file in its place.
      writeFileSync(`${records}.next`, readFileSync(records));
      renameSync(`${records}.next`, records);
      const replaced = performance.now();
      while (count(it, 'the coverage was replaced') === 0) {
        expect(await onDiscord(it)).toBe(before);
        expect(performance.now() - replaced).toBeLessThan(10_000);
      }
      appendFileSync(records, '{"not":"a record"}\n');
      await until(() => count(it, 'the earlier one goes on') === 1, 20_000);
      expect(await onDiscord(it)).toBe(before);
      await onSlack(it);
      expect((await it.terminate()).code).toBe(0);
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  }, 90_000);
});
