// How often one user may ask: a sliding window for each, forgotten when it has passed.
import type { Rate } from './settings.ts';

export type RateLimiter = {
  /** 0 when the question may be asked (it is counted), else the seconds to wait. */
  wait(user: string, rate: Rate): number;
};

/** Users remembered at once; beyond that the longest silent are forgotten. */
const MOST_USERS = 50_000;

/** `now` in milliseconds. */
export function rateLimiter(now: () => number): RateLimiter {
  const asked = new Map<string, number[]>();
  return {
    wait(user, { questions, seconds }) {
      const at = now();
      const since = at - seconds * 1000;
      const recent = (asked.get(user) ?? []).filter((time) => time > since);
      asked.delete(user);
      asked.set(user, recent);
      if (asked.size > MOST_USERS) asked.delete(asked.keys().next().value as string);
      const oldest = recent[recent.length - questions];
      if (oldest !== undefined) return Math.max(1, Math.ceil((oldest + seconds * 1000 - at) / 1000));
      recent.push(at);
      return 0;
    },
  };
}
