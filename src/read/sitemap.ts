// A sitemap (sitemaps.org) → the pages it lists, or the sitemaps that a sitemap index lists. Read by its `<loc>`s alone:
// sitemaps of news sites are often broken elsewhere, and no entity they declare is ever looked up.
import { webUrl } from './url.ts';

export type Sitemap = {
  /** Absolute, http or https, each once, in the order they stand. */
  readonly pages: readonly string[];
  readonly sitemaps: readonly string[];
  /** True when it lists more than are given here. */
  readonly more: boolean;
};

/** The protocol's own limit for one sitemap. */
export const MOST_PAGES = 50_000;

/** True when `text` begins like a sitemap. */
export function looksLikeSitemap(text: string): boolean {
  const head = text.slice(0, 4000).replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!doctype[^>[]*>/gi, '');
  // One that declares entities is a sitemap too, and none of them is looked up.
  return /^<(?:!doctype\s+)?(?:[a-z]+:)?(?:urlset|sitemapindex)[\s>]/i.test(head.trimStart());
}

/** Reads a sitemap. Pictures' and videos' own `<image:loc>` are no pages. */
export function readSitemap(text: string): Sitemap {
  const isIndex = /<(?:[a-z]+:)?sitemapindex[\s>]/i.test(text.slice(0, 10_000));
  const found = new Set<string>();
  let more = false;
  for (const match of text.matchAll(
    /<loc(?:\s[^>]{0,200})?>([^<]{1,3000}|\s*<!\[CDATA\[[^\]]{1,3000}\]\]>\s*)<\/loc>/gi,
  )) {
    const url = webUrl(plain(match[1]!.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')).trim());
    if (url === null) continue;
    if (found.size >= MOST_PAGES) {
      more = true;
      break;
    }
    found.add(url);
  }
  const urls = [...found];
  return isIndex ? { pages: [], sitemaps: urls, more } : { pages: urls, sitemaps: [], more };
}

function plain(text: string): string {
  return text.replace(/&(?:amp|#38|#x26);/gi, '&').replace(/&(?:apos|#39);/gi, "'");
}
