// The fetching port: a url → the bytes of one document, within limits. It decides what may be fetched; the reading of
// what came is elsewhere.
import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Agent, Dispatcher } from 'undici';
import type { Problem } from '../coverage/problem.ts';
import { isPublicAddress } from './address.ts';
import { readProblem } from './problems.ts';
import { LARGEST_DOCUMENT, LARGEST_DOCUMENT_SAID } from './types.ts';

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
/** `fetched` is null when the server says that nothing has changed. `retryAfter`: seconds the server asks for. */
export type FetchResult =
  | { readonly ok: true; readonly fetched: Fetched | null }
  | { readonly ok: false; readonly problem: Problem; readonly retryAfter?: number };

/** What a server calls the version at hand. */
export type Version = Pick<Fetched, 'etag' | 'modified'>;
/** By url. */
export type Versions = Map<string, Version>;

/** Fetches documents; `close` ends its connections. `known`: the version at hand, which need not be sent again. */
export type Fetcher = { fetch(url: string, known?: Version): Promise<FetchResult>; close(): Promise<void> };

export type FetchOptions = {
  /** Permits loopback, private and other addresses that are not public (`--allow-private`). */
  readonly allowPrivate?: boolean;
  /** Which addresses may be dialled; the public ones unless said otherwise. Goes before `allowPrivate`. */
  readonly permits?: (address: string) => boolean;
  /** For one document, redirects and all. */
  readonly milliseconds?: number;
  /** Of the decompressed document. */
  readonly bytes?: number;
  readonly userAgent?: string;
  /** Asked before each request, also after a redirect: robots.txt. */
  readonly mayFetch?: (url: URL) => Promise<boolean>;
  /** Name → addresses; the system's resolver unless a test brings its own. */
  readonly lookup?: LookupFunction;
};

type Permits = (address: string) => boolean;
type Limits = FetchOptions & { readonly permits: Permits; readonly known: Version };

const MOST_REDIRECTS = 5;
const MILLISECONDS = 15_000;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const READABLE =
  /^(?:text\/|application\/(?:xhtml\+xml|xml|json|x-ndjson|jsonl|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document|zip|x-zip-compressed|gzip|x-gzip|[\w.-]+\+(?:xml|json))$|message\/rfc822$|$)/;

/** A problem on its way out of the machinery below. */
class Refused extends Error {
  readonly problem: Problem;
  readonly retryAfter: number | null;

  constructor(problem: Problem, retryAfter: number | null = null) {
    super(problem.code);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/**
 * Makes a fetcher. Every address is looked at when the connection is made, after the name was resolved, so that neither a
 * redirect nor a name that changes its address between two look-ups (rebinding) leads inside.
 */
export function createFetcher(options: FetchOptions = {}): Fetcher {
  let agent: Agent | null = null;
  const permits = options.permits ?? (options.allowPrivate ? () => true : isPublicAddress);
  const start = async (): Promise<Agent> => {
    const { Agent } = await import('undici');
    agent ??= new Agent({
      connect: { lookup: guardedLookup(options.lookup ?? (systemLookup as LookupFunction), permits) },
      maxResponseSize: -1,
      pipelining: 0,
      connections: 1,
    });
    return agent;
  };
  return {
    async fetch(url, known = {}) {
      const milliseconds = options.milliseconds ?? MILLISECONDS;
      const signal = AbortSignal.timeout(milliseconds);
      try {
        return { ok: true, fetched: await follow(url, await start(), signal, { ...options, permits, known }) };
      } catch (error) {
        const problem = problemOf(error, url, signal, milliseconds);
        const retryAfter = error instanceof Refused ? error.retryAfter : null;
        return { ok: false, problem, ...(retryAfter !== null && { retryAfter }) };
      }
    },
    async close() {
      await agent?.destroy();
      agent = null;
    },
  };
}

async function follow(asked: string, agent: Agent, signal: AbortSignal, options: Limits): Promise<Fetched | null> {
  let url = checkUrl(asked, asked, options.permits);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    if (options.mayFetch && !(await options.mayFetch(url)))
      throw new Refused(readProblem('urlForbidden', { url: asked }));
    const response = await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      signal,
      headers: {
        'user-agent':
          options.userAgent ?? 'onrecord/0.1 (reads news coverage; one page at a time; robots.txt name: onrecord)',
        accept:
          'text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,application/feed+json,text/*;q=0.9,*/*;q=0.1',
        'accept-encoding': 'gzip, deflate, br',
        ...(options.known.etag && { 'if-none-match': options.known.etag }),
        ...(options.known.modified && { 'if-modified-since': options.known.modified }),
      },
    });
    if (response.statusCode === 304) {
      discard(response);
      return null;
    }
    const location = first(response.headers['location']);
    if (!REDIRECTS.has(response.statusCode) || location === null) return receive(response, url, asked, options);
    discard(response);
    url = checkUrl(resolve(location, url, asked), asked, options.permits);
  }
  throw new Refused(readProblem('urlRedirects', { url: asked, limit: MOST_REDIRECTS }));
}

function checkUrl(given: string, asked: string, permits: Permits): URL {
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    throw new Refused(readProblem('urlInvalid', { url: asked }));
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Refused(readProblem('urlScheme', { url: asked, scheme: url.protocol.slice(0, -1) }));
  }
  if (url.username !== '' || url.password !== '') throw new Refused(readProblem('urlPassword', { url: url.host }));
  // An address in the url itself is dialled without a look-up.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !permits(host)) {
    throw new Refused(readProblem('urlPrivate', { url: asked, address: host }));
  }
  return url;
}

function resolve(location: string, base: URL, asked: string): string {
  try {
    return new URL(location, base).href;
  } catch {
    throw new Refused(readProblem('urlInvalid', { url: asked }));
  }
}

/** Resolves a name and refuses it when any of its addresses may not be dialled. */
function guardedLookup(lookup: LookupFunction, permits: Permits): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const addresses = Array.isArray(found) ? found : [{ address: found, family: isIP(found) }];
      if (error || addresses.length === 0) return callback(error ?? new Error('ENOTFOUND'), '', 0);
      const inside = addresses.find(({ address }) => !permits(address));
      if (inside) {
        const problem = readProblem('urlPrivate', { url: hostname, address: inside.address });
        return callback(new Refused(problem) as NodeJS.ErrnoException, '', 0);
      }
      if (options.all) return callback(null, addresses);
      callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
}

async function receive(
  response: Dispatcher.ResponseData,
  url: URL,
  asked: string,
  options: FetchOptions,
): Promise<Fetched> {
  const { statusCode, headers } = response;
  const [type, charset] = mediaType(first(headers['content-type']) ?? '');
  const limit = options.bytes ?? LARGEST_DOCUMENT;
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
function discard(response: Dispatcher.ResponseData): void {
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

function first(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null;
}

function problemOf(error: unknown, url: string, signal: AbortSignal, milliseconds: number): Problem {
  if (signal.aborted) return readProblem('urlTimeout', { url, limit: `${milliseconds / 1000} s` });
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause as Error, depth++) {
    if (!(cause instanceof Refused)) continue;
    // The look-up knows the host only; people know the url they gave.
    const { code, values } = cause.problem;
    return code === 'urlPrivate' ? readProblem(code, { url, address: values['address'] ?? '' }) : cause.problem;
  }
  return readProblem('urlUnreachable', { url, reason: reasonOf(error) });
}

/** The system's code (ECONNREFUSED, ENOTFOUND, CERT_HAS_EXPIRED) says more than any message. */
function reasonOf(error: unknown): string {
  const code = (error as { code?: unknown })?.code;
  if (typeof code === 'string') return code;
  const cause = (error as { cause?: unknown })?.cause;
  return cause ? reasonOf(cause) : error instanceof Error ? error.message : 'unknown';
}
