// Which of Slack's answers mean that asking again is useless, and how long to wait before asking again.

/** https://docs.slack.dev/authentication/tokens and the error tables of auth.test and apps.connections.open. */
const REFUSED = new Set([
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'no_permission',
  'not_allowed_token_type',
  'user_removed_from_team',
  'team_disabled',
  'org_login_required',
  'missing_scope',
  'invalid_client_id',
]);

/** Slack's own word for a refusal that stays (`invalid_auth` …); null when it may pass. */
export function refusalOf(error: unknown): string | null {
  const word = wordOf(error);
  return word !== null && REFUSED.has(word) ? word : null;
}

/** The `error` of an answer `{ok: false, error}`, found on the error that bolt's web client throws. */
export function wordOf(error: unknown): string | null {
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 4; depth += 1) {
    const { data, cause, original } = at as { data?: { error?: unknown }; cause?: unknown; original?: unknown };
    if (typeof data?.error === 'string') return data.error;
    at = original ?? cause;
  }
  return null;
}

/** Milliseconds that the server asked to wait, from a web client's error; null when it said nothing. */
export function waitAsked(error: unknown): number | null {
  const { retryAfter } = (error ?? {}) as { retryAfter?: unknown };
  if (typeof retryAfter === 'number' && Number.isFinite(retryAfter)) return retryAfter * 1000;
  const said = /retry-after:? (\d+)/i.exec(error instanceof Error ? error.message : '');
  return said === null ? null : Number(said[1]) * 1000;
}
