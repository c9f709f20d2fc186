// What a document is, by its content first and its name second: people save pages as .txt and feeds as .html.
import { looksLikeFeed } from './feed.ts';
import { looksLikeSitemap } from './sitemap.ts';

export type Kind =
  | ('jsonl' | 'feed' | 'sitemap' | 'page' | 'text' | 'markdown' | 'urls' | 'mail' | 'pdf' | 'docx' | 'zip' | 'gzip')
  | { readonly other: string };

const CONTAINERS: readonly (readonly [string, Kind])[] = [
  ['%PDF-', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\x1f\x8b', 'gzip'],
];
const MAGIC: readonly (readonly [string, string])[] = [
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
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|heic|mp[34]|m4[av]|mov|avi|webm|wav|ogg|doc|xlsx?|pptx?|odt|rtf|epub|tgz|bz2|xz|7z|rar|tar|css|m?js|ts|map|woff2?|ttf|otf|exe|dll|so|db|sqlite|csv|tsv|ya?ml|toml|ini|lock|log)$/i;
const MAIL_NAME = /\.(?:eml|mht(?:ml)?)$/i;
const MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkd)$/i;
/** A message's headers: two of these among its first lines, before any other text. */
const MAIL_HEADER =
  /^(?:from|to|subject|date|received|return-path|delivered-to|message-id|mime-version|dkim-signature|reply-to|list-[a-z]+|x-[\w-]+): /i;
const PAGE_START = /^(?:<!doctype html|<html|<head|<body|<article|<main|<meta|<title|<div|<section|<p)[\s>]/i;

/** `head`: the first bytes (4 kB are enough). `name`: file name or url path. `type`: media type from a server, or empty. */
export function kindOf(head: Uint8Array, name: string, type = ''): Kind {
  if (LINES_NAME.test(name) || /(?:ndjson|jsonl)/.test(type)) return 'jsonl';
  const start = Buffer.from(head.subarray(0, 4096))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  const container = CONTAINERS.find(([bytes]) => start.startsWith(bytes));
  if (container?.[1] === 'zip' && isWord(start, name, type)) return 'docx';
  // An Excel or Open Document file is a zip archive with another name.
  if (container && !(container[1] === 'zip' && isOtherName(name))) return container[1];
  const magic = MAGIC.find(([bytes]) => start.startsWith(bytes));
  if (magic) return { other: magic[1] };
  if (container) return { other: name.slice(name.lastIndexOf('.') + 1).toLowerCase() };
  const words = start.includes('\0') ? start.replaceAll('\0', '') : start;
  if (looksLikeFeed(words)) return 'feed';
  if (looksLikeSitemap(words)) return 'sitemap';
  if (/^\s*[{[]\s*["{[]/.test(words)) return isJsonLine(words) ? 'jsonl' : { other: 'json' };
  const unwrapped = words.replace(/^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*/, '');
  if (PAGE_START.test(unwrapped)) return 'page';
  // XML of some other kind is nobody's article: its marks would stand in the text.
  if (/^\s*<\?xml\s/.test(words) || /^<!doctype\s+\S+[^>]{0,200}\[/i.test(unwrapped)) return { other: 'xml' };
  if (MAIL_NAME.test(name) || /message\/rfc822/.test(type) || looksLikeMail(words)) return 'mail';
  if (PAGE_NAME.test(name) || /html/.test(type)) return 'page';
  if (isListOfUrls(words)) return 'urls';
  return MARKDOWN_NAME.test(name) || /markdown/.test(type) ? 'markdown' : 'text';
}

/** A Word document is a zip archive too. Without its name, what it begins with tells: the list of its parts. */
function isWord(start: string, name: string, type: string): boolean {
  if (/\.do[ct][xm]$/i.test(name) || /wordprocessingml/.test(type)) return true;
  return !isOtherName(name) && start.slice(30, 60).startsWith('[Content_Types].xml') && start.includes('word/');
}

/** `Received: …`, `Message-ID: …`: a header of an article (`Title:`, `Date:`) has none that only a message has. */
function looksLikeMail(head: string): boolean {
  const lines = head.split(/\r?\n/, 12);
  if (!MAIL_HEADER.test(lines[0]!)) return false;
  const named = lines.filter((line) => MAIL_HEADER.test(line));
  return named.length >= 2 && named.some((line) => /^(?:received|return-path|message-id|mime-version): /i.test(line));
}

/** Nothing but addresses, one a line; blank lines and `# remarks` between them. The head's last line may be cut off. */
function isListOfUrls(head: string): boolean {
  const lines = head
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.length > 0 && lines.every((line) => /^https?:\/\/\S+$/i.test(line) || isCutOff(line, lines));
}

function isCutOff(line: string, lines: readonly string[]): boolean {
  return lines.length > 1 && line === lines.at(-1) && 'https://'.startsWith(line.toLowerCase().slice(0, 8));
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
