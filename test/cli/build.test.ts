import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { INDEX_FILE } from '../../src/cli/index-builder.ts';
import { writeStories } from './articles.ts';
import { openSession, type Session } from './session.ts';

let town: Session;
beforeEach(async () => {
  town = await openSession();
  await town.run(['add', ...(await writeStories(join(town.data, 'in')))]);
});
afterEach(() => town.close());

const path = () => join(town.data, 'coverage', 'town', 'records.jsonl');
const index = () => join(town.data, 'index', 'town');
const ask = async (words: string) => JSON.parse((await town.run(['ask', words, '--json'])).out.join('\n'));

test('a missing index is a fault with its remedy; answers come all the same; build mends it', async () => {
  await rm(index(), { recursive: true });
  const { code, err } = await town.run(['check']);
  expect(code).toBe(1);
  expect(err).toHaveLength(1);
  expect(err[0]).toContain('onrecord build');
  expect(await ask('/whosaid the roof held')).toMatchObject({ kind: 'quotes' });
  expect(await town.run(['build'])).toMatchObject({ code: 0, err: [] });
  expect(await town.run(['check'])).toMatchObject({ code: 0, err: [] });
});

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
  ['one byte changed', (bytes: Buffer) => Buffer.concat([Buffer.from([bytes[0]! ^ 1]), bytes.subarray(1)])],
  ['empty', () => Buffer.alloc(0)],
])('a damaged index (%s) is a fault, is never answered from, and is built anew', async (_, damage) => {
  const [generation] = await readdir(index());
  const file = join(index(), generation!, INDEX_FILE);
  const whole = await readFile(file);
  await writeFile(file, damage(whole));
  expect(await town.run(['check'])).toMatchObject({ code: 1 });
  expect(await ask('/whosaid the roof held')).toMatchObject({ kind: 'quotes' });
  expect(await town.run(['build'])).toMatchObject({ code: 0 });
  expect(await readFile(file)).toEqual(whole);
});

test('records edited by hand are answered from after build, and put in order', async () => {
  const lines = (await readFile(path(), 'utf8')).trimEnd().split('\n');
  const before = lines.join('\n');
  const edited = [lines[0]!, ...lines.slice(1).reverse()].map((line) => line.replace('The roof held', 'The roof held'));
  await writeFile(path(), edited.join('\n'));
  expect(await town.run(['check'])).toMatchObject({ code: 1 });
  expect(await town.run(['build'])).toMatchObject({ code: 0, err: [] });
  expect((await readFile(path(), 'utf8')).trimEnd()).toBe(before);
  expect(await town.run(['check'])).toMatchObject({ code: 0 });
});

test('records with faults are not built, and every fault is named with its line', async () => {
  const broken = (await readFile(path(), 'utf8')).replace('"stance":"states"', '"stance":"shouts"');
  await writeFile(path(), broken);
  for (const [subcommand, code] of [
    ['check', 1],
    ['build', 2],
    ['add', 2],
    ['review', 2],
  ] as const) {
    const { code: got, err } = await town.run([subcommand, ...(subcommand === 'add' ? [join(town.data, 'in')] : [])]);
    expect([subcommand, got]).toEqual([subcommand, code]);
    expect(err.some((line) => /records\.jsonl:\d+: stance: /.test(line))).toBe(true);
  }
  expect(await readFile(path(), 'utf8')).toBe(broken);
});

test('building again what is current writes nothing new', async () => {
  const [generation] = await readdir(index());
  const before = await readFile(join(index(), generation!, 'manifest.json'), 'utf8');
  expect(await town.run(['build'])).toMatchObject({ code: 0 });
  expect(await readFile(join(index(), generation!, 'manifest.json'), 'utf8')).toBe(before);
});

test('without sentence vectors, where nobody wants to wait for them', async () => {
  const lines = Array.from({ length: 210 }, (_, n) => ({
    id: `q${n}`,
    quote: `The ${n}th lamp on the quay is lit again`,
  }));
  const file = join(town.data, 'lamps.jsonl');
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  expect(await town.run(['add', file])).toMatchObject({ code: 0 });
  expect(await town.run(['build', '--no-vectors'])).toMatchObject({ code: 0, err: [] });
  expect((await readdir(index())).filter((name) => name.startsWith('vectors'))).toEqual([]);
  expect(await town.run(['build', '--no-vector'])).toMatchObject({ code: 2 });
});
