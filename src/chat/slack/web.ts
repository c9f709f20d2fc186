// How every Web API client of the bot is set: Slack's address, patience with it, and no token on its way to a log.
import type { Logger, webApi } from '@slack/bolt';

export type ClientOptions = webApi.WebClientOptions;

const TIMEOUT_MS = 10_000;

/**
 * Tries a call again for about half a minute, as long as an answer is still worth something. `apiUrl` overrides
 * https://slack.com/api/. A 429 without Retry-After would be given up by the client: it is given a second.
 */
export function clientOptions(apiUrl: string | undefined, logger: Logger): ClientOptions {
  return {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    logger,
    timeout: TIMEOUT_MS,
    retryConfig: { retries: 6, factor: 2, minTimeout: 300, maxTimeout: 8_000, randomize: true },
    fetch: politely,
  };
}

/** The same client for a single try; changes to the copy do not reach the original. */
export function once(options: ClientOptions): ClientOptions {
  return { ...options, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
}

const politely: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  if (response.status !== 429 || /^\d+/.test(response.headers.get('retry-after') ?? '')) return response;
  const headers = new Headers(response.headers);
  headers.set('retry-after', '1');
  return new Response(response.body, { status: 429, statusText: response.statusText, headers });
};
