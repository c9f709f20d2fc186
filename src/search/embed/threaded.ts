// The embedder in a thread of its own: a sentence takes some 20 ms to encode, in which nobody else would be answered.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Embedder } from '../types.ts';
import { energeticEmbedder } from './energetic.ts';

/** What the thread is told and tells; `null` first when there is no model to load, with the message when it does not load. */
export type EmbedCall = { readonly number: number; readonly texts: readonly string[] };
export type EmbedReply =
  | { readonly model: Pick<Embedder, 'id' | 'dimensions'> | null; readonly message?: string }
  | { readonly number: number; readonly vectors?: readonly Float32Array[]; readonly message?: string };

type Waiting = { readonly resolve: (vectors: readonly Float32Array[]) => void; readonly reject: (why: Error) => void };

/**
 * Starts the thread and loads the model in it; null when the packages are not installed. A thread that dies takes the question
 * with it that it was asked; the next one starts another. `script` is the thread's; where it was not built, the model is
 * loaded here.
 * @throws Error what kept installed packages from loading.
 */
export async function threadedEmbedder(script: URL): Promise<Embedder | null> {
  if (!existsSync(fileURLToPath(script))) return energeticEmbedder();
  let thread = await start(script);
  if (thread === null) return null;
  const { model } = thread;
  return {
    ...model,
    async embed(texts) {
      if (thread === null || thread.ended()) thread = await start(script);
      if (thread === null) throw new Error('the embedder does not load any more');
      return thread.embed(texts);
    },
  };
}

type Thread = {
  readonly model: Pick<Embedder, 'id' | 'dimensions'>;
  ended(): boolean;
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
};

function start(script: URL): Promise<Thread | null> {
  const worker = new Worker(script);
  const waiting = new Map<number, Waiting>();
  let next = 0;
  let ended = false;
  return new Promise((resolve, fail) => {
    const end = (why: Error): void => {
      ended = true;
      fail(why);
      for (const { reject } of waiting.values()) reject(why);
      waiting.clear();
    };
    worker.on('error', end);
    worker.on('exit', () => end(new Error('the thread of the embedder has ended')));
    worker.on('message', (reply: EmbedReply) => {
      if ('model' in reply) {
        const { model } = reply;
        if (model === null) {
          void worker.terminate();
          return reply.message === undefined ? resolve(null) : fail(new Error(reply.message));
        }
        // A waiting thread keeps nobody from ending.
        worker.unref();
        return resolve({
          model,
          ended: () => ended,
          embed: (texts) =>
            new Promise((done, reject) => {
              if (ended) return reject(new Error('the thread of the embedder has ended'));
              const number = next++;
              waiting.set(number, { resolve: done, reject });
              worker.ref();
              worker.postMessage({ number, texts } satisfies EmbedCall);
            }),
        });
      }
      const who = waiting.get(reply.number);
      waiting.delete(reply.number);
      if (waiting.size === 0) worker.unref();
      if (reply.vectors === undefined) who?.reject(new Error(reply.message ?? ''));
      else who?.resolve(reply.vectors);
    });
  });
}
