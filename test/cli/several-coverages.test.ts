// Several coverages under one directory, none of them named: what needs one asks which, what needs none goes on.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('check of a directory without any coverage says how to begin', async () => {
  const other = await openSession();
  await rm(join(other.data, 'coverage'), { recursive: true, force: true });
  const { code, err } = await onrecord(['check', '--data', other.data]);
  await other.close();
  expect([code, err]).toEqual([2, expect.stringMatching(/onrecord add PATH/)]);
});
