// When Discord refuses the bot for good, and what is said of it.
import { DiscordjsError } from 'discord.js';
import type { Notice } from '../../query/types.ts';
import { statusOf } from './api.ts';

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const AUTHENTICATION_FAILED = 4004;

/** The gateway said that trying again is of no use; holds its code. */
export class Refused extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`gateway close ${code}`);
    this.code = code;
  }
}

/** Why it is of no use to try again; null when it may be. */
export function noticeOf(error: unknown): Notice | null {
  if (error instanceof DiscordjsError && error.code === 'TokenInvalid')
    return { code: 'discordTokenRefused', values: {} };
  if (error instanceof Refused) {
    return error.code === AUTHENTICATION_FAILED
      ? { code: 'discordTokenRefused', values: {} }
      : { code: 'discordGatewayRefused', values: { code: error.code } };
  }
  return statusOf(error) === 401 ? { code: 'discordTokenRefused', values: {} } : null;
}

/** An expired interaction is a 401 or 404 of its webhook, which says nothing of our token. */
export function isWebhook(error: Error): boolean {
  return 'url' in error && typeof error.url === 'string' && /\/(?:webhooks|interactions)\//.test(error.url);
}
