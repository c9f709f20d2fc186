// The thread that searches a large index (see threaded.ts): it is given the index's bytes, then questions, one at a time.
import { parentPort, workerData } from 'node:worker_threads';
import { postingsEngine } from '../engines/postings.ts';
import type { SearchRequest, SearchResult } from '../types.ts';

export type Call = { readonly number: number } & (
  | { readonly request: SearchRequest; readonly terms?: never }
  | { readonly terms: readonly string[]; readonly request?: never }
);
/** `message` says what went wrong. */
export type Reply = {
  readonly number: number;
  readonly result?: SearchResult | readonly number[];
  readonly message?: string;
};

if (parentPort !== null) {
  const port = parentPort;
  const index = postingsEngine.load(workerData as Uint8Array);
  port.on('message', async (call: Call) => {
    const { number } = call;
    try {
      const own = await index;
      const result = call.request === undefined ? await own.frequencies(call.terms) : await own.search(call.request);
      port.postMessage({ number, result } satisfies Reply);
    } catch (error) {
      port.postMessage({ number, message: error instanceof Error ? error.message : String(error) } satisfies Reply);
    }
  });
}
