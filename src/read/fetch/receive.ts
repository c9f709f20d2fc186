// An answer → the bytes of one document: refused by its status and kind, decompressed as it comes, never more than the limit.
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Dispatcher } from 'undici';
import { readProblem } from '../problems.ts';
import { LARGEST_DOCUMENT, LARGEST_DOCUMENT_SAID } from '../types.ts';
import { Refused } from './refused.ts';

export type Fetched = {
  readonly bytes: Uint8Array;
  /** Where it was found in the end, after redirects. */
  readonly url: string;
  /** Media type in small letters, without parameters; empty when the server named none. */
  readonly type: string;
  /** The charset the server named. */
  readonly charset: string | null;
  /** What the server calls this version, for asking again. */
  readonly etag?: string | null;
  readonly modified?: string | null;
};
const READABLE =
  /^(?:text\/|application\/(?:xhtml\+xml|xml|json|x-ndjson|jsonl|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document|zip|x-zip-compressed|gzip|x-gzip|[\w.-]+\+(?:xml|json))$|message\/rfc822$|$)/;

/** The document that `response` brings. @throws Refused. */
export async function receive(
  response: Dispatcher.ResponseData,
  url: URL,
  asked: string,
  most: number | undefined,
): Promise<Fetched> {
  const { statusCode, headers } = response;
  const [type, charset] = mediaType(first(headers['content-type']) ?? '');
  const limit = most ?? LARGEST_DOCUMENT;
  const refusal =
    statusCode < 200 || statusCode > 299
      ? readProblem('urlStatus', { url: asked, status: statusCode })
      : !READABLE.test(type)
        ? readProblem('urlKindUnknown', { url: asked, type })
        : null;
  if (refusal) {
    discard(response);
    throw new Refused(refusal, seconds(first(headers['retry-after'])));
  }
  const body = decompressed(response.body, first(headers['content-encoding']) ?? '', asked);
  const bytes = await collect(body, limit, asked);
  const [etag, modified] = [first(headers['etag']), first(headers['last-modified'])];
  return { bytes, url: url.href, type, charset, etag, modified };
}

/** `Retry-After: 120`, or a day and an hour, which is compared with the server's own clock nowhere: taken as a minute. */
function seconds(header: string | null): number | null {
  if (header === null) return null;
  return /^\d{1,6}$/.test(header.trim()) ? Number(header) : 60;
}

/** Ends a response that nobody will read; what the connection says afterwards is nobody's concern either. */
export function discard(response: Dispatcher.ResponseData): void {
  response.body.on('error', () => {}).destroy();
}

/** Decompresses as it comes, so that a bomb is stopped at the limit and not after it has gone off. */
function decompressed(body: Readable, encoding: string, asked: string): Readable {
  let stream = body;
  const encodings = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (encodings.length > 2) {
    body.on('error', () => {}).destroy();
    throw new Refused(readProblem('urlKindUnknown', { url: asked, type: encoding }));
  }
  for (const name of encodings.reverse()) {
    const decompress = DECOMPRESS[name.replace(/^x-/, '')];
    if (!decompress) {
      body.on('error', () => {}).destroy();
      throw new Refused(readProblem('urlKindUnknown', { url: asked, type: encoding }));
    }
    const from = stream;
    const next = decompress();
    from.on('error', (error) => next.destroy(error));
    next.on('close', () => from.destroy());
    stream = from.pipe(next);
  }
  return stream;
}

const DECOMPRESS: Readonly<Record<string, () => ReturnType<typeof createGunzip>>> = {
  gzip: () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress() as unknown as ReturnType<typeof createGunzip>,
};

async function collect(stream: Readable, limit: number, asked: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) {
      const said = limit === LARGEST_DOCUMENT ? LARGEST_DOCUMENT_SAID : `${limit} bytes`;
      throw new Refused(readProblem('fileTooLarge', { file: asked, limit: said }));
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

function mediaType(header: string): [string, string | null] {
  const [type = '', ...parameters] = header.split(';');
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([\w.:-]+)"?\s*$/i.exec(parameter)?.[1])
    .find(Boolean);
  return [type.trim().toLowerCase(), charset ?? null];
}

/** A header that came once, or its first. */
export function first(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null;
}
