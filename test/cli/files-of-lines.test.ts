// Files of lines as people really have them: saved by Windows tools, a folder by mistake, not text at all. `ask --batch` and
// `extract --jsonl` read them alike: good lines are taken, what is wrong is one line that names the place.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSession, type Session } from './session.ts';

let town: Session;
beforeAll(async () => {
  town = await openSession();
  await writeFile(join(town.data, 'a.txt'), 'The ferry\n\n“The ferry is late,” said Jane Roe.\n');
  await town.run(['add', join(town.data, 'a.txt')]);
});
afterAll(() => town.close());

const utf16be = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
const SAVED: readonly [how: string, bytes: (text: string) => Uint8Array][] = [
  ['with a byte order mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['with carriage returns', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ['as UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['as UTF-16, the other way round', utf16be],
  ['without an end to its last line', (text) => Buffer.from(text.trimEnd())],
];
const QUESTIONS = '{"id":"é","ask":"/whosaid the ferry is late"}\n\n{"id":2,"ask":"/sources"}\n';
const ARTICLES = '{"id":"é","text":"“The ferry is late,” said Jane Roe."}\n{"id":"2","text":"No words."}\n';

const kinds: readonly [command: readonly string[], text: string][] = [
  [['ask', '--batch'], QUESTIONS],
  [['extract', '--jsonl'], ARTICLES],
];

describe.each(kinds)('%j', (command, text) => {
  test.each(SAVED)('takes a file saved %s whole', async (_, bytes) => {
    const file = join(town.data, 'saved.jsonl');
    await writeFile(file, bytes(text));
    const { code, out, err } = await town.run([...command, file]);
    expect(out.map((line) => String(JSON.parse(line).id))).toEqual(['é', '2']);
    expect(code).toBe(0);
    expect(err.filter((line) => !/UTF-16/.test(line))).toEqual([]);
  });

  const REFUSED: readonly [what: string, put: (path: string) => Promise<unknown>, says: RegExp][] = [
    ['a folder', (path) => mkdir(path), /folder/],
    ['UTF-16 without its mark', (path) => writeFile(path, Buffer.from(text, 'utf16le')), /not text/],
    ['a byte that is not UTF-8', (path) => writeFile(path, Buffer.from('{"id":"\xe9"}\n', 'latin1')), /:1: .*UTF-8/],
  ];
  test.each(REFUSED)('names %s in one line', async (what, put, says) => {
    const path = join(town.data, `${what} ${command[0]}`);
    await put(path);
    const { code, out, err } = await town.run([...command, path]);
    expect([code, out.length, err.length]).toEqual([2, 0, 1]);
    expect(err[0]).toMatch(says);
    expect(err[0]).toContain(what);
    expect(err[0]).not.toMatch(/should not have/);
  });
});

test('a file of questions is spoken of in the language that was asked for', async () => {
  const file = join(town.data, 'bad.jsonl');
  await writeFile(file, 'bad\n');
  const { err } = await town.run(['ask', '--batch', file], [], { env: { ONRECORD_LOCALE: 'fr' } });
  expect(err[0]).toMatch(/Corrigez la ligne/);
});

test.each<[readonly string[], RegExp]>([
  [['/sources', '--batch', 'FILE'], /more than it takes/],
  [['--batch', 'FILE', '--format', 'csv'], /--batch.*--format/],
  [['/timeline', '--json', '--format', 'csv'], /--json.*--format/],
  [['--batch', ''], /--batch needs a value/],
])('ask %j says that it cannot be both', async (args, says) => {
  const file = join(town.data, 'questions.jsonl');
  await writeFile(file, QUESTIONS);
  const { code, out, err } = await town.run(['ask', ...args.map((arg) => (arg === 'FILE' ? file : arg))]);
  expect([code, out.length, err.length]).toEqual([2, 0, 1]);
  expect(err[0]).toMatch(says);
});

test('--format json is the same as --json, in a batch too', async () => {
  const file = join(town.data, 'questions.jsonl');
  await writeFile(file, QUESTIONS);
  expect(await town.run(['ask', '--batch', file, '--format', 'json'])).toMatchObject({ code: 0, err: [] });
  expect(await town.run(['ask', '/sources', '--json', '--format', 'json'])).toMatchObject({ code: 0, err: [] });
});

test('what is said of the lines of one file is twenty lines and how many more', async () => {
  const file = join(town.data, 'undated.jsonl');
  const lines = Array.from({ length: 50 }, (_, n) =>
    JSON.stringify({ id: `n${n}`, text: 'No words.', published: 'soon' }),
  );
  await writeFile(file, `${lines.join('\n')}\n`);
  const { code, out, err } = await town.run(['extract', '--jsonl', file]);
  expect([code, out.length, err.length, err.at(-1)]).toEqual([0, 50, 21, 'and 30 more']);
});
