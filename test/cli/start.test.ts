// `start` without a terminal: the page on loopback answers, follows the coverage, and goes when it is told to.
import { appendFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { INDEX_FILE } from '../../src/cli/index-builder.ts';
import { writeStories } from './articles.ts';
import { isBuilt, type Running, start } from './program.ts';
import { openSession, type Session } from './session.ts';

let town: Session;
let stories: string[];
let bot: Running | null = null;
beforeEach(async () => {
  town = await openSession();
  stories = await writeStories(join(town.data, 'in'));
  await town.run(['add', stories[0]!, stories[1]!]);
});
afterEach(async () => {
  bot?.kill();
  await town.close();
});

async function serve(env: Record<string, string> = {}): Promise<{ bot: Running; url: string }> {
  bot = start(['start', '--data', town.data, '--coverage', 'town'], { env });
  const printed = await bot.until(/answers here: \S+\n/);
  return { bot, url: /answers here: (\S+)/.exec(printed)![1]! };
}
const ask = async (url: string, typed: string) => (await fetch(`${url}?${new URLSearchParams({ q: typed })}`)).text();
/** Asks until the answer matches; the promise is ten seconds. */
async function within10s(url: string, typed: string, pattern: RegExp): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!pattern.test(await ask(url, typed))) {
    if (Date.now() > deadline) throw new Error(`no ${pattern}`);
    await pause(100);
  }
}

describe.skipIf(!isBuilt)('start in a pipe', () => {
  test('three lines, no prompt, an answer on loopback only; SIGTERM exits 0 at once', async () => {
    const { bot, url } = await serve();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(bot.printed().trimEnd().split('\n')).toHaveLength(3);
    expect(bot.printed()).not.toContain('\u001b');
    expect(await ask(url, '/whosaid nobody pays for a ferry')).toContain('Ada Brandt');
    const told = Date.now();
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(Date.now() - told).toBeLessThan(2_000);
  });

  test('a replaced coverage is in use within ten seconds', async () => {
    const { url } = await serve();
    expect(await ask(url, '/whosaid the roof held')).not.toContain('Bo Lind');
    await town.run(['add', stories[2]!]);
    await within10s(url, '/whosaid the roof held', /Bo Lind/);
    await town.run(['remove', 'ferry']);
    await within10s(url, '/whosaid nobody pays for a ferry', /^(?!.*Ada Brandt)/s);
  }, 240_000);

  test('records that got damaged are not used: it says so once and answers from those it has', async () => {
    const { bot, url } = await serve();
    await appendFile(join(town.data, 'coverage', 'town', 'records.jsonl'), '{"type":"rumour"}\n');
    await bot.until(/cannot be used; the earlier one goes on/);
    expect(await ask(url, '/whosaid nobody pays for a ferry')).toContain('Ada Brandt');
    await pause(4_500);
    expect(bot.printed().match(/cannot be used/g)).toHaveLength(1);
    expect(await ask(url, '/whosaid nobody pays for a ferry')).toContain('Ada Brandt');
  }, 240_000);

  test('a damaged index does not stop the start: it is built in memory, and the log says why', async () => {
    const folder = join(town.data, 'index', 'town');
    for (const generation of await readdir(folder)) await writeFile(join(folder, generation, INDEX_FILE), 'torn');
    const { bot, url } = await serve();
    expect(bot.printed()).toContain('built in memory');
    expect(await ask(url, '/whosaid nobody pays for a ferry')).toContain('Ada Brandt');
  });

  test.each([
    [{ ONRECORD_WEB_PORT: 'http' }, 'ONRECORD_WEB_PORT'],
    [{ ONRECORD_SETTINGS: '/nowhere/settings.json' }, '/nowhere/settings.json'],
    [{ SLACK_BOT_TOKEN: 'xoxb-secret-1' }, 'SLACK_'],
    [{ DISCORD_TOKEN: 'secret-2', DISCORD_API_URL: 'not a url' }, 'DISCORD_API_URL'],
  ] as [Record<string, string>, string][])('%j stops it with a line that names it', async (env, named) => {
    bot = start(['start', '--data', town.data, '--coverage', 'town'], { env });
    expect(await bot.ended).toBe(2);
    const printed = bot.printed().trimEnd();
    expect(printed.split('\n')).toHaveLength(1);
    expect(printed).toContain(named);
    expect(printed).not.toContain('secret');
  });

  test('an address of some other machine to listen on: one line that names the variable', async () => {
    const env = { ONRECORD_WEB_HOST: '192.0.2.1', ONRECORD_WEB_TOKEN: 'a-token-of-many-letters' };
    const { ended, printed } = start(['start', '--data', town.data, '--coverage', 'town'], { env });
    expect(await ended).toBe(2);
    expect(printed().trim().split('\n')).toEqual([expect.stringMatching(/^ONRECORD_WEB_HOST must be an address/)]);
  });

  test('a port that is taken: the next free one, unless that very port was asked for', async () => {
    const { bot: first, url } = await serve();
    const port = new URL(url).port;
    const second = start(['start', '--data', town.data, '--coverage', 'town'], { env: { ONRECORD_WEB_PORT: port } });
    expect(await second.ended).toBe(2);
    expect(second.printed()).toContain('ONRECORD_WEB_PORT');
    const third = start(['start', '--data', town.data, '--coverage', 'town']);
    const printed = await third.until(/answers here: \S+\n/);
    expect(new URL(/answers here: (\S+)/.exec(printed)![1]!).port).not.toBe(port);
    third.kill();
    first.kill();
  });
});
