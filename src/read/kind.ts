// What a document is, by its content first and its name second: people save pages as .txt and feeds as .html.
import { looksLikeFeed } from './feed.ts';

export type Kind = 'jsonl' | 'feed' | 'page' | 'text' | { readonly other: string };

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['\x1f\x8b', 'gzip'],
  ['\x89PNG', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['GIF8', 'gif'],
  ['RIFF', 'riff'],
  ['\xd0\xcf\x11\xe0', 'doc'],
  ['{\\rtf', 'rtf'],
  ['SQLite format 3', 'sqlite'],
];
const PAGE_NAME = /\.(?:x?html?|xht)$/i;
const LINES_NAME = /\.(?:jsonl|ndjson)$/i;
/** Files that lie beside articles and are none; in a folder they are passed over. */
const NOT_TEXT_NAME =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|heic|mp[34]|m4[av]|mov|avi|webm|wav|ogg|pdf|docx?|xlsx?|pptx?|odt|rtf|epub|zip|gz|tgz|bz2|xz|7z|rar|tar|css|m?js|ts|map|woff2?|ttf|otf|exe|dll|so|db|sqlite|csv|tsv|ya?ml|toml|ini|lock|log)$/i;
const PAGE_START = /^(?:<!doctype html|<html|<head|<body|<article|<main|<meta|<title|<div|<section|<p)[\s>]/i;

/** `head`: the first bytes (4 kB are enough). `name`: file name or url path. `type`: media type from a server, or empty. */
export function kindOf(head: Uint8Array, name: string, type = ''): Kind {
  if (LINES_NAME.test(name) || /(?:ndjson|jsonl)/.test(type)) return 'jsonl';
  const start = Buffer.from(head.subarray(0, 4096))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  const magic = MAGIC.find(([bytes]) => start.startsWith(bytes));
  if (magic) return { other: magic[1] };
  const words = start.includes('\0') ? start.replaceAll('\0', '') : start;
  if (looksLikeFeed(words)) return 'feed';
  if (/^\s*[{[]\s*["{[]/.test(words)) return isJsonLine(words) ? 'jsonl' : { other: 'json' };
  const unwrapped = words.replace(/^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*/, '');
  if (PAGE_START.test(unwrapped)) return 'page';
  return PAGE_NAME.test(name) || /html/.test(type) ? 'page' : 'text';
}

/** A first line that is an object of its own, as far as the head shows; one spread over lines is one big JSON document. */
function isJsonLine(head: string): boolean {
  const line = head.trimStart().split(/\r?\n/, 2);
  return line[0]!.startsWith('{') && (line.length === 1 || line[0]!.trimEnd().endsWith('}'));
}

/** True for names that say "no article here": pictures, archives, style sheets. */
export function isOtherName(name: string): boolean {
  return NOT_TEXT_NAME.test(name);
}
