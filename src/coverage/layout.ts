// Where the files of a coverage lie under the data directory (design.md, section 3), and what a coverage may be called.
import { join } from 'node:path';
import { ProblemError } from './problem.ts';

export type Layout = {
  readonly name: string;
  readonly folder: string;
  readonly records: string;
  readonly texts: string;
  /** Holds one folder per generation, named by the sha256 of the records.jsonl it was made from. */
  readonly index: string;
  /** Holds what must not outlive its process: locks, staged texts. Never committed. */
  readonly temporary: string;
  readonly lock: string;
};

/** Begins the name of a folder with sentence vectors: it belongs to no generation, for texts change less than records. */
export const VECTORS = 'vectors-';

/** Files and folders that a killed process may leave beside the real ones; the next commit takes them away. */
export const TEMPORARY = '.tmp';

const NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** @throws ProblemError `badCoverageName`, so that no name can lead out of the data directory. */
export function layoutOf(data: string, name: string): Layout {
  if (!isCoverageName(name)) throw new ProblemError('badCoverageName', { name });
  const folder = join(data, 'coverage', name);
  const temporary = join(data, 'tmp');
  return {
    name,
    folder,
    records: join(folder, 'records.jsonl'),
    texts: join(folder, 'texts'),
    index: join(data, 'index', name),
    temporary,
    lock: join(temporary, `${name}.lock`),
  };
}

export function isCoverageName(name: string): boolean {
  return NAME.test(name);
}

export function textPath(layout: Layout, sha256: string): string {
  return join(layout.texts, `${sha256}.txt`);
}

export function generationPath(layout: Layout, recordsSha256: string): string {
  return join(layout.index, recordsSha256);
}
