// What a newsroom's folder may hold besides articles: each is one line that names it, the rest is taken, nothing is lost.
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeStories } from './articles.ts';
import { openSession, type Session } from './session.ts';
import { onrecord } from './terminal.ts';

let town: Session;
let stories: string[];
let inbox: string;
beforeEach(async () => {
  town = await openSession();
  inbox = join(town.data, 'in');
  stories = await writeStories(inbox);
});
afterEach(() => town.close());

const records = () => readFile(join(town.data, 'coverage', 'town', 'records.jsonl'), 'utf8');
const quote = (id: string, words: string) => `${JSON.stringify({ id, quote: words, speaker: 'Ada Brandt' })}\n`;
const root = process.getuid?.() === 0;

/** What is put into the inbox, and what is said of it. */
const bad: readonly [what: string, put: (path: string) => Promise<unknown>, says: string][] = [
  ['a file cut off in the middle of a character', (p) => writeFile(p, Buffer.from('“Gone”').subarray(0, -1)), 'UTF-8'],
  ['UTF-16 without its mark', (p) => writeFile(p, Buffer.from('“We quit,” said Ada Brandt.', 'utf16le')), 'not text'],
  ['fifty megabytes of nothing', (p) => writeFile(p, Buffer.alloc(50_000_000)), '20 MB'],
  ['fifty megabytes of blanks', (p) => writeFile(p, Buffer.alloc(50_000_000, ' ')), '20 MB'],
  ['an empty file', (p) => writeFile(p, ''), 'empty'],
  ['an empty folder with the name of a file', (p) => mkdir(p), 'folder'],
  ['a link that leads nowhere', (p) => symlink(`${p}.gone`, p), 'there is no such file'],
  ['a link to itself', (p) => symlink(p, p), 'ELOOP'],
  ...(root
    ? []
    : ([['a file that may not be read', (p) => writeFile(p, 'x', { mode: 0 }), 'EACCES']] as (typeof bad)[number][])),
];

describe('add', () => {
  test.each(bad)('%s is named in one line, the rest is taken, exit 2', async (_, put, says) => {
    const path = join(town.data, 'bad.txt');
    await put(path);
    const { code, out, err } = await town.run(['add', path, ...stories]);
    expect([code, out[0]]).toEqual([2, '3 articles added.']);
    expect(err).toEqual([expect.stringContaining(path)]);
    expect(err[0]).toContain(says);
    expect(err[0]!.length).toBeLessThan(600);
    expect(await town.run(['check'])).toMatchObject({ code: 0, err: [] });
  });

  test.skipIf(process.platform !== 'linux')('a name that is not UTF-8 is named, not passed over', async () => {
    await writeFile(Buffer.concat([Buffer.from(`${inbox}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), '“Gone”');
    const { code, out, err } = await town.run(['add', inbox]);
    expect([code, out[0], err.length]).toEqual([2, '3 articles added.', 1]);
    expect(err[0]).toMatch(/caf.\.txt: the name of the file is not UTF-8/);
  });

  test('a bad file takes nothing away from what is there', async () => {
    await town.run(['add', ...stories]);
    const before = await records();
    await writeFile(stories[0]!, Buffer.from('“Gone”').subarray(0, -1));
    expect(await town.run(['add', inbox])).toMatchObject({ code: 2 });
    expect(await records()).toBe(before);
  });

  test('ids and names that look like paths stay ids: nothing is written outside', async () => {
    const file = join(inbox, 'given.jsonl');
    await writeFile(file, quote('../../../evil', 'We quit the board') + quote('/etc/evil', 'We quit again'));
    const before = await readdir(join(town.data, '..'));
    expect(await town.run(['add', file])).toMatchObject({ code: 0, err: [] });
    expect(
      (await readdir(join(town.data, '..'))).filter((name) => !before.includes(name) && /evil/.test(name)),
    ).toEqual([]);
    expect((await readdir(town.data)).sort()).toEqual(['coverage', 'in', 'index', 'tmp']);
    expect(await town.run(['remove', '../../../evil'])).toMatchObject({ code: 0 });
    expect(await town.run(['check'])).toMatchObject({ code: 0, err: [] });
  });

  test('markup in a quotation is text: kept as it stands, and proved', async () => {
    const words =
      'We <b>quit</b> & <script>alert(1)</script> [here](javascript:x) @everyone <!channel> \u202eevil\u202c today';
    await writeFile(join(inbox, 'markup.txt'), `Board quits\n\n“${words},” said Ada Brandt, who runs the line.\n`);
    expect(await town.run(['add', join(inbox, 'markup.txt')])).toMatchObject({ code: 0, err: [] });
    expect(await records()).toContain(JSON.stringify(words).slice(1, -1));
    expect(await town.run(['check'])).toMatchObject({ code: 0, err: [] });
    const { out } = await town.run(['ask', '/whosaid we quit']);
    expect(out.join('\n')).toContain('@everyone');
    expect(out.join('\n')).not.toContain('\u202e');
  });
});

test.each(['../town', 'a/b', '.', '', 'Town', '-x', 'x'.repeat(64)])('“%s” is no name of a coverage', async (name) => {
  const { code, err } = await onrecord(['add', ...stories, '--data', town.data, `--coverage=${name}`]);
  expect([code, err.split('\n').length]).toEqual([2, 2]);
  expect(err).toContain('coverage name');
});

test('where nothing can be written, that is one line', async () => {
  const file = join(town.data, 'file');
  await writeFile(file, 'not a folder');
  const { code, err } = await onrecord(['add', ...stories, '--data', file, '--coverage', 'town']);
  expect([code, err.split('\n').length]).toEqual([2, 2]);
  expect(err).toContain('the disk refuses it (ENOTDIR)');
});

test.skipIf(root)('a read-only directory answers, and refuses to be added to', async () => {
  await town.run(['add', stories[0]!]);
  const before = await records();
  for (const name of ['tmp', 'coverage', '.']) await chmod(join(town.data, name), 0o555);
  const { code, err } = await town.run(['add', stories[1]!]);
  const asked = await town.run(['ask', '/whosaid nobody pays for a ferry', '--json']);
  for (const name of ['.', 'coverage', 'tmp']) await chmod(join(town.data, name), 0o755);
  expect([code, err.length]).toEqual([2, 1]);
  expect(JSON.parse(asked.out.join('\n')).kind).toBe('quotes');
  expect(await records()).toBe(before);
});
