import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NodeDisk } from '../../src/coverage/disk.ts';
import { isCoverageName, layoutOf } from '../../src/coverage/layout.ts';
import { lock, NodeProcesses, type Processes } from '../../src/coverage/lock.ts';
import { temporaryStore } from './town.ts';

let store: Awaited<ReturnType<typeof temporaryStore>>;
beforeEach(async () => {
  store = await temporaryStore();
});
afterEach(() => store.close());

const layout = () => layoutOf(store.data, 'town');
/** A clock that a pause moves on at once. */
function impatient(more: Partial<Processes> = {}): Processes {
  let now = 1_000_000;
  return {
    ...NodeProcesses,
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
    ...more,
  };
}
async function leave(content: string) {
  await mkdir(dirname(layout().lock), { recursive: true });
  await writeFile(layout().lock, content);
}
const held = (more: object) => JSON.stringify({ ...NodeProcesses.self, at: 1_000_000, ...more });

test('one at a time', async () => {
  const first = await lock(NodeDisk, layout(), impatient());
  await expect(lock(NodeDisk, layout(), impatient(), 1_000)).rejects.toMatchObject({
    problem: { code: 'coverageBusy' },
  });
  await first.release();
  const second = await lock(NodeDisk, layout(), impatient());
  expect([await first.isHeld(), await second.isHeld()]).toEqual([false, true]);
});

test.each([
  ['of a process that is gone', () => held({ pid: 2 ** 22 + 7 })],
  ['of an earlier process with our number', () => held({ started: '1' })],
  ['of another machine, long ago', () => held({ host: 'elsewhere', at: 0 })],
  ['cut off while it was written', () => '{"pid":'],
])('a lock %s is broken', async (_, content) => {
  if (process.platform !== 'linux' && content().includes('"started":"1"')) return;
  await leave(content());
  const taken = await lock(NodeDisk, layout(), impatient());
  expect(await taken.isHeld()).toBe(true);
});

test.each([
  ['of a living process', () => held({})],
  ['of another machine, a moment ago', () => held({ host: 'elsewhere' })],
])('a lock %s is waited for', async (_, content) => {
  await leave(content());
  await expect(lock(NodeDisk, layout(), impatient(), 5_000)).rejects.toMatchObject({
    problem: { code: 'coverageBusy', values: { name: 'town', file: layout().lock } },
  });
});

test('whoever moved a living lock aside puts it back', async () => {
  await leave(held({ pid: 2 ** 22 + 7 }));
  const living = held({});
  // Between our look at the dead lock and our move, another process breaks it and takes the lock.
  const disk = {
    ...NodeDisk,
    rename: async (from: string, to: string) => {
      if (from === layout().lock) await writeFile(from, living);
      await NodeDisk.rename(from, to);
    },
  };
  await expect(lock(disk, layout(), impatient(), 1_000)).rejects.toMatchObject({ problem: { code: 'coverageBusy' } });
  expect(Buffer.from((await NodeDisk.read(layout().lock))!).toString()).toBe(living);
});

test.each([
  ['town', true],
  ['a', true],
  ['2023-riding', true],
  ['a'.repeat(63), true],
  ['a'.repeat(64), false],
  ['', false],
  ['-a', false],
  ['Town', false],
  ['a_b', false],
  ['..', false],
  ['a/b', false],
  ['a\n', false],
  ['é', false],
])('coverage name %j: %s', (name, allowed) => {
  expect(isCoverageName(name)).toBe(allowed);
  if (!allowed) expect(() => layoutOf('data', name)).toThrow(/badCoverageName/);
});
