// The model that finds reported speech: it belongs to the program, whatever --data says, and is read once a thread, by
// `add` and `extract` alone. Without it both go on by rules.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../coverage/problem.ts';
import { ModelFileError, readModelFile } from '../extract/model/model-file.ts';
import { MODEL_FILE, modelFrom, type QuoteModel } from '../extract/model/quote-model.ts';
import { PACKAGE_DATA } from './target.ts';

/** `problem` says why there is no model. */
export type Loaded = { readonly model: QuoteModel; readonly problem?: never } | { readonly problem: Problem };

let loaded: Promise<Loaded> | null = null;

/** The shipped model, read at the first call. */
export function quoteModel(): Promise<Loaded> {
  loaded ??= loadQuoteModel(join(PACKAGE_DATA, 'models', MODEL_FILE));
  return loaded;
}

/** Reads a model file. A file that is missing, torn or of another format is a problem to be said, not thrown. */
export async function loadQuoteModel(path: string): Promise<Loaded> {
  const file = `models/${MODEL_FILE}`;
  try {
    return { model: modelFrom(readModelFile(await readFile(path))) };
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (missing) return { problem: { code: 'modelMissing', values: { file } } };
    const reason = error instanceof ModelFileError ? error.message : ((error as NodeJS.ErrnoException).code ?? 'torn');
    return { problem: { code: 'modelDamaged', values: { file, reason } } };
  }
}
