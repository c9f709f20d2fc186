// Which data directory and which coverage a subcommand works on: flag, environment, default (design.md, section 4).
import { readdirSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProblemError } from '../coverage/problem.ts';
import type { Target } from './io.ts';
import type { SubcommandSpec } from './specs.ts';

/** The data that comes with the program; models are always read from here. */
export const PACKAGE_DATA = fileURLToPath(new URL('../../data', import.meta.url));

export type Wanted = {
  readonly data?: string | undefined;
  readonly coverage?: string | undefined;
  readonly envData: string | null;
  readonly envCoverage: string | null;
  readonly mode: SubcommandSpec['coverage'];
  /** The coverage that the settings name for every place they say nothing else of: asked for only where there are several. */
  readonly settled?: (data: string) => Promise<string | null>;
};

const NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;

/**
 * Finds the target. Throws `ProblemError`: `badCoverageName`, `noSuchCoverage`, `configNoSuchCoverage` (named by
 * ONRECORD_COVERAGE), `noCoverage`, `configNoData` (ONRECORD_DATA), `whichCoverage`. With `writes` a coverage that does not exist yet is fine.
 * With `all` it is empty where none is named, with `none` where none is named of several.
 */
export async function findTarget(wanted: Wanted): Promise<Target> {
  const data = resolve(wanted.data ?? wanted.envData ?? PACKAGE_DATA);
  const named = wanted.coverage ?? wanted.envCoverage ?? undefined;
  const coverages = await listCoverages(data);
  const names = coverages.map((coverage) => coverage.name).join(', ') || '–';
  if (named !== undefined) {
    if (!NAME.test(named)) throw new ProblemError('badCoverageName', { name: named.slice(0, 80) });
    if (wanted.mode === 'reads' && !coverages.some((coverage) => coverage.name === named)) {
      const code = wanted.coverage === undefined ? 'configNoSuchCoverage' : 'noSuchCoverage';
      throw new ProblemError(code, { name: named, data, names });
    }
    return { data, coverage: named };
  }
  if (wanted.mode === 'all') return { data, coverage: '' };
  const own = coverages.filter((coverage) => !coverage.sample);
  // Whatever works without a coverage does not ask which.
  if (own.length > 1 && wanted.mode === 'none') return { data, coverage: '' };
  const settled = own.length > 1 ? await wanted.settled?.(data) : null;
  if (settled) return { data, coverage: settled };
  if (own.length > 1)
    throw new ProblemError('whichCoverage', { names: own.map((coverage) => coverage.name).join(', ') });
  const [only] = own;
  if (only !== undefined) return { data, coverage: only.name };
  if (wanted.mode === 'writes') return { data, coverage: 'main' };
  const [sample] = coverages;
  if (sample !== undefined) return { data, coverage: sample.name };
  if (wanted.mode === 'none') return { data, coverage: 'main' };
  const byVariable = wanted.data === undefined && wanted.envData !== null;
  throw new ProblemError(byVariable ? 'configNoData' : 'noCoverage', { data });
}

/** Coverages under a data directory, by name; `sample` as their header says. */
export async function listCoverages(data: string): Promise<{ name: string; sample: boolean }[]> {
  const root = join(data, 'coverage');
  if (!isThere(root)) return [];
  const names = readdirSync(root).filter((name) => NAME.test(name) && isThere(join(root, name, 'records.jsonl')));
  return Promise.all(
    names.sort().map(async (name) => ({ name, sample: await isSample(join(root, name, 'records.jsonl')) })),
  );
}

/** What may not be looked at is there: whoever opens it says why it does not open. */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES';
  }
}

/** Reads only the header line; a file whose header cannot be read counts as somebody's own: `check` says what is wrong. */
async function isSample(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => null);
  if (handle === null) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    const [line = ''] = buffer.toString('utf8', 0, bytesRead).split('\n');
    return (JSON.parse(line.replace(/^\ufeff/, '')) as { sample?: unknown }).sample === true;
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}
