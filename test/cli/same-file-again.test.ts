// A file or a page that is read again has the id it was given first, whatever else is read beside it: nothing is read twice.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { zip } from '../read/made/zip.ts';
import { openSession, type Session } from './session.ts';

let town: Session;
beforeEach(async () => {
  town = await openSession();
});
afterEach(() => town.close());

const put = async (path: string, words: string) => {
  const file = join(town.data, 'in', path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, `${words} tonight\n\n“${words} tonight,” said Ada Brandt, who runs the line.\n`);
  return file;
};
const ids = async () => {
  const { items } = JSON.parse((await town.run(['ask', '/sources', '--json'])).out.join('\n'));
  return items.map(({ article }: { article: string }) => article).sort();
};

test('a folder a day, with the same names in each', async () => {
  const inbox = join(town.data, 'in');
  await put('2023-05-01/page1.txt', 'The ferry is late');
  await town.run(['add', inbox]);
  expect(await ids()).toEqual(['page1']);
  await put('2023-05-02/page1.txt', 'The bridge is shut');
  const second = await town.run(['add', inbox]);
  expect(second.out[0]).toBe('1 article added, 1 article unchanged.');
  expect(await ids()).toEqual(['2023-05-02-page1', 'page1']);
  await put('2023-05-03/page1.txt', 'The tunnel is wet');
  expect((await town.run(['add', inbox])).out[0]).toBe('1 article added, 2 articles unchanged.');
  expect((await town.run(['add', join(inbox, '2023-05-02', 'page1.txt')])).out[0]).toBe('1 article unchanged.');
  expect(await ids()).toEqual(['2023-05-02-page1', '2023-05-03-page1', 'page1']);
  expect((await town.run(['check'])).code).toBe(0);
});

test('a file of the same name and other words is another article', async () => {
  await town.run(['add', await put('a/page1.txt', 'The ferry is late')]);
  await put('a/page1.txt', 'The ferry is early');
  await put('b/page1.txt', 'The bridge is shut');
  // The first has changed at its place: it is a revision. Nothing is lost of either.
  expect((await town.run(['add', join(town.data, 'in')])).out[0]).toBe('1 article added, 1 article revised.');
  expect(await ids()).toEqual(['b-page1', 'page1']);
  expect(await said('the ferry is early')).toEqual(['page1']);
  expect(await said('the bridge is shut')).toEqual(['b-page1']);
});

const said = async (words: string) => {
  const { items } = JSON.parse((await town.run(['ask', `/whosaid ${words}`, '--json'])).out.join('\n'));
  return [
    ...new Set(items.flatMap(({ citations }: never) => (citations as { article: string }[]).map((c) => c.article))),
  ];
};
const added = async (...paths: string[]) => (await town.run(['add', ...paths])).out[0];

test('two files of one name, read one after the other, are two articles, whichever is read again', async () => {
  const [a, b] = [await put('a/page1.txt', 'The ferry is late'), await put('b/page1.txt', 'The bridge is shut')];
  expect(await added(a)).toBe('1 article added.');
  expect(await added(b)).toBe('1 article added.');
  expect(await ids()).toEqual(['b-page1', 'page1']);
  expect(await added(a)).toBe('1 article unchanged.');
  expect(await added(b)).toBe('1 article unchanged.');
  await put('b/page1.txt', 'The bridge is open');
  expect(await added(b)).toBe('1 article revised.');
  expect(await added(a)).toBe('1 article unchanged.');
  expect(await ids()).toEqual(['b-page1', 'page1']);
  expect((await town.run(['check'])).code).toBe(0);
});

test('parts of archives of one name are told apart as files are', async () => {
  const archive = async (folder: string, words: string) => {
    const file = join(town.data, 'in', folder, 'day.zip');
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(
      file,
      zip({ 'page1.txt': `${words} tonight\n\n“${words} tonight,” said Ada Brandt, who runs it.\n` }),
    );
    return file;
  };
  const [a, b] = [await archive('a', 'The ferry is late'), await archive('b', 'The bridge is shut')];
  expect([await added(a), await added(b)]).toEqual(['1 article added.', '1 article added.']);
  expect(await ids()).toEqual(['b-day-page1', 'day-page1']);
  expect([await added(a), await added(b)]).toEqual(['1 article unchanged.', '1 article unchanged.']);
  await archive('b', 'The bridge is open');
  expect(await added(b)).toBe('1 article revised.');
});

test('a folder that has moved is the folder that was there', async () => {
  await put('old/page1.txt', 'The ferry is late');
  await put('old/page2.txt', 'The bridge is shut');
  await town.run(['add', join(town.data, 'in', 'old')]);
  await rename(join(town.data, 'in', 'old'), join(town.data, 'in', 'new'));
  expect(await added(join(town.data, 'in', 'new'))).toBe('2 articles unchanged.');
  await put('new/page1.txt', 'The ferry is early');
  expect(await added(join(town.data, 'in', 'new'))).toBe('1 article revised, 1 article unchanged.');
  expect(await ids()).toEqual(['page1', 'page2']);
});

const LONG =
  'The council of Harbour City voided the ferry contract on Tuesday after a debate of six hours, the mayor left the room before the vote was counted, and nobody could say when the boats would run again or who would pay for them in the end';

test('one that has moved and changed is known by its words; what took its name is another', async () => {
  const old = await put('monday/page1.txt', LONG);
  await town.run(['add', old]);
  await rm(join(old, '..'), { recursive: true });
  const moved = await put('tuesday/page1.txt', LONG.replace('six hours', 'nine hours'));
  expect(await added(moved)).toBe('1 article revised.');
  await rm(join(moved, '..'), { recursive: true });
  expect(await added(await put('wednesday/page1.txt', 'The tunnel is wet'))).toBe('1 article added.');
  expect(await ids()).toEqual(['page1', 'wednesday-page1']);
});

test('without what was remembered, names decide as they always did', async () => {
  const a = await put('a/page1.txt', 'The ferry is late');
  await town.run(['add', a]);
  await rm(join(town.data, 'state'), { recursive: true });
  await put('a/page1.txt', 'The ferry is early');
  expect(await added(a)).toBe('1 article revised.');
});

test('of two copies of one file one is the file that was there', async () => {
  await town.run(['add', await put('a/page1.txt', 'The ferry is late')]);
  await put('b/page1.txt', 'The ferry is late');
  await town.run(['add', join(town.data, 'in')]);
  expect(await ids()).toEqual(['b-page1', 'page1']);
});
