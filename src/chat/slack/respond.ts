// Posts to a response_url, again when Slack is busy, never for ever: an answer that cannot be delivered is one line in the log.
// https://docs.slack.dev/interactivity/handling-user-interaction#message_responses (five uses, thirty minutes)

import type { Patience } from '../patience.ts';
import type { Log } from '../platform.ts';

/** Posts and says in the log what could not be delivered; true when it was. */
export function responder(log: Log, hide: (line: string) => string, patience: Patience) {
  return async (url: string | undefined, payload: object): Promise<boolean> => {
    const delivery: Delivery =
      url === undefined
        ? { outcome: 'expired', detail: 'no response_url' }
        : await post(url, payload, { fetch, wait: (ms) => patience.wait(ms) });
    if (delivery.outcome === 'delivered') return true;
    log('warn', 'slack.notDelivered', { outcome: delivery.outcome, detail: hide(delivery.detail) });
    return false;
  };
}

/** `delivered`, or why not: `expired` (used up, too old, not known any more), `refused` (the payload), `unreachable`. */
export type Delivery =
  | { readonly outcome: 'delivered' }
  | { readonly outcome: 'expired' | 'refused' | 'unreachable'; readonly detail: string };

type Post = {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Resolves after that many ms, sooner when the bot stops. */
  readonly wait: (ms: number) => Promise<void>;
  readonly attempts?: number;
  readonly timeoutMs?: number;
};

const ATTEMPTS = 6;
const TIMEOUT_MS = 8_000;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 30_000;
/** What Slack answers when a response_url has had its time. */
const EXPIRED = /expired_url|used_url|invalid_url|no_service|cannot_find_message|channel_not_found/;

/** Never throws. 429 waits as long as the answer says, 5xx and a dead line wait twice as long each time. */
async function post(url: string, payload: unknown, options: Post): Promise<Delivery> {
  const { fetch, wait, attempts = ATTEMPTS, timeoutMs = TIMEOUT_MS } = options;
  let last = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    let pause = FIRST_WAIT_MS * 2 ** attempt;
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
        body: JSON.stringify(payload),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      const body = (await response.text()).slice(0, 200);
      if (response.ok) return verdictOf(body);
      last = `${response.status} ${body}`.trim();
      if (response.status === 429) pause = Math.max(pause, secondsIn(response.headers.get('retry-after')) * 1000);
      else if (response.status < 500)
        return { outcome: isExpired(response.status, body) ? 'expired' : 'refused', detail: last };
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    if (attempt + 1 < attempts) await wait(Math.min(pause, LONGEST_WAIT_MS));
  }
  return { outcome: 'unreachable', detail: last };
}

/** Slack answers 200 `ok`; now and then 200 with `{"ok":false,"error":"expired_url"}`. */
function verdictOf(body: string): Delivery {
  if (!/"ok"\s*:\s*false/.test(body)) return { outcome: 'delivered' };
  return { outcome: EXPIRED.test(body) ? 'expired' : 'refused', detail: body };
}

function isExpired(status: number, body: string): boolean {
  return status === 404 || status === 410 || EXPIRED.test(body);
}

function secondsIn(header: string | null): number {
  const seconds = Number.parseInt(header ?? '', 10);
  return Number.isNaN(seconds) ? 1 : Math.max(0, seconds);
}
