// What an editor decides counts at once, is committed behind their back, and never undoes what somebody else decided.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Keeper, keeper, type Untimed } from '../../../src/cli/review/keeper.ts';
import { changeCoverage } from '../../../src/coverage/commit.ts';
import { correct, correctionOf } from '../../../src/coverage/corrections.ts';
import { mergeIn } from '../../../src/coverage/merge-in.ts';
import { openCoverage } from '../../../src/coverage/open.ts';
import type { Coverage } from '../../../src/coverage/types.ts';
import { incoming, temporaryStore, words } from '../../coverage/town.ts';

const TOLD = Array.from({ length: 40 }, (_, n) => incoming(`a${n}`, `Ines Okoro said: “Number ${n} it is.”`));
type Store = Awaited<ReturnType<typeof temporaryStore>>;
let store: Store;
let kept: Keeper;
let builds: number;

beforeEach(async () => {
  const plain = await temporaryStore();
  builds = 0;
  const counted: typeof words.build = (...args) => {
    builds++;
    return words.build(...args);
  };
  store = { ...plain, index: { ...words, build: counted } };
  const { coverage } = await mergeIn(null, 'town', TOLD);
  await changeCoverage(store, 'town', () => ({ coverage }));
  kept = await keeper(store, { data: store.data, coverage: 'town' }, () => new Date('2026-01-15T12:00:00Z'));
});
afterEach(() => store.close());

const decide = (coverage: Coverage, n: number, verdict: 'checked' | 'rejected' = 'checked'): Untimed => {
  const { article, id, citation } = coverage.quotes.find((quote) => quote.article === `a${n}`)!;
  return { about: 'quote', finding: { article, id, words: citation.excerpt }, verdict, by: 'Kim', note: 'read' };
};
const onDisk = async () => (await (await openCoverage(store.disk, store.data, 'town'))!.coverage()) as Coverage;
const reviews = (coverage: Coverage) => coverage.quotes.filter(({ review }) => review !== 'auto').length;

describe('decisions', () => {
  test('count at once, and those that come fast are committed together', async () => {
    builds = 0;
    for (let n = 0; n < 40; n++) {
      await kept.correct(decide(kept.coverage, n));
      expect(reviews(kept.coverage)).toBe(n + 1);
    }
    await kept.settled();
    expect(reviews(await onDisk())).toBe(40);
    expect(builds).toBeLessThan(40);
    expect(kept.problems()).toEqual([]);
  });

  test('are timed one after the other, whatever the clock says', async () => {
    for (let n = 0; n < 3; n++) await kept.correct(decide(kept.coverage, n));
    await kept.settled();
    const next = await keeper(store, { data: store.data, coverage: 'town' }, () => new Date('2020-01-01T00:00:00Z'));
    await next.correct(decide(next.coverage, 3));
    const times = next.coverage.corrections.map(({ at }) => at);
    expect(times).toEqual([0, 1, 2, 3].map((second) => `2026-01-15T12:00:0${second}Z`));
    await next.settled();
  });

  test('leave alone what somebody else has decided on meanwhile, and say so', async () => {
    const theirs = correctionOf({
      ...decide(kept.coverage, 1, 'rejected'),
      by: 'Lou',
      at: '2026-01-15T11:00:00Z',
    } as never);
    await changeCoverage(store, 'town', (now) => ({ coverage: correct(now!, [theirs], () => null) }));
    await kept.correct(decide(kept.coverage, 0));
    await kept.correct(decide(kept.coverage, 1));
    await kept.settled();
    const disk = await onDisk();
    expect(disk.quotes.filter(({ review }) => review === 'rejected')).toMatchObject([
      { article: 'a1', checked: { by: 'Lou' } },
    ]);
    expect(disk.quotes.filter(({ review }) => review === 'checked')).toMatchObject([{ article: 'a0' }]);
    expect(kept.problems()).toMatchObject([{ code: 'decisionGone' }]);
    expect(kept.problems()).toEqual([]);
  });

  test('are taken back on the disk too, before and after they are there', async () => {
    const before = await onDisk();
    const first = await kept.correct(decide(kept.coverage, 0));
    kept.undo(first);
    const second = await kept.correct(decide(kept.coverage, 1));
    await kept.settled();
    kept.undo(second);
    await kept.settled();
    expect(await onDisk()).toEqual(before);
    expect(kept.coverage.corrections).toEqual([]);
  });

  test('that cannot be written are said when they are waited for', async () => {
    const full = { ...store, disk: { ...store.disk, rename: () => Promise.reject(new Error('no room')) } };
    const doomed = await keeper(full, { data: store.data, coverage: 'town' }, () => new Date());
    await doomed.correct(decide(doomed.coverage, 0));
    await expect(doomed.settled()).rejects.toThrow('no room');
  });
});
