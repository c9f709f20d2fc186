// An article more, put in among what is there, gives the bytes of a build from nothing: records, index, merge and keys.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexBuilder } from '../../src/cli/index-builder.ts';
import { holdings, holdingsIn } from '../../src/cli/summary.ts';
import type { IndexFiles } from '../../src/coverage/generation.ts';
import { grow } from '../../src/coverage/growth.ts';
import { recordLines } from '../../src/coverage/lines.ts';
import { asInFile } from '../../src/coverage/order.ts';
import { emptyCoverage, readTrusted, serialiseRecords } from '../../src/coverage/records.ts';
import type { ArticleRecords, CorrectionRecord, Coverage } from '../../src/coverage/types.ts';
import { anyCorrections, articleOf, busyTown, fixedTown } from '../merge/towns.ts';

const ids = fc.integer({ min: 0, max: 400 }).map((n) => `${'abxé'[n % 4]}-${n}`);
const articles = fc.uniqueArray(articleOf(ids), { selector: ({ article }) => article.id, minLength: 2, maxLength: 24 });

/** Puts articles in one after the other and compares with a build after each; gives how often nothing was made anew. */
async function addOneByOne(
  first: readonly ArticleRecords[],
  others: readonly (readonly ArticleRecords[])[],
  corrections: readonly CorrectionRecord[],
): Promise<number> {
  let coverage = asInFile(together(first, corrections));
  let bytes = Buffer.from([...serialiseRecords(coverage)].join(''));
  let files = await indexBuilder.build(coverage, null);
  let grew = 0;
  for (const came of others) {
    const grown = grow(bytes, recordLines(bytes, 'records.jsonl'), came);
    expect(grown).not.toBeNull();
    const all = unread(grown!.after.coverage);
    const added = await indexBuilder.build(all.coverage, files, grown);
    if (!all.wasRead()) grew++;
    const read = readTrusted(grown!.bytes, 'records.jsonl');
    // As if everything had been read in one go.
    coverage = asInFile({ ...together([...first, ...others.slice(0, others.indexOf(came) + 1).flat()], corrections) });
    expect(read).toEqual(coverage);
    expect(Buffer.from([...serialiseRecords(coverage)].join('')).equals(Buffer.from(grown!.bytes))).toBe(true);
    expect(plain(added)).toEqual(plain(await indexBuilder.build(read, null)));
    [bytes, files] = [Buffer.from(grown!.bytes), added];
  }
  return grew;
}

function together(articles: readonly ArticleRecords[], corrections: readonly CorrectionRecord[]): Coverage {
  return {
    ...emptyCoverage('town'),
    articles: articles.map(({ article }) => article),
    quotes: articles.flatMap(({ quotes }) => quotes),
    reports: articles.flatMap(({ reports }) => reports),
    speakers: articles.flatMap(({ speakers }) => speakers),
    corrections,
  };
}

/** The coverage, and whether somebody has read all its quotes. */
function unread(coverage: Coverage) {
  let read = false;
  return {
    wasRead: () => read,
    coverage: {
      ...coverage,
      get quotes() {
        read = true;
        return coverage.quotes;
      },
    },
  };
}

const plain = (files: IndexFiles) =>
  new Map([...files].map(([name, of]) => [name, Buffer.from(of).toString('latin1')]));

test('articles put in one by one or by the handful equal a build, whatever an editor has ordered', async () => {
  let [grew, all] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      articles,
      fc.nat(),
      fc.nat({ max: 3 }),
      anyCorrections,
      async (articles, at, most, corrections) => {
        const first = articles.slice(0, 1 + (at % (articles.length - 1)));
        const others: ArticleRecords[][] = [];
        for (let from = first.length; from < articles.length; from += most + 1)
          others.push(articles.slice(from, from + most + 1));
        grew += await addOneByOne(first, others, corrections);
        all += others.length;
      },
    ),
    { numRuns: 50 },
  );
  // So is the first date of a month without its year; hardly anything else is.
  expect(grew).toBeGreaterThan(all / 4);
}, 240_000);

test('a word that becomes too common to look by is noticed', async () => {
  // 396 reports of one day share their words, then 399, and then more than are looked through.
  const all = busyTown(135, 3);
  expect(await addOneByOne(all.slice(0, 132), [[all[132]!], [all[133]!], [all[134]!]], [])).toBe(2);
}, 240_000);

test('what little is said of a coverage that grew is what its records hold', async () => {
  await fc.assert(
    fc.property(articles, fc.nat(), (articles, seed) => {
      const town = together([...fixedTown().slice(0, 5), ...articles], []);
      const replaced = town.articles.map((one, at) =>
        (seed >> (at % 16)) % 4 === 0 ? { ...one, replacedBy: 'b-1' } : one,
      );
      const bytes = Buffer.from([...serialiseRecords({ ...town, articles: replaced })].join(''));
      const lines = recordLines(bytes, 'records.jsonl');
      expect(holdingsIn(lines)).toEqual(holdings(readTrusted(bytes, 'records.jsonl')));
    }),
  );
});
