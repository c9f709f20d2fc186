import fc from 'fast-check';
import { expect, test } from 'vitest';
import { miniSearchEngine } from '../../../src/search/engines/minisearch.ts';
import { postingsEngine } from '../../../src/search/engines/postings.ts';
import type { SearchDocument, SearchResult } from '../../../src/search/types.ts';
import { IndexFormatError } from '../../../src/search/types.ts';
import { engineContract } from '../contract.ts';
import { documentsArbitrary, quote, TOWN, wordsArbitrary } from '../documents.ts';

engineContract(postingsEngine);

test('the same answers as MiniSearch, whatever is asked of whatever documents', async () => {
  await fc.assert(
    fc.asyncProperty(documentsArbitrary, fc.array(wordsArbitrary, { maxLength: 4 }), async (documents, questions) => {
      const [mini, own] = await Promise.all([miniSearchEngine.build(documents), postingsEngine.build(documents)]);
      for (const words of questions) {
        const request = { words, limit: 10 };
        expectSame(await own.search(request), await mini.search(request));
      }
    }),
    { numRuns: 60 },
  );
});

test('the same answers as MiniSearch on 10,000 quotes', async () => {
  const documents = manyQuotes(10_000);
  const [mini, own] = await Promise.all([miniSearchEngine.build(documents), postingsEngine.build(documents)]);
  for (let at = 0; at < 20; at++) {
    const words = documents[at * 241]!.text.split(' ').slice(2, 10).join(' ');
    expectSame(await own.search({ words, limit: 20 }), await mini.search({ words, limit: 20 }));
  }
}, 90_000);

test('a byte that has changed on disk is noticed', async () => {
  const bytes = await (await postingsEngine.build(TOWN)).toBytes();
  for (const at of [30, Math.floor(bytes.length / 2), bytes.length - 2]) {
    const damaged = Uint8Array.from(bytes);
    damaged[at] = damaged[at]! ^ 4;
    await expect(postingsEngine.load(damaged)).rejects.toThrow(IndexFormatError);
  }
});

/** Scores are sums of the same numbers, added up in another order. */
function expectSame(one: SearchResult, other: SearchResult): void {
  expect(one.asked).toEqual(other.asked);
  expect(one.hits.map(({ score }) => score.toFixed(6))).toEqual(other.hits.map(({ score }) => score.toFixed(6)));
  const scoreOf = new Map(other.hits.map(({ id, score }) => [id, score]));
  for (const { id, score } of one.hits) {
    // Documents of equal score may change places at the end of the list.
    const theirs = scoreOf.get(id) ?? other.hits.at(-1)!.score;
    expect(theirs).toBeCloseTo(score, 6);
  }
}

/** Sentences of made-up words, common ones common and rare ones rare (Zipf). */
function manyQuotes(count: number): SearchDocument[] {
  let state = 7;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const syllables = 'ba ko mi ru te sa lo ne vi du pa ge'.split(' ');
  const word = (): string => {
    const rank = Math.floor(Math.exp(next() * Math.log(20_000)));
    return (
      rank
        .toString(12)
        .split('')
        .map((digit) => syllables[Number.parseInt(digit, 12)])
        .join('') + (rank % 5 === 0 ? 's' : '')
    );
  };
  return Array.from({ length: count }, (_, at) =>
    quote(`q${at}`, Array.from({ length: 8 + Math.floor(next() * 20) }, word).join(' '), {
      title: `${word()} ${word()}`,
    }),
  );
}
