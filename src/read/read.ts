// The front door of the room: whatever the newsroom has, one stream of articles, given quotes and things to say comes out.
import { sha256 } from '../coverage/cite.ts';
import { type Disk, nodeDisk } from './disk.ts';
import { fault, type Reach } from './document/types.ts';
import { largestOf, readDocument, readUrl } from './document.ts';
import type { Doubles } from './doubles.ts';
import type { Fetcher } from './fetch.ts';
import { idsFromPaths, idsFromUrls, otherIdsOfPath, slug } from './ids.ts';
import { isOtherName, kindOf } from './kind.ts';
import { otherLanguage } from './language.ts';
import { isFetched, pageAgain, pageKey } from './page-again.ts';
import { createPoliteFetcher } from './polite.ts';
import { readProblem } from './problems.ts';
import type { Journal, ReadItem } from './types.ts';
import { walk } from './walk.ts';

export type ReadOptions = {
  readonly disk?: Disk;
  /** Brought along by tests and by `--allow-private`; made when the first url comes, and closed at the end, otherwise. */
  readonly fetcher?: Fetcher;
  /** When given, an article that is nearly the same as an earlier one is told by a notice (and taken all the same). */
  readonly doubles?: Doubles;
  /** Told how much of what was asked for has been read, from 0 to 1: files count alike, a file of lines as far as it got. */
  progress?(share: number): void;
  /** What an earlier reading of the same inputs had done: that is passed over. */
  readonly journal?: Journal;
  readonly feedRead?: (feed: string, latest: string | null) => void;
};

/**
 * Reads files, folders and urls: text, Markdown, pages, PDF, messages, feeds, sitemaps, lists of urls, archives and JSON
 * Lines, told apart by their content. Items come in the order of `inputs`, folders sorted. Nothing that a document holds
 * makes it throw: what cannot be read is a fault, and the rest goes on.
 */
export async function* readSources(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadItem> {
  const disk = options.disk ?? nodeDisk;
  let own: Fetcher | null = null;
  const fetcher = (): Fetcher => {
    if (options.fetcher) return options.fetcher;
    own ??= createPoliteFetcher();
    return own;
  };
  const reach: Reach = {
    fetcher,
    journal: options.journal,
    ...(options.feedRead && { feedRead: options.feedRead }),
  };
  try {
    const pages = new Map<string, string>();
    const takenAs = (page: string, text: string) => pages.get(`${page} ${text}`);
    for await (const found of readAll(inputs, disk, reach, options.progress?.bind(options))) {
      const again = pageAgain(found, takenAs);
      if (again !== null) {
        yield { type: 'notice', problem: again };
        continue;
      }
      if (isFetched(found) && found.article.url !== null) {
        const { id, url, text } = found.article;
        const key = `${pageKey(url)} ${sha256(text)}`;
        if (!pages.has(key)) pages.set(key, id);
      }
      const item = inItsLanguage(found);
      yield item;
      if (item.type === 'article' && item.article.language !== undefined) {
        const { id, language } = item.article;
        yield { type: 'notice', problem: readProblem('otherLanguage', { file: item.from, id, language }) };
      }
      if (item.type === 'article' && options.doubles) yield* doubleOf(item, options.doubles);
    }
  } finally {
    await (own as Fetcher | null)?.close();
  }
}

type Told = (share: number) => void;

async function* readAll(
  inputs: readonly string[],
  disk: Disk,
  reach: Reach,
  told: Told = () => {},
): AsyncGenerator<ReadItem> {
  const { targets, problems } = await walk(inputs, disk);
  yield* problems;
  const fileIds = idsFromPaths(targets.flatMap((target) => (target.type === 'file' ? [target.path] : [])));
  const urlIds = idsFromUrls(targets.flatMap((target) => (target.type === 'url' ? [target.url] : [])));
  for (const [place, target] of targets.entries()) {
    const inside: Told = (share) => told((place + share) / targets.length);
    if (target.type === 'url') yield* readUrl(target.url, urlIds.get(target.url) ?? slug(target.url), reach);
    else yield* readFile(target.path, fileIds.get(target.path) ?? slug(target.path), disk, reach, inside);
    inside(1);
  }
}

async function* readFile(path: string, id: string, disk: Disk, reach: Reach, told: Told): AsyncGenerator<ReadItem> {
  try {
    const key = reach.journal && `${path} ${await disk.state(path)}`;
    if (key && reach.journal?.has(key)) return;
    const place = await disk.realPath(path);
    for await (const item of readAt(path, id, disk, reach, told)) yield asItsFile(item, { path, place, id });
    if (key) reach.journal?.finished(key);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (typeof reason !== 'string') throw error;
    yield fault('fileUnreadable', { file: path, reason });
  }
}

/** Says which file the article is, and by which names that file may be known. */
function asItsFile(item: ReadItem, { path, place, id }: { path: string; place: string; id: string }): ReadItem {
  if (item.type !== 'article') return item;
  const part = item.article.id === id ? '' : item.part && item.article.id.startsWith(`${id}-`) ? item.part : null;
  if (part === null) return item;
  const behind = item.article.id.slice(id.length);
  const others = [...otherIdsOfPath(path, id), ...otherIdsOfPath(place, id)];
  const otherIds = [...new Set(others)].sort((a, b) => a.length - b.length).map((other) => slug(other + behind));
  return { ...item, file: part === '' ? place : `${place}/${part}`, otherIds };
}

async function* readAt(path: string, id: string, disk: Disk, reach: Reach, told: Told): AsyncGenerator<ReadItem> {
  const kind = kindOf(await disk.head(path, 4096), path);
  if (kind === 'jsonl') {
    const { readJsonl } = await import('./jsonl.ts');
    yield* readJsonl(counted(disk.stream(path), await disk.size(path), told), path);
    return;
  }
  if (kind === 'text' && isOtherName(path)) {
    yield fault('kindUnknown', { file: path, type: path.slice(path.lastIndexOf('.') + 1) });
    return;
  }
  const bytes = await disk.head(path, largestOf(kind) + 1);
  yield* readDocument({ from: path, bytes, id, address: null, charset: null, kind, depth: 0 }, reach);
}

async function* counted(chunks: AsyncIterable<Uint8Array>, size: number, told: Told): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const chunk of chunks) {
    yield chunk;
    read += chunk.length;
    told(Math.min(1, read / size));
  }
}

function inItsLanguage(item: ReadItem): ReadItem {
  if (item.type !== 'article') return item;
  const language = otherLanguage(item.article.text);
  return language === null ? item : { ...item, article: { ...item.article, language } };
}

function* doubleOf(item: ReadItem & { readonly type: 'article' }, doubles: Doubles): Generator<ReadItem> {
  const { id, text, boilerplate } = item.article;
  const double = doubles.add(id, text, boilerplate);
  if (double === null || double.id === id) return;
  const percent = Math.round(double.similarity * 100);
  yield {
    type: 'notice',
    problem: readProblem('sameAsEarlier', { file: item.from, id, other: double.id, percent }),
  };
}
