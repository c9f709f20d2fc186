// Slack repeats a delivery that was not acknowledged in time: which of them are one and the same.

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
