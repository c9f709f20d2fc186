// However a coverage came about — articles added one by one, revised, taken out, by one process or two in turn — its records
// and its index are, byte for byte, those of a build from nothing.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexBuilder } from '../../src/cli/index-builder.ts';
import { changeCoverage } from '../../src/coverage/commit.ts';
import { correctFresh } from '../../src/coverage/corrections.ts';
import { readGeneration } from '../../src/coverage/generation.ts';
import { layoutOf } from '../../src/coverage/layout.ts';
import { contentOf, growIn, type Incoming, mergeIn, takeOut } from '../../src/coverage/merge-in.ts';
import { openCoverage, type Seen } from '../../src/coverage/open.ts';
import { readTrusted, serialiseRecords } from '../../src/coverage/records.ts';
import type { ArticleRecords, CorrectionRecord } from '../../src/coverage/types.ts';
import { temporaryStore } from '../coverage/town.ts';
import { anyArticle, anyCorrections, textOf } from '../merge/towns.ts';

let store: Awaited<ReturnType<typeof temporaryStore>>;
beforeEach(async () => {
  store = await temporaryStore();
});
afterEach(() => store.close());

type Step =
  | { readonly what: 'add'; readonly articles: readonly ArticleRecords[] }
  | { readonly what: 'again'; readonly at: number; readonly order: readonly number[] }
  | { readonly what: 'remove'; readonly at: number }
  | { readonly what: 'correct'; readonly corrections: readonly CorrectionRecord[] };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(anyArticle, { minLength: 1, maxLength: 3 })
      .map((articles) => ({ what: 'add', articles }) as const),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('again' as const),
      at: fc.nat(),
      order: fc.array(fc.nat(), { maxLength: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.nat().map((at) => ({ what: 'remove', at }) as const) },
  { weight: 1, arbitrary: anyCorrections.map((corrections) => ({ what: 'correct', corrections }) as const) },
);

const incoming = (records: ArticleRecords): Incoming => ({
  id: records.article.id,
  content: contentOf(records),
  hasText: true,
  records: () => records,
  text: async () => textOf(records),
});

test('any order of adding, revising, reading again, removing and correcting equals one build', async () => {
  let towns = 0;
  const steps = fc.array(fc.record({ step, elsewhere: fc.boolean() }), { minLength: 1, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(steps, async (steps) => {
      const name = `town-${towns++}`;
      const own = { ...store, index: indexBuilder };
      let seen: Seen | null = null;
      // What was read last under each id: it is there to be read again.
      const read = new Map<string, ArticleRecords>();
      for (const { step, elsewhere } of steps) {
        const committed = await changeCoverage(
          own,
          name,
          async (now, before) => {
            if (step.what === 'add') {
              for (const records of step.articles) read.set(records.article.id, records);
              const grown = before && (await growIn(before, step.articles.map(incoming)));
              if (grown) return { coverage: grown.grown.after.coverage, grown: grown.grown };
              return {
                coverage: correctFresh((await mergeIn(now, name, step.articles.map(incoming))).coverage, () => null),
              };
            }
            if (now === null) return null;
            if (step.what === 'again') {
              const known = now.articles.flatMap(({ id }) => read.get(id) ?? []);
              const some = [step.at, ...step.order].flatMap((at) => known[at % Math.max(1, known.length)] ?? []);
              const merged = await mergeIn(now, name, some.map(incoming), { again: true });
              return { coverage: correctFresh(merged.coverage, () => null) };
            }
            if (step.what === 'correct') {
              const corrections = new Map([...now.corrections, ...step.corrections].map((one) => [one.id, one]));
              return { coverage: { ...now, corrections: [...corrections.values()] } };
            }
            const { id } = now.articles[step.at % Math.max(1, now.articles.length)] ?? {};
            return id === undefined ? null : { coverage: takeOut(now, [id]).coverage };
          },
          seen,
        );
        // Another process knows nothing of what this one has seen.
        if (!elsewhere) seen = committed?.seen ?? seen;
      }
      const opened = await openCoverage(own.disk, own.data, name);
      if (opened === null) return;
      const layout = layoutOf(own.data, name);
      const bytes = Buffer.from((await own.disk.read(layout.records))!);
      const coverage = readTrusted(bytes, layout.records);
      expect(Buffer.from([...serialiseRecords(coverage)].join('')).equals(bytes)).toBe(true);
      const { index } = await readGeneration(own.disk, layout, opened.sha256);
      expect(index?.files).toEqual(await indexBuilder.build(coverage, null).then(plain));
    }),
    { numRuns: 50 },
  );
}, 240_000);

/** Read from a disk, every file is a Buffer. */
const plain = (files: ReadonlyMap<string, Uint8Array>) =>
  new Map([...files].map(([name, of]) => [name, Buffer.from(of)]));
