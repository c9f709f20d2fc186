// Slack repeats a delivery that was not acknowledged in time, and people press twice: what was seen is remembered, so that it is answered once.

/** Remembers the last `size` keys; forgets the oldest first. */
export class Deliveries {
  readonly #seen = new Set<string>();
  readonly #size: number;

  constructor(size = 5_000) {
    this.#size = size;
  }

  /** True the first time a key is given. */
  first(key: string): boolean {
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    if (this.#seen.size > this.#size) {
      const [oldest] = this.#seen;
      if (oldest !== undefined) this.#seen.delete(oldest);
    }
    return true;
  }

  /** What failed may be tried again. */
  forget(key: string): void {
    this.#seen.delete(key);
  }

  get size(): number {
    return this.#seen.size;
  }
}

/**
 * What makes a delivery the same as an earlier one. An event keeps its `event_id` over all retries, a message its channel and
 * timestamp (a mention can arrive as two kinds of event); commands, shortcuts and buttons keep their `trigger_id`.
 */
export function keysOf(body: Readonly<Record<string, unknown>>): string[] {
  const keys: string[] = [];
  if (typeof body['event_id'] === 'string') keys.push(`event:${body['event_id']}`);
  if (typeof body['trigger_id'] === 'string') keys.push(`trigger:${body['trigger_id']}`);
  const event = body['event'];
  if (typeof event === 'object' && event !== null) {
    const { type, channel, ts } = event as Record<string, unknown>;
    const written = type === 'app_mention' || type === 'message';
    if (written && typeof channel === 'string' && typeof ts === 'string') keys.push(`message:${channel}:${ts}`);
  }
  return keys;
}
