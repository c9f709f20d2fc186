// RSS and Atom → raw entries. A feed may not declare entities of its own: that is how a few lines become gigabytes.

import { parsePage } from '../html/dom.ts';
import { paragraphsOf } from '../html/prose.ts';
import type { RawEntry, RawFeed } from './raw.ts';

type Tree = Readonly<Record<string, unknown>>;

export async function readXmlFeed(text: string): Promise<RawFeed> {
  const doctype = /<!doctype[^>]*\[/i.exec(text.slice(0, 10_000));
  if (doctype) return { base: null, title: null, entries: [], broken: 'it declares entities of its own' };
  const { XMLParser } = await import('fast-xml-parser');
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    htmlEntities: true,
    processEntities: true,
    maxNestedTags: 200,
    // Markup inside Atom is kept as it stands.
    stopNodes: ['feed.entry.content', 'feed.entry.summary', 'feed.entry.title'],
  });
  let tree: Tree;
  try {
    tree = parser.parse(withoutDoctype(text)) as Tree;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return { base: null, title: null, entries: [], broken: message.split('\n', 1)[0]!.slice(0, 80) || 'it is not XML' };
  }
  const root = child(tree, 'rss') ?? child(tree, 'feed') ?? child(tree, 'rdf:RDF');
  if (!root) return { base: null, title: null, entries: [], broken: 'it has neither <rss> nor <feed>' };
  const channel = child(root, 'channel');
  const items = [...list(channel?.['item']), ...list(root['item'])];
  const nodes = [...items.map((item) => rssEntry(item)), ...list(root['entry']).map((entry) => atomEntry(entry))];
  const isWhole = /<\/(?:rss|feed|rdf:RDF)\s*>\s*(?:<!--[\s\S]*?-->\s*)*$/i.test(text.slice(-2000));
  // Of a feed that was cut off, the last entry is the one that was cut.
  const whole = isWhole ? nodes : nodes.slice(0, -1);
  const base = string(channel?.['link']) ?? linkOf(root);
  const entries: RawEntry[] = [];
  for (const entry of whole) entries.push({ ...entry, title: await plain(entry.title) });
  const title = string(channel?.['title']) ?? string(root['title']);
  return {
    base,
    title: title === null ? null : await plain(title),
    entries,
    broken: isWhole ? null : 'it ends in the middle',
  };
}

/** RSS 0.91 has one, and the parser minds. */
function withoutDoctype(text: string): string {
  return text.slice(0, 10_000).replace(/<!doctype[^>[]{0,500}>/i, '') + text.slice(10_000);
}

function rssEntry(item: Tree): RawEntry {
  const guid = item['guid'];
  const key = string(guid);
  const isLink =
    key !== null && /^https?:\/\//i.test(key) && (child(item, 'guid')?.['@isPermaLink'] ?? 'true') !== 'false';
  return {
    url: string(item['link']) ?? linkOf(item, 'atom:link') ?? string(item['@rdf:about']) ?? (isLink ? key : null),
    key,
    title: string(item['title']) ?? '',
    published: string(item['pubDate']) ?? string(item['dc:date']) ?? string(item['published']),
    content: string(item['content:encoded']) ?? string(item['content']),
    summary: string(item['description']),
    source: string(item['source']),
  };
}

function atomEntry(entry: Tree): RawEntry {
  return {
    url: linkOf(entry),
    key: string(entry['id']),
    title: markup(entry['title']) ?? '',
    published: string(entry['published']) ?? string(entry['issued']),
    content: markup(entry['content']),
    summary: markup(entry['summary']),
    source: string(child(entry, 'source')?.['title']),
  };
}

/** The link to the page itself: `rel="alternate"`, or without `rel`. */
function linkOf(node: Tree, name = 'link'): string | null {
  for (const link of list(node[name])) {
    const rel = link['@rel'] ?? 'alternate';
    if (rel === 'alternate' && typeof link['@href'] === 'string') return link['@href'];
  }
  return null;
}

/** An Atom text construct: plain text is escaped, HTML is unescaped once, XHTML is taken as it stands. */
function markup(node: unknown): string | null {
  const raw = string(node);
  if (raw === null) return null;
  const type = (typeof node === 'object' && node !== null ? (node as Tree)['@type'] : undefined) ?? 'text';
  if (type === 'xhtml') return raw;
  const text = unescapeXml(raw);
  return type === 'text' || type === 'text/plain' ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** One level of XML escaping, or a CDATA section, taken off. */
function unescapeXml(raw: string): string {
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) => {
      if (part.startsWith('<![CDATA[')) return part.slice(9, -3);
      return part.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (whole, decimal, hex, name) => {
        if (name) return NAMED[String(name).toLowerCase()] ?? whole;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
      });
    })
    .join('');
}

/** Titles hold markup and entities more often than the standards allow. */
async function plain(title: string): Promise<string> {
  if (!/[&<]/.test(title)) return title.replace(/\s+/g, ' ').trim();
  const page = await parsePage(title);
  return paragraphsOf(page.body).join(' ');
}

function child(node: Tree, name: string): Tree | null {
  return list(node[name])[0] ?? null;
}

function list(value: unknown): Tree[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((entry): entry is Tree => typeof entry === 'object' && entry !== null);
}

function string(value: unknown): string | null {
  if (Array.isArray(value)) return string(value[0]);
  const text = typeof value === 'object' && value !== null ? (value as Tree)['#text'] : value;
  return typeof text === 'string' && /\S/.test(text) ? text.trim() : null;
}
