// JSON Feed (version 1 and 1.1) → raw entries.
import type { RawEntry, RawFeed } from './raw.ts';

type Fields = Readonly<Record<string, unknown>>;

export function readJsonFeed(text: string): RawFeed {
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch {
    return { base: null, title: null, entries: [], broken: 'it is not whole JSON' };
  }
  const { items, title, home_page_url: home, feed_url: self } = isFields(feed) ? feed : {};
  if (!Array.isArray(items)) return { base: null, title: null, entries: [], broken: 'it has no list of items' };
  const base = string(self) ?? string(home);
  return { base, title: string(title), entries: items.filter(isFields).map(entryOf), broken: null };
}

function entryOf(item: Fields): RawEntry {
  const plain = string(item['content_text']);
  return {
    url: string(item['url']) ?? string(item['external_url']),
    key: typeof item['id'] === 'number' ? String(item['id']) : string(item['id']),
    title: string(item['title']) ?? '',
    published: string(item['date_published']),
    content: string(item['content_html']) ?? (plain === null ? null : paragraphs(plain)),
    summary: string(item['summary']),
    source: null,
  };
}

/** Plain text as HTML, its paragraphs kept. */
function paragraphs(plain: string): string {
  const escaped = plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split(/\n+/)
    .map((line) => `<p>${line}</p>`)
    .join('');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string | null {
  return typeof value === 'string' && /\S/.test(value) ? value : null;
}
