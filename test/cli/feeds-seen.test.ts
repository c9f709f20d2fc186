import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { feedsSeen, rememberFeeds, stopped } from '../../src/cli/feeds-seen.ts';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'onrecord-feeds-'));
});
afterEach(() => rm(data, { recursive: true, force: true }));
const target = () => ({ data, coverage: 'town' });
const URL = 'https://ledger.example/feed';

test('a feed keeps its newest day, also when it gives none today', async () => {
  await rememberFeeds(target(), [{ url: URL, read: '2023-05-09', latest: '2023-05-08' }]);
  await rememberFeeds(target(), [{ url: URL, read: '2023-05-10', latest: null }]);
  expect(await feedsSeen(target())).toEqual([{ url: URL, read: '2023-05-10', latest: '2023-05-08' }]);
  if (process.platform !== 'win32') expect((await stat(join(data, 'state'))).mode & 0o077).toBe(0);
});

test.each([
  ['yesterday', '2023-05-08', 0],
  ['two weeks ago', '2023-04-26', 0],
  ['a month ago', '2023-04-08', 1],
  ['never said', null, 0],
])('a feed whose newest entry is of %s', (_, latest, n) => {
  expect(stopped([{ url: URL, read: '2023-05-09', latest }], Date.parse('2023-05-09'))).toHaveLength(n);
});

test.each(['', '{', '{"url":1}', '[1,null,{"url":"x"}]'])('a damaged memory (%s) is none', async (content) => {
  await mkdir(join(data, 'state'), { recursive: true });
  await writeFile(join(data, 'state', 'feeds-town.json'), content);
  expect(await feedsSeen(target())).toEqual([]);
});
