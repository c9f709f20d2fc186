// Where an article's paragraphs stand. Texts come in three layouts: paragraphs apart by blank lines, one paragraph a
// line, and lines broken at some 70 columns inside a paragraph. Telling them apart is the reason this file exists.
import type { Span } from './span.ts';

/** A hard-wrapped text has no lines longer than this; a text whose paragraphs are lines has many. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;
/** A column of a newspaper as it is pasted: narrower than any list is likely to be filled. */
const NARROWEST_COLUMN = 24;
/** Editors wrap a little before the margin: how many columns may stay free although the next word would fit. */
const SLACK = 6;

const LINE = /[^\n\r\u2028\u2029\f\v]+/g;
const ENDS_A_SENTENCE = /[.!?…:;”"’'»)\]]$/;
const STARTS_AN_ITEM = /^(?:[-*•–—·◦▪]\s|\d{1,3}[.)]\s|[QA][.:]\s|[\p{Lu}][\p{Lu}\p{M}.'’ -]{1,40}:\s)/u;

type Line = Span & { readonly indent: number; readonly text: string };

/**
 * The paragraphs of a text, in order. Each span starts and ends on a character that is no white space; together they
 * hold every such character of the text.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = nonBlankLines(text);
  const width = widthOf(text, lines);
  const paragraphs: { start: number; end: number }[] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const last = paragraphs.at(-1);
    if (last && previous && width !== null && continues(text, previous, line, width)) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
  });
  return paragraphs;
}

function nonBlankLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(LINE)) {
    const words = match[0].trim();
    if (words === '') continue;
    const indent = match[0].length - match[0].trimStart().length;
    const start = match.index + indent;
    lines.push({ start, end: start + words.length, indent, text: words });
  }
  return lines;
}

/** The column at which the text is wrapped; null when it is not. */
export function wrapWidth(text: string): number | null {
  return widthOf(text, nonBlankLines(text));
}

function widthOf(text: string, lines: readonly Line[]): number | null {
  const long = lines.filter((line) => line.text.length > WIDEST_WRAP).length;
  if (long * 10 > lines.length) return null;
  let width = 0;
  for (const line of lines) if (line.text.length <= WIDEST_WRAP) width = Math.max(width, line.text.length);
  if (width < NARROWEST_COLUMN) return null;
  // In prose a margin falls inside a sentence far more often than at its end. A list of short paragraphs ends
  // nearly every line with a full stop or a closing mark.
  let full = 0;
  let inside = 0;
  let lower = 0;
  for (let i = 1; i < lines.length; i++) {
    const [before, after] = [lines[i - 1]!, lines[i]!];
    if (!adjacent(text, before, after) || !isFull(before, after, width)) continue;
    full++;
    if (!ENDS_A_SENTENCE.test(before.text)) inside++;
    if (/^\p{Ll}/u.test(after.text)) lower++;
  }
  // Short lines are mostly a list or verse, whose lines begin with capitals: a column goes on in lower case.
  if (width < NARROWEST_WRAP && (full < 3 || inside * 4 < full * 3 || lower * 2 < full)) return null;
  return inside > 0 && inside * 2 >= full ? width : null;
}

/** True when `after` goes on with the paragraph of `before` in a text that is wrapped at `width`. */
function continues(text: string, before: Line, after: Line, width: number): boolean {
  if (!adjacent(text, before, after) || after.indent > before.indent + 1) return false;
  if (before.text.length > WIDEST_WRAP || STARTS_AN_ITEM.test(after.text)) return false;
  // A line shorter than the margin allows ends its paragraph, unless the sentence plainly goes on.
  return isFull(before, after, width) || (!ENDS_A_SENTENCE.test(before.text) && /^\p{Ll}/u.test(after.text));
}

/** True when the first word of `after` would not have fitted on the line `before`. */
function isFull(before: Line, after: Line, width: number): boolean {
  const space = after.text.search(/\s/);
  const word = space < 0 ? after.text.length : space;
  return before.text.length + 1 + word > width - SLACK;
}

/** True when exactly one line break stands between the two lines. */
function adjacent(text: string, before: Line, after: Line): boolean {
  const breaks = text.slice(before.end, after.start).match(/\r\n|[\n\r\u2028\u2029\f\v]/g);
  return breaks?.length === 1 && !/[\u2029\f]/.test(breaks[0]!);
}
