// A Word document (.docx) → paragraphs. It is a zip archive; the words stand in one XML part of it, run by run (ECMA-376,
// part 1, 17.2 to 17.4). Read tag by tag, without a tree: nothing is looked up, and a long document takes little memory.
import { ZipError, zipFiles } from './zip.ts';

export type WordText = { readonly ok: true; readonly text: string; readonly title: string | null };
export type WordProblem = { readonly ok: false; readonly problem: 'broken' | 'bomb'; readonly reason: string };

/** Reads the body of a Word document: no headers, footers, notes, remarks, nor what was struck out or hidden. */
export function readDocx(bytes: Uint8Array): WordText | WordProblem {
  try {
    const files = zipFiles(bytes);
    const part = (name: RegExp): string | null => {
      const file = files.find((one) => name.test(one.name));
      return file === undefined ? null : new TextDecoder().decode(file.read());
    };
    const body = part(/^word\/document\d*\.xml$/i);
    if (body === null) return { ok: false, problem: 'broken', reason: 'it has no text part' };
    // Word declares no entities: a part that does was made to harm.
    if (/<!doctype/i.test(body.slice(0, 10_000)))
      return { ok: false, problem: 'broken', reason: 'it declares entities' };
    const { paragraphs, title } = paragraphsIn(body);
    const core = part(/^docProps\/core\.xml$/i) ?? '';
    const named = /<dc:title>([^<]{1,300})<\/dc:title>/.exec(core)?.[1] ?? null;
    return { ok: true, text: paragraphs.join('\n\n'), title: title ?? titleOf(named) };
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    return { ok: false, problem: error.kind, reason: error.message };
  }
}

/** A tag, or the words between two. Attributes of more than that are none that matter here. */
const TOKEN = /<(\/?)(?:(\w+):)?(\w+)([^<>]{0,4000}?)(\/?)>|[^<]+|</g;
/** What stands in these is not on the page, or stands there twice. */
const NOT_SHOWN: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delText',
  'footnote',
  'comment',
]);
const MARKS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** `title`: the first paragraph in the style “Title”. */
function paragraphsIn(xml: string): { readonly paragraphs: readonly string[]; readonly title: string | null } {
  const paragraphs: string[] = [];
  let title: string | null = null;
  let words = '';
  let style = '';
  let inWords = false;
  let inRun = false;
  let hidden = false;
  let skipped = 0;
  const ended = () => {
    const paragraph = words
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    words = '';
    if (paragraph === '') return;
    if (title === null && /^title$/i.test(style)) title = paragraph.replace(/\s+/g, ' ');
    paragraphs.push(paragraph);
  };
  for (const [token, closing, space, name = '', attributes = '', empty] of xml.matchAll(TOKEN)) {
    if (name === '') {
      if (inWords && !hidden && skipped === 0) words += unescaped(token);
      continue;
    }
    if (NOT_SHOWN.has(name)) {
      if (empty !== '/') skipped = Math.max(0, skipped + (closing === '/' ? -1 : 1));
      continue;
    }
    // Drawings and formulas have runs and words of their own.
    if (space !== undefined && space !== 'w') continue;
    const open = closing !== '/';
    if (name === 'p') {
      if (open) style = '';
      ended();
    } else if (name === 'pStyle') style = /val="([^"]*)"/.exec(attributes)?.[1] ?? '';
    else if (name === 'r') {
      inRun = open && empty !== '/';
      hidden = false;
    } else if (name === 'vanish') hidden = inRun && !/val="(?:0|false|off)"/.test(attributes);
    else if (name === 't') inWords = open && empty !== '/';
    else if (open && inRun && !hidden && skipped === 0) words += MARKS[name] ?? '';
  }
  ended();
  return { paragraphs, title };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(words: string): string {
  return words.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
    },
  );
}

/** What a template or a program put there is no title. */
function titleOf(words: string | null): string | null {
  const title = unescaped(words ?? '').trim();
  return /\s/.test(title) && !/^(?:Microsoft Word|untitled|document|normal)\b|\.(?:docx?|dotx?)$/i.test(title)
    ? title
    : null;
}
