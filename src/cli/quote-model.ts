// The model that finds reported speech: it belongs to the program, whatever --data says, and is read once, by `add` and
// `extract` alone; threads that help them are handed it. Without it both go on by rules.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../coverage/problem.ts';
import { ModelFileError, type ModelParts, readModelFileBeside } from '../extract/model/model-file.ts';
import { MODEL_FILE, modelFrom, type QuoteModel } from '../extract/model/quote-model.ts';
import { PACKAGE_DATA } from './target.ts';

/** `parts` is what another thread is handed (their tables are shared memory). `problem` says why there is no model. */
export type Loaded =
  | { readonly model: QuoteModel; readonly parts: ModelParts; readonly problem?: never }
  | { readonly problem: Problem };

/** The same as it is sent to another thread. */
export type Handed = { readonly parts: ModelParts } | { readonly problem: Problem };

let loaded: Promise<Loaded> | null = null;

/** The shipped model, read at the first call. */
export function quoteModel(): Promise<Loaded> {
  loaded ??= loadQuoteModel(join(PACKAGE_DATA, 'models', MODEL_FILE));
  return loaded;
}

/** What a helping thread is handed. */
export async function handedModel(): Promise<Handed> {
  const model = await quoteModel();
  return model.problem ? { problem: model.problem } : { parts: model.parts };
}

/** In a helping thread: the model is the one that was handed over, and no file is read. */
export function useModel(handed: Handed): void {
  loaded = Promise.resolve('parts' in handed ? { ...handed, model: modelFrom(handed.parts) } : handed);
}

/** Reads a model file. A file that is missing, torn or of another format is a problem to be said, not thrown. */
export async function loadQuoteModel(path: string): Promise<Loaded> {
  const file = `models/${MODEL_FILE}`;
  try {
    const parts = await readModelFileBeside(await readFile(path));
    return { model: modelFrom(parts), parts };
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (missing) return { problem: { code: 'modelMissing', values: { file } } };
    const reason = error instanceof ModelFileError ? error.message : ((error as NodeJS.ErrnoException).code ?? 'torn');
    return { problem: { code: 'modelDamaged', values: { file, reason } } };
  }
}
