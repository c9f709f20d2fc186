import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { complaintsIn } from '../../src/cli/complaints.ts';
import { INDEX_FILE } from '../../src/cli/index-builder.ts';
import { writeStories } from './articles.ts';
import { openSession, type Session } from './session.ts';

let town: Session;
beforeEach(async () => {
  town = await openSession();
  await town.run(['add', ...(await writeStories(join(town.data, 'in')))]);
});
afterEach(() => town.close());
const doctor = (env: Record<string, string> = {}) => town.run(['doctor'], [], { env });

/** Discord and Slack as far as `doctor` asks them: they know the tokens that end in `good`. */
let platforms: Server;
let url: string;
beforeAll(async () => {
  platforms = createServer((request, response) => {
    const good = /good$/.test(request.headers.authorization ?? '');
    const slack = request.url?.startsWith('/slack') === true;
    response.writeHead(good || slack ? 200 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify(slack ? { ok: good, ...(good ? {} : { error: 'invalid_auth' }) } : {}));
  });
  await new Promise<void>((resolve) => platforms.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(platforms.address() as AddressInfo).port}`;
});
afterAll(() => void platforms.close());

describe('doctor', () => {
  test('says what is there and what is not set, and that all is well', async () => {
    const { code, out, err } = await doctor();
    expect([code, err]).toEqual([0, []]);
    expect(out.slice(1, 5)).toEqual([
      `✓ Coverage “town” under ${town.data} answers.`,
      '✓ Its records, proofs and index hold.',
      '· The texts of 3 articles are at hand.',
      `✓ ${town.data} can be written to.`,
    ]);
    expect(out).toContain('· Discord is not set up: DISCORD_TOKEN is not set.');
    expect(out).toContain('· Slack is not set up: SLACK_BOT_TOKEN is not set.');
    expect(out.at(-1)).toBe('All is well.');
  });

  test('says which articles have no day and no publisher, until they have', { timeout: 90_000 }, async () => {
    const { out } = await doctor();
    expect(out.filter((line) => /no day of publication|no publisher/.test(line))).toEqual([
      expect.stringMatching(/^· 3 articles have no day of publication/),
      '· 3 articles have no publisher (“ferry” is the first): they are cited by their titles.',
    ]);
    const file = join(town.data, 'in', 'dated.txt');
    await writeFile(file, 'Title: Wall holds\nPublisher: Ledger\nDate: 2023-03-22\n\n“The wall held,” Bo Lind said.\n');
    await town.run(['remove', 'ferry', 'harbour', 'school']);
    await town.run(['add', file]);
    expect((await doctor()).out.join('\n')).not.toMatch(/no day of publication|no publisher/);
  });

  test('says what waits for an editor, and which corrections hold on to nothing', async () => {
    const from = { platform: 'terminal', workspace: null, channel: null, user: null } as const;
    const about = { coverage: 'town', words: 'w', reason: 'r', from };
    await complaintsIn(town.data, () => '2026-01-15').file({ ...about, finding: 'school#q' });
    await town.run(['review', 'school'], ['r', '', 'q']);
    const file = join(town.data, 'coverage', 'town', 'records.jsonl');
    const lines = (await readFile(file, 'utf8')).split('\n');
    await writeFile(file, lines.filter((line) => !line.includes('"review":"rejected"')).join('\n'));
    await town.run(['build']);
    const { out } = await doctor();
    expect(out.join('\n')).toMatch(/One correction \(“2026-01-15T12:00:00Z-\w{10}”\) finds nothing to hold on to/);
    await complaintsIn(town.data, () => '2026-01-15').file({ ...about, finding: 'school#q' });
    expect((await doctor()).out).toContain('· One report from chat waits for an editor: onrecord review.');
  });

  test('changes nothing', async () => {
    const before = await readdir(town.data, { recursive: true });
    await doctor();
    expect(await readdir(town.data, { recursive: true })).toEqual(before);
  });

  test.each([
    [
      'a torn index',
      async () => {
        const folder = join(town.data, 'index', 'town');
        for (const name of await readdir(folder)) await writeFile(join(folder, name, INDEX_FILE), 'torn');
      },
    ],
    [
      'a record that is none',
      async () => {
        const path = join(town.data, 'coverage', 'town', 'records.jsonl');
        await writeFile(path, (await readFile(path, 'utf8')).replace('"stance":"states"', '"stance":"shouts"'));
      },
    ],
  ])('%s is marked, with what to do', async (_, harm) => {
    await harm();
    const { code, out } = await doctor();
    expect(code).toBe(2);
    expect(out.filter((line) => line.startsWith('✗'))).toEqual([expect.stringContaining('onrecord check')]);
  });

  test('a coverage that is not there', async () => {
    await rm(join(town.data, 'coverage'), { recursive: true });
    const { code, out } = await doctor();
    expect(code).toBe(2);
    expect(out.some((line) => line.startsWith('✗') && line.includes(town.data))).toBe(true);
  });

  test.skipIf(process.getuid?.() === 0)('a read-only directory is told, and is no fault', async () => {
    await chmod(town.data, 0o555);
    const { code, out } = await doctor();
    await chmod(town.data, 0o755);
    expect(code).toBe(0);
    expect(out.some((line) => line.includes('read-only'))).toBe(true);
  });

  test.each([
    ['good', 0, ['✓ Discord knows the token.', '✓ Slack knows SLACK_BOT_TOKEN.', '✓ Slack knows SLACK_APP_TOKEN.']],
    [
      'bad',
      2,
      ['✗ Discord refuses DISCORD_TOKEN', '✗ Slack refuses SLACK_BOT_TOKEN', '✗ Slack refuses SLACK_APP_TOKEN'],
    ],
  ])('asks the platforms about %s tokens, and prints none', async (kind, exit, lines) => {
    const { code, out, err } = await doctor({
      DISCORD_TOKEN: `MTA-secret-${kind}`,
      DISCORD_API_URL: url,
      SLACK_BOT_TOKEN: `xoxb-secret-${kind}`,
      SLACK_APP_TOKEN: `xapp-secret-${kind}`,
      SLACK_API_URL: `${url}/slack`,
    });
    expect(code).toBe(exit);
    for (const line of lines) expect(out.some((said) => said.startsWith(line))).toBe(true);
    expect([...out, ...err].join('\n')).not.toContain('secret');
  });

  test('a platform that cannot be reached is not a wrong token', async () => {
    const { code, out } = await doctor({ DISCORD_TOKEN: 'MTA-secret', DISCORD_API_URL: 'http://127.0.0.1:1' });
    expect(code).toBe(2);
    expect(out.find((line) => line.startsWith('✗'))).toContain('Discord cannot be reached');
  });

  test.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-secret' }, 'SLACK_APP_TOKEN'],
    [{ ONRECORD_WEB_PORT: 'http' }, 'ONRECORD_WEB_PORT'],
    [{ ONRECORD_SETTINGS: '/nowhere/settings.json' }, '/nowhere/settings.json'],
  ] as [Record<string, string>, string][])('%j is explained instead of stopping it', async (env, named) => {
    const { code, out } = await doctor(env);
    expect(code).toBe(2);
    expect(out.some((line) => line.startsWith('✗') && line.includes(named))).toBe(true);
    expect(out.join('\n')).not.toContain('secret');
  });
});

test('an id in what it says cannot turn the line', async () => {
  const other = await openSession();
  const file = join(other.data, 'q.jsonl');
  await writeFile(file, `${JSON.stringify({ id: '\u2066\u202e0', quote: 'The ferry is late today' })}\n`);
  await other.run(['add', file]);
  const said = (await other.run(['doctor'])).out.join('\n');
  await other.close();
  expect(said).toContain('“0”');
  expect(said).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});
