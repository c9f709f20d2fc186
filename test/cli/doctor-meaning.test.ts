// `doctor` where sentence vectors are installed and do not load: that is said, with the reason and what to do.
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { writeStories } from './articles.ts';
import { openSession, type Session } from './session.ts';

vi.mock('../../src/search/embed/energetic.ts', async (original) => ({
  ...(await original<typeof import('../../src/search/embed/energetic.ts')>()),
  energeticEmbedder: () => Promise.reject(new Error('no WebAssembly here\n    at somewhere')),
}));

let town: Session;
afterEach(() => town.close());

test('an embedder that does not load is marked, in one line; the coverage answers and is built all the same', async () => {
  town = await openSession();
  await town.run(['add', ...(await writeStories(join(town.data, 'in')))]);
  const { code, out } = await town.run(['doctor']);
  expect(out.filter((line) => line.includes('WebAssembly'))).toEqual([
    '✗ Sentence vectors are installed but do not load (no WebAssembly here): quotes are found by their words only. ' +
      'Try “npm install --include=optional” again.',
  ]);
  expect(code).toBe(2);
  expect((await town.run(['build'])).code).toBe(0);
}, 200_000);
