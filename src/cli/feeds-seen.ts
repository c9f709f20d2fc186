// What `add` remembers of the feeds it has read, so that `doctor` can say which have stopped. Lies in data/state/, which
// is nobody's coverage: losing it loses nothing but that line.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Target } from './io.ts';

/** Days as `YYYY-MM-DD`. `latest`: of the newest entry that says its day. */
export type FeedSeen = { readonly url: string; readonly read: string; readonly latest: string | null };

/** A daily's feed is silent for a day or two, a weekly's for one week; after this something is wrong. */
const SILENT_DAYS = 15;
const MOST_FEEDS = 500;

function fileOf({ data, coverage }: Target): string {
  return join(data, 'state', `feeds-${coverage}.json`);
}

/** Never throws: without the file, or with one that is damaged, no feed is known. */
export async function feedsSeen(target: Target): Promise<FeedSeen[]> {
  try {
    const found: unknown = JSON.parse(await readFile(fileOf(target), 'utf8'));
    return Array.isArray(found) ? found.filter(isFeedSeen) : [];
  } catch {
    return [];
  }
}

function isFeedSeen(value: unknown): value is FeedSeen {
  const { url, read, latest } = (value ?? {}) as Record<string, unknown>;
  return typeof url === 'string' && typeof read === 'string' && (latest === null || typeof latest === 'string');
}

/** Remembers these feeds beside the others; a day that a feed had before stays when it gives none now. */
export async function rememberFeeds(target: Target, seen: readonly FeedSeen[]): Promise<void> {
  if (seen.length === 0) return;
  const all = new Map((await feedsSeen(target)).map((feed) => [feed.url, feed]));
  for (const feed of seen) {
    const before = all.get(feed.url)?.latest ?? null;
    all.set(feed.url, { ...feed, latest: laterOf(before, feed.latest) });
  }
  const file = fileOf(target);
  await mkdir(join(target.data, 'state'), { recursive: true, mode: 0o700 });
  await writeFile(`${file}.new`, `${JSON.stringify([...all.values()].slice(-MOST_FEEDS), null, 1)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

function laterOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** The feeds whose newest entry was already old on the day they were last read, or is old today (`now`: milliseconds). */
export function stopped(feeds: readonly FeedSeen[], now: number): FeedSeen[] {
  return feeds.filter(({ latest }) => latest !== null && now - Date.parse(latest) > SILENT_DAYS * 86_400_000);
}
