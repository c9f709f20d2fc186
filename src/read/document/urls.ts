// A url → what is found there; and documents that are nothing but urls: sitemaps, lists.
import { decodePage } from '../charset.ts';
import { decodeText } from '../decode.ts';
import { idsFromUrls, slug } from '../ids.ts';
import { kindOf } from '../kind.ts';
import { readProblem } from '../problems.ts';
import type { ReadItem } from '../types.ts';
import { decoded } from './article.ts';
import { type Document, fault, type Reach, type Read } from './types.ts';

/** Fetches and reads one url. */
export async function* readUrl(url: string, id: string, reach: Reach, read: Read, depth = 0): AsyncGenerator<ReadItem> {
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
  const document = { bytes, charset, from: url, address: fetched.url, id, kind, depth };
  for await (const item of read(document, reach))
    yield item.type === 'article' && item.article.id === id ? { ...item, address: fetched.url } : item;
  reach.journal?.finished(url);
}

export async function* readSitemapDocument(document: Document, reach: Reach, read: Read): AsyncGenerator<ReadItem> {
  const { bytes, charset, from, depth } = document;
  const text = yield* decoded(decodePage(bytes, charset, from));
  if (text === null) return;
  const { MOST_PAGES, readSitemap } = await import('../sitemap.ts');
  const { pages, sitemaps, more } = readSitemap(text);
  if (more) yield { type: 'notice', problem: readProblem('sitemapLong', { file: from, limit: MOST_PAGES }) };
  if (pages.length === 0 && sitemaps.length === 0) yield fault('sitemapEmpty', { file: from });
  else if (sitemaps.length > 0 && depth >= 2) yield fault('sitemapNested', { file: from });
  yield* readUrls(pages, reach, read, depth + 1);
  if (depth < 2) yield* readUrls(sitemaps, reach, read, depth + 1);
}

export async function* readListDocument(
  { bytes, from, depth }: Document,
  reach: Reach,
  read: Read,
): AsyncGenerator<ReadItem> {
  const text = yield* decoded(decodeText(bytes, from));
  if (text === null) return;
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  yield* readUrls(
    lines.filter((line) => line !== '' && !line.startsWith('#')),
    reach,
    read,
    depth + 1,
  );
}

async function* readUrls(urls: readonly string[], reach: Reach, read: Read, depth: number): AsyncGenerator<ReadItem> {
  const ids = idsFromUrls(urls);
  const seen = new Set<string>();
  for (const url of urls) {
    const id = ids.get(url) ?? slug(url);
    if (seen.has(id)) continue;
    seen.add(id);
    yield* readUrl(url, id, reach, read, depth);
  }
}
