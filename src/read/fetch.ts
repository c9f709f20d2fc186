// The fetching port: a url → the bytes of one document, within limits. What may be asked for, what is made of the answer and
// what is said when it fails stand in fetch/.
import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { Agent } from 'undici';
import type { Problem } from '../coverage/problem.ts';
import { isPublicAddress } from './address.ts';
import { checkUrl, guardedLookup, type Permits, resolve } from './fetch/may-dial.ts';
import { discard, type Fetched, first, receive } from './fetch/receive.ts';
import { problemOf, Refused } from './fetch/refused.ts';
import { readProblem } from './problems.ts';

export type { Fetched } from './fetch/receive.ts';

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
  readonly permits?: Permits;
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

type Limits = FetchOptions & { readonly permits: Permits; readonly known: Version };

const MOST_REDIRECTS = 5;
const MILLISECONDS = 15_000;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

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
    if (!REDIRECTS.has(response.statusCode) || location === null) return receive(response, url, asked, options.bytes);
    discard(response);
    url = checkUrl(resolve(location, url, asked), asked, options.permits);
  }
  throw new Refused(readProblem('urlRedirects', { url: asked, limit: MOST_REDIRECTS }));
}
