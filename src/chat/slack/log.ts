// Bolt's lines on their way to our log: no token, no address that is itself a permission, nothing that somebody wrote.
import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../platform.ts';

const HIDDEN = '[hidden]';
/** Longer lines are cut before anything reads them. */
const LONGEST = 2_000;

/**
 * Slack's tokens; addresses that anybody may post to (a `response_url`, whatever host serves it) and the ticket in a socket's
 * address; codes, states and secrets in query strings, forms and JSON, also in JSON inside a JSON string.
 */
const PATTERNS: readonly RegExp[] = [
  /\bx(?:ox[a-z]|app)(?:\.xox[a-z])?-[\w.%-]+/g,
  /\b(?:https?|wss?):\/\/[^\s"'\\]+/g,
  /((?:"|\b)(?:[a-z]{1,20}_)?(?:token|secret|code|state|ticket|authorization|cookie|trigger_id|response_url)(?:\\*["'])?\s*[:=]\s*(?:\\*["'])?(?:Bearer\s+)?)[^\s"'\\&,}\]]+/gi,
];

/** Takes out what must not be read: the secrets given, and whatever looks like one. */
export function hider(secrets: readonly (string | null | undefined)[]): (line: string) => string {
  const known = secrets.filter((secret): secret is string => typeof secret === 'string' && secret.length >= 4);
  return (line) => {
    let clean = line.slice(0, LONGEST);
    for (const secret of known) clean = clean.replaceAll(secret, HIDDEN).replaceAll(encodeURIComponent(secret), HIDDEN);
    for (const pattern of PATTERNS)
      clean = clean.replace(pattern, (_all, name: unknown) => (typeof name === 'string' ? `${name}${HIDDEN}` : HIDDEN));
    return clean;
  };
}

/**
 * A logger for bolt over ours. Its debug and info lines quote whole deliveries, with people's words and one-time addresses:
 * they go nowhere. Its warnings and errors are debug to whoever runs a bot: what matters we say in our own words.
 */
export function boltLogger(log: Log, hide: (line: string) => string): Logger {
  let level = LogLevel.WARN;
  const line = (...parts: unknown[]) => log('debug', 'slack.sdk', { detail: hide(parts.map(written).join(' ')) });
  return {
    debug: () => {},
    info: () => {},
    warn: line,
    error: line,
    setLevel: (next) => {
      level = next;
    },
    getLevel: () => level,
    setName: () => {},
  };
}

/** Errors by their message only: what hangs on them (requests, answers, installations) may hold tokens. */
export function written(part: unknown): string {
  if (part instanceof Error) return part.name === 'Error' ? part.message : `${part.name}: ${part.message}`;
  if (typeof part === 'string') return part;
  return typeof part;
}
