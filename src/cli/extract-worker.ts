// A thread that turns articles into records, one at a time (see extractor.ts).
import { parentPort, workerData } from 'node:worker_threads';
import { ProblemError } from '../coverage/problem.ts';
import { extractRecords } from './extract-records.ts';
import type { Result, Task } from './extractor.ts';
import { type Handed, useModel } from './quote-model.ts';

useModel(workerData as Handed);

parentPort?.on('message', async ({ number, article }: Task) => {
  parentPort?.postMessage(await work(number, article));
});

async function work(number: number, article: Task['article']): Promise<Result> {
  try {
    return { number, records: await extractRecords(article) };
  } catch (error) {
    if (error instanceof ProblemError) return { number, problem: error.problem };
    return { number, message: error instanceof Error ? error.message : String(error) };
  }
}
