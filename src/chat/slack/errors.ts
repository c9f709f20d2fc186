// Which of Slack's answers mean that asking again is useless, and how long it asks to wait before asking again.

/** The token itself is not taken (any more). https://docs.slack.dev/reference/methods/auth.test#errors */
const TOKEN_REFUSED: ReadonlySet<string> = new Set([
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'user_removed_from_team',
  'team_disabled',
  'org_login_required',
]);

/** An app token without `connections:write`. https://docs.slack.dev/reference/methods/apps.connections.open#errors */
const CONNECTION_REFUSED: ReadonlySet<string> = new Set(['missing_scope', 'no_permission']);

/** Slack's word for a token that is refused for good (`invalid_auth` …); null when the error may pass. */
export function tokenRefusal(error: unknown): string | null {
  const word = slackWord(error);
  return word !== null && TOKEN_REFUSED.has(word) ? word : null;
}

/** The same for opening a socket. */
export function connectionRefusal(error: unknown): string | null {
  const word = slackWord(error);
  return word !== null && (TOKEN_REFUSED.has(word) || CONNECTION_REFUSED.has(word)) ? word : null;
}

/** The `error` of an answer `{ok: false, error}`, found on what bolt's web client throws; null for any other error. */
export function slackWord(error: unknown): string | null {
  let at: unknown = error;
  for (let depth = 0; typeof at === 'object' && at !== null && depth < 4; depth += 1) {
    const { data, cause, original } = at as { data?: { error?: unknown }; cause?: unknown; original?: unknown };
    if (typeof data?.error === 'string') return data.error;
    at = original ?? cause;
  }
  return null;
}

/** Milliseconds that Slack asked to wait (429 with Retry-After); null when it said nothing. */
export function waitAsked(error: unknown): number | null {
  const { retryAfter } = (error ?? {}) as { retryAfter?: unknown };
  return typeof retryAfter === 'number' && Number.isFinite(retryAfter) ? retryAfter * 1000 : null;
}
