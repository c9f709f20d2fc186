import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonl } from '../../src/read/jsonl.ts';
import { splitLines } from '../../src/read/lines.ts';
import type { ReadItem } from '../../src/read/types.ts';

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}
async function read(...parts: (string | Uint8Array)[]): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  for await (const item of readJsonl(chunks(...parts), 'news.jsonl')) items.push(item);
  return items;
}
const ARTICLE = '{"id":"a","text":"The mayor has quit, the council said on Tuesday."}';
const problems = async (line: string | Uint8Array) =>
  (await read(line)).flatMap((item) =>
    'problem' in item ? [[item.type, item.problem.code, item.problem.values]] : [],
  );

describe('readJsonl', () => {
  it('takes articles and quotes as they are', async () => {
    const article = {
      id: 'a/1 é',
      text: ' The mayor has quit,\r\nthe council said. ',
      title: 'Mayor',
      publisher: 'Ledger',
      url: 'https://l.example/a',
      published: '2023-05-09',
    };
    const quote = { id: 'q', quote: '“I quit”', speaker: 'Ada Moss', published: '2023-05', extra: { ignored: true } };
    expect(await read(`${JSON.stringify(article)}\r\n\n  \n${JSON.stringify(quote)}`)).toMatchObject([
      {
        type: 'article',
        from: 'news.jsonl:1',
        article: { ...article, published: { edtf: '2023-05-09', precision: 'day' } },
      },
      {
        type: 'quote',
        from: 'news.jsonl:4',
        quote: {
          id: 'q',
          quote: '“I quit”',
          speaker: 'Ada Moss',
          title: 'q',
          publisher: null,
          url: null,
          published: { edtf: '2023-05', precision: 'month' },
        },
      },
    ]);
  });

  it('reads nothing into what is absent, null or empty', async () => {
    const line =
      '{"id":"a","text":"The mayor has quit, the council said.","title":null,"publisher":"","url":null,"published":""}';
    expect(await read(line)).toMatchObject([
      {
        type: 'article',
        article: { title: 'The mayor has quit, the council said.', publisher: null, url: null, published: null },
      },
    ]);
  });

  it('keeps a whole number as id', async () => {
    expect(await read('{"id":12,"quote":"I quit"}')).toMatchObject([{ quote: { id: '12' } }]);
  });

  it.each([
    ['{"id":"a"', 'lineTorn', {}],
    ['{"id":"a","text":"The may', 'lineTorn', {}],
    ['{"id":"a" "text":"x"}', 'lineNotJson', {}],
    ['hello', 'lineNotJson', {}],
    ['[1]', 'lineNotObject', {}],
    ['"text"', 'lineNotObject', {}],
    ['null', 'lineNotObject', {}],
    ['{"text":"x"}', 'lineNoId', {}],
    ['{"id":"","text":"x"}', 'lineBadId', {}],
    ['{"id":"a\\nb","text":"x"}', 'lineBadId', {}],
    ['{"id":" a","text":"x"}', 'lineBadId', {}],
    ['{"id":{},"text":"x"}', 'lineBadId', {}],
    ['{"id":"a"}', 'lineNoContent', {}],
    ['{"id":"a","text":""}', 'lineFieldEmpty', { field: 'text' }],
    ['{"id":"a","text":5}', 'lineFieldNotText', { field: 'text' }],
    ['{"id":"a","text":"half \\ud800"}', 'lineFieldDamaged', { field: 'text' }],
    ['{"id":"a","text":"nul \\u0000"}', 'lineFieldDamaged', { field: 'text' }],
    ['{"id":"a","quote":" "}', 'lineFieldEmpty', { field: 'quote' }],
    ['{"id":"a","quote":"x","speaker":{"name":"Ada"}}', 'lineFieldNotText', { field: 'speaker' }],
    ['{"id":"a","text":"x","quote":"y"}', 'lineTextAndQuote', {}],
  ])('names the bad line %s', async (line, code, values) => {
    expect(await problems(line)).toEqual([
      ['fault', code, expect.objectContaining({ file: 'news.jsonl', line: '1', ...values })],
    ]);
  });

  it('takes the good lines around bad ones, and names each bad one by its line', async () => {
    const items = await read(`nope\n${ARTICLE}\n{}\n{"id":"b","quote":"I quit"}\n{"id":"c","te`);
    expect(
      items.map((item) => ('problem' in item ? [item.problem.code, item.problem.values['line']] : item.type)),
    ).toEqual([['lineNotJson', '1'], 'article', ['lineNoId', '3'], 'quote', ['lineTorn', '5']]);
  });

  it('names an id that comes twice, and takes the first', async () => {
    expect(await read(`${ARTICLE}\n\n{"id":"a","quote":"I quit"}`)).toMatchObject([
      { type: 'article' },
      { type: 'fault', problem: { code: 'lineIdTwice', values: { line: '3', id: 'a', first: '1' } } },
    ]);
  });

  it.each([
    ['ftp://x.example/a'],
    ['javascript:alert(1)'],
    ['www.example.com'],
    ['https://user:pass@x.example/'],
    ['https://x.example/a b'],
    [5],
  ])('drops the url %s and takes the rest', async (url) => {
    expect(await read(JSON.stringify({ id: 'a', quote: 'I quit', url }))).toMatchObject([
      { type: 'notice', problem: { code: 'urlDropped', values: { line: '1' } } },
      { type: 'quote', quote: { url: null } },
    ]);
  });

  it.each(['soon', '03/04/2023', '2023-02-30', '2023-02-29', '2023-13', 20230509])(
    'drops the date %s and takes the rest',
    async (published) => {
      expect(await read(JSON.stringify({ id: 'a', quote: 'I quit', published }))).toMatchObject([
        { type: 'notice', problem: { code: 'publishedDropped' } },
        { type: 'quote', quote: { published: null } },
      ]);
    },
  );

  it('names bytes that are not UTF-8', async () => {
    const line = Buffer.concat([Buffer.from('{"id":"a","text":"caf'), Buffer.from([0xe9]), Buffer.from('"}')]);
    expect(await problems(line)).toEqual([['fault', 'lineNotUtf8', expect.objectContaining({ offset: '21' })]]);
  });

  it('says so when there is nothing', async () => {
    expect(await problems('')).toEqual([['fault', 'fileEmpty', { file: 'news.jsonl' }]]);
    expect(await problems('\n \n\r\n')).toEqual([['fault', 'fileEmpty', { file: 'news.jsonl' }]]);
  });

  it('is not misled by what a line calls itself', async () => {
    const items = await read('{"id":"__proto__","quote":"x","__proto__":{"speaker":"y"},"constructor":1}');
    expect(items).toMatchObject([{ type: 'quote', quote: { id: '__proto__', speaker: null } }]);
  });

  it('survives a line nested without end', async () => {
    const items = await read(`${'['.repeat(500_000)}\n${ARTICLE}`);
    expect(items.map(({ type }) => type)).toEqual(['fault', 'article']);
  });

  it('keeps memory flat over a large file, and skips a line without end', async () => {
    async function* large(): AsyncGenerator<Uint8Array> {
      const filler = Buffer.from(' '.repeat(1 << 20));
      yield Buffer.from(`${ARTICLE}\n`);
      for (let n = 0; n < 120; n++) yield filler;
      yield Buffer.from('\n{"id":"last","quote":"I quit"}');
    }
    const before = process.memoryUsage().rss;
    const seen: string[] = [];
    for await (const item of readJsonl(large(), 'x')) seen.push('problem' in item ? item.problem.code : item.type);
    expect(seen).toEqual(['article', 'lineTooLong', 'quote']);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20);
  });
});

describe('splitLines', () => {
  it('gives the same lines however the bytes are cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '\r', ' ') })),
        fc.array(fc.nat(20)),
        async (lines, cuts) => {
          const bytes = Buffer.from(lines.join('\n'));
          const parts: Uint8Array[] = [];
          let at = 0;
          for (const cut of cuts) {
            parts.push(bytes.subarray(at, at + cut));
            at += cut;
          }
          parts.push(bytes.subarray(at));
          const got: string[] = [];
          for await (const line of splitLines(chunks(...parts), 1000)) got.push(Buffer.from(line.bytes!).toString());
          const expected = lines.join('\n').split('\n');
          if (expected.at(-1) === '') expected.pop();
          expect(got).toEqual(expected);
        },
      ),
    );
  });
});
