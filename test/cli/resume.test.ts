// A reading that was stopped goes on: what a server has sent is not asked for again, what is in the coverage is not read
// again, and in the end everything is there.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addArticles } from '../../src/cli/add-articles.ts';
import { extractRecords } from '../../src/cli/extract-records.ts';
import { extractor } from '../../src/cli/extractor.ts';
import { indexBuilder } from '../../src/cli/index-builder.ts';
import { openUnfinished } from '../../src/cli/unfinished.ts';
import { NodeDisk } from '../../src/coverage/disk.ts';
import { NodeProcesses } from '../../src/coverage/lock.ts';
import type { Fetcher } from '../../src/read/fetch.ts';
import { readSources } from '../../src/read/read.ts';
import { STORIES, writeStories } from './articles.ts';
import { openSession, type Session } from './session.ts';

const PROGRAM = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const built = existsSync(PROGRAM);
if (!built) console.warn('test/cli/resume.test.ts: skipped in part, because the program is not built (npm run build).');

const many = Object.fromEntries(
  Array.from({ length: 3 }, (_, n) =>
    Object.entries(STORIES).map(([name, text]) => [`${n}-${name}`, text.replaceAll('Okoro', `Okoro${n}`)]),
  ).flat(),
);

let town: Session;
let inbox: string;
let stories: string[];
beforeEach(async () => {
  town = await openSession();
  inbox = await mkdtemp(join(tmpdir(), 'onrecord-inbox-'));
  stories = await writeStories(inbox, many);
});
afterEach(async () => {
  await town.close();
  await rm(inbox, { recursive: true, force: true });
});

const recordsIn = (data: string) => readFile(join(data, 'coverage', 'town', 'records.jsonl'), 'utf8');
const target = (data: string) => ({ data, coverage: 'town' }) as Parameters<typeof openUnfinished>[0];
const store = (data: string) => ({ data, disk: NodeDisk, processes: NodeProcesses, index: indexBuilder });

/** Reads `inputs` two at a time and stops, as a killed process would, after so many commits. */
async function readAndStop(data: string, inputs: string[], commits: number): Promise<string[]> {
  const unfinished = await openUnfinished(target(data), inputs, Date.now());
  const read: string[] = [];
  let left = commits;
  const items = readSources(inputs, { journal: unfinished });
  async function* noted() {
    for await (const item of items) {
      if (item.type === 'article') read.push(item.from);
      yield item;
    }
  }
  const options = {
    again: false,
    most: 2,
    problem: () => {},
    progress: () => {},
    async committed() {
      await unfinished.committed();
      if (--left === 0) throw new Error('killed');
    },
  };
  await addArticles(noted(), 'town', store(data), extractor(extractRecords, 0), options).catch((error) => {
    if (error.message !== 'killed') throw error;
  });
  return read;
}

describe('batches', () => {
  test('leave the bytes that one commit leaves', async () => {
    await town.run(['add', ...stories]);
    const other = await openSession();
    await readAndStop(other.data, stories, 99);
    expect(await recordsIn(other.data)).toBe(await recordsIn(town.data));
    expect(await other.run(['check'])).toMatchObject({ code: 0, err: [] });
    await other.close();
  });

  test.each([1, 2, 3])('stopped after commit %i, nothing is read twice and nothing is lost', async (commits) => {
    const first = await readAndStop(town.data, stories, commits);
    expect(await town.run(['check'])).toMatchObject({ code: 0, err: [] });
    const second = await readAndStop(town.data, stories, 99);
    // One file more was under way when it was stopped.
    expect(first).toHaveLength(commits * 2 + 1);
    expect([...first.slice(0, -1), ...second]).toEqual(stories);
    const other = await openSession();
    await other.run(['add', ...stories]);
    expect(await recordsIn(town.data)).toBe(await recordsIn(other.data));
    await other.close();
  });

  test('the command says that it goes on, and leaves nothing behind', async () => {
    await readAndStop(town.data, stories, 2);
    const { code, out } = await town.run(['add', ...stories]);
    expect([code, out.slice(0, 2)]).toEqual([
      0,
      ['Going on where this was stopped: 4 documents had been read.', '5 articles added.'],
    ]);
    expect(existsSync(join(town.data, 'state', 'adding'))).toBe(false);
    expect((await town.run(['add', ...stories])).out[0]).toBe('9 articles unchanged.');
  });

  test('a file that was changed since is read again', async () => {
    await readAndStop(town.data, stories, 2);
    await writeFile(stories[0]!, 'Ferry line to stay\n\n“We will sail on,” Ada Brandt said on Tuesday.\n');
    expect((await town.run(['add', ...stories])).out[1]).toBe('5 articles added, 1 article revised.');
  });
});

describe('what is left of a reading', () => {
  const page = {
    bytes: Buffer.from('<p>words</p>'),
    url: 'https://ledger.example/a',
    type: 'text/html',
    charset: null,
  };
  const fetching = () => {
    const asked: string[] = [];
    const fetcher: Fetcher = {
      fetch: async (url) => {
        asked.push(url);
        return { ok: true, fetched: page };
      },
      close: async () => {},
    };
    return { fetcher, asked };
  };
  const open = (inputs = ['a']) => openUnfinished(target(town.data), inputs, Date.now());
  const folder = async () => {
    const all = join(town.data, 'state', 'adding');
    return join(all, (await readdir(all))[0]!);
  };

  test('a page that came is not asked for again until it is in the coverage', async () => {
    const { fetcher, asked } = fetching();
    await (await open()).keeping(fetcher).fetch(page.url);
    const later = await open();
    const again = await later.keeping(fetcher).fetch(page.url);
    expect(asked).toEqual([page.url]);
    expect(again).toMatchObject({ ok: true, fetched: { url: page.url, type: 'text/html', charset: null } });
    expect(again.ok && Buffer.from(again.fetched!.bytes).toString()).toBe('<p>words</p>');
    later.finished(page.url);
    await later.committed();
    expect(await readdir(join(await folder(), 'fetched'))).toEqual([]);
    expect((await open()).has(page.url)).toBe(true);
  });

  test('where nothing can be kept, reading goes on', async () => {
    await writeFile(join(town.data, 'state'), 'a file where the folder would be');
    const { fetcher, asked } = fetching();
    const first = await open();
    expect(await first.keeping(fetcher).fetch(page.url)).toMatchObject({ ok: true });
    first.finished(page.url);
    await first.committed();
    await first.end();
    expect([(await open()).before, asked.length]).toEqual([0, 1]);
  });

  test('other inputs know nothing of it', async () => {
    const first = await open();
    first.finished('x');
    await first.committed();
    expect([(await open()).has('x'), (await open(['b'])).has('x')]).toEqual([true, false]);
  });

  test('a line that was cut off, and bytes that were, count for nothing', async () => {
    const { fetcher, asked } = fetching();
    const first = await open();
    await first.keeping(fetcher).fetch(page.url);
    first.finished('x');
    await first.committed();
    await appendFile(join(await folder(), 'done'), '"y');
    const names = await readdir(join(await folder(), 'fetched'));
    await writeFile(join(await folder(), 'fetched', names.find((name) => !name.endsWith('.json'))!), '<p>wo');
    const later = await open();
    expect([later.before, later.has('y')]).toEqual([1, false]);
    await later.keeping(fetcher).fetch(page.url);
    expect(asked).toHaveLength(2);
  });
});

describe.skipIf(!built)('kill -9 while pages are fetched', () => {
  let server: Server;
  let origin: string;
  const asked: string[] = [];
  let stopAt: (() => void) | null = null;
  beforeEach(async () => {
    asked.length = 0;
    server = createServer((request, response) => {
      if (request.url === '/robots.txt') return void response.writeHead(404).end();
      const number = Number(/\d+/.exec(request.url ?? '')?.[0]);
      if (stopAt && number === 4) return stopAt();
      asked.push(request.url ?? '');
      response.setHeader('content-type', 'text/html');
      response.end(
        `<h1>Ferry ${number}</h1><p>The ferry number ${number} will stop in May, the line said on Tuesday, after forty years on the strait and two on the rocks.</p><p>“Nobody pays for ferry ${number},” Ada Brandt said, and she asked the town for patience and for money.</p>`,
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  test('no page is asked for twice, and all are there', async () => {
    const list = join(inbox, 'pages.urls.txt');
    await writeFile(list, [1, 2, 3, 4, 5, 6].map((n) => `${origin}/story/${n}\n`).join(''));
    const args = [PROGRAM, 'add', list, '--allow-private', '--data', town.data, '--coverage', 'town'];
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    stopAt = () => void child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    stopAt = null;
    expect(asked).toEqual(['/story/1', '/story/2', '/story/3']);
    const { code, out } = await town.run(['add', list, '--allow-private']);
    expect([code, out[0]]).toEqual([0, '6 articles added.']);
    expect(asked).toEqual([1, 2, 3, 4, 5, 6].map((n) => `/story/${n}`));
    expect(await town.run(['check'])).toMatchObject({ code: 0, err: [] });
  }, 240_000);
});
