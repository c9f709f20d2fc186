// A file or a page that is read again has the id it was given first, whatever else is read beside it: nothing is read twice.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
  await town.run(['add', join(town.data, 'in')]);
  expect(await ids()).toEqual(['a-page1', 'b-page1', 'page1']);
});

test('of two copies of one file one is the file that was there', async () => {
  await town.run(['add', await put('a/page1.txt', 'The ferry is late')]);
  await put('b/page1.txt', 'The ferry is late');
  await town.run(['add', join(town.data, 'in')]);
  expect(await ids()).toEqual(['b-page1', 'page1']);
});
