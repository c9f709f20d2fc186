// Who turns articles into records: this thread for a handful, all cores for a thousand. The records do not depend on it.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Problem, ProblemError } from '../coverage/problem.ts';
import type { Article, ArticleRecords } from '../coverage/types.ts';
import { compileWhatPays } from './compiling.ts';
import { type Handed, handedModel } from './quote-model.ts';
import { growHeapSlowly } from './small-heap.ts';

export type Extractor = {
  /** How many articles it is worth having under way at once. */
  readonly parallel: number;
  /** Told that so many articles come now. */
  expect(articles: number): void;
  records(article: Article): Promise<ArticleRecords>;
  /** Nothing is under way: gives back the memory of the threads. More articles start them again. */
  close(): Promise<void>;
};

/** Starting threads, and loading what extraction needs in each, costs more than reading this many articles here. */
const FEW = 20;

/**
 * Megabytes. Below 2 GB V8 lets a heap grow to twice what is in use before it clears up, not to four times; articles that
 * need more than this hold more words than any newsroom prints. Young objects: less room, and articles would outlive it.
 */
const LIMITS = { maxOldGenerationSizeMb: 2000, maxYoungGenerationSizeMb: 24 };

/** What a worker is sent, and what it sends back. */
export type Task = { readonly number: number; readonly article: Article };
export type Result = { readonly number: number } & (
  | { readonly records: ArticleRecords }
  | { readonly problem: Problem }
  | { readonly message: string }
);

/** Works in this thread for the first articles when they are few, then on `workers` threads (0: never). */
export function extractor(
  here: (article: Article) => Promise<ArticleRecords>,
  workers: number = workersOffered(),
): Extractor {
  let asked = 0;
  let expected = 0;
  let pool: Promise<Pool> | null = null;
  return {
    parallel: Math.max(1, workers * 2),
    expect(articles) {
      expected += articles;
    },
    async records(article) {
      asked++;
      if (Math.max(asked, expected) <= FEW || workers === 0) return here(article);
      pool ??= handedModel().then((model) => startPool(workers, model));
      return (await pool).records(article);
    },
    async close() {
      const own = pool;
      pool = null;
      await (await own)?.close();
    },
  };
}

type Pool = Pick<Extractor, 'records' | 'close'>;
type Waiting = { readonly resolve: (records: ArticleRecords) => void; readonly reject: (reason: unknown) => void };

function startPool(size: number, model: Handed): Pool {
  growHeapSlowly();
  compileWhatPays();
  const idle: Worker[] = [];
  const all: Worker[] = [];
  const queue: Task[] = [];
  const waiting = new Map<number, Waiting>();
  const busyWith = new Map<Worker, number>();
  let next = 0;

  const give = () => {
    while (idle.length > 0 && queue.length > 0) {
      const worker = idle.pop()!;
      const task = queue.shift()!;
      busyWith.set(worker, task.number);
      worker.postMessage(task);
    }
  };
  const settle = (number: number | undefined, how: (who: Waiting) => void) => {
    const who = number === undefined ? undefined : waiting.get(number);
    if (number === undefined || !who) return;
    waiting.delete(number);
    how(who);
  };
  const start = () => {
    const worker = new Worker(new URL('./extract-worker.js', import.meta.url), {
      workerData: model,
      resourceLimits: LIMITS,
    });
    worker.on('message', (result: Result) => {
      settle(result.number, ({ resolve, reject }) => {
        if ('records' in result) resolve(result.records);
        else
          reject(
            'problem' in result
              ? new ProblemError(result.problem.code, result.problem.values)
              : new Error(result.message),
          );
      });
      busyWith.delete(worker);
      idle.push(worker);
      give();
    });
    // A worker that dies (out of memory on one article) takes only that article with it.
    worker.on('error', (error) => {
      settle(busyWith.get(worker), ({ reject }) => reject(error));
      busyWith.delete(worker);
      all.splice(all.indexOf(worker), 1);
      start();
      give();
    });
    all.push(worker);
    idle.push(worker);
  };
  for (let n = 0; n < size; n++) start();

  return {
    records: (article) =>
      new Promise((resolve, reject) => {
        const task = { number: next++, article };
        waiting.set(task.number, { resolve, reject });
        queue.push(task);
        give();
      }),
    close: async () => {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

/** None when this runs from its TypeScript source (tests): Node cannot start a thread from that. */
function workersOffered(): number {
  return import.meta.url.endsWith('.ts') ? 0 : availableParallelism();
}
