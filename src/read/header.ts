// What a text file says about itself at its top: `Title: …`, `Publisher: …`, `URL: …`, `Date: …`, with or without the
// `---` fences of front matter. Only such lines name a publisher: an outlet's name under a headline may be the
// picture's credit or the agency's, and a guess would stand in every citation.
import type { Span } from '../language/span.ts';

export type Header = {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** `Ada Moss and Jo Lund`, as written. */
  readonly authors: string | null;
  /** The lines of the header; null when there is none. */
  readonly span: Span | null;
};

const FIELDS: Readonly<Record<string, Exclude<keyof Header, 'span'> | 'other'>> = {
  title: 'title',
  headline: 'title',
  publisher: 'publisher',
  publication: 'publisher',
  outlet: 'publisher',
  newspaper: 'publisher',
  site: 'publisher',
  website: 'publisher',
  url: 'url',
  link: 'url',
  'canonical url': 'url',
  permalink: 'url',
  date: 'published',
  published: 'published',
  'publication date': 'published',
  'date published': 'published',
  author: 'authors',
  authors: 'authors',
  byline: 'authors',
  section: 'other',
  tags: 'other',
  language: 'other',
  modified: 'modified',
  updated: 'modified',
  'last updated': 'modified',
  retrieved: 'other',
  accessed: 'other',
  saved: 'other',
};

const NO_HEADER: Header = {
  title: null,
  publisher: null,
  url: null,
  published: null,
  modified: null,
  authors: null,
  span: null,
};

const LINE = /[^\n\r]*(?:\r\n|\n|\r|$)/y;
const PAIR = /^([\p{L}_ -]{2,20}?)[ \t]*:[ \t]+(\S.*)$/u;
/** A header has this many fields or fewer; longer is a list. */
const MOST_LINES = 30;

/**
 * Reads the header at the top of `text`. Without fences it takes two fields at least, or one of title, publisher and url
 * followed by a blank line: "Date: to be announced" may open a notice.
 */
export function readHeader(text: string): Header {
  const found: Record<string, string | null> = {};
  const lists: Record<string, string[]> = {};
  let list: string | null = null;
  const first = text.search(/\S/);
  let at = Math.max(first, 0);
  const start = at;
  let end = at;
  let fields = 0;
  let fenced = false;
  let blankAfter = false;
  for (let n = 0; n < MOST_LINES && at < text.length; n++) {
    LINE.lastIndex = at;
    const raw = LINE.exec(text)?.[0] ?? '';
    const line = raw.trim();
    if (line === '---' && (n === 0 || fenced)) {
      if (n > 0) {
        end = at + raw.trimEnd().length;
        blankAfter = true;
        break;
      }
      fenced = true;
    } else {
      // `authors:` and below it `- Ada Moss`, `- Jo Lund`.
      const item = fenced && list !== null ? /^- +(\S.*)$/.exec(line) : null;
      const opens = fenced ? /^([\p{L}_ -]{2,20}?)[ \t]*:$/u.exec(line) : null;
      if (item) lists[list!]!.push(unquote(item[1]!));
      else list = opens ? (FIELDS[opens[1]!.toLowerCase().replaceAll('_', ' ')] ?? null) : null;
      if (!item && list !== null) lists[list] ??= [];
      const pair = raw.length > 600 ? null : PAIR.exec(line);
      const field = pair ? FIELDS[pair[1]!.toLowerCase().replaceAll('_', ' ')] : undefined;
      blankAfter = line === '';
      if (!field && !(fenced && line !== '')) break;
      if (field) fields++;
      // `title: >` has its words on the next lines: a headline in the text says it better.
      const below = fenced && /^[>|][+-]?$/.test(pair?.[2] ?? '');
      if (pair && field && field !== 'other' && !below) found[field] ??= unquote(pair[2]!);
      end = at + raw.trimEnd().length;
    }
    at += raw.length;
  }
  const told = found['title'] ?? found['publisher'] ?? found['url'];
  const isHeader = fields >= 2 || (fields === 1 && told !== null && (blankAfter || fenced));
  if (!isHeader) return NO_HEADER;
  const authors = found['authors']?.replace(/^\[|\]$/g, '') || lists['authors']?.join(', ');
  return {
    title: found['title'] ?? null,
    publisher: found['publisher'] ?? null,
    url: found['url'] ?? null,
    published: found['published'] ?? null,
    modified: found['modified'] ?? null,
    authors: authors || null,
    span: { start, end },
  };
}

/** Front matter may put a value in quotation marks: `title: "Ferry: the \"contract\""`, `title: 'Ferry''s end'`. */
function unquote(value: string): string {
  const [, mark, inside = ''] = /^(["'])(.*)\1$/.exec(value.trim()) ?? [];
  if (mark === undefined) return value.trim();
  return (mark === '"' ? inside.replace(/\\(["\\/])/g, '$1') : inside.replaceAll("''", "'")).trim();
}
