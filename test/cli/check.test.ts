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

/** One thing on disk gone wrong, and the only line that may be said of it. */
const harms: readonly [what: string, harm: (records: string) => string, says: RegExp][] = [
  ['a stance that is none', (r) => r.replace('"stance":"states"', '"stance":"shouts"'), /:\d+: stance: /],
  ['a line cut off', (r) => r.slice(0, -20), /: not JSON/],
  ['the name of another coverage', (r) => r.replace('"name":"town"', '"name":"city"'), /:1: the header names/],
  ['no header', (r) => r.slice(r.indexOf('\n') + 1), /:1: the first record must be the header/],
  ['a field that nobody knows', (r) => r.replace('"type":"quote",', '"type":"quote","mood":"grim",'), /:\d+: .*mood/],
  ['a speaker that is not there', (r) => r.replace(/"speaker":"[^"]*Lind"/, '"speaker":"nobody"'), /“nobody”/],
  ['a line twice', (r) => r.replace(/(\{"type":"article".*\n)/, '$1$1'), /stands on an earlier line/],
  ['a proof of other words', (r) => r.replace(/"proof":"./, '"proof":"g'), /proof/],
  [
    'a proof of another place',
    (r) => r.replace(/"proof":"[0-9a-f]{8}/, '"proof":"00000000'),
    /the proof is not the one/,
  ],
  [
    'words that were changed',
    (r) => r.replace('"text":"The roof held', '"text":"The roof fell'),
    /the words are not those/,
  ],
  [
    'the name of a mention',
    (r) => r.replace(/("mention":\{[^}]*"text":")/, '$1X'),
    /mention: end - start must be the length of text/,
  ],
  [
    'a mention that is another word',
    (r) => r.replace(/("mention":\{[^}]*"text":").([^"])/, '$1?$2'),
    /mention does not stand in the article’s text/,
  ],
  ['an end before its start', (r) => r.replace(/"citation":(\{.*?)"end":\d+/, '"citation":$1"end":1'), /citation/],
];

test.each(harms)('%s: one line, exit 1, nothing is mended', async (_, harm, says) => {
  await add();
  const path = join(folder(), 'records.jsonl');
  const before = await readFile(path, 'utf8');
  const harmed = harm(before);
  expect(harmed).not.toBe(before);
  await writeFile(path, harmed);
  const { code, err } = await town.run(['check']);
  expect(code).toBe(1);
  // Records that were touched have no index of theirs: that is said too, last.
  expect(err.at(-1)).toContain('onrecord build');
  expect(err.slice(0, -1)).toEqual([expect.stringMatching(says)]);
  for (const line of err) expect(line.length).toBeLessThan(600);
  expect(await readFile(path, 'utf8')).toBe(harmed);
});

test('whichever byte changes, of records, texts or index, it is noticed', async () => {
  await add();
  const all = (await readdir(town.data, { recursive: true })).filter((name) =>
    /^(coverage|index)\b.*\.\w+$/.test(name),
  );
  expect(all.length).toBeGreaterThan(4);
  for (const name of all) {
    const path = join(town.data, name);
    const whole = await readFile(path);
    for (const at of [0, whole.length >> 1, whole.length - 2]) {
      const harmed = Buffer.from(whole);
      harmed[at] = whole[at]! ^ 1;
      await writeFile(path, harmed);
      expect([name, at, (await town.run(['check'])).code]).toEqual([name, at, 1]);
    }
    await writeFile(path, whole);
  }
  expect(await town.run(['check'])).toMatchObject({ code: 0, err: [] });
});
