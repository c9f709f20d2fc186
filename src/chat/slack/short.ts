// Shortening in the middle, fast for the longest text: only what can be kept is measured.
import { type Cut, cutMiddle, ELLIPSIS } from '../shorten.ts';

/** Room for a joined emoji or a row of combining marks at a cut. */
const MARGIN = 200;

/** As `cutMiddle`, in time that depends on `room` and not on the length of the text. */
export function cutLong(text: string, room: number): Cut {
  const keep = room + MARGIN;
  if (text.length <= 2 * keep) return cutMiddle(text, room);
  const left = text.slice(0, keep).replace(/[\uD800-\uDBFF]$/, '');
  const right = text.slice(-keep).replace(/^[\uDC00-\uDFFF]/, '');
  const cut = cutMiddle(left + right, room);
  if (cut === null) return { start: left.length, end: text.length - right.length };
  return { start: Math.min(cut.start, left.length), end: text.length - (left.length + right.length - cut.end) };
}

/** The text, its middle left out when it is longer than `room` (UTF-16 code units). */
export function short(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = cutLong(text, room);
  return cut === null ? text : `${text.slice(0, cut.start)}${ELLIPSIS}${text.slice(cut.end)}`.slice(0, room);
}
