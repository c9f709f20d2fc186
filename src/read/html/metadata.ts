// What a page says about itself: JSON-LD (schema.org), Open Graph and other meta tags, `<time>`. Read before anything is
// cut from the page. Only what the page states: no value is guessed.
import { type DateValue, publicationDate } from '../../dates/index.ts';
import { authorsIn } from '../beside.ts';
import { webUrl } from '../url.ts';
import type { DomDocument, DomElement } from './dom.ts';

export type PageMetadata = {
  readonly title: string | null;
  readonly publisher: string | null;
  /** Canonical, absolute, http or https. */
  readonly url: string | null;
  /** As the metadata has it, never as the page shows it. */
  readonly published: DateValue | null;
  readonly authors: readonly string[];
  readonly modified: DateValue | null;
  /** Where an archive keeps the page: what was fetched, or saved, from one. */
  readonly archiveUrl: string | null;
};

/** `address`: where the page was fetched; a canonical url of another site is not believed then. */
export function readMetadata(document: DomDocument, address: string | null): PageMetadata {
  const meta = metaTags(document);
  const linked = articleData(document);
  const url = canonicalUrl(document, meta, address);
  return {
    title: text(linked?.['headline']) ?? meta.get('og:title') ?? meta.get('twitter:title') ?? null,
    publisher: nameOf(linked?.['publisher']) ?? meta.get('og:site_name') ?? null,
    url,
    published: publishedOn(document, meta, linked, url ?? address),
    authors: authorsOn(document, meta, linked),
    modified: firstDate([text(linked?.['dateModified']), ...MODIFIED_TAGS.map((name) => meta.get(name))]),
    archiveUrl: [address, meta.get('og:url') ?? null].find((place) => place !== null && isArchive(place)) ?? null,
  };
}

/** The first value of each property, names in small letters. */
function metaTags(document: DomDocument): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = tag.getAttribute('content')?.trim();
    if (name && content && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content);
  }
  return tags;
}

type Linked = Readonly<Record<string, unknown>>;
const LARGEST_SCRIPT = 1_000_000;
const MOST_NODES = 5000;

/** The schema.org object that is the article; null when the page has none. */
function articleData(document: DomDocument): Linked | null {
  let best: Linked | null = null;
  let left = MOST_NODES;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > LARGEST_SCRIPT) continue;
    const queue: unknown[] = [parseLoosely(source)];
    for (let node = queue.shift(); queue.length > 0 || node !== undefined; node = queue.shift()) {
      if (left-- <= 0) return best;
      if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES));
      if (!isObject(node)) continue;
      if (isArticle(node['@type']) && (best === null || (!best['datePublished'] && node['datePublished']))) best = node;
      queue.push(node['@graph'], node['mainEntity'], node['mainEntityOfPage']);
    }
  }
  return best;
}

/** Pages wrap JSON in comments and CDATA, and break lines inside texts. */
function parseLoosely(source: string): unknown {
  const json = source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, '');
  for (const attempt of [json, json.replace(/[\n\r\t]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return null;
}

function isArticle(type: unknown): boolean {
  const types = Array.isArray(type) ? type : [type];
  return types.some((name) => typeof name === 'string' && /(?:Article|BlogPosting|Report|Posting)$/.test(name));
}

function isObject(value: unknown): value is Linked {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  if (Array.isArray(value)) return text(value[0]);
  return typeof value === 'string' && /\S/.test(value) ? value.trim() : null;
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value[0]);
  return isObject(value) ? text(value['name']) : text(value);
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

/** `https://web.archive.org/web/20230322101500/https://ledger.example/a`. */
const ARCHIVED =
  /^https?:\/\/(?:web\.archive\.org\/web\/\d{1,14}[a-z_]{0,4}|archive\.(?:today|ph|is|li|vn|md|fo)\/\d{4,14})\/(https?:\/\/.+)$/i;

function isArchive(url: string): boolean {
  return /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:today|ph|is|li|vn|md|fo))\//i.test(url);
}

/** The page's own address, when an archive's was given. */
function original(url: string | null): string | null {
  return url === null ? null : (webUrl(ARCHIVED.exec(url)?.[1] ?? url) ?? url);
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

/** In order of trust; `og:published_time` and the like are spellings found on news sites. */
const DATE_TAGS = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publication-date',
  'published_at',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.date',
  'dcterms.created',
  'dcterms.issued',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'article.published',
  'bt:pubdate',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'citation_publication_date',
  'date',
];

const MODIFIED_TAGS = ['article:modified_time', 'og:updated_time', 'article:modified', 'datemodified', 'last-modified'];

function publishedOn(document: DomDocument, meta: Map<string, string>, linked: Linked | null, url: string | null) {
  const stated = [text(linked?.['datePublished']), ...DATE_TAGS.map((name) => meta.get(name)), scripted(document)];
  const times = timesOn(document);
  return firstDate([...stated, ...times]) ?? publicationDate('', { url });
}

function firstDate(stated: readonly (string | null | undefined)[]): DateValue | null {
  for (const value of stated) {
    const date = value ? publicationDate('', { published: value }) : null;
    if (date) return date;
  }
  return null;
}

/** `"datePublished":"2023-03-22…"` in JSON-LD that is broken, or in the data a page's own script begins with; one day only. */
function scripted(document: DomDocument): string | null {
  const days = new Set<string>();
  for (const script of document.querySelectorAll('script')) {
    const source = (script.textContent ?? '').slice(0, LARGEST_SCRIPT);
    for (const match of source.matchAll(
      /"(?:datePublished|date_published|published_time|publishDate|publish_date|first_publish_date)"\s*:\s*"(\d{4}-\d\d-\d\d)/g,
    )) {
      days.add(match[1]!);
      if (days.size > 1) return null;
    }
  }
  return [...days][0] ?? null;
}

/** `<time>` elements that say publication; else the only one of the article. */
function timesOn(document: DomDocument): (string | null)[] {
  const labelled = document.querySelectorAll(
    '[itemprop="datePublished"], time[pubdate], time[class*="publish"], time[class*="posted"], time.entry-date, [class*="publish"] time',
  );
  const article = document.querySelector('article') ?? document.querySelector('main');
  const all = [...(article ?? document).querySelectorAll('time')];
  const only = all.length === 1 || new Set(all.map(stamp)).size === 1 ? all.slice(0, 1) : [];
  return [...labelled, ...only].map(stamp);
}

function stamp(element: DomElement): string | null {
  return element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
}
