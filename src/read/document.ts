// One document at hand, whatever its form → its articles. Forms that hold others (archives, feeds, sitemaps, lists) ask
// for what they hold through the same door.
import { readArchive, readPacked } from './document/archive.ts';
import { readArticle, readMailDocument, readPdfDocument, readWordDocument } from './document/article.ts';
import { readFeedDocument } from './document/feed.ts';
import { type Document, fault, type Reach } from './document/types.ts';
import { readListDocument, readSitemapDocument, readUrl as readUrlWith } from './document/urls.ts';
import type { Kind } from './kind.ts';
import { LARGEST_DOCUMENT, LARGEST_DOCUMENT_SAID, type ReadItem } from './types.ts';

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
  } else if (kind === 'feed') yield* readFeedDocument(document, reach, readDocument);
  else if (kind === 'sitemap') yield* readSitemapDocument(document, reach, readDocument);
  else if (kind === 'urls') yield* readListDocument(document, reach, readDocument);
  else if (kind === 'zip') yield* readArchive(document, reach, readDocument);
  else if (kind === 'gzip') yield* readPacked(document, reach, readDocument);
  else if (kind === 'pdf') yield* readPdfDocument(document);
  else if (kind === 'docx') yield* readWordDocument(document);
  else if (kind === 'mail') yield* readMailDocument(document);
  else yield* readArticle(document, kind);
}

/** Fetches and reads one url. */
export function readUrl(url: string, id: string, reach: Reach): AsyncGenerator<ReadItem> {
  return readUrlWith(url, id, reach, readDocument);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
