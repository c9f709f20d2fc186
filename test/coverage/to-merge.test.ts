// What is merged and indexed of a coverage makes the index that the whole coverage makes, whatever an editor has ordered.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexBuilder } from '../../src/cli/index-builder.ts';
import { asInFile } from '../../src/coverage/order.ts';
import { emptyCoverage } from '../../src/coverage/records.ts';
import { toMerge } from '../../src/coverage/to-merge.ts';
import { anyCorrections, articleOf } from '../merge/towns.ts';

const articles = fc.uniqueArray(articleOf(fc.integer({ min: 0, max: 400 }).map((n) => `a-${n}`)), {
  selector: ({ article }) => article.id,
  maxLength: 12,
});

test('an index of it is, byte for byte, that of the whole', async () => {
  let shorter = 0;
  await fc.assert(
    fc.asyncProperty(articles, fc.nat(), anyCorrections, async (articles, seed, corrections) => {
      const whole = asInFile({
        ...emptyCoverage('town'),
        articles: articles.map(({ article }) => article),
        quotes: articles
          .flatMap(({ quotes }) => quotes)
          .map((quote, at) => ((seed >> (at % 20)) % 2 === 0 ? { ...quote, paraphrase: true } : quote)),
        reports: articles.flatMap(({ reports }) => reports),
        speakers: articles.flatMap(({ speakers }) => speakers),
        corrections,
      });
      const part = toMerge(whole);
      if (JSON.stringify(part).length < JSON.stringify(whole).length) shorter++;
      expect(await indexBuilder.build(part, null)).toEqual(await indexBuilder.build(whole, null));
    }),
    { numRuns: 40 },
  );
  expect(shorter).toBeGreaterThan(20);
}, 120_000);
