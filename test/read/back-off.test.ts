import { expect, it } from 'vitest';
import { createBackOff } from '../../src/read/back-off.ts';
import type { FetchResult } from '../../src/read/fetch.ts';
import { readProblem } from '../../src/read/problems.ts';

const URL_A = 'https://ledger.example/feed';
const BUSY: FetchResult = { ok: false, problem: readProblem('urlStatus', { url: URL_A, status: 503 }) };
const FINE: FetchResult = { ok: true, fetched: null };

/** The rounds, of so many, in which the server was asked. `answer`: what it says in each round. */
async function asked(rounds: number, answer: (round: number) => FetchResult): Promise<number[]> {
  const backOff = createBackOff();
  const seen: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const fetcher = backOff.fetching({
      async fetch() {
        seen.push(round);
        return answer(round);
      },
      async close() {},
    });
    const result = await fetcher.fetch(URL_A);
    if (seen.at(-1) !== round) expect(result).toEqual(FINE);
    backOff.nextRound();
  }
  return seen;
}

it('asks a server that fails in the next round, then less and less often, but at least every 32 rounds', async () => {
  expect(await asked(100, () => BUSY)).toEqual([0, 1, 3, 7, 15, 31, 63, 95]);
});

it('asks in every round again once it answers', async () => {
  expect(await asked(12, (round) => (round < 3 ? BUSY : FINE))).toEqual([0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

it('says in every round what is wrong with a url', async () => {
  const wrong: FetchResult = { ok: false, problem: readProblem('urlPrivate', { url: URL_A, address: '::1' }) };
  expect(await asked(4, () => wrong)).toEqual([0, 1, 2, 3]);
});

it('counts each feed by itself', async () => {
  const backOff = createBackOff();
  const seen: string[] = [];
  const fetcher = backOff.fetching({
    async fetch(url) {
      seen.push(url);
      return url === URL_A ? BUSY : FINE;
    },
    async close() {},
  });
  for (let round = 0; round < 3; round++) {
    for (const url of [URL_A, 'https://other.example/feed']) await fetcher.fetch(url);
    backOff.nextRound();
  }
  expect(seen.filter((url) => url === URL_A)).toHaveLength(2);
  expect(seen).toHaveLength(5);
});
