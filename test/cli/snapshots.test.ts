// What a coverage is opened with: the merge that stands beside the index, or one made now, and the same answers from both.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexBuilder, MERGED_FILE } from '../../src/cli/index-builder.ts';
import type { Log } from '../../src/cli/log.ts';
import { loadSnapshot } from '../../src/cli/snapshots.ts';
import { changeCoverage, type IndexBuilder } from '../../src/coverage/commit.ts';
import { harbour } from '../coverage/made-up.ts';
import { temporaryStore } from '../coverage/town.ts';

let store: Awaited<ReturnType<typeof temporaryStore>>;
beforeEach(async () => {
  store = await temporaryStore();
});
afterEach(() => store.close());

async function opened(merged: Uint8Array | null | 'as made') {
  const index: IndexBuilder = {
    engine: indexBuilder.engine,
    async build(coverage, previous) {
      const files = new Map(await indexBuilder.build(coverage, previous));
      if (merged === null) files.delete(MERGED_FILE);
      else if (merged !== 'as made') files.set(MERGED_FILE, merged);
      return files;
    },
  };
  await changeCoverage({ ...store, index }, 'town', () => ({ coverage: harbour(), rebuild: true }));
  const said: string[] = [];
  const log = { warn: (_: unknown, words: string) => said.push(words) } as unknown as Log;
  const { snapshot } = await loadSnapshot({ data: store.data, coverage: 'town' }, log);
  const groups = [...snapshot.groups.values()].map(({ id, shown }) => ({ id, shown }));
  return { said, groups, documents: [...snapshot.documents.values()], indexedAt: snapshot.indexedAt };
}

test.each([
  ['by another version of this program', Buffer.from('{"format":"merged-0"}')],
  ['before there was such a file', null],
])('a merge that was stored %s is made anew, and the log says so once', async (_, merged) => {
  const usual = await opened('as made');
  expect(usual.said).toEqual([]);
  expect(usual.groups).toHaveLength(1);
  const anew = await opened(merged);
  expect(anew).toEqual({ ...usual, said: [expect.stringContaining('merged in memory')], indexedAt: anew.indexedAt });
  expect(anew.indexedAt).not.toBeNull();
});
