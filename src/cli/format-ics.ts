// A timeline as iCalendar (RFC 5545): every event a day or days in a calendar, its doubts and sources in the description.
import { safeUrl } from '../chat/fragment.ts';
import { plain } from '../chat/terminal/plain.ts';
import type { TimelineItem } from '../query/types.ts';
import { sayDate } from '../words/dates.ts';
import { type Locale, say } from '../words/say.ts';
import { notes } from './format-notes.ts';

/** Longest line in octets, without its line end (RFC 5545, section 3.1). */
const OCTETS = 75;

/** `items` have a first or a last day. Lines end in CRLF, the last one too. */
export function timelineIcs(items: readonly TimelineItem[], { now, locale }: { now: Date; locale: Locale }): string {
  const stamp = now.toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//onrecord//timeline//EN',
    'CALSCALE:GREGORIAN',
    ...items.flatMap((item) => eventLines(item, stamp, locale)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function eventLines(item: TimelineItem, stamp: string, locale: Locale): string[] {
  const { date } = item;
  const first = date.from ?? date.to!;
  // An open beginning or end ("since June 2023") stands on the day that is known; the words say the rest.
  const last = date.from !== null && date.to !== null ? date.to : first;
  const end = dayAfter(last);
  const status = item.status === 'reported' ? '' : ` (${say(locale, `status.${item.status}`)})`;
  const exact = date.precision === 'day' && /^\d{4}-\d\d-\d\d$/.test(date.edtf);
  const summary = `${exact ? '' : `${sayDate(locale, date)}: `}${item.summary}${status}`;
  const url = safeUrl(item.citations[0]?.url ?? null);
  return [
    'BEGIN:VEVENT',
    `UID:${item.id.replace(/[^\w.@-]/gu, (c) => `_${c.codePointAt(0)!.toString(16)}`)}@onrecord`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${first.replaceAll('-', '')}`,
    // Exclusive: the day after the last. Without it the event lasts one day.
    ...(end === null ? [] : [`DTEND;VALUE=DATE:${end}`]),
    `SUMMARY:${text(summary)}`,
    `DESCRIPTION:${[sayDate(locale, date), ...notes(item, locale)].map(text).join('\\n')}`,
    ...(url === null ? [] : [`URL:${url}`]),
    `STATUS:${item.status === 'planned' ? 'TENTATIVE' : 'CONFIRMED'}`,
    `CATEGORIES:${item.status.toUpperCase()}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `YYYYMMDD`; null after the last day that four digits can say. */
function dayAfter(iso: string): string | null {
  const next = new Date(Date.parse(`${iso}T00:00:00Z`) + 864e5).toISOString();
  return /^\d{4}-/.test(next) ? next.slice(0, 10).replaceAll('-', '') : null;
}

/** TEXT (section 3.3.11): backslash, semicolon, comma and line ends escaped; no control characters. */
function text(words: string): string {
  return plain(words).replace(/[\\;,]/g, '\\$&');
}

/** A longer line goes on behind a line end and a space; no character is cut in two. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let room = OCTETS;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (octets > room) {
      pieces.push(piece);
      piece = '';
      room = OCTETS - 1;
    }
    piece += character;
    room -= octets;
  }
  return [...pieces, piece].join('\r\n ');
}
