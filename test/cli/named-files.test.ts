// Files and ids that a flag names and that are not what was meant: one line each that fits the command it is said by.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSession, type Session } from './session.ts';

let town: Session;
beforeAll(async () => {
  town = await openSession();
  await writeFile(join(town.data, 'a.txt'), 'The ferry\n\n“The ferry is late,” said Jane Roe.\n');
  await town.run(['add', join(town.data, 'a.txt')]);
  await mkdir(join(town.data, 'folder'));
});
afterAll(() => town.close());

test.each<[readonly string[], RegExp]>([
  [['review', '--import', 'nowhere'], /^\S+nowhere: there is no such file/],
  [['review', '--import', 'folder'], /^\S+folder: is a folder/],
  [['coverage', 'import', 'nowhere'], /^\S+nowhere: there is no such file/],
  [['coverage', 'import', 'folder'], /^\S+folder: is a folder/],
  [['extract', '--jsonl', 'nowhere'], /^\S+nowhere: there is no such file/],
])('%j', async (args, says) => {
  const { code, out, err } = await town.run([...args.slice(0, -1), join(town.data, args.at(-1)!)]);
  expect([code, out.length, err.length]).toEqual([2, 0, 1]);
  expect(err[0]).toMatch(says);
});

test.each<[readonly string[], boolean]>([
  [['remove', 'nobody'], true],
  [['review', 'nobody'], false],
  [['speakers', 'split', 'Jane Roe', '--in', 'nobody', '--as', 'Jane Poe'], false],
])('%j names the article, and says where the ids are', async (args, removes) => {
  const { code, err } = await town.run(args);
  expect([code, err.length]).toEqual([2, 1]);
  expect(err[0]).toMatch(/no article “nobody”/);
  expect(/removed/.test(err[0]!)).toBe(removes);
  expect(err[0]).toContain('onrecord ask /sources --json');
  const ids = JSON.parse((await town.run(['ask', '/sources', '--json'])).out.join('\n'));
  expect(ids.items[0].article).toBe('a');
});

test('a list of speakers with nobody in it says so', async () => {
  expect(await town.run(['speakers', 'list', 'Zzz'])).toMatchObject({
    code: 0,
    out: ['Not in the coverage: nobody called “Zzz” speaks in it.'],
  });
});
