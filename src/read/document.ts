// One document at hand, whatever its form → its articles. Forms that hold others (archives, feeds, sitemaps, lists) ask
// for what they hold through the same door.
import { gunzipSync } from 'node:zlib';
import { sha256 } from '../coverage/cite.ts';
import type { Article } from '../coverage/types.ts';
import { decodePage } from './charset.ts';
import { type Decoded, decodeText } from './decode.ts';
import { type FeedEntry, readFeed } from './feed.ts';
import type { Fetcher } from './fetch.ts';
import { readHeader } from './header.ts';
import { readHtml } from './html.ts';
import { idsFromPaths, idsFromUrls, slug } from './ids.ts';
import { isOtherName, type Kind, kindOf } from './kind.ts';
import { type ReadProblemCode, type ReadProblemValues, readProblem } from './problems.ts';
import { type ContentResult, readText } from './text.ts';
import { type Journal, LARGEST_DOCUMENT, LARGEST_DOCUMENT_SAID, type ReadItem } from './types.ts';
import { withoutTracking } from './url.ts';

/** Where it came from for people, its bytes, what a server said of it, and the id it will have. */
export type Document = {
  readonly from: string;
  readonly bytes: Uint8Array;
  readonly id: string;
  readonly address: string | null;
  readonly charset: string | null;
  readonly kind: Kind;
  /** How many sitemaps, archives and packings it was found in. */
  readonly depth: number;
};

/** What reading may reach beyond the document at hand. */
export type Reach = {
  fetcher(): Fetcher;
  /** What need not be read again, and who is told of what has been. */
  readonly journal?: Journal | undefined;
  /** Told of each feed that was read: its newest day (`YYYY-MM-DD`), null when its entries have none. */
  feedRead?(feed: string, latest: string | null): void;
};

/** A zip archive may be larger than a document: its parts are held to that limit one by one. */
const LARGEST_ARCHIVE = 1024 * 1024 * 1024;
const LARGEST_ARCHIVE_SAID = '1 GB';

/** A Word document is an archive too: pictures may make it large. */
function isZipped(kind: Kind): boolean {
  return kind === 'zip' || kind === 'docx';
}

/** How many bytes a document of that kind may have. */
export function largestOf(kind: Kind): number {
  return isZipped(kind) ? LARGEST_ARCHIVE : LARGEST_DOCUMENT;
}

/** Reads a document. Nothing in it makes this throw: what cannot be read is a fault. */
export async function* readDocument(document: Document, reach: Reach): AsyncGenerator<ReadItem> {
  const { kind, bytes, from } = document;
  const isZip = isZipped(kind);
  if (bytes.length > largestOf(kind)) {
    yield fault('fileTooLarge', { file: from, limit: isZip ? LARGEST_ARCHIVE_SAID : LARGEST_DOCUMENT_SAID });
  } else if (bytes.length === 0) yield fault('fileEmpty', { file: from });
  else if (typeof kind === 'object') yield fault('kindUnknown', { file: from, type: kind.other });
  else if (kind === 'jsonl') {
    const { readJsonl } = await import('./jsonl.ts');
    yield* readJsonl(once(bytes), from);
  } else if (kind === 'feed') yield* readFeedDocument(document, reach);
  else if (kind === 'sitemap') yield* readSitemapDocument(document, reach);
  else if (kind === 'urls') yield* readListDocument(document, reach);
  else if (kind === 'zip') yield* readArchive(document, reach);
  else if (kind === 'gzip') yield* readPacked(document, reach);
  else if (kind === 'pdf') yield* readPdfDocument(document);
  else if (kind === 'docx') yield* readWordDocument(document);
  else if (kind === 'mail') yield* readMailDocument(document);
  else yield* readArticle(document, kind);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Fetches and reads one url. */
export async function* readUrl(url: string, id: string, reach: Reach, depth = 0): AsyncGenerator<ReadItem> {
  if (reach.journal?.has(url)) return;
  const result = await reach.fetcher().fetch(url);
  if (!result.ok) {
    yield { type: 'fault', problem: result.problem };
    return;
  }
  const { fetched } = result;
  // Nothing has changed since it was read.
  if (fetched === null) return;
  const kind = kindOf(fetched.bytes, new URL(fetched.url).pathname, fetched.type);
  const { bytes, charset } = fetched;
  yield* readDocument({ bytes, charset, from: url, address: fetched.url, id, kind, depth }, reach);
  reach.journal?.finished(url);
}

async function* readArticle(
  { bytes, charset, from, address, id }: Document,
  kind: 'page' | 'text' | 'markdown',
): AsyncGenerator<ReadItem> {
  const text = yield* decoded(
    kind === 'page' || address !== null ? decodePage(bytes, charset, from) : decodeText(bytes, from),
  );
  if (text === null) return;
  const result =
    kind === 'page'
      ? await readHtml(text, from, address)
      : kind === 'markdown'
        ? await readMarkdown(text, from)
        : readText(text, from);
  yield* articleItems(result, id, from, { url: address });
}

async function readMarkdown(text: string, from: string): Promise<ContentResult> {
  const { plainText } = await import('./markdown.ts');
  const header = readHeader(text);
  return readText(plainText(text.slice(header.span?.end ?? 0)), from, { ...header, span: null });
}

function* decoded(result: Decoded): Generator<ReadItem, string | null> {
  if (!result.ok) {
    yield { type: 'fault', problem: result.problem };
    return null;
  }
  if (result.notice) yield { type: 'notice', problem: result.notice };
  return result.text;
}

type Known = {
  readonly url?: string | null;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly published?: Article['published'];
};

/** `known`: what is known from outside the document, and wins over what the document says (a url and a publisher do not). */
function* articleItems(result: ContentResult, id: string, from: string, known: Known): Generator<ReadItem> {
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
    publisher: content.publisher ?? known.publisher ?? null,
    url: cited(content.url ?? known.url ?? null),
    published: known.published ?? content.published,
  };
  yield { type: 'article', article, from };
}

/** A link of a feed or a newsletter says where its reader came from: that is none of those who are shown it. */
function cited(url: string | null): string | null {
  return url === null ? null : withoutTracking(url);
}

async function* readFeedDocument(document: Document, reach: Reach): AsyncGenerator<ReadItem> {
  const { bytes, charset, from, address, id } = document;
  const text = yield* decoded(decodePage(bytes, charset, from));
  if (text === null) return;
  const { entries, problems } = await readFeed(text, from, address);
  for (const problem of problems) yield { type: 'fault', problem };
  const days = entries.flatMap(({ published: day }) => (day?.precision === 'day' ? [day.edtf] : []));
  reach.feedRead?.(from, days.sort().at(-1) ?? null);
  const ids = idsFromUrls(entries.flatMap(({ url }) => (url === null ? [] : [url])));
  const seen = new Set<string>();
  for (const entry of entries) {
    const entryId = (entry.url && ids.get(entry.url)) ?? slug(entry.key ?? `${id}-${entry.title || entry.number}`);
    if (seen.has(entryId)) continue;
    seen.add(entryId);
    yield* readEntry(entry, entryId, from, reach);
  }
}

/** The entry's own text when the feed gives all of it; else the page it links to. */
async function* readEntry(entry: FeedEntry, id: string, feed: string, reach: Reach): AsyncGenerator<ReadItem> {
  const { content, url, title, published, number, publisher } = entry;
  if (content !== null) {
    const result = await readHtml(content, url ?? `${feed} (${number})`, url);
    yield* articleItems(result, id, url ?? feed, { url, title, published, publisher });
  } else if (url !== null) {
    for await (const item of readUrl(url, id, reach, 1)) yield item.type === 'article' ? known(item, entry) : item;
  } else yield fault('feedEntryEmpty', { file: feed, entry: number });
}

/** The day and the publisher that the feed gives, where the page itself does not say them. */
function known(item: ReadItem & { readonly type: 'article' }, { published, publisher }: FeedEntry): ReadItem {
  const { article } = item;
  return {
    ...item,
    article: {
      ...article,
      published: article.published ?? published,
      publisher: article.publisher ?? publisher,
    },
  };
}

async function* readSitemapDocument(document: Document, reach: Reach): AsyncGenerator<ReadItem> {
  const { bytes, charset, from, depth } = document;
  const text = yield* decoded(decodePage(bytes, charset, from));
  if (text === null) return;
  const { MOST_PAGES, readSitemap } = await import('./sitemap.ts');
  const { pages, sitemaps, more } = readSitemap(text);
  if (more) yield { type: 'notice', problem: readProblem('sitemapLong', { file: from, limit: MOST_PAGES }) };
  if (pages.length === 0 && sitemaps.length === 0) yield fault('sitemapEmpty', { file: from });
  else if (sitemaps.length > 0 && depth >= 2) yield fault('sitemapNested', { file: from });
  yield* readUrls(pages, reach, depth + 1);
  if (depth < 2) yield* readUrls(sitemaps, reach, depth + 1);
}

async function* readListDocument({ bytes, from, depth }: Document, reach: Reach): AsyncGenerator<ReadItem> {
  const text = yield* decoded(decodeText(bytes, from));
  if (text === null) return;
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  yield* readUrls(
    lines.filter((line) => line !== '' && !line.startsWith('#')),
    reach,
    depth + 1,
  );
}

async function* readUrls(urls: readonly string[], reach: Reach, depth: number): AsyncGenerator<ReadItem> {
  const ids = idsFromUrls(urls);
  const seen = new Set<string>();
  for (const url of urls) {
    const id = ids.get(url) ?? slug(url);
    if (seen.has(id)) continue;
    seen.add(id);
    yield* readUrl(url, id, reach, depth);
  }
}

async function* readPacked(document: Document, reach: Reach): AsyncGenerator<ReadItem> {
  const { bytes, from, depth } = document;
  const name = from.replace(/\.gz$/i, '');
  let unpacked: Uint8Array;
  try {
    unpacked = gunzipSync(bytes, { maxOutputLength: LARGEST_DOCUMENT });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ERR_BUFFER_TOO_LARGE') yield fault('archiveTooLarge', { file: from, limit: LARGEST_DOCUMENT_SAID });
    else yield fault('archiveBroken', { file: from, reason: 'it is damaged or cut off' });
    return;
  }
  const kind = kindOf(unpacked, name);
  if (kind === 'zip' || kind === 'gzip') yield fault('archiveNested', { file: from });
  else yield* readDocument({ ...document, bytes: unpacked, kind, depth }, reach);
}

async function* readArchive({ bytes, from, id, depth }: Document, reach: Reach): AsyncGenerator<ReadItem> {
  const { ZipError, zipFiles } = await import('./zip.ts');
  try {
    const files = zipFiles(bytes);
    if (files.length === 0) yield fault('folderEmpty', { file: from });
    const ids = idsFromPaths(files.map(({ name }) => name));
    for (const { name, read } of files) {
      const inside = `${from}/${name}`;
      if (isOtherName(name)) {
        const type = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
        yield { type: 'notice', problem: readProblem('kindUnknown', { file: inside, type }) };
        continue;
      }
      const content = read();
      const key = reach.journal && `${inside} ${sha256(content)}`;
      if (key && reach.journal?.has(key)) continue;
      const kind = kindOf(content, name);
      if (kind === 'zip' || kind === 'gzip') yield fault('archiveNested', { file: inside });
      else {
        const own = slug(`${id}-${ids.get(name) ?? name}`);
        yield* readDocument(
          { from: inside, bytes: content, id: own, address: null, charset: null, kind, depth: depth + 1 },
          reach,
        );
        if (key) reach.journal?.finished(key);
      }
    }
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    if (error.kind === 'bomb') yield fault('archiveTooLarge', { file: from, limit: LARGEST_DOCUMENT_SAID });
    else yield fault('archiveBroken', { file: from, reason: error.message });
  }
}

async function* readPdfDocument({ bytes, from, id, address }: Document): AsyncGenerator<ReadItem> {
  const { readPdf } = await import('./pdf.ts');
  const found = await readPdf(bytes);
  if (found.ok) {
    const header = { ...readHeader(''), title: found.title, url: found.url };
    yield* articleItems(readText(found.text, from, header), id, from, { url: address });
  } else if (found.problem === 'locked') yield fault('pdfLocked', { file: from });
  else if (found.problem === 'textless') yield fault('pdfWithoutText', { file: from });
  else yield fault('pdfBroken', { file: from, reason: found.reason });
}

async function* readWordDocument({ bytes, from, id, address }: Document): AsyncGenerator<ReadItem> {
  const { readDocx } = await import('./docx.ts');
  const found = readDocx(bytes);
  if (found.ok) {
    const header = { ...readHeader(''), title: found.title };
    yield* articleItems(readText(found.text, from, header), id, from, { url: address });
  } else if (found.problem === 'bomb') yield fault('archiveTooLarge', { file: from, limit: LARGEST_DOCUMENT_SAID });
  else yield fault('docxBroken', { file: from, reason: found.reason });
}

async function* readMailDocument({ bytes, from, id }: Document): AsyncGenerator<ReadItem> {
  const [{ readMail }, { publicationDate }] = await Promise.all([import('./mail.ts'), import('../dates/index.ts')]);
  let mail: Awaited<ReturnType<typeof readMail>>;
  try {
    mail = await readMail(bytes);
  } catch (error) {
    yield fault('mailBroken', { file: from, reason: (error as Error).message.split('\n', 1)[0] ?? '' });
    return;
  }
  if (mail.saved) {
    yield* articleItems(await readHtml(mail.html, from, mail.url), id, from, { url: mail.url });
    return;
  }
  const result = mail.html === null ? readText(mail.text ?? '', from) : await readHtml(mail.html, from, null);
  yield* articleItems(result, id, from, {
    title: mail.subject,
    publisher: mail.sender,
    url: mail.url,
    published: mail.date === null ? null : publicationDate('', { published: mail.date }),
  });
}

export function fault<Code extends ReadProblemCode>(code: Code, values: ReadProblemValues<Code>): ReadItem {
  return { type: 'fault', problem: readProblem(code, values) };
}
