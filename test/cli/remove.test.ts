import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeStories } from './articles.ts';
import { openSession, type Session } from './session.ts';

let town: Session;
let stories: string[];
beforeEach(async () => {
  town = await openSession();
  stories = await writeStories(join(town.data, 'in'));
});
afterEach(() => town.close());

const records = () => readFile(join(town.data, 'coverage', 'town', 'records.jsonl'), 'utf8');
const texts = () => readdir(join(town.data, 'coverage', 'town', 'texts'));

test('leaves the bytes that were there before the article came, and takes its text away', async () => {
  await town.run(['add', ...stories.slice(0, 2)]);
  const before = await records();
  await town.run(['add', stories[2]!]);
  const { code, out } = await town.run(['remove', 'school']);
  expect([code, out[0]]).toEqual([0, '1 article removed']);
  expect(await records()).toBe(before);
  expect(await texts()).toHaveLength(2);
  expect(await town.run(['check'])).toMatchObject({ code: 0 });
  const asked = await town.run(['ask', '/whosaid the roof held', '--json']);
  expect(JSON.parse(asked.out.join('\n'))).toMatchObject({ kind: 'notFound' });
});

test('the last article leaves an empty coverage that answers', async () => {
  await town.run(['add', stories[0]!]);
  expect(await town.run(['remove', 'ferry'])).toMatchObject({ code: 0 });
  expect(await texts()).toEqual([]);
  expect(await town.run(['check'])).toMatchObject({ code: 0 });
  expect(await town.run(['ask', '/whosaid nobody pays'])).toMatchObject({ code: 0 });
});

test.each([
  [['nowhere'], 'There is no article “nowhere” in “town”'],
  [['ferry.txt'], 'Did you mean “ferry”?'],
  [['FERR'], 'Did you mean “ferry”?'],
  [['ferry', 'nowhere'], 'Nothing was removed'],
  [[], 'remove needs'],
])('remove %j: exit 2, nothing changes, and the line says what to do', async (ids, says) => {
  await town.run(['add', ...stories]);
  const before = await records();
  const { code, out, err } = await town.run(['remove', ...ids]);
  expect([code, out, err.length]).toEqual([2, [], 1]);
  expect(err[0]).toContain(says);
  expect(await records()).toBe(before);
});

test('taken out and added again, everything has the bytes it had: records, texts and index', async () => {
  const state = async () => {
    const names = (await readdir(town.data, { recursive: true })).filter((name) =>
      /^(coverage|index)\b.*\.\w+$/.test(name),
    );
    return Promise.all(
      names.sort().map(async (name) => [name, (await readFile(join(town.data, name))).toString('base64')]),
    );
  };
  const ofRecords = async () => (await state()).filter(([name]) => name!.startsWith('coverage'));
  await town.run(['add', ...stories]);
  const before = await ofRecords();
  const [generation] = await readdir(join(town.data, 'index', 'town'));
  const index = (await state()).filter(([name]) => name!.includes(generation!));
  expect(index.length).toBeGreaterThan(1);
  for (const gone of [['harbour'], ['ferry', 'school']]) {
    expect(await town.run(['remove', ...gone])).toMatchObject({ code: 0 });
    expect(await town.run(['add', ...gone.map((id) => join(town.data, 'in', `${id}.txt`))])).toMatchObject({ code: 0 });
    expect(await ofRecords()).toEqual(before);
    expect((await state()).filter(([name]) => name!.includes(generation!))).toEqual(index);
  }
  expect(await town.run(['check'])).toMatchObject({ code: 0, err: [] });
});
