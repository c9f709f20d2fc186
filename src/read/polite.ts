// Fetching as a good guest: what robots.txt forbids is not read, a host has one request at a time, what has not changed is
// not sent again, and a server that is busy is asked later. Built on the bare fetcher (fetch.ts), which holds the limits.
import { createFetcher, type Fetcher, type FetchOptions, type FetchResult, type Versions } from './fetch.ts';
import { allows, type Robots, readRobots } from './robots.ts';

export type PoliteOptions = FetchOptions & {
  /** Waits so many milliseconds; tests do not wait. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** Milliseconds between two requests to one host, unless robots.txt asks for more. */
  readonly pause?: number;
  /** The versions that need not be sent again; what is fetched is added. */
  readonly known?: Versions;
};

/** The name robots.txt knows us by. */
const AGENT = 'onrecord';
const PAUSE = 200;
/** A site that asks for more than this between two pages is read at this pace. */
const LONGEST_DELAY = 30;
const ATTEMPTS = 4;
const FIRST_WAIT = 1000;
/** A server that says "come back in an hour" is not waited for: the fault says so. */
const LONGEST_WAIT = 60_000;
/** Busy or out for a moment; every other answer is the answer. */
const BUSY: ReadonlySet<string> = new Set(['408', '425', '429', '500', '502', '503', '504']);
const BROKEN_OFF: ReadonlySet<string> = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'EAI_AGAIN', 'UND_ERR_SOCKET']);
const OPEN: Robots = { rules: [], delay: null };
const CLOSED: Robots = { rules: [{ allow: false, pattern: '/' }], delay: null };

/** A fetcher that remembers what it has fetched: `fetched` is null for what has not changed since. */
export function createPoliteFetcher(options: PoliteOptions = {}): Fetcher {
  const sleep = options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  const robots = new Map<string, Promise<Robots>>();
  const queues = new Map<string, Promise<unknown>>();
  const known: Versions = options.known ?? new Map();

  const rulesOf = (origin: string): Promise<Robots> => {
    const asked = robots.get(origin) ?? askRobots(origin);
    robots.set(origin, asked);
    return asked;
  };
  const bare = createFetcher({
    ...options,
    async mayFetch(url) {
      return allows(await rulesOf(url.origin), url.pathname + url.search);
    },
  });
  const askers = createFetcher(options);
  async function askRobots(origin: string): Promise<Robots> {
    const result = await askers.fetch(`${origin}/robots.txt`);
    if (result.ok) {
      return result.fetched === null ? OPEN : readRobots(Buffer.from(result.fetched.bytes).toString('utf8'), AGENT);
    }
    // RFC 9309, 2.3.1: no file is no rule; a server in trouble is left alone.
    return result.problem.code === 'urlStatus' && /^5/.test(String(result.problem.values?.['status'])) ? CLOSED : OPEN;
  }

  async function attempts(url: string): Promise<FetchResult> {
    for (let attempt = 1; ; attempt++) {
      const result = await bare.fetch(url, known.get(url));
      if (result.ok || attempt >= ATTEMPTS || !isWorthAnother(result)) return result;
      const wait = result.retryAfter !== undefined ? result.retryAfter * 1000 : FIRST_WAIT * 2 ** (attempt - 1);
      if (wait > LONGEST_WAIT) return result;
      await sleep(wait);
    }
  }

  /** One after another for each host; the pause is part of the turn. */
  function inTurn(host: string, turn: () => Promise<FetchResult>): Promise<FetchResult> {
    const mine = (queues.get(host) ?? Promise.resolve()).then(turn);
    queues.set(
      host,
      mine.then(async () => {
        const delay = robots.has(host) ? (await rulesOf(host)).delay : null;
        await sleep(delay === null ? (options.pause ?? PAUSE) : Math.min(delay, LONGEST_DELAY) * 1000);
      }),
    );
    return mine;
  }

  return {
    async fetch(url) {
      if (!URL.canParse(url)) return bare.fetch(url);
      const result = await inTurn(new URL(url).origin, () => attempts(url));
      if (result.ok && result.fetched) {
        const { etag = null, modified = null } = result.fetched;
        // The one that came last stands last.
        known.delete(url);
        if (etag || modified) known.set(url, { etag, modified });
      }
      return result;
    },
    async close() {
      await Promise.all([bare.close(), askers.close()]);
    },
  };
}

function isWorthAnother({ problem }: FetchResult & { readonly ok: false }): boolean {
  if (problem.code === 'urlStatus') return BUSY.has(String(problem.values?.['status']));
  return problem.code === 'urlUnreachable' && BROKEN_OFF.has(String(problem.values?.['reason']));
}
