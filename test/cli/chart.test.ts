// `chart` on the shipped coverage: files, words beside them, and what is said when it cannot draw.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onrecord } from './terminal.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-chart-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const chart = (...args: string[]) => onrecord(['chart', ...args]);

describe('chart', () => {
  it.each([
    ['png', (bytes: Buffer) => bytes.subarray(1, 4).toString() === 'PNG'],
    ['svg', (bytes: Buffer) => bytes.toString().startsWith('<svg ')],
  ])('writes a %s, whole, and says in words what it shows', async (kind, right) => {
    const file = join(folder, `caucus.${kind}`);
    const { code, out } = await chart('/timeline about:caucus', '-o', file, '--theme', 'dark');
    expect(code).toBe(0);
    expect(out).toContain('Another date for it: 24 March 2023');
    expect(right(await readFile(file))).toBe(true);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it.each([
    ['no file', ['/timeline'], /chart needs -o FILE/],
    ['no question', ['-o', 'a.png'], /chart needs "\/timeline …"/],
    ['another kind of file', ['/timeline', '-o', 'a.gif'], /“a\.gif”.*\.svg or \.png/],
    ['another theme', ['/timeline', '-o', 'a.png', '--theme', 'pink'], /“pink” is no theme/],
    ['another kind of answer', ['/sources', '-o', 'a.png'], /no timeline/],
    ['a folder that is not there', ['/timeline', '-o', 'nowhere/at/all.png'], /nowhere/],
  ])('says in one line what is wrong: %s', async (_, args, line) => {
    const { code, err } = await chart(...args);
    expect(code).toBe(2);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(line);
  });

  it('has nothing to draw where nothing is found, which is an answer', async () => {
    const file = join(folder, 'none.png');
    const { code, out } = await chart('/timeline about:zeppelins', '-o', file);
    expect(code).toBe(0);
    expect(out).toMatch(/Not in the coverage/);
    expect(await readdir(folder)).toEqual([]);
  });
});
