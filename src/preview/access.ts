// Who may see the page: on the loopback this machine, else whoever has the token.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const COOKIE = 'onrecord';

/** `remember`: the token stood in the address and is right; it belongs in a cookie. `local`, `token`: what is missing. */
export type Admission = 'welcome' | 'remember' | 'local' | 'token';

export function admit(headers: IncomingHttpHeaders, given: string | null, token: string | null): Admission {
  if (token === null) {
    // A page elsewhere must not reach this one under a name of its own (DNS rebinding).
    return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(headers.host ?? '') ? 'welcome' : 'local';
  }
  if (given !== null) return same(given, token) ? 'remember' : 'token';
  const kept = /(?:^|;\s*)onrecord=([^;]+)/.exec(headers.cookie ?? '')?.[1];
  const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  return [kept === undefined ? null : decodeURIComponent(kept), bearer ?? null].some(
    (one) => one !== null && same(one, token),
  )
    ? 'welcome'
    : 'token';
}

export function cookieOf(token: string): string {
  return `${COOKIE}=${encodeURIComponent(token)}; Path=/; HttpOnly; SameSite=Strict; Max-Age=2592000`;
}

/** In the same time however much of it is right. */
function same(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
