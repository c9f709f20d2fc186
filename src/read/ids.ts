// Ids for articles that came without one: made from the file name or the url, so that the same article read again, on
// another day or in another order, has the same id.
import { createHash } from 'node:crypto';
import { originalUrl } from './url.ts';

/** Long enough for any headline in a url; ids are typed and stand in diffs. */
const LONGEST = 100;

/** `Ferry contract (final).txt` → `Ferry-contract-final`. `path`: with `/` or `\` between its parts. */
export function idFromPath(path: string): string {
  const parts = path.split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  const name = (parts.pop() ?? '').replace(
    /(?!^)\.(?:txt|text|md|markdown|html?|xhtml|xml|json|rss|atom|pdf|docx|eml|mht(?:ml)?|zip)(?:\.gz)?$/i,
    '',
  );
  return slug([...parts, name].join('-'));
}

/**
 * `https://www.ledger.example/2023/03/ferry-void.html?utm_source=x` → `ledger.example-2023-03-ferry-void`. What an archive
 * keeps of a page has the page's id.
 */
export function idFromUrl(url: string): string {
  const { hostname, pathname, searchParams } = new URL(originalUrl(url));
  const kept = meaningful(searchParams).map(([name, value]) => `${name}-${value}`);
  const path = withoutAmp(decodeLoosely(pathname)).replace(/\.(?:html?|php|aspx?)$/i, '');
  return slug([hostname.replace(/^(?:www|m|amp|mobile)\./, ''), path, ...kept].join('-'));
}

/** `/2023/ferry/amp/`, `/amp/2023/ferry`, `/ferry.amp.html`: the same article, for telephones. */
function withoutAmp(path: string): string {
  return path.replace(/^\/amp(?=\/.)|(?<=.)\/amp(?:\.html)?\/?$|\.amp(?=\.html?$|$)/gi, '');
}

const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmp|cmpid|ocid|smid|s_cid|share|source|src|ns_.*|at_.*|amp|output|outputtype|wt[._]mc.*|xtor|ito|guccounter|guce_.*|_ga|_gl|mkt_tok|trk|icid|ico|fb_.*|yclid|twclid|ttclid|[gw]braid|mibextid|vero_.*|_hs.*|spm|cn-track|taid|smtyp)$/i;

/** Parameters that say which page, in a fixed order. */
function meaningful(parameters: URLSearchParams): [string, string][] {
  const kept = [...parameters].filter(([name]) => !TRACKING.test(name));
  return kept.sort((a, b) => (`${a}` < `${b}` ? -1 : 1));
}

/** Letters, digits, `_`, `.` and `-`; `@` and `#` are left to revisions and findings. A long one keeps its hash. */
export function slug(words: string): string {
  const plain = words
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_.-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  if (plain === '') return `article-${hash(words)}`;
  return plain.length <= LONGEST
    ? plain
    : `${[...plain]
        .slice(0, LONGEST - 9)
        .join('')
        .replace(/[-.]+$/, '')}-${hash(words)}`;
}

/**
 * Ids for all files of one reading. Files of the same name in different folders take as much of their path, from the end,
 * as tells them apart: the answer depends on which files there are, not on their order.
 */
export function idsFromPaths(paths: readonly string[]): Map<string, string> {
  const ids = new Map<string, string>();
  let open = [...new Set(paths)];
  for (let depth = 1; open.length > 0; depth++) {
    const shared = new Set<string>();
    for (const [id, same] of groupBy(open, (path) => idFromPath(partsOf(path).slice(-depth).join('/')))) {
      for (const path of same) {
        ids.set(path, id);
        if (same.length > 1) shared.add(path);
      }
    }
    open = open.filter((path) => shared.has(path) && partsOf(path).length > depth);
  }
  // Paths that make the same words: `a b.txt` and `a-b.html`, or `a/b.txt` and `a-b.txt`.
  for (const same of groupBy([...ids.keys()], (path) => ids.get(path)!).values()) {
    if (same.length > 1) for (const path of same) ids.set(path, `${ids.get(path)}-${hash(path)}`);
  }
  return ids;
}

/** So many folders above a file may stand in its id. */
const DEEPEST_ID = 8;

/** The ids that a file has beside other files than now: with less and with more of its path. */
export function otherIdsOfPath(path: string, id: string): string[] {
  const parts = partsOf(path).slice(-DEEPEST_ID);
  const ids = parts.map((_, depth) => idFromPath(parts.slice(-depth - 1).join('/')));
  return [...new Set(ids)].filter((other) => other !== id);
}

function partsOf(path: string): string[] {
  return path.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

/** Ids for all urls of one reading; urls that would have the same id take their hash, whichever comes first. */
export function idsFromUrls(urls: readonly string[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [id, same] of groupBy(
    urls.filter((url) => URL.canParse(url)),
    idFromUrl,
  )) {
    const pages = new Set(same.map(pageOf));
    for (const url of same) ids.set(url, pages.size === 1 ? id : `${id}-${hash(pageOf(url))}`);
  }
  return ids;
}

/** What makes two urls the same page: host, path and meaning; `http`, `www.` and a trailing slash do not matter. */
export function pageOf(url: string): string {
  const { hostname, pathname, searchParams } = new URL(originalUrl(url));
  const page = withoutAmp(pathname).replace(/\/$/, '');
  return `${hostname.replace(/^(?:www|m|amp|mobile)\./, '')}${page}?${meaningful(searchParams)}`;
}

function decodeLoosely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function hash(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 8);
}
