// A bot that reads a new state of a large coverage goes on answering: reading it never holds the event loop for long.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexBuilder } from '../../src/cli/index-builder.ts';
import { loadSnapshot } from '../../src/cli/snapshots.ts';
import { sha256 } from '../../src/coverage/cite.ts';
import { changeCoverage } from '../../src/coverage/commit.ts';
import { readGeneration } from '../../src/coverage/generation.ts';
import { fromGivenQuote } from '../../src/coverage/given.ts';
import { layoutOf } from '../../src/coverage/layout.ts';
import { recordLinesInSteps } from '../../src/coverage/lines.ts';
import { mergeIn } from '../../src/coverage/merge-in.ts';
import type { Steps } from '../../src/coverage/steps.ts';
import { openMergedInSteps } from '../../src/merge/open-stored.ts';
import { snapshotInSteps } from '../../src/query/snapshot.ts';
import { temporaryStore } from '../coverage/town.ts';

let store: Awaited<ReturnType<typeof temporaryStore>>;
beforeEach(async () => {
  store = await temporaryStore();
});
afterEach(() => store.close());

const MANY = 10_000;

/** Records read at most between two steps, as a share of all: no step does the work of the whole. */
function stepsOf<T>(steps: Steps<T>): { readonly count: number; readonly value: T } {
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done) return { count, value: step.value };
  }
}

test('ten thousand quotes are read in many small steps, and others get their turn between them', async () => {
  const own = { ...store, index: indexBuilder };
  const incoming = Array.from({ length: MANY }, (_, n) => ({
    id: `q${n}`,
    content: String(n),
    hasText: false,
    records: () =>
      fromGivenQuote({
        id: `q${n}`,
        quote: `We will open pier ${n} of the harbour again before winter ${n % 97}.`,
        speaker: `Speaker ${n % 50}`,
        title: '',
        publisher: 'Echo',
        url: null,
        published: null,
      }),
    text: async () => null,
  }));
  await changeCoverage(own, 'town', async (now) => ({ coverage: (await mergeIn(now, 'town', incoming)).coverage }));

  const layout = layoutOf(own.data, 'town');
  const bytes = (await own.disk.read(layout.records))!;
  const { index } = await readGeneration(own.disk, layout, sha256(bytes));
  const lines = stepsOf(recordLinesInSteps(bytes, 'records.jsonl'));
  expect(lines.count).toBeGreaterThan(5);
  const merged = stepsOf(openMergedInSteps(index!.files.get('merged.json')!, lines.value));
  expect(merged.count).toBeGreaterThan(50);
  const parts = { name: 'town', coverage: lines.value.coverage, merged: merged.value!, index: null as never };
  expect(stepsOf(snapshotInSteps({ ...parts, indexedAt: null, textOf: async () => null })).count).toBeGreaterThan(3);

  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  let turns = 0;
  const ticking = setInterval(() => turns++, 1);
  const { snapshot } = await loadSnapshot({ data: own.data, coverage: 'town' }, null);
  clearInterval(ticking);
  delay.disable();
  expect(snapshot.groups.size).toBe(MANY);
  expect(turns).toBeGreaterThan(3);
  // On an idle machine some 20 ms; the bound allows for one that is busy with other tests.
  expect(delay.max / 1e6).toBeLessThan(3_000);
  await snapshot.index.close();
}, 240_000);
