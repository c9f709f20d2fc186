// Everything that can go wrong, or needs saying, while coverage is read: the codes and the values of each.
// The sentences (what happened, and what to do) are in words/; a test there holds that no code is without one.
import type { Problem } from '../coverage/problem.ts';

/** Code → the values its sentence needs. `file` is a path or a url, `line` counts from 1, `limit` says its unit itself. */
export const READ_PROBLEMS = {
  /** No file or folder of that name. */
  fileMissing: ['file'],
  /** The disk refused it; `reason` is the system's code, such as EACCES. */
  fileUnreadable: ['file', 'reason'],
  /** Its name is not UTF-8. */
  fileNameDamaged: ['file'],
  fileTooLarge: ['file', 'limit'],
  /** No character at all, or white space only. */
  fileEmpty: ['file'],
  /** Text, but without a single word. */
  noWords: ['file'],
  /** Holds a NUL or many control characters at `offset` (bytes from 0): a picture, an archive, UTF-16 without its mark. */
  notText: ['file', 'offset'],
  /** The byte at `offset` (from 0) is not UTF-8: the file is damaged or cut off. */
  notUtf8: ['file', 'offset'],
  /** Taken, converted from `encoding`: a notice. */
  encodingConverted: ['file', 'encoding'],
  /** Taken, but some bytes were no characters of its encoding and stand as U+FFFD: a notice. */
  charactersLost: ['file', 'encoding'],
  /** A kind of file that is not read; `type` is its ending or media type. */
  kindUnknown: ['file', 'type'],
  /** A folder without anything to read. */
  folderEmpty: ['file'],
  /** A folder nested deeper than `limit`. */
  folderTooDeep: ['file', 'limit'],

  /** The line is no JSON; `reason` is short and in English. */
  lineNotJson: ['file', 'line', 'reason'],
  /** The last line ends in the middle: the file was cut off. */
  lineTorn: ['file', 'line'],
  lineTooLong: ['file', 'line', 'limit'],
  lineNotUtf8: ['file', 'line', 'offset'],
  /** JSON, but not an object `{…}`. */
  lineNotObject: ['file', 'line'],
  lineNoId: ['file', 'line'],
  /** The id is no text, empty, too long, or has blanks around it or a line break in it. */
  lineBadId: ['file', 'line'],
  lineFieldNotText: ['file', 'line', 'field'],
  lineFieldEmpty: ['file', 'line', 'field'],
  /** Holds a NUL or half a character (a lone surrogate): it could not be stored as UTF-8 and compared again. */
  lineFieldDamaged: ['file', 'line', 'field'],
  /** Has neither `text` nor `quote`. */
  lineNoContent: ['file', 'line'],
  /** Has both `text` and `quote`. */
  lineTextAndQuote: ['file', 'line'],
  /** The id stands on line `first` already; the earlier line was taken. */
  lineIdTwice: ['file', 'line', 'id', 'first'],
  /** The url is not http or https and was dropped; the rest of the line was taken: a notice. */
  urlDropped: ['file', 'line', 'url'],
  /** `published` is no date and was dropped; the rest of the line was taken: a notice. */
  publishedDropped: ['file', 'line', 'value'],

  /** A page without an article in it. */
  pageWithoutText: ['file'],
  pageTooDeep: ['file', 'limit'],
  pageTooManyElements: ['file', 'limit'],

  /** A link in a folder that leads out of it, which is not followed. A notice. */
  linkOutside: ['file'],
  /** Broken XML or JSON where a feed was expected; `reason` is short and in English. */
  feedBroken: ['file', 'reason'],
  feedEmpty: ['file'],
  /** An entry with neither text nor a link; `entry` counts from 1. */
  feedEntryEmpty: ['file', 'entry'],

  /** Taken, but `percent` of its words run as in article `other`: the same story from two places. A notice. */
  sameAsEarlier: ['file', 'id', 'other', 'percent'],
  /** Says of itself that it is at `url`, which was read before under another address, and has the same text: a notice. */
  pageAgain: ['file', 'url', 'other'],

  /** Taken, but in another language: only what stands in quotation marks was extracted. A notice. */
  otherLanguage: ['file', 'id', 'language'],

  /** The archive cannot be read: its directory is damaged, its parts overlap or are locked. */
  archiveBroken: ['file', 'reason'],
  /** Holds more than `limit` when unpacked, or a part that unpacks to far more than any article. */
  archiveTooLarge: ['file', 'limit'],
  /** An archive inside an archive, which is not opened. */
  archiveNested: ['file'],
  /** Holds a name twice with different content: the second was taken as `name`. A notice. */
  archiveNameTwice: ['file', 'name'],
  pdfBroken: ['file', 'reason'],
  pdfLocked: ['file'],
  /** Scanned pages: pictures of text. */
  pdfWithoutText: ['file'],
  /** A Word document that cannot be read. */
  docxBroken: ['file', 'reason'],
  mailBroken: ['file', 'reason'],
  sitemapEmpty: ['file'],
  /** A sitemap of sitemaps of sitemaps. */
  sitemapNested: ['file'],
  /** More urls than `limit`; the first were taken. A notice. */
  sitemapLong: ['file', 'limit'],

  urlInvalid: ['url'],
  /** Not http or https. */
  urlScheme: ['url', 'scheme'],
  /** Has a name and password in it. */
  urlPassword: ['url'],
  /** Leads to an address that is not public; `--allow-private` permits it. */
  urlPrivate: ['url', 'address'],
  urlRedirects: ['url', 'limit'],
  urlTimeout: ['url', 'limit'],
  urlStatus: ['url', 'status'],
  /** The site's robots.txt does not let it be read. */
  urlForbidden: ['url'],
  urlUnreachable: ['url', 'reason'],
  urlKindUnknown: ['url', 'type'],
} as const satisfies Record<string, readonly string[]>;

export type ReadProblemCode = keyof typeof READ_PROBLEMS;
export type ReadProblemValues<Code extends ReadProblemCode> = Readonly<
  Record<(typeof READ_PROBLEMS)[Code][number], string | number>
>;

/** A problem of this room, its values made fit for one line: control characters replaced, length bounded. */
export function readProblem<Code extends ReadProblemCode>(code: Code, values: ReadProblemValues<Code>): Problem {
  const fit = Object.entries<string | number>(values).map(([key, value]) => [key, onOneLine(key, value)]);
  return { code, values: Object.fromEntries(fit) };
}

const LONGEST_VALUE = 80;
const LONGEST_PLACE = 180;

/**
 * A fault is one line under 600 characters. Of a long path the end tells more, of anything else the beginning. Numbers
 * become text here: a line number is written `1234`, never `1,234` as a count would be.
 */
function onOneLine(key: string, given: string | number): string {
  const value = String(given);
  const isPlace = key === 'file' || key === 'url';
  const longest = isPlace ? LONGEST_PLACE : LONGEST_VALUE;
  const line = value
    .slice(isPlace ? -4 * longest : 0, isPlace ? undefined : 4 * longest)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ');
  if (line.length <= longest) return line;
  const cut = key === 'file' ? `…${line.slice(line.length - longest + 1)}` : `${line.slice(0, longest - 1)}…`;
  return cut.replace(/\p{Surrogate}/gu, '');
}
