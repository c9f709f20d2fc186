import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NodeDisk } from '../../src/coverage/disk.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-disk-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const text = async (name: string) => Buffer.from((await NodeDisk.read(at(name))) ?? []).toString();

test('writes pieces of text and bytes one after the other, over what was there', async () => {
  await NodeDisk.write(at('a'), ['a much longer first version']);
  await NodeDisk.write(at('a'), ['“Né', Buffer.from('e'), '”\n']);
  expect(await text('a')).toBe('“Née”\n');
});

test('however long the pieces are, the file is what they are together', async () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    // About as long as a block, and longer.
    fc
      .tuple(fc.constantFrom('a', 'é', '字', '😀'), fc.integer({ min: 40_000, max: 300_000 }))
      .map(([c, n]) => c.repeat(n)),
  );
  const piece = fc.tuple(words, fc.boolean()).map(([text, isText]) => (isText ? text : Buffer.from(text)));
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      await NodeDisk.write(at('a'), pieces);
      expect(Buffer.concat(pieces.map((one) => Buffer.from(one))).equals((await NodeDisk.read(at('a')))!)).toBe(true);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('makes a file once, and leaves nothing beside it', async () => {
  expect(await NodeDisk.create(at('a'), 'first')).toBe(true);
  expect(await NodeDisk.create(at('a'), 'second')).toBe(false);
  expect(await text('a')).toBe('first');
  expect(await NodeDisk.list(folder)).toEqual(['a']);
});

test('of many that make the same file at once, one does', async () => {
  const made = await Promise.all(Array.from({ length: 20 }, (_, n) => NodeDisk.create(at('a'), `${n}`)));
  expect(made.filter(Boolean)).toHaveLength(1);
  expect(await text('a')).toBe(String(made.indexOf(true)));
});

test('what is not there reads as null, lists as empty and is removed without a word', async () => {
  expect(await NodeDisk.read(at('nothing'))).toBeNull();
  expect(await NodeDisk.list(at('nothing'))).toEqual([]);
  await NodeDisk.remove(at('nothing'));
  await NodeDisk.write(at('file'), ['x']);
  expect(await NodeDisk.read(at('file/below'))).toBeNull();
});

test('other faults of the disk are not hidden', async () => {
  await NodeDisk.makeDirectory(at('folder'));
  await expect(NodeDisk.read(at('folder'))).rejects.toMatchObject({ code: 'EISDIR' });
  await expect(NodeDisk.write(at('no/folder'), ['x'])).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a folder is renamed and removed with all that is in it', async () => {
  await NodeDisk.makeDirectory(at('one/two'));
  await NodeDisk.write(at('one/two/c'), ['x']);
  await NodeDisk.rename(at('one'), at('other'));
  await NodeDisk.syncDirectory(folder);
  expect(await text('other/two/c')).toBe('x');
  await NodeDisk.remove(at('other'));
  expect(await NodeDisk.list(folder)).toEqual([]);
});
