// What servers call the versions that `add --watch` has read (ETag, Last-Modified), kept in data/state/ so that watching
// goes on after a restart as if it had never stopped. Losing it costs the servers one more answer, and nothing else.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Version, Versions } from '../read/fetch.ts';
import type { Target } from './io.ts';

/** `articles`: how many the coverage held then. One that holds fewer now was brought back or weeded out: it is asked anew. */
type Kept = { readonly articles: number; readonly versions: readonly (readonly [string, Version])[] };

/** Pages beyond these are asked for without conditions; those read last stay. */
const MOST = 20_000;

export function versionsFile({ data, coverage }: Target): string {
  return join(data, 'state', `versions-${coverage}.json`);
}

/** Never throws. `damaged`: there was a file, and nobody can say what it held. `articles`: how many the coverage holds. */
export async function versionsSeen(
  target: Target,
  articles: number,
): Promise<{ readonly versions: Versions; readonly damaged: boolean }> {
  const text = await readFile(versionsFile(target), 'utf8').catch(() => null);
  if (text === null) return { versions: new Map(), damaged: false };
  const kept = parsed(text);
  if (kept === null) return { versions: new Map(), damaged: true };
  return { versions: new Map(articles < kept.articles ? [] : kept.versions), damaged: false };
}

/** Only what is committed may be remembered: a version that is known is not sent again. */
export async function rememberVersions(target: Target, versions: Versions, articles: number): Promise<void> {
  const file = versionsFile(target);
  const kept: Kept = { articles, versions: [...versions].slice(-MOST) };
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(`${file}.new`, `${JSON.stringify(kept)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

function parsed(text: string): Kept | null {
  try {
    const { articles, versions } = JSON.parse(text) as Partial<Kept>;
    if (typeof articles !== 'number' || !Array.isArray(versions) || !versions.every(isEntry)) return null;
    return { articles, versions };
  } catch {
    return null;
  }
}

function isEntry(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'string') return false;
  const { etag, modified } = (value[1] ?? {}) as Record<string, unknown>;
  return [etag, modified].every((one) => one === null || one === undefined || typeof one === 'string');
}
