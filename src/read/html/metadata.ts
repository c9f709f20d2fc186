// What a page says about itself: JSON-LD (schema.org), Open Graph and other meta tags, `<time>`. Read before anything is
// cut from the page. Only what the page states: no value is guessed.
import type { DateValue } from '../../dates/index.ts';
import { authorsIn } from '../beside.ts';
import { originalUrl, webUrl } from '../url.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { headlineOf } from './headline.ts';
import { articleData, isObject, type Linked, textOf } from './linked-data.ts';
import { type StatedDate, statedChange, statedDate } from './stated-date.ts';

export type PageMetadata = {
  readonly title: string | null;
  readonly publisher: string | null;
  /** Canonical, absolute, http or https. */
  readonly url: string | null;
  /** As the metadata has it, never as the page shows it. */
  readonly published: StatedDate | null;
  readonly authors: readonly string[];
  readonly modified: DateValue | null;
  /** Where an archive keeps the page: what was fetched, or saved, from one. */
  readonly archiveUrl: string | null;
  /** The article's text as its publisher gives it to machines; seldom there, and not always whole. */
  readonly body: string | null;
};

/**
 * `address`: where the page was fetched; a canonical url of another site is not believed then. `heading`: the page's
 * only headline, where there is one.
 */
export function readMetadata(document: DomDocument, address: string | null, heading: string | null): PageMetadata {
  const meta = metaTags(document);
  const title = meta.get('og:title') ?? meta.get('twitter:title') ?? null;
  const url = canonicalUrl(document, meta, address);
  const linked = articleData(document, heading ?? meta.get('og:title') ?? null, url ?? address);
  const named = textOf(linked?.['headline']) ?? title;
  const headline = headlineOf(document, [named, document.querySelector('title')?.textContent ?? null]);
  return {
    title: named,
    publisher: nameOf(linked?.['publisher']) ?? meta.get('og:site_name') ?? null,
    url,
    published: statedDate(document, meta, linked, url ?? address, headline),
    authors: authorsOn(document, meta, linked),
    modified: statedChange(meta, linked),
    body: textOf(linked?.['articleBody']),
    archiveUrl: [address, meta.get('og:url') ?? null].find((place) => place !== null && isArchive(place)) ?? null,
  };
}

/** The first value of each property, names in small letters. */
function metaTags(document: DomDocument): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const own = attribute(tag, 'property') ?? attribute(tag, 'name');
    const name = own ?? attribute(tag, 'itemprop');
    const content = attribute(tag, 'content')?.trim();
    // Lists of other stories say so of each of them.
    if (own === null && name !== null && isOfMany(document, name)) continue;
    for (const one of content ? (name ?? '').toLowerCase().trim().split(/\s+/) : []) {
      if (one !== '' && !tags.has(one)) tags.set(one, content!);
    }
  }
  return tags;
}

function isOfMany(document: DomDocument, name: string): boolean {
  if (!/^date/i.test(name)) return false;
  const all = [...document.querySelectorAll(`meta[itemprop="${name.replace(/[^\w-]/g, '')}"]`)];
  return new Set(all.map((tag) => (attribute(tag, 'content') ?? '').slice(0, 10))).size > 2;
}

/** Old pages shout: `<META NAME="DATE" CONTENT="…">`; linkedom keeps the case. */
function attribute(tag: DomElement, name: string): string | null {
  return (
    tag.getAttribute(name) ??
    tag.getAttribute(name.toUpperCase()) ??
    tag.getAttribute(name[0]!.toUpperCase() + name.slice(1))
  );
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value[0]);
  return isObject(value) ? textOf(value['name']) : textOf(value);
}

function authorsOn(document: DomDocument, meta: Map<string, string>, linked: Linked | null): string[] {
  const { author } = linked ?? {};
  const named = (Array.isArray(author) ? author.slice(0, 30) : [author]).map(nameOf).filter((name) => name !== null);
  if (named.length > 0) return authorsIn(named.length === 1 ? named[0]! : named);
  const tag = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl']
    .map((name) => authorsIn(meta.get(name) ?? null))
    .find((names) => names.length > 0);
  return tag ?? authorsIn(document.querySelector('[rel="author"], [itemprop="author"]')?.textContent ?? null);
}

function isArchive(url: string): boolean {
  return /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:today|ph|is|li|vn|md|fo))\//i.test(url);
}

function original(url: string | null): string | null {
  return url === null ? null : originalUrl(url);
}

function canonicalUrl(document: DomDocument, meta: Map<string, string>, address: string | null): string | null {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url');
  return original(believed(link, original(address)));
}

function believed(link: string | null | undefined, address: string | null): string | null {
  if (!link) return address;
  let absolute: string | null = null;
  try {
    absolute = original(webUrl(new URL(link, address ?? undefined).href));
  } catch {}
  if (absolute === null || (address !== null && !sameSite(absolute, address))) return address;
  return absolute;
}

/** `www.`, `m.` and `amp.` are the same site. */
function sameSite(a: string, b: string): boolean {
  const site = (url: string) => new URL(url).hostname.replace(/^(?:www|m|amp|mobile)\./, '');
  return site(a) === site(b);
}
