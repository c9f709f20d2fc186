// The paragraph around the words: as much as fits, the words themselves always among it.
import type { Context } from '../../commands/types.ts';
import type { Locale } from '../../words/say.ts';
import { piecesOf } from '../highlight.ts';
import { ELLIPSIS, shortenMiddle } from '../shorten.ts';
import { asText } from './escape.ts';
import { citationLine } from './parts.ts';

/** A block quotation with the words in bold, then their citation; at most `room` characters. */
export function contextBlock(context: Context, locale: Locale, room: number): string {
  const cited = citationLine(locale, context.citation, 1);
  // Escaping at most doubles a text; the rest is for `> `, bold marks and two ellipses.
  const half = Math.floor((room - cited.length - 40) / 2);
  return `> ${windowed(context, half)}\n${cited}`;
}

function windowed({ paragraph, highlight }: Context, room: number): string {
  const [start, end] = highlight;
  const words = shortenMiddle(paragraph.slice(start, end), room);
  const side = Math.max(0, Math.floor((room - words.length) / 2));
  const whole = paragraph.length <= room;
  const before = whole ? paragraph.slice(0, start) : lastOf(paragraph.slice(0, start), side);
  const after = whole ? paragraph.slice(end) : firstOf(paragraph.slice(end), side);
  const text = before + words + after;
  return piecesOf(text, [[before.length, before.length + words.length]])
    .map((piece) => ('cut' in piece ? '' : piece.bold ? `**${asText(piece.text.trim())}**` : asText(piece.text)))
    .join('');
}

function firstOf(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room).replace(/\S*$/, '')}${ELLIPSIS.trim()}`;
}

function lastOf(text: string, room: number): string {
  return text.length <= room ? text : `${ELLIPSIS.trim()}${text.slice(text.length - room).replace(/^\S*/, '')}`;
}
