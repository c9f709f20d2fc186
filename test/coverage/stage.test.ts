// What waits for a commit lies on the disk: it comes back as it was, and goes when the commit has taken it.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fromGivenQuote } from '../../src/coverage/given.ts';
import { openStage } from '../../src/coverage/stage.ts';
import { temporaryStore } from './town.ts';

let store: Awaited<ReturnType<typeof temporaryStore>>;
beforeEach(async () => {
  store = await temporaryStore();
});
afterEach(() => store.close());

const found = (id: string) =>
  fromGivenQuote({
    id,
    quote: `“Né,” ${id}`,
    speaker: 'Ines Okoro',
    title: '',
    publisher: null,
    url: null,
    published: null,
  });
const held = async () => {
  const [stage = ''] = await readdir(join(store.data, 'tmp'));
  return await readdir(join(store.data, 'tmp', stage));
};

test('what was found in an article comes back as often as it is asked for', async () => {
  const stage = await openStage(store.disk, store.data, store.processes);
  const [a, b] = [await stage.keep(found('a')), await stage.keep(found('b'))];
  expect([await b(), await a(), await a()]).toEqual([found('b'), found('a'), found('a')]);
  await stage.close();
  expect(await readdir(join(store.data, 'tmp'))).toEqual([]);
});

test('emptied, it holds nothing, and takes the same article anew', async () => {
  const stage = await openStage(store.disk, store.data, store.processes);
  await stage.keep(found('a'));
  const hash = await stage.put('a text');
  expect(await held()).toHaveLength(2);
  await stage.empty();
  expect([await held(), await stage.get(hash)]).toEqual([[], null]);
  const again = await stage.keep(found('c'));
  expect(await again()).toEqual(found('c'));
  await stage.close();
});
