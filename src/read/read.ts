// The front door of the room: whatever the newsroom has, one stream of articles, given quotes and things to say comes out.
import type { Article } from '../coverage/types.ts';
import { decodePage } from './charset.ts';
import { decodeText } from './decode.ts';
import { type Disk, nodeDisk } from './disk.ts';
import type { Doubles } from './doubles.ts';
import { type FeedEntry, readFeed } from './feed.ts';
import { createFetcher, type Fetcher } from './fetch.ts';
import { readHtml } from './html.ts';
import { idsFromPaths, idsFromUrls, slug } from './ids.ts';
import { isOtherName, type Kind, kindOf } from './kind.ts';
import { type ReadProblemCode, type ReadProblemValues, readProblem } from './problems.ts';
import { type ContentResult, readText } from './text.ts';
import { LARGEST_DOCUMENT, LARGEST_DOCUMENT_SAID, type ReadItem } from './types.ts';
import { walk } from './walk.ts';

export type ReadOptions = {
  readonly disk?: Disk;
  /** Brought along by tests and by `--allow-private`; made when the first url comes, and closed at the end, otherwise. */
  readonly fetcher?: Fetcher;
  /** When given, an article that is nearly the same as an earlier one is told by a notice (and taken all the same). */
  readonly doubles?: Doubles;
};

/** A document at hand: where it came from for people, its bytes, what a server said of it, and the id it will have. */
type Document = {
  readonly from: string;
  readonly bytes: Uint8Array;
  readonly id: string;
  readonly address: string | null;
  readonly type: string;
  readonly charset: string | null;
  readonly kind: Kind;
};

/**
 * Reads files, folders and urls: text, pages, feeds and JSON Lines, told apart by their content. Items come in the order of
 * `inputs`, folders sorted. Nothing that a document holds makes it throw: what cannot be read is a fault, and the rest goes on.
 */
export async function* readSources(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadItem> {
  const disk = options.disk ?? nodeDisk;
  let own: Fetcher | null = null;
  const fetcher = (): Fetcher => {
    if (options.fetcher) return options.fetcher;
    own ??= createFetcher();
    return own;
  };
  try {
    for await (const item of readAll(inputs, disk, fetcher)) {
      yield item;
      if (item.type === 'article' && options.doubles) yield* doubleOf(item.article, item.from, options.doubles);
    }
  } finally {
    await (own as Fetcher | null)?.close();
  }
}

async function* readAll(inputs: readonly string[], disk: Disk, fetcher: () => Fetcher): AsyncGenerator<ReadItem> {
  const { targets, problems } = await walk(inputs, disk);
  yield* problems;
  const fileIds = idsFromPaths(targets.flatMap((target) => (target.type === 'file' ? [target.path] : [])));
  const urlIds = idsFromUrls(targets.flatMap((target) => (target.type === 'url' ? [target.url] : [])));
  for (const target of targets) {
    if (target.type === 'url') yield* readUrl(target.url, urlIds.get(target.url) ?? slug(target.url), fetcher);
    else yield* readFile(target.path, fileIds.get(target.path) ?? slug(target.path), disk, fetcher);
  }
}

async function* readFile(path: string, id: string, disk: Disk, fetcher: () => Fetcher): AsyncGenerator<ReadItem> {
  try {
    const kind = kindOf(await disk.head(path, 4096), path);
    if (kind === 'jsonl') {
      const { readJsonl } = await import('./jsonl.ts');
      yield* readJsonl(disk.stream(path), path);
      return;
    }
    if (kind === 'text' && isOtherName(path)) {
      yield fault('kindUnknown', { file: path, type: path.slice(path.lastIndexOf('.') + 1) });
      return;
    }
    const bytes = await disk.head(path, LARGEST_DOCUMENT + 1);
    yield* readDocument({ from: path, bytes, id, address: null, type: '', charset: null, kind }, fetcher);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (typeof reason !== 'string') throw error;
    yield fault('fileUnreadable', { file: path, reason });
  }
}

async function* readUrl(url: string, id: string, fetcher: () => Fetcher): AsyncGenerator<ReadItem> {
  const result = await fetcher().fetch(url);
  if (!result.ok) {
    yield { type: 'fault', problem: result.problem };
    return;
  }
  const { fetched } = result;
  const kind = kindOf(fetched.bytes, new URL(fetched.url).pathname, fetched.type);
  yield* readDocument({ ...fetched, from: url, id, address: fetched.url, kind }, fetcher);
}

async function* readDocument(document: Document, fetcher: () => Fetcher): AsyncGenerator<ReadItem> {
  const { kind, bytes, from } = document;
  if (bytes.length > LARGEST_DOCUMENT) yield fault('fileTooLarge', { file: from, limit: LARGEST_DOCUMENT_SAID });
  else if (bytes.length === 0) yield fault('fileEmpty', { file: from });
  else if (typeof kind === 'object') yield fault('kindUnknown', { file: from, type: kind.other });
  else if (kind === 'jsonl') {
    const { readJsonl } = await import('./jsonl.ts');
    yield* readJsonl(once(bytes), from);
  } else if (kind === 'feed') yield* readFeedDocument(document, fetcher);
  else yield* readArticle(document, kind);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* readArticle(
  { bytes, charset, from, address, id }: Document,
  kind: 'page' | 'text',
): AsyncGenerator<ReadItem> {
  const decoded = kind === 'page' || address !== null ? decodePage(bytes, charset, from) : decodeText(bytes, from);
  if (!decoded.ok) {
    yield { type: 'fault', problem: decoded.problem };
    return;
  }
  if (decoded.notice) yield { type: 'notice', problem: decoded.notice };
  const result = kind === 'page' ? await readHtml(decoded.text, from, address) : readText(decoded.text, from);
  yield* articleItems(result, id, from, { url: address });
}

/** `known`: what is known from outside the document, and wins over what the document says. */
function* articleItems(
  result: ContentResult,
  id: string,
  from: string,
  known: { url?: string | null; title?: string; published?: Article['published'] },
): Generator<ReadItem> {
  if (!result.ok) {
    yield { type: 'fault', problem: result.problem };
    return;
  }
  for (const problem of result.notices) yield { type: 'notice', problem };
  const { content } = result;
  const article: Article = {
    id,
    ...content,
    title: known.title || content.title || id,
    url: content.url ?? known.url ?? null,
    published: known.published ?? content.published,
  };
  yield { type: 'article', article, from };
}

async function* readFeedDocument(document: Document, fetcher: () => Fetcher): AsyncGenerator<ReadItem> {
  const { bytes, charset, from, address, id } = document;
  const decoded = decodePage(bytes, charset, from);
  if (!decoded.ok) {
    yield { type: 'fault', problem: decoded.problem };
    return;
  }
  const { entries, problems } = await readFeed(decoded.text, from, address);
  for (const problem of problems) yield { type: 'fault', problem };
  const ids = idsFromUrls(entries.flatMap(({ url }) => (url === null ? [] : [url])));
  const seen = new Set<string>();
  for (const entry of entries) {
    const entryId = (entry.url && ids.get(entry.url)) ?? slug(entry.key ?? `${id}-${entry.number}`);
    if (seen.has(entryId)) continue;
    seen.add(entryId);
    yield* readEntry(entry, entryId, from, fetcher);
  }
}

/** The entry's own text when the feed gives all of it; else the page it links to. */
async function* readEntry(
  entry: FeedEntry,
  id: string,
  feed: string,
  fetcher: () => Fetcher,
): AsyncGenerator<ReadItem> {
  const { content, url, title, published, number } = entry;
  if (content !== null) {
    const result = await readHtml(content, url ?? `${feed} (${number})`, url);
    yield* articleItems(result, id, url ?? feed, { url, title, published });
  } else if (url !== null) yield* readUrl(url, id, fetcher);
  else yield fault('feedEntryEmpty', { file: feed, entry: number });
}

function* doubleOf(article: Article, from: string, doubles: Doubles): Generator<ReadItem> {
  const double = doubles.add(article.id, article.text, article.boilerplate);
  if (double === null || double.id === article.id) return;
  const percent = Math.round(double.similarity * 100);
  yield {
    type: 'notice',
    problem: readProblem('sameAsEarlier', { file: from, id: article.id, other: double.id, percent }),
  };
}

function fault<Code extends ReadProblemCode>(code: Code, values: ReadProblemValues<Code>): ReadItem {
  return { type: 'fault', problem: readProblem(code, values) };
}
