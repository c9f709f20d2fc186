// Several coverages under one directory, none of them named: what needs one asks which, what needs none goes on.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isBuilt, start } from './program.ts';
import { openSession, type Session } from './session.ts';
import { onrecord } from './terminal.ts';

let town: Session;
beforeAll(async () => {
  town = await openSession();
  for (const name of ['land', 'sea']) await onrecord(['coverage', 'create', name, '--data', town.data]);
});
afterAll(() => town.close());
const run = (args: readonly string[], env: Record<string, string> = {}) =>
  onrecord([...args, '--data', town.data], { env });

test.each(['ask', 'add', 'check'])('%s asks which', async (name) => {
  const { code, err } = await run(name === 'check' ? [name] : [name, 'x']);
  expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
  expect(err).toMatch(/more than one coverage \(land, sea\).*--coverage/);
});

test('extract and register need none', async () => {
  const file = join(town.data, 'a.jsonl');
  await writeFile(file, '{"id":"a","text":"“The ferry is late,” said Jane Roe."}\n');
  expect(await run(['extract', '--jsonl', file])).toMatchObject({ code: 0, err: '' });
  expect(await run(['register', '--slack'])).toMatchObject({ code: 0 });
});

test('doctor looks at each', async () => {
  const { out } = await run(['doctor']);
  expect(out).toContain('Coverage “land”');
  expect(out).toContain('Coverage “sea”');
});

test('a coverage that is not there is named with those that are, and with the variable that names it', async () => {
  for (const name of ['check', 'build']) {
    expect((await run([name, '--coverage', 'air'])).err).toMatch(/no coverage “air”.*There is: land, sea/);
    expect((await run([name], { ONRECORD_COVERAGE: 'air' })).err).toMatch(
      /ONRECORD_COVERAGE.*“air”.*There is: land, sea/,
    );
  }
});

test.each(['/sources', '/whosaid the ferry is late', '/timeline', '/quotes Jane Roe'])(
  '%s of a coverage that holds nothing says so',
  async (line) => {
    expect((await run(['ask', line, '--coverage', 'sea'])).out).toMatch(/holds no articles yet.*onrecord add PATH/s);
  },
);

test('start asks which, unless the settings name one for every place', async () => {
  const { code, err } = await run(['start']);
  expect([code, err]).toEqual([2, expect.stringMatching(/more than one coverage/)]);
  const settings = join(town.data, 'settings.json');
  await writeFile(settings, '{"rules":[{"platform":"slack","coverage":"land"}]}');
  expect((await run(['start'], { ONRECORD_SETTINGS: settings })).err).toMatch(/more than one coverage/);
  await writeFile(settings, '{"default":{"coverage":"air"}}');
  expect((await run(['start'], { ONRECORD_SETTINGS: settings })).err).toMatch(/default.coverage: no coverage “air”/);
});

test.skipIf(!isBuilt)(
  'and then answers from that one',
  async () => {
    const settings = join(town.data, 'settings.json');
    await writeFile(settings, '{"default":{"coverage":"sea"}}');
    const bot = start(['start', '--data', town.data], { env: { ONRECORD_SETTINGS: settings } });
    try {
      const url = /answers here: (\S+)/.exec(await bot.until(/answers here: \S+\n/))![1]!;
      const page = await fetch(`${url}?${new URLSearchParams({ q: '/onrecord status' })}`);
      expect(await page.text()).toContain('sea');
    } finally {
      bot.kill();
    }
  },
  60_000,
);

test('check of a directory without any coverage says how to begin', async () => {
  const other = await openSession();
  await rm(join(other.data, 'coverage'), { recursive: true, force: true });
  const { code, err } = await onrecord(['check', '--data', other.data]);
  await other.close();
  expect([code, err]).toEqual([2, expect.stringMatching(/onrecord add PATH/)]);
});
