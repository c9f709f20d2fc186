import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeStories } from './articles.ts';
import { openSession, type Session } from './session.ts';

let town: Session;
beforeEach(async () => {
  town = await openSession();
});
afterEach(() => town.close());
const add = async () => town.run(['add', ...(await writeStories(join(town.data, 'in')))]);
const folder = () => join(town.data, 'coverage', 'town');

test('says what it compared', async () => {
  await add();
  const { code, out } = await town.run(['check']);
  expect(code).toBe(0);
  expect(out).toHaveLength(2);
  expect(out[1]).toContain('3 of 3 texts were at hand');
});

test('without the texts every proof is compared all the same', async () => {
  await add();
  for (const name of await readdir(join(folder(), 'texts'))) await writeFile(join(folder(), 'texts', name), '');
  expect((await town.run(['check'])).code).toBe(1);
  const records = await readFile(join(folder(), 'records.jsonl'), 'utf8');
  await writeFile(join(folder(), 'records.jsonl'), records.replace('"excerpt":"The roof', '"excerpt":"The hoof'));
  const { err } = await town.run(['check']);
  expect(err.some((line) => line.includes('the proof is not the one'))).toBe(true);
});

test('more than twenty faults are counted', async () => {
  await add();
  const records = await readFile(join(folder(), 'records.jsonl'), 'utf8');
  await writeFile(join(folder(), 'records.jsonl'), `${records}${'{"type":"rumour"}\n'.repeat(30)}`);
  const { code, err } = await town.run(['check']);
  expect([code, err.length, err[20]]).toEqual([1, 21, 'and 11 more']);
});

test('a coverage that was begun and never committed has no faults; one that is not there is a mistake', async () => {
  expect(await town.run(['check'])).toMatchObject({ code: 2 });
  await mkdir(join(folder(), 'texts'), { recursive: true });
  expect(await town.run(['check'])).toMatchObject({ code: 0, err: [] });
});
