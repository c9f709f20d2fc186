// `npm run bench [-- --quotes N]`: how fast this machine finds quotes, next to MiniSearch as it comes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sha256 } from '../coverage/cite.ts';
import { changeCoverage } from '../coverage/commit.ts';
import { fromGivenQuote } from '../coverage/given.ts';
import { layoutOf } from '../coverage/layout.ts';
import { mergeIn } from '../coverage/merge-in.ts';
import { findRanked } from '../query/rank/find.ts';
import { readRankerModel } from '../query/rank/model.ts';
import { type Meaning, meaningOf } from '../search/embed/meaning.ts';
import { threadedEmbedder } from '../search/embed/threaded.ts';
import { plainMiniSearch } from '../search/engines/minisearch.ts';
import { postingsEngine } from '../search/engines/postings.ts';
import type { Embedder, SearchIndex } from '../search/types.ts';
import { madeQuestions, madeQuotes } from './benchmark/quotes.ts';
import { seededRandom } from './ranker-training/random.ts';
import { storeOf } from './store.ts';
import { makeVectors, storedVectors, textsToCompare } from './vectors.ts';

const { values } = parseArgs({ options: { quotes: { type: 'string', default: '100000' } } });
const count = Number(values.quotes);
const WARM_UP = 20;
const model = readRankerModel(
  JSON.parse(readFileSync(fileURLToPath(new URL('../../data/models/ranker.json', import.meta.url)), 'utf8')),
);
const documents = madeQuotes(count, model.background);
const byId = new Map(documents.map((document) => [document.id, document]));
const questions = madeQuestions(documents, 400);
const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-bench-'));
try {
  say(`${count} quotes, ${questions.length} questions of ten words, half of them with a misspelt word`);
  const [index, buildMs] = await timed(() => postingsEngine.build(documents));
  say(`build:                      ${whole(buildMs)} ms`);
  const [grown, growMs] = await timed(() =>
    postingsEngine.build([...documents, { ...documents[0]!, id: 'one more', text: 'one more quote' }], index),
  );
  say(`one quote more:             ${whole(growMs)} ms`);
  await grown.close();
  await addRow();
  await questionRow('engine alone', async (words) => index.search({ words, limit: 60 }));
  await questionRow('found and ranked', async (words) => findRanked(index, byId, model, { words }));
  await meaningRow(index);
  loadRow('postings', await index.toBytes());
  await index.close();

  const [plain, plainMs] = await timed(async () => plainMiniSearch(documents));
  say(`MiniSearch defaults, build: ${whole(plainMs)} ms`);
  await questionRow('MiniSearch defaults', async (words) => plain.search(words), 100);
  loadRow('MiniSearch', Buffer.from(plain.save(), 'utf8'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function questionRow(
  name: string,
  ask: (words: string) => Promise<unknown>,
  most = questions.length,
  asked: readonly string[] = questions,
): Promise<void> {
  for (const words of asked.slice(0, WARM_UP)) await ask(words);
  const times: number[] = [];
  for (const words of asked.slice(0, most)) times.push((await timed(() => ask(words)))[1]);
  times.sort((a, b) => a - b);
  const at = (share: number): string => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1);
  say(`${`${name}:`.padEnd(27)} p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
}

/** One article more, by `add` as it is typed, in a coverage of as many quotes: all of it, from the start of the process. */
async function addRow(): Promise<void> {
  const data = path.join(folder, 'data');
  const quotes = documents.map(({ id, text, title, speakers }) => {
    const given = { id, quote: text, speaker: speakers[0]!, title, publisher: 'Bench', url: null, published: null };
    const content = sha256(text);
    return { id, content, hasText: false, records: () => fromGivenQuote(given), text: async () => null };
  });
  await changeCoverage(storeOf({ data, coverage: 'bench' }), 'bench', async (now) => ({
    coverage: (await mergeIn(now, 'bench', quotes)).coverage,
  }));
  const file = path.join(folder, 'one.jsonl');
  const text = 'Mayor Ada Moss resigned on Tuesday. “We will open the bridge again before winter,” Moss said.';
  writeFileSync(file, `${JSON.stringify({ id: 'one', text, publisher: 'Bench', published: '2024-03-06' })}\n`);
  const script = fileURLToPath(new URL('./benchmark/add.js', import.meta.url));
  const said = execFileSync(process.execPath, [script, file, data], { encoding: 'utf8' });
  const { ms, cpu, megabytes } = JSON.parse(said) as { ms: number; cpu: number; megabytes: number };
  say(
    `add one article:            ${whole(ms)} ms (${whole(cpu)} ms of it CPU), at most ${whole(megabytes)} MB resident`,
  );
}

/**
 * Questions that words alone do not answer: ten words of as many quotes. The vectors of the quotes are read from the disk as
 * they would be; they are made up, for an hour of encoding would change no time here.
 */
async function meaningRow(index: SearchIndex): Promise<void> {
  const embedder = await threadedEmbedder(new URL('../search/embed/thread.js', import.meta.url));
  if (embedder === null || model.meaning === null)
    return say('no embedder installed: nothing to say of sentence vectors');
  const layout = layoutOf(folder, 'bench');
  const random = seededRandom(3);
  const madeUp: Embedder = {
    ...embedder,
    embed: async (texts) =>
      texts.map(() => Float32Array.from({ length: embedder.dimensions }, () => (random() - 0.5) / 8)),
  };
  await makeVectors(layout, madeUp, textsToCompare(documents), () => {});
  const meaning = meaningOf(
    async () => embedder,
    (id) => storedVectors(layout, id),
  );
  const scattered = questions.map((_, at) =>
    Array.from({ length: 10 }, (_, word) => questions[(at + 7 * word) % questions.length]!.split(' ')[word]).join(' '),
  );
  let needed = 0;
  await questionRow(
    'a sentence vector needed',
    async (words) => {
      const counted: Meaning = {
        ...meaning,
        cosines(...asked) {
          needed++;
          return meaning.cosines(...asked);
        },
      };
      await findRanked(index, byId, model, { words }, counted);
    },
    scattered.length,
    scattered,
  );
  say(`                            (${needed} of ${scattered.length + WARM_UP} questions needed one)`);
}

function loadRow(engine: string, bytes: Uint8Array): void {
  const file = path.join(folder, engine);
  writeFileSync(file, bytes);
  const script = fileURLToPath(new URL('./benchmark/load.js', import.meta.url));
  const said = execFileSync(process.execPath, ['--expose-gc', script, engine, file], { encoding: 'utf8' });
  const { ms, megabytes, added } = JSON.parse(said) as { ms: number; megabytes: number; added: number };
  say(
    `${`${engine}, load:`.padEnd(27)} ${whole(ms)} ms, resident ${whole(megabytes)} MB (${whole(added)} MB of it the index), file ${whole(bytes.length / 2 ** 20)} MB`,
  );
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

function whole(value: number): string {
  return value.toFixed(0);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
