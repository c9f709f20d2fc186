// Which urls a record may hold: http and https, nothing that runs, nothing that carries a password; and which of two urls
// is the page's own.

/** The longest url that browsers and both chat platforms take. */
const LONGEST_URL = 2000;

/** The url as it was given, trimmed, when it is http or https; null otherwise. */
export function webUrl(given: string): string | null {
  const text = given.trim();
  if (text.length > LONGEST_URL || /[\s\p{Cc}]/u.test(text) || !/^https?:\/\//i.test(text)) return null;
  try {
    const url = new URL(text);
    return url.username === '' && url.password === '' && url.hostname !== '' ? text : null;
  } catch {
    return null;
  }
}

/** `https://web.archive.org/web/20230322101500/https://ledger.example/a`. */
const ARCHIVED =
  /^https?:\/\/(?:web\.archive\.org\/web\/\d{1,14}[a-z_]{0,4}|archive\.(?:today|ph|is|li|vn|md|fo)\/\d{4,14})\/(https?:\/\/.+)$/i;

/** The page's own address, where an archive's was given and holds it; else the url as it is. */
export function originalUrl(url: string): string {
  return webUrl(ARCHIVED.exec(url)?.[1] ?? url) ?? url;
}

/** These say where a reader came from, on any site; shorter names (`ref`, `source`) may say which page it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|twclid|ttclid|[gw]braid|mibextid|vero_\w+|_hs\w+|mkt_tok|guccounter|guce_\w+|_ga|_gl|xtor|cmpid|ocid|smid|ref_src|s_cid)$/i;

/** `url` without what only says where its reader came from; untouched where there is nothing of that kind. */
export function withoutTracking(url: string): string {
  if (!url.includes('?') || !URL.canParse(url)) return url;
  const parsed = new URL(url);
  const gone = [...parsed.searchParams.keys()].filter((name) => TRACKING.test(name));
  if (gone.length === 0) return url;
  for (const name of gone) parsed.searchParams.delete(name);
  return parsed.href;
}
