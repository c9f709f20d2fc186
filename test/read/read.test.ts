import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDoubles } from '../../src/read/doubles.ts';
import type { Fetcher } from '../../src/read/fetch.ts';
import { READ_PROBLEMS, readProblem } from '../../src/read/problems.ts';
import { type ReadOptions, readSources } from '../../src/read/read.ts';
import type { ReadItem } from '../../src/read/types.ts';
import { say } from '../../src/words/say.ts';

const STORY =
  'Mayor quits\n\nThe mayor has quit after a long fight over the ferry contract, the council said on Tuesday.\n';
const page = (name: string) => readFileSync(new URL(`../fixtures/pages/${name}`, import.meta.url));

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'onrecord-read-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array = STORY): string => {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};
/** A network of these pages: url → content, or a problem. */
const network = (pages: Record<string, { type: string; body: string | Uint8Array }>): Fetcher & { asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    async fetch(url) {
      asked.push(url);
      const found = pages[url];
      if (!found) return { ok: false, problem: readProblem('urlStatus', { url, status: 404 }) };
      return { ok: true, fetched: { bytes: Buffer.from(found.body), url, type: found.type, charset: null } };
    },
    async close() {},
  };
};
const noNetwork = network({});
const read = async (inputs: string[], options: ReadOptions = {}): Promise<ReadItem[]> => {
  const items: ReadItem[] = [];
  for await (const item of readSources(inputs, { fetcher: noNetwork, ...options })) items.push(item);
  return items;
};
/** `article id`, `quote id`, `fault code`, `notice code`: one word a kind. */
const summary = (items: ReadItem[]): string[] =>
  items.map((item) => {
    if (item.type === 'article') return `article ${item.article.id}`;
    if (item.type === 'quote') return `quote ${item.quote.id}`;
    return `${item.type} ${item.problem.code}`;
  });

describe('readSources', () => {
  it('tells forms apart by their content, whatever they are called', async () => {
    put('1.txt');
    put('2.txt', page('article.html'));
    put('3.txt', '{"id":"j","quote":"I quit"}\n');
    put('4.html', page('rss.xml'));
    put('5', page('feed.json'));
    put('6.md', '---\ntitle: Ferry\n---\n\nThe contract is void, the court found.');
    expect(summary(await read([root]))).toEqual([
      'article 1',
      'article 2',
      'quote j',
      'article ledger.example-2023-05-ferry-a-1-b-2',
      'fault urlStatus',
      'fault feedEntryEmpty',
      'article ledger.example-j',
      'fault urlStatus',
      'article 6',
    ]);
  });

  it('reads folders in one order, with all folders in them, past hidden files, loops and pictures', async () => {
    put('b.txt');
    put('B.txt');
    put('a/story.txt');
    put('c/story.txt');
    put('.hidden.txt');
    put('.git/x.txt');
    put('photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0]));
    symlinkSync(root, join(root, 'a', 'loop'));
    symlinkSync(join(root, 'nowhere'), join(root, 'a', 'dead'));
    expect(summary(await read([root]))).toEqual([
      'notice kindUnknown',
      'article B',
      'article a-story',
      'article b',
      'article c-story',
    ]);
  });

  it('does not follow a link that leads out of the folder', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'onrecord-outside-'));
    writeFileSync(join(outside, 'secret.txt'), STORY);
    put('in/a.txt');
    symlinkSync(outside, join(root, 'in', 'out'));
    symlinkSync(join(outside, 'secret.txt'), join(root, 'in', 'secret.txt'));
    symlinkSync(join(root, 'in', 'a.txt'), join(root, 'in', 'within.txt'));
    expect(summary(await read([join(root, 'in')]))).toEqual(['notice linkOutside', 'notice linkOutside', 'article a']);
    // What is asked for by name is asked for, wherever it leads.
    expect(summary(await read([join(root, 'in', 'secret.txt')]))).toEqual(['article secret']);
    rmSync(outside, { recursive: true, force: true });
  });

  it('reads a file once, however often it is named', async () => {
    const path = put('a.txt');
    symlinkSync(path, join(root, 'b.txt'));
    expect(summary(await read([path, path, root]))).toEqual(['article a']);
  });

  it('gives the same ids in whatever order files are named', async () => {
    const paths = [put('a/story.txt'), put('b/story.txt'), put('story.html', page('article.html'))];
    const ids = (items: ReadItem[]) => summary(items).sort();
    expect(ids(await read([...paths].reverse()))).toEqual(ids(await read(paths)));
  });

  it('leaves the text of a file as it is', async () => {
    const text = `\ufeff${STORY.replaceAll('\n', '\r\n')}  `;
    const [item] = await read([put('a.txt', text)]);
    expect(item).toMatchObject({ article: { text: text.slice(1) } });
  });

  it.each([
    ['nothing', '', 'fileEmpty'],
    ['only blanks', ' \n'.repeat(1000), 'fileEmpty'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), 'kindUnknown'],
    ['a PDF', '%PDF-1.7 …', 'pdfBroken'],
    ['an archive', 'PK\x03\x04\0\0', 'archiveBroken'],
    ['a NUL', 'The mayor\0 quit', 'notText'],
    ['UTF-8 that was cut off', Buffer.from('“The mayor has quit”').subarray(0, -1), 'notUtf8'],
    ['JSON of another kind', '{\n  "a": 1\n}', 'kindUnknown'],
    ['a list in JSON', '[{"id":"a","text":"b"}]', 'kindUnknown'],
    ['fifty megabytes of nothing', Buffer.alloc(50_000_000, ' '), 'fileTooLarge'],
  ])('refuses %s in one line, and goes on', async (_, content, code) => {
    const bad = put('a.txt', content);
    const items = await read([bad, put('b.txt')]);
    expect(summary(items)).toEqual([`fault ${code}`, 'article b']);
    expect(items[0]).toMatchObject({ problem: { values: { file: bad } } });
  });

  it.each([
    ['a file that is not there', 'nowhere.txt', 'fault fileMissing'],
    ['an empty folder', '.', 'fault folderEmpty'],
  ])('names %s', async (_, name, line) => expect(summary(await read([join(root, name)]))).toEqual([line]));

  it('tells of a conversion', async () => {
    const bytes = Buffer.from(STORY.replace('Mayor', '\x93Mayor\x94'), 'latin1');
    expect(summary(await read([put('a.txt', bytes)]))).toEqual(['notice encodingConverted', 'article a']);
  });

  it('reads pages by url, and stays with the address it was given when a page is titled by nothing', async () => {
    const fetcher = network({
      'https://ledger.example/a': {
        type: 'text/html',
        body: '<p>The mayor has quit, the council said on Tuesday.</p>',
      },
      'https://ledger.example/b.txt': { type: 'text/plain', body: STORY },
    });
    const items = await read(['https://ledger.example/a', 'https://ledger.example/b.txt', 'https://ledger.example/c'], {
      fetcher,
    });
    expect(summary(items)).toEqual(['article ledger.example-a', 'article ledger.example-b.txt', 'fault urlStatus']);
    expect(items[0]).toMatchObject({ article: { url: 'https://ledger.example/a', publisher: null } });
  });

  it('fetches the page of a teaser, takes a whole text from the feed, and reads an entry once', async () => {
    const feed = page('rss.xml')
      .toString()
      .replace('</channel>', '<item><link>https://ledger.example/2023/05/aground</link></item></channel>');
    const fetcher = network({
      'https://ledger.example/feed': { type: 'application/rss+xml', body: feed },
      'https://ledger.example/2023/05/aground': { type: 'text/html', body: page('article.html') },
    });
    const items = await read(['https://ledger.example/feed'], { fetcher });
    expect(summary(items)).toEqual([
      'article ledger.example-2023-05-ferry-a-1-b-2',
      'article ledger.example-2023-05-aground',
      'fault feedEntryEmpty',
    ]);
    expect(items[0]).toMatchObject({
      article: {
        title: 'Ferry contract ‘void’ & done',
        url: 'https://ledger.example/2023/05/ferry?a=1&b=2',
        published: { from: '2023-05-09' },
      },
    });
    expect(fetcher.asked).toEqual(['https://ledger.example/feed', 'https://ledger.example/2023/05/aground']);
  });

  it('says that an article is nearly an earlier one, and takes it', async () => {
    const long = page('blank-lines.txt').toString();
    const items = await read([put('a.txt', long), put('b.txt', `${long}\nA line more.`)], { doubles: createDoubles() });
    expect(summary(items)).toEqual(['article a', 'article b', 'notice sameAsEarlier']);
    expect(items[2]).toMatchObject({ problem: { values: { id: 'b', other: 'a' } } });
  });

  it('stops when nobody listens any more', async () => {
    put('a.txt');
    put('b.txt');
    for await (const item of readSources([root])) {
      expect(item.type).toBe('article');
      break;
    }
  });
});

describe('readProblem', () => {
  it('fits one line under 600 characters, in both languages, whatever the values hold', () => {
    const long = `line\nbreak\u2028\u202e${'x'.repeat(5000)}\ud83d`;
    for (const [code, names] of Object.entries(READ_PROBLEMS)) {
      const { values } = readProblem(
        code as 'lineTorn',
        Object.fromEntries(names.map((name) => [name, long])) as never,
      );
      for (const locale of ['en', 'fr'] as const) {
        const line = say(locale, code, values);
        expect(line.length).toBeLessThan(600);
        expect(line).not.toMatch(/[\n\u2028\u202e]|\p{Surrogate}|\{\w+\}/u);
        expect(line).not.toMatch(new RegExp(`^${code}\\b`));
      }
    }
  });

  it('keeps the end of a path, and numbers without separators', () => {
    const { values } = readProblem('lineTorn', { file: `${'folder/'.repeat(100)}story.jsonl`, line: 123456 });
    expect(values['file']).toMatch(/^….*story\.jsonl$/);
    expect(values['line']).toBe('123456');
  });
});

describe('how far reading has come', () => {
  it('grows from nothing to all of it: by files, and within a file of lines', async () => {
    put('a.txt');
    put('b.txt');
    put('c.jsonl', Array.from({ length: 20_000 }, (_, id) => `{"id":${id},"quote":"I quit"}\n`).join(''));
    const shares: number[] = [];
    const items = await read([root], { progress: (share) => void shares.push(share) });
    expect(items).toHaveLength(20_002);
    expect(shares.slice(0, 2)).toEqual([1 / 3, 2 / 3]);
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeGreaterThan(4);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });
});
