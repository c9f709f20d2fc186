// Following feeds for weeks: a server that does not answer is asked less and less often, and as often as the others again
// once it does. Between two tries it is as if nothing had changed there.
import type { Fetcher } from './fetch.ts';

/** After so many failures the pauses grow no longer: 32 rounds. */
const LONGEST = 5;
/** The server's own word that the page is not to be had, or ours: asking again changes nothing, and costs nobody much. */
const FINAL: ReadonlySet<string> = new Set(['urlInvalid', 'urlScheme', 'urlPassword', 'urlPrivate']);

/** One more round has begun when `nextRound` is called: failures are counted in rounds. */
export type BackingOff = { fetching(fetcher: Fetcher): Fetcher; nextRound(): void };

export function createBackOff(): BackingOff {
  let round = 0;
  const failed = new Map<string, { times: number; until: number }>();
  return {
    nextRound() {
      round++;
    },
    fetching: (fetcher) => ({
      close: () => fetcher.close(),
      async fetch(url, known) {
        const before = failed.get(url);
        if (before && round < before.until) return { ok: true, fetched: null };
        const result = await fetcher.fetch(url, known);
        if (result.ok) failed.delete(url);
        else if (!FINAL.has(result.problem.code)) {
          const times = (before?.times ?? 0) + 1;
          // The first failure may be a moment's: the next round asks again. Then every second, every fourth …
          failed.set(url, { times, until: round + 2 ** Math.min(times - 1, LONGEST) });
        }
        return result;
      },
    }),
  };
}
