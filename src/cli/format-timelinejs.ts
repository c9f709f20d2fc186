// A timeline as the JSON that Knight Lab's TimelineJS opens unchanged.
import { safeUrl } from '../chat/fragment.ts';
import { plain } from '../chat/terminal/plain.ts';
import type { DateValue } from '../dates/types.ts';
import type { Citation, TimelineItem } from '../query/types.ts';
import { sayDate } from '../words/dates.ts';
import { type Locale, say } from '../words/say.ts';
import { doubts } from './format-notes.ts';

type SlideDate = { readonly year: number; readonly month?: number; readonly day?: number };

export type TimelineJs = {
  readonly scale: 'human';
  readonly events: readonly {
    readonly unique_id: string;
    readonly start_date: SlideDate;
    readonly end_date?: SlideDate;
    /** Shown in place of the dates: "about June 2023" is no exact day. */
    readonly display_date: string;
    readonly autolink: false;
    /** HTML, both. */
    readonly text: { readonly headline: string; readonly text: string };
  }[];
};

/** `items` have a first or a last day. */
export function timelineJs(items: readonly TimelineItem[], locale: Locale): TimelineJs {
  const ids = new Set<string>();
  return {
    scale: 'human',
    events: items.map((item) => ({
      unique_id: uniqueId(item.id, ids),
      ...slideDates(item.date),
      display_date: html(sayDate(locale, item.date)),
      autolink: false,
      text: { headline: html(item.summary), text: body(item, locale) },
    })),
  };
}

/** A year is a year there and not its first of January; a span has its last day too. */
function slideDates({ from, to, precision }: DateValue): { start_date: SlideDate; end_date?: SlideDate } {
  const first = from ?? to!;
  const [year, month, day] = first.split('-').map(Number) as [number, number, number];
  if (from === null || to === null || from === to) return { start_date: { year, month, day } };
  if (precision === 'year') return { start_date: { year } };
  if (precision === 'month') return { start_date: { year, month } };
  const [lastYear, lastMonth, lastDay] = to.split('-').map(Number) as [number, number, number];
  return { start_date: { year, month, day }, end_date: { year: lastYear, month: lastMonth, day: lastDay } };
}

/** It stands in the page's address and as an element's id. */
function uniqueId(id: string, taken: Set<string>): string {
  const base = `event-${id.replace(/[^A-Za-z0-9]+/g, '-')}`;
  let unique = base;
  for (let n = 2; taken.has(unique); n++) unique = `${base}-${n}`;
  taken.add(unique);
  return unique;
}

function body(item: TimelineItem, locale: Locale): string {
  return [
    `<p>${html(doubts(item, locale))}</p>`,
    ...item.citations.map((citation) => `<p>${source(citation, locale)}</p>`),
    ...item.conflicts.map(
      ({ date, citation }) =>
        `<p>${html(say(locale, 'otherDate', { date: sayDate(locale, date) }))} ${source(citation, locale)}</p>`,
    ),
  ].join('');
}

function source({ title, publisher, published, url }: Citation, locale: Locale): string {
  const safe = safeUrl(url);
  const name = safe === null ? html(title) : `<a href="${html(safe)}">${html(title)}</a>`;
  return [name, publisher === null ? '' : html(publisher), published === null ? '' : html(sayDate(locale, published))]
    .filter((part) => part !== '')
    .join(', ');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function html(words: string): string {
  return plain(words).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
