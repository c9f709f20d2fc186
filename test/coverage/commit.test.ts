import { chmod, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCoverage } from '../../src/coverage/check.ts';
import { sha256 } from '../../src/coverage/cite.ts';
import { changeCoverage, type Store } from '../../src/coverage/commit.ts';
import { NodeDisk } from '../../src/coverage/disk.ts';
import { layoutOf, textPath } from '../../src/coverage/layout.ts';
import { NodeProcesses, type Processes } from '../../src/coverage/lock.ts';
import { mergeIn, takeOut } from '../../src/coverage/merge-in.ts';
import { openCoverage } from '../../src/coverage/open.ts';
import { openStage } from '../../src/coverage/stage.ts';
import type { Coverage } from '../../src/coverage/types.ts';
import { dyingDisk, Killed } from './dying-disk.ts';
import { incoming, quotesIn, temporaryStore, words } from './town.ts';

let store: Awaited<ReturnType<typeof temporaryStore>>;
beforeEach(async () => {
  store = await temporaryStore();
});
afterEach(() => store.close());

const ONE = { a: 'Ines: “Not a cent more.”' };
const TWO = { b: 'Bo: “We will see.” Later: “We saw.”', c: 'Cy: “No comment.”' };

/** What `add` does, without reading and extracting. */
async function add(to: Store, articles: Readonly<Record<string, string>>) {
  const stage = await openStage(to.disk, to.data, to.processes);
  for (const text of Object.values(articles)) await stage.put(text);
  const done = await changeCoverage(to, 'town', async (now) => {
    const all = Object.entries(articles).map(([id, text]) => incoming(id, text));
    return { coverage: (await mergeIn(now, 'town', all)).coverage, texts: stage.texts };
  });
  await stage.close();
  return done!;
}

const remove = (from: Store, ...ids: string[]) =>
  changeCoverage(from, 'town', (now) => ({ coverage: takeOut(now!, ids).coverage }));

const check = async () => (await checkCoverage(NodeDisk, store.data, 'town', words.engine))?.problems ?? [];

/** The state an answer would come from: the records' quotes, and those in the index. They must be the same. */
async function state() {
  const open = await openCoverage(NodeDisk, store.data, 'town');
  if (!open) return null;
  expect(open.indexProblem).toBeNull();
  const quotes = quotesIn(await open.coverage());
  expect(Buffer.from(open.index!.files.get('words.txt')!).toString()).toBe(quotes.join('\n'));
  return quotes;
}

const texts = async () => (await NodeDisk.list(layoutOf(store.data, 'town').texts)).map((name) => name.slice(0, 64));
const generations = () => NodeDisk.list(layoutOf(store.data, 'town').index);

describe('a commit', () => {
  test('puts texts, index and records there, and check has nothing to say', async () => {
    const { changed } = await add(store, { ...ONE, ...TWO });
    expect(changed).toBe(true);
    expect(await check()).toEqual([]);
    expect(await state()).toHaveLength(4);
    expect((await texts()).sort()).toEqual(
      Object.values({ ...ONE, ...TWO })
        .map((text) => sha256(text))
        .sort(),
    );
    expect(await readdir(join(store.data, 'tmp'))).toEqual([]);
  });

  test('of the same records writes nothing', async () => {
    await add(store, ONE);
    const before = await generations();
    const disk = dyingDisk(Number.POSITIVE_INFINITY, false);
    expect(await add({ ...store, disk }, ONE)).toMatchObject({ changed: false });
    expect(await generations()).toEqual(before);
  });

  test('keeps the generation before it, until the next', async () => {
    await add(store, ONE);
    const [first] = await generations();
    await add(store, TWO);
    expect(await generations()).toHaveLength(2);
    expect(await generations()).toContain(first);
    await remove(store, 'c');
    expect(await generations()).toHaveLength(2);
    expect(await generations()).not.toContain(first);
  });

  test('takes away the text of a removed article, but not one that another article has too', async () => {
    await add(store, { ...ONE, ...TWO, twin: TWO.b });
    await remove(store, 'a', 'b');
    expect((await texts()).sort()).toEqual([sha256(TWO.b), sha256(TWO.c)].sort());
    await writeFile(join(layoutOf(store.data, 'town').texts, 'notes.txt'), 'somebody’s own');
    await remove(store, 'twin', 'c');
    expect(await NodeDisk.list(layoutOf(store.data, 'town').texts)).toEqual(['notes.txt']);
  });

  test('puts a text back that is missing or damaged when its article is read again', async () => {
    await add(store, { ...ONE, ...TWO });
    await NodeDisk.remove(textPath(layoutOf(store.data, 'town'), sha256(ONE.a)));
    await writeFile(textPath(layoutOf(store.data, 'town'), sha256(TWO.c)), 'something else');
    expect((await check()).map((problem) => problem.code)).toEqual(['textDiffers']);
    expect(await add(store, { ...ONE, ...TWO })).toMatchObject({ changed: false });
    expect(await texts()).toHaveLength(3);
    expect(await check()).toEqual([]);
  });

  test('builds a missing or damaged index again, though the records are the same', async () => {
    await add(store, ONE);
    const layout = layoutOf(store.data, 'town');
    const [name] = await generations();
    await writeFile(join(layout.index, name!, 'words.txt'), 'Ines: “All of it.”');
    expect((await check()).map((problem) => problem.code)).toEqual(['indexDamaged']);
    await changeCoverage(store, 'town', (now) => ({ coverage: now! }));
    expect(await check()).toEqual([]);
    await NodeDisk.remove(layout.index);
    expect((await check()).map((problem) => problem.code)).toEqual(['indexMissing']);
    await changeCoverage(store, 'town', (now) => ({ coverage: now! }));
    expect(await check()).toEqual([]);
    expect(await checkCoverage(NodeDisk, store.data, 'town', 'words-2')).toMatchObject({
      problems: [{ code: 'indexOtherEngine' }],
    });
  });

  test('refuses to build on records with faults, and changes nothing', async () => {
    await add(store, ONE);
    const { records } = layoutOf(store.data, 'town');
    const broken = Buffer.from((await NodeDisk.read(records))!)
      .toString()
      .replace('"states"', '"shouts"');
    await writeFile(records, broken);
    await expect(add(store, TWO)).rejects.toMatchObject({ problem: { code: 'recordsFaulty' } });
    expect(Buffer.from((await NodeDisk.read(records))!).toString()).toBe(broken);
    const open = await openCoverage(NodeDisk, store.data, 'town');
    await expect(open!.coverage()).rejects.toMatchObject({ problem: { code: 'recordsFaulty' } });
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'is not needed to answer: nothing is written then',
    async () => {
      await add(store, ONE);
      await chmod(store.data, 0o500);
      expect(await state()).toEqual(['Not a cent more.']);
      await chmod(store.data, 0o700);
    },
  );

  test('answering does nothing to the disk', async () => {
    await add(store, ONE);
    const disk = dyingDisk(0, false);
    expect(quotesIn(await (await openCoverage(disk, store.data, 'town'))!.coverage())).toEqual(['Not a cent more.']);
    expect(disk.done()).toBe(0);
  });
});

describe('killed at any moment', () => {
  const dead: Processes = { ...NodeProcesses, self: { ...NodeProcesses.self, pid: 2 ** 22 + 1, started: '1' } };
  const work: readonly [string, (to: Store) => Promise<unknown>, readonly string[]][] = [
    ['adding', (to) => add(to, TWO), ['Not a cent more.', 'We will see.', 'We saw.', 'No comment.']],
    ['revising', (to) => add(to, { a: 'Ines, at noon: “Not a cent.”' }), ['Not a cent.', 'Not a cent more.']],
    ['removing', (to) => remove(to, 'a'), []],
  ];

  describe.each([
    ['between two steps', false],
    ['in the middle of one', true],
  ])('%s', (_, half) => {
    test.each(work)(
      'while %s, it is as before or as after, and the work can be done again',
      async (_, run, after) => {
        let moment = 0;
        const seen = new Set<string>();
        for (let alive = false; !alive; moment++) {
          await store.close();
          store = await temporaryStore();
          await add(store, ONE);
          try {
            await run({ ...store, disk: dyingDisk(moment, half), processes: dead });
            alive = true;
          } catch (error) {
            if (!(error instanceof Killed)) throw error;
          }
          expect(await check()).toEqual([]);
          const quotes = await state();
          expect([['Not a cent more.'], after]).toContainEqual(quotes);
          seen.add(JSON.stringify(quotes));
          // The next one breaks the dead one's lock, does the work, and leaves nothing behind.
          const done = JSON.stringify(quotes) === JSON.stringify(after);
          if (!done || !alive) await (after.length === 0 && done ? Promise.resolve() : run(store));
          await add(store, { z: 'Zoe: “Last.”' });
          expect(await check()).toEqual([]);
          expect(await state()).toEqual([...after, 'Last.']);
          expect(await readdir(join(store.data, 'tmp'))).toEqual([]);
          expect((await generations()).filter((name) => !/^[0-9a-f]{64}$/.test(name))).toEqual([]);
          const wanted = (await (await openCoverage(NodeDisk, store.data, 'town'))!.coverage()).articles;
          expect((await texts()).sort()).toEqual(wanted.map((article) => article.sha256!).sort());
        }
        expect(moment).toBeGreaterThan(15);
        expect(seen.size).toBe(2);
      },
      60_000,
    );

    test('while the index is built again in another way, there is always a whole one', async () => {
      const newer = {
        ...words,
        build: async (coverage: Coverage) =>
          new Map([...(await words.build(coverage, null)), ['more.txt', Buffer.from('x')]]),
      };
      let alive = false;
      for (let moment = 0; !alive; moment++) {
        for (const [before, after] of [
          [words, newer],
          [newer, words],
        ] as const) {
          await store.close();
          store = await temporaryStore();
          await add({ ...store, index: before }, ONE);
          const rebuild = (to: Store) => changeCoverage(to, 'town', (now) => ({ coverage: now!, rebuild: true }));
          try {
            await rebuild({ ...store, index: after, disk: dyingDisk(moment, half), processes: dead });
            alive = true;
          } catch (error) {
            if (!(error instanceof Killed)) throw error;
          }
          expect(await check()).toEqual([]);
          expect(await state()).toEqual(['Not a cent more.']);
          await rebuild({ ...store, index: after });
          expect(await check()).toEqual([]);
          const { index } = (await openCoverage(NodeDisk, store.data, 'town'))!;
          expect(index!.files).toEqual(
            await after.build(await (await openCoverage(NodeDisk, store.data, 'town'))!.coverage(), null),
          );
          const [generation] = await generations();
          expect(await NodeDisk.list(join(layoutOf(store.data, 'town').index, generation!))).toHaveLength(
            index!.files.size + 1,
          );
        }
      }
    });

    test('while the very first article is added, there is nothing, and no fault', async () => {
      let alive = false;
      for (let moment = 0; !alive; moment++) {
        await store.close();
        store = await temporaryStore();
        try {
          await add({ ...store, disk: dyingDisk(moment, half), processes: dead }, ONE);
          alive = true;
        } catch (error) {
          if (!(error instanceof Killed)) throw error;
        }
        expect(await check()).toEqual([]);
        expect([null, ['Not a cent more.']]).toContainEqual(await state());
        await add(store, ONE);
        expect(await state()).toEqual(['Not a cent more.']);
      }
    });
  });
});

test('two at once: both are done, one after the other', async () => {
  await Promise.all([add(store, ONE), add(store, { b: TWO.b }), add(store, { c: TWO.c })]);
  expect(await state()).toHaveLength(4);
  expect(await check()).toEqual([]);
});

test('a reader at any moment of many commits sees one whole state', async () => {
  await add(store, ONE);
  let going = true;
  const reading = (async () => {
    let reads = 0;
    for (; going; reads++) await state();
    return reads;
  })();
  for (let n = 0; n < 15; n++) {
    await add(store, { [`n${n}`]: `Bo: “Number ${n}.”` });
    if (n % 3 === 2) await remove(store, `n${n - 1}`);
  }
  going = false;
  expect(await reading).toBeGreaterThan(10);
});
