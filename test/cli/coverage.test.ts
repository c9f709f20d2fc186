// Coverages as a whole: made, listed, removed, and carried elsewhere in one file that is proved before it is taken.
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { packTar, type TarEntry, unpackTar } from 'modern-tar';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/coverage/cite.ts';
import { writeStories } from './articles.ts';
import { openSession, type Session } from './session.ts';

let town: Session;
let elsewhere: Session;
let file: string;
beforeEach(async () => {
  [town, elsewhere] = [await openSession(), await openSession()];
  file = join(town.data, 'town.tar.gz');
  await town.run(['add', ...(await writeStories(join(town.data, 'in')))]);
  await town.run(['review', 'school', '--by', 'Kim'], ['r', 'a sign', 'q']);
});
afterEach(() => Promise.all([town.close(), elsewhere.close()]));
const records = (session: Session, name = 'town') =>
  readFile(join(session.data, 'coverage', name, 'records.jsonl'), 'utf8');

describe('coverage', () => {
  test('is created empty, listed, and removed with all that belongs to it', async () => {
    expect(await elsewhere.run(['coverage', 'create', 'sea'])).toMatchObject({
      code: 0,
      out: [expect.stringContaining('“sea” is there')],
    });
    expect(await elsewhere.run(['coverage', 'create', 'sea'])).toMatchObject({
      code: 2,
      err: [expect.stringContaining('already')],
    });
    expect((await elsewhere.run(['coverage', 'list'])).out).toEqual(['sea: 0 articles, 0 quotes, 0 dated reports']);
    expect((await town.run(['coverage'])).out).toEqual([
      expect.stringMatching(/^town: 3 articles, \d+ quotes, 1 dated report$/),
    ]);
    expect(await town.run(['coverage', 'remove', 'town'])).toMatchObject({
      code: 2,
      err: [expect.stringContaining('--yes')],
    });
    expect(await town.run(['coverage', 'remove', 'town', '--yes'])).toMatchObject({ code: 0 });
    await expect(access(join(town.data, 'coverage', 'town'))).rejects.toThrow();
    await expect(access(join(town.data, 'index', 'town'))).rejects.toThrow();
    expect(await town.run(['coverage', 'remove', 'town', '--yes'])).toMatchObject({ code: 2 });
  });

  test.each([
    [['coverage', 'paint']],
    [['coverage', 'create']],
    [['coverage', 'create', '../x']],
    [['coverage', 'remove', '../town', '--yes']],
    [['coverage', 'import', 'nowhere.tar.gz']],
    [['coverage', 'import', 'nowhere.tar.gz', '--as', '../x']],
  ])('%j is a mistake, said in one line', async (args) => {
    const { code, err } = await town.run(args);
    expect([code, err.length]).toEqual([2, 1]);
  });
});

describe('an archive', () => {
  test('gives the same coverage elsewhere, corrections and texts too, byte for byte', async () => {
    expect(await town.run(['coverage', 'export', file])).toMatchObject({
      code: 0,
      out: [expect.stringContaining('3 articles, 3 texts')],
    });
    expect(await town.run(['coverage', 'export', file])).toMatchObject({
      code: 2,
      err: [expect.stringContaining('is there already')],
    });
    const { code, out } = await elsewhere.run(['coverage', 'import', file]);
    expect([code, out[0]]).toEqual([0, expect.stringContaining('the spans of 3 texts were compared')]);
    expect(await records(elsewhere)).toBe(await records(town));
    expect((await elsewhere.run(['check'])).out.join(' ')).toContain('3 of 3 texts');
    expect(await elsewhere.run(['coverage', 'import', file])).toMatchObject({
      code: 2,
      err: [expect.stringContaining('already')],
    });
    expect(await elsewhere.run(['coverage', 'import', file, '--as', 'copy'])).toMatchObject({ code: 0 });
    expect((await records(elsewhere, 'copy')).split('\n').slice(1)).toEqual((await records(town)).split('\n').slice(1));
    const again = join(town.data, 'again.tar.gz');
    await town.run(['coverage', 'export', again]);
    expect(gunzipSync(await readFile(again)).equals(gunzipSync(await readFile(file)))).toBe(true);
  });

  test('may go without the texts', async () => {
    await town.run(['coverage', 'export', file, '--no-texts']);
    expect(await elsewhere.run(['coverage', 'import', file])).toMatchObject({ code: 0 });
    expect((await elsewhere.run(['check'])).out.join(' ')).toContain('0 of 3 texts');
  });

  type Entries = { header: TarEntry['header']; data: Uint8Array }[];
  const damaged = async (damage: (entries: Entries) => Entries) => {
    await town.run(['coverage', 'export', file]);
    const entries = (await unpackTar(gunzipSync(await readFile(file)))).map(({ header, data }) => ({
      header,
      data: data ?? new Uint8Array(),
    }));
    const tar = await packTar(
      damage(entries).map(({ header, data }) => ({ header: { ...header, size: data.length, pax: {} }, body: data })),
    );
    await writeFile(file, gzipSync(tar));
  };
  const named =
    (name: string) =>
    (entries: Entries): Entries => [...entries, { header: { name, size: 4, type: 'file' }, data: Buffer.from('evil') }];
  /** With the hash of the records made to fit again, so that only what they say is wrong. */
  const records_ =
    (change: (text: string) => string) =>
    (entries: Entries): Entries => {
      const text = change(Buffer.from(entries[1]!.data).toString('utf8'));
      const manifest = JSON.parse(Buffer.from(entries[0]!.data).toString('utf8'));
      return [
        { ...entries[0]!, data: Buffer.from(JSON.stringify({ ...manifest, records: sha256(text) })) },
        { ...entries[1]!, data: Buffer.from(text) },
        ...entries.slice(2),
      ];
    };

  test.each<[string, (entries: Entries) => Entries, RegExp]>([
    ['climbs out of its folder', named('../evil.txt'), /“..\/evil.txt”, which no archive/],
    ['climbs out below texts', named(`texts/../../${'a'.repeat(64)}.txt`), /which no archive/],
    ['names a place on the disk', named('/tmp/evil.txt'), /which no archive/],
    ['brings a text that nobody announced', named(`texts/${'a'.repeat(64)}.txt`), /which no archive/],
    ['brings a text twice', (all) => [...all, all[2]!], /which no archive/],
    ['brings the records twice', (all) => [...all, all[1]!], /damaged/],
    [
      'has a link',
      (all) => [
        ...all,
        {
          header: { name: 'records.jsonl', size: 0, type: 'symlink', linkname: '/etc/passwd' },
          data: new Uint8Array(),
        },
      ],
      /which no archive/,
    ],
    ['lacks a text', (all) => all.slice(0, -1), /is missing/],
    ['lacks its records', (all) => [all[0]!], /“records.jsonl” is missing/],
    ['begins with something else', (all) => all.slice(1), /“onrecord-coverage.json” is missing/],
    [
      'has other records than it says',
      (all) => all.map((one, n) => (n === 1 ? { ...one, data: Buffer.concat([one.data, Buffer.from('\n')]) } : one)),
      /its hash differs/,
    ],
    [
      'has another text than it says',
      (all) => all.map((one, n) => (n === 2 ? { ...one, data: Buffer.from('other') } : one)),
      /its hash differs/,
    ],
    [
      'has a record that is none',
      records_((text) => text.replace('"stance":"states"', '"stance":"shouts"')),
      /have faults/,
    ],
    ['has a proof that does not hold', records_((text) => text.replace(/"proof":"./, '"proof":"x')), /have faults/],
    [
      'has a cue that does not stand in its text',
      records_((text) => text.replace(/"text":"said"/, '"text":"sung"')),
      /have faults/,
    ],
    [
      'has a manifest of another shape',
      (all) => [{ ...all[0]!, data: Buffer.from('{"format":2}') }, ...all.slice(1)],
      /damaged/,
    ],
    [
      'names its coverage like a path',
      (all) => [
        { ...all[0]!, data: Buffer.from(Buffer.from(all[0]!.data).toString().replace('"town"', '"../x"')) },
        ...all.slice(1),
      ],
      /damaged/,
    ],
  ])('that %s is refused whole', async (_, damage, why) => {
    await damaged(damage);
    const { code, err } = await elsewhere.run(['coverage', 'import', file]);
    expect([code, err[0]]).toEqual([2, expect.stringMatching(why)]);
    expect((await elsewhere.run(['coverage', 'list'])).out).toEqual([]);
    await expect(access(join(elsewhere.data, 'coverage'))).rejects.toThrow();
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['is cut off', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['is no gzip', () => Buffer.from('hello')],
    ['is empty', () => Buffer.alloc(0)],
    ['is no tar', () => gzipSync('hello '.repeat(400))],
    ['has a flipped bit', (bytes) => Buffer.from(bytes.map((byte, n) => (n === bytes.length - 6 ? byte ^ 1 : byte)))],
  ])('that %s is refused in one line', async (_, damage) => {
    await town.run(['coverage', 'export', file]);
    await writeFile(file, damage(await readFile(file)));
    const { code, err } = await elsewhere.run(['coverage', 'import', file]);
    expect([code, err.length, err[0]?.length ?? 0]).toEqual([2, 1, expect.any(Number)]);
    expect((await elsewhere.run(['coverage', 'list'])).out).toEqual([]);
  });
});
