// A feed → its entries. RSS 2.0, RSS 1.0 (RDF), Atom and JSON Feed come out alike.
import type { Problem } from '../coverage/problem.ts';
import { type DateValue, publicationDate } from '../dates/index.ts';
import { readJsonFeed } from './feed/json.ts';
import type { RawEntry, RawFeed } from './feed/raw.ts';
import { readXmlFeed } from './feed/xml.ts';
import { readProblem } from './problems.ts';
import { webUrl } from './url.ts';

export type FeedEntry = {
  /** Position in the feed, from 1. */
  readonly number: number;
  /** Absolute, http or https. */
  readonly url: string | null;
  /** The feed's own id of the entry (guid), where it has no url to be known by. */
  readonly key: string | null;
  /** Plain text, perhaps empty. */
  readonly title: string;
  readonly published: DateValue | null;
  /** HTML of the whole article; null when the feed gives a teaser only. */
  readonly content: string | null;
  /** Who publishes it, as far as the feed says; for where the page itself does not. */
  readonly publisher: string | null;
};

export type Feed = { readonly entries: readonly FeedEntry[]; readonly problems: readonly Problem[] };

/** A description of this many words is the article itself: some feeds have no other place for it. */
const FULL_TEXT_WORDS = 200;
/** Even where a feed says that it is the content, fewer are a teaser. */
const FEWEST_WORDS = 30;
/** An entry without a link: a sentence. */
const FEWEST_ALONE = 8;

/** True when `text` begins like a feed; `<?xml …?>`, comments and a doctype may come first. */
export function looksLikeFeed(text: string): boolean {
  const head = text
    .slice(0, 4000)
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!doctype[^>[]*>/gi, '')
    .trimStart();
  // One that declares entities is a feed too: it is refused as one.
  return /^<(?:!doctype\s+)?(?:rss|feed|rdf:RDF|[a-z]+:RDF|[a-z]+:feed)[\s>]/i.test(head) || looksLikeJsonFeed(head);
}

function looksLikeJsonFeed(head: string): boolean {
  return head.startsWith('{') && /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(head);
}

/** Reads a feed. `address`: where it was fetched, for relative links. What can be read of a broken feed is given. */
export async function readFeed(text: string, file: string, address: string | null): Promise<Feed> {
  const raw = text.trimStart().startsWith('{') ? readJsonFeed(text) : await readXmlFeed(text);
  const problems: Problem[] = [];
  if (raw.broken !== null) problems.push(readProblem('feedBroken', { file, reason: raw.broken }));
  else if (raw.entries.length === 0) problems.push(readProblem('feedEmpty', { file }));
  const base = address ?? raw.base;
  const own = isOneSites(raw, base) ? publisherIn(raw.title) : null;
  const entries = raw.entries.map((entry, index): FeedEntry => {
    const url = absolute(entry.url, base);
    const full = entry.content ?? entry.summary;
    return {
      number: index + 1,
      url,
      key: entry.key,
      title: entry.title,
      published: publicationDate('', { published: entry.published, url }),
      content: full !== null && countWords(full) >= wordsOfAll(entry, url) ? full : null,
      publisher: publisherIn(entry.source) ?? own,
    };
  });
  return { entries, problems };
}

/** So many words of an entry are all of its article. Where no page is linked, what stands in the feed is all there is. */
function wordsOfAll(entry: RawEntry, url: string | null): number {
  if (url === null) return FEWEST_ALONE;
  return entry.content === null ? FULL_TEXT_WORDS : FEWEST_WORDS;
}

/** Of a feed that gathers what others publish, its title is nobody's name. */
function isOneSites({ entries }: RawFeed, base: string | null): boolean {
  const sites = entries.map(({ url }) => siteOf(absolute(url, base))).filter((site) => site !== null);
  return new Set(sites).size <= 1;
}

function siteOf(url: string | null): string | null {
  return url === null ? null : new URL(url).hostname.replace(/^(?:www|m|amp|mobile)\./, '');
}

const LONGEST_NAME = 80;
/** `Harbour Ledger - Latest headlines`, `Harbour Ledger RSS feed`: what the feed holds is no part of its publisher's name. */
const CONTENTS =
  /(?:\s+[-–—|:»>]\s+(?:(?:all|latest|top|breaking|recent) )?(?:news|stories|headlines|articles|posts|updates|home ?page|home|rss|feed|actualités|à la une)(?:\s+feed)?|\s+\(?rss(?: ?feed)?\)?)$/i;

function publisherIn(title: string | null): string | null {
  const name = (title ?? '').replace(/\s+/g, ' ').trim().replace(CONTENTS, '');
  return /\p{L}{2}/u.test(name) && name.length <= LONGEST_NAME ? name : null;
}

function absolute(link: string | null, base: string | null): string | null {
  if (link === null) return null;
  try {
    return webUrl(new URL(link.trim(), base ?? undefined).href);
  } catch {
    return null;
  }
}

function countWords(html: string): number {
  return html.replace(/<[^<>]*>/g, ' ').match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
