// An engine whose large indexes are searched in a thread of their own: a slow question never delays an acknowledgement.
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { SearchEngine, SearchIndex } from '../types.ts';
import type { Call, Reply } from './thread.ts';

/** Below this many records a question takes less than handing it to a thread. */
export const RECORDS_WORTH_A_THREAD = 20_000;

/** `thread` is the script of the thread; `worthIt` is asked with the number of documents. */
export type Threading = { readonly thread: URL; readonly worthIt: (documents: number) => boolean };

/**
 * The same engine: `load` and `build` give indexes that answer alike, the large ones from their thread. A thread that dies takes
 * only the questions with it that it was asked; the next question starts another.
 */
export function threaded(engine: SearchEngine, { thread, worthIt }: Threading): SearchEngine {
  return {
    engine: engine.engine,
    build: (documents, previous) => engine.build(documents, previous),
    pack: (documents, previous) => engine.pack(documents, previous),
    ...(engine.repack ? { repack: engine.repack } : {}),
    count: (bytes) => engine.count(bytes),
    async load(bytes) {
      // Says whether the bytes are sound before anything depends on a thread. Opening a large index takes a while: its
      // thread does that, and this one goes on.
      const size = await engine.count(bytes);
      await setImmediate();
      return worthIt(size) ? inThread(engine.engine, size, bytes, thread) : engine.load(bytes);
    },
  };
}

type Waiting = { readonly resolve: (value: never) => void; readonly reject: (reason: unknown) => void };

function inThread(engine: string, size: number, given: Uint8Array, script: URL): SearchIndex {
  // Shared, not copied: both sides read the same memory, and a second thread can be started from it.
  const bytes = new Uint8Array(new SharedArrayBuffer(given.byteLength));
  bytes.set(given);
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let closed = false;
  let next = 0;

  const fail = (gone: Worker, reason: Error): void => {
    if (worker !== gone) return;
    worker = null;
    const failed = [...waiting.values()];
    waiting.clear();
    for (const { reject } of failed) reject(reason);
  };
  const started = (): Worker => {
    const own = new Worker(script, { workerData: bytes });
    // A waiting thread keeps nobody from ending.
    own.unref();
    own.on('message', ({ number, result, message }: Reply) => {
      const who = waiting.get(number);
      waiting.delete(number);
      if (waiting.size === 0) own.unref();
      if (message === undefined) who?.resolve(result as never);
      else who?.reject(new Error(message));
    });
    own.on('error', (error) => fail(own, error));
    own.on('exit', () => fail(own, new Error('the search thread has ended')));
    return own;
  };
  const ask = <T>(call: Omit<Call, 'number'>): Promise<T> =>
    new Promise((resolve, reject) => {
      if (closed) return reject(new Error('the index is closed'));
      worker ??= started();
      const number = next++;
      waiting.set(number, { resolve, reject } as Waiting);
      worker.ref();
      worker.postMessage({ number, ...call } as Call);
    });
  return {
    engine,
    size,
    search: (request) => ask({ request } as Omit<Call, 'number'>),
    frequencies: (terms) => ask({ terms } as Omit<Call, 'number'>),
    toBytes: async () => Uint8Array.from(bytes),
    async close() {
      closed = true;
      const own = worker;
      if (own === null) return;
      fail(own, new Error('the index is closed'));
      await own.terminate();
    },
  };
}
