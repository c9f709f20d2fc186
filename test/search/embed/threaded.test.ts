// The embedder's thread, played by a script that tells the length of texts and dies when it is told to.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { threadedEmbedder } from '../../../src/search/embed/threaded.ts';

const SCRIPT = `
import { parentPort } from 'node:worker_threads';
parentPort.postMessage({ model: { id: 'lengths', dimensions: 1 } });
parentPort.on('message', ({ number, texts }) => {
  if (texts.includes('die')) process.exit(1);
  if (texts.includes('fail')) return parentPort.postMessage({ number, message: 'no such text' });
  parentPort.postMessage({ number, vectors: texts.map((text) => Float32Array.of(text.length)) });
});
`;
let folder: string;
const script = (name: string, content: string): URL => {
  writeFileSync(join(folder, name), content);
  return pathToFileURL(join(folder, name));
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-embed-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lengths = (vectors: readonly Float32Array[] | undefined) => vectors?.map(([first]) => first);

test('questions at once are answered each with its own vectors', async () => {
  const embedder = await threadedEmbedder(script('lengths.mjs', SCRIPT));
  expect(embedder).toMatchObject({ id: 'lengths', dimensions: 1 });
  const asked = ['a', 'bbb', 'cc'].map((text) => embedder!.embed([text, `${text}!`]));
  expect((await Promise.all(asked)).map(lengths)).toEqual([
    [1, 2],
    [3, 4],
    [2, 3],
  ]);
});

test('what fails is said; a thread that dies takes its questions with it, and the next one is answered', async () => {
  const embedder = await threadedEmbedder(script('dying.mjs', SCRIPT));
  await expect(embedder!.embed(['fail'])).rejects.toThrow('no such text');
  await expect(embedder!.embed(['die'])).rejects.toThrow('has ended');
  expect(lengths(await embedder!.embed(['alive']))).toEqual([5]);
});

test('without a model there is no embedder', async () => {
  const none = `import { parentPort } from 'node:worker_threads'; parentPort.postMessage({ model: null });`;
  expect(await threadedEmbedder(script('none.mjs', none))).toBeNull();
});

test('a model that does not load says why', async () => {
  const why = `import { parentPort } from 'node:worker_threads'; parentPort.postMessage({ model: null, message: 'no WebAssembly' });`;
  await expect(threadedEmbedder(script('why.mjs', why))).rejects.toThrow('no WebAssembly');
  await expect(threadedEmbedder(script('broken.mjs', 'throw new Error("broken")'))).rejects.toThrow('broken');
});
