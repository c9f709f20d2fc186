// Many articles are read on all cores: the built program with its threads must write what one thread writes.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addArticles } from '../../src/cli/add-articles.ts';
import { extractRecords } from '../../src/cli/extract-records.ts';
import { extractor } from '../../src/cli/extractor.ts';
import { indexBuilder } from '../../src/cli/index-builder.ts';
import { forecast } from '../../src/cli/progress.ts';
import { NodeDisk } from '../../src/coverage/disk.ts';
import { NodeProcesses } from '../../src/coverage/lock.ts';
import { readSources } from '../../src/read/read.ts';
import { STORIES, writeStories } from './articles.ts';
import { openSession, type Session } from './session.ts';

const PROGRAM = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const built = existsSync(PROGRAM);
if (!built)
  console.warn('test/cli/threads.test.ts: skipped in part, because the program is not built (npm run build).');

/** Enough that threads are started: three stories, told of 8 towns. */
const many = Object.fromEntries(
  Array.from({ length: 8 }, (_, n) =>
    Object.entries(STORIES).map(([name, text]) => [`${n}-${name}`, text.replaceAll('Okoro', `Okoro${n}`)]),
  ).flat(),
);

const BARE = { title: 'Ferry line to close', publisher: null, url: null, published: null, boilerplate: [] };

let town: Session;
let inbox: string;
let stories: string[];
beforeAll(async () => {
  town = await openSession();
  inbox = await mkdtemp(join(tmpdir(), 'onrecord-inbox-'));
  stories = await writeStories(inbox, many);
});
afterAll(async () => {
  await town.close();
  await rm(inbox, { recursive: true, force: true });
});

const recordsIn = (data: string) => readFile(join(data, 'coverage', 'town', 'records.jsonl'), 'utf8');

describe.skipIf(!built)('add with threads', () => {
  test('writes the bytes that one thread writes, whatever the order; a bad file is named, and the rest goes on', async () => {
    expect(await town.run(['add', ...stories])).toMatchObject({ code: 0, err: [] });
    const data = await mkdtemp(join(tmpdir(), 'onrecord-threads-'));
    const bad = join(inbox, 'bad.txt');
    await writeFile(bad, Buffer.from('“The roof held”').subarray(0, -1));
    const paths = [...stories.slice(10).reverse(), bad, ...stories.slice(0, 10)];
    const args = [PROGRAM, 'add', ...paths, '--data', data, '--coverage', 'town'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([status, stdout.split('\n')[0]]).toEqual([2, '24 articles added.']);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(bad)]);
    expect(await recordsIn(data)).toBe(await recordsIn(town.data));
    await rm(data, { recursive: true, force: true });
  }, 120_000);
});

test.skipIf(!built)(
  'threads that gave their memory back start again for the next article, and read it as before',
  async () => {
    const script = `
      import { extractor } from ${JSON.stringify(new URL('../../dist/cli/extractor.js', import.meta.url).href)};
      const here = () => Promise.reject(new Error('not in this thread'));
      const own = extractor(here, 1);
      const article = ${JSON.stringify({ ...BARE, id: 'ferry', text: STORIES['ferry.txt'] })};
      own.expect(30);
      const once = await own.records(article);
      await own.close();
      await own.close();
      const again = await own.records(article);
      await own.close();
      console.log(once.quotes.length, JSON.stringify(once) === JSON.stringify(again));`;
    const file = join(inbox, 'again.mjs');
    await writeFile(file, script);
    const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['3 true\n', '']);
  },
  120_000,
);

test('an article on which extraction breaks is named, and the others are taken', async () => {
  const data = await mkdtemp(join(tmpdir(), 'onrecord-broken-'));
  const faults: string[] = [];
  const merged = await addArticles(
    readSources(stories.slice(0, 6)),
    'town',
    { disk: NodeDisk, processes: NodeProcesses, index: indexBuilder, data },
    extractor(async (article) => {
      if (article.id === '0-harbour') throw new RangeError('too deep');
      return extractRecords(article);
    }, 0),
    {
      again: false,
      problem: (kind, { code, values }) => void faults.push(`${kind} ${code} ${values['detail']}`),
      progress: () => {},
    },
  );
  expect(faults).toEqual([`fault unexpected ${join(inbox, '0-harbour.txt')}: too deep`]);
  expect(merged?.added).toHaveLength(5);
  await rm(data, { recursive: true, force: true });
});

test.each([
  [0.5, 1_000, null],
  [0, 60_000, null],
  [0.25, 10_000, { percent: 25, left: '30 s' }],
  [0.1, 60_000, { percent: 10, left: '9 min' }],
  [1, 5_000, { percent: 100, left: '0 s' }],
])('with %d done after %d ms the forecast is %j', (share, elapsed, ahead) => {
  expect(forecast(share, elapsed)).toEqual(ahead);
});
