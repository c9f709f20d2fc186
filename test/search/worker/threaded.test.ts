// The thread is the built one: `npm test` builds first.
import { existsSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { postingsEngine } from '../../../src/search/engines/postings.ts';
import { IndexFormatError, type SearchEngine } from '../../../src/search/types.ts';
import { threaded } from '../../../src/search/worker/threaded.ts';
import { TOWN } from '../documents.ts';

const thread = new URL('../../../dist/search/worker/thread.js', import.meta.url);
const inThread = threaded(postingsEngine, { thread, worthIt: () => true });

/** Every index loaded from its bytes, hence searched in a thread. */
const alwaysLoaded: SearchEngine = {
  engine: inThread.engine,
  build: async (documents, previous) =>
    inThread.load(await (await postingsEngine.build(documents, previous)).toBytes()),
  pack: (documents, previous) => inThread.pack(documents, previous),
  load: (bytes) => inThread.load(bytes),
  count: (bytes) => inThread.count(bytes),
};

describe.skipIf(!existsSync(thread))('in a thread', () => {
  const opened = alwaysLoaded.build(TOWN);
  afterAll(async () => (await opened).close());

  test('many questions at once are answered each with its own answer', async () => {
    const here = await postingsEngine.build(TOWN);
    const index = await opened;
    const questions = ['close friends', 'bridge', 'no, no', '', 'freinds'].map((words) => ({ words, limit: 5 }));
    const answers = await Promise.all([...questions, ...questions].map((request) => index.search(request)));
    const expected = await Promise.all([...questions, ...questions].map((request) => here.search(request)));
    expect(answers).toEqual(expected);
    expect(await index.frequencies(['friend', 'bridg', 'nowhere'])).toEqual(
      await here.frequencies(['friend', 'bridg', 'nowhere']),
    );
    expect(await index.toBytes()).toEqual(await here.toBytes());
  });

  test('damaged bytes are refused before a thread is started', async () => {
    const bytes = await (await postingsEngine.build(TOWN)).toBytes();
    await expect(inThread.load(bytes.subarray(0, bytes.length - 3))).rejects.toThrow(IndexFormatError);
  });

  test('after closing, questions fail at once', async () => {
    const index = await alwaysLoaded.build(TOWN);
    const asked = expect(index.search({ words: 'bridge', limit: 1 })).rejects.toThrow(/closed/);
    await index.close();
    await asked;
    await expect(index.search({ words: 'bridge', limit: 1 })).rejects.toThrow(/closed/);
  });
});

test('a small index stays in this thread', async () => {
  const small = threaded(postingsEngine, { thread: new URL('file:///nowhere.js'), worthIt: (size) => size > 20_000 });
  const bytes = await (await postingsEngine.build(TOWN)).toBytes();
  const index = await small.load(bytes);
  expect((await index.search({ words: 'close friends', limit: 1 })).hits).toHaveLength(1);
});
