// A timeline as CSV (RFC 4180) that is safe to open in a spreadsheet: no cell of it is a formula. No byte order mark: programs
// that look columns up by name would not find "date"; the README says how Excel is told that it is UTF-8.
import type { Citation, TimelineItem } from '../query/types.ts';
import { sayDate } from '../words/dates.ts';
import type { Locale } from '../words/say.ts';
import { csvLine } from './csv-cell.ts';

const COLUMNS = [
  'date',
  'from',
  'to',
  'precision',
  'date in words',
  'status',
  'summary',
  'summary in our words',
  'review',
  'other dates',
  'articles',
  'title',
  'publisher',
  'published',
  'url',
  'excerpt',
  'compared with the text',
  'further articles',
] as const;

/** One line an event; the first article in columns of its own, all others, and dates that disagree, in one cell each. */
export function timelineCsv(items: readonly TimelineItem[], locale: Locale): string {
  return [COLUMNS as readonly string[], ...items.map((item) => rowOf(item, locale))].map(csvLine).join('');
}

function rowOf(item: TimelineItem, locale: Locale): string[] {
  const { date } = item;
  const [first, ...others] = item.citations;
  return [
    date.edtf,
    date.from ?? '',
    date.to ?? '',
    date.precision,
    sayDate(locale, date),
    item.status,
    item.summary,
    item.paraphrase ? 'yes' : 'no',
    item.review,
    item.conflicts.map((conflict) => `${conflict.date.edtf}: ${source(conflict.citation)}`).join(' | '),
    String(new Set(item.citations.map((citation) => citation.article)).size),
    first?.title ?? '',
    first?.publisher ?? '',
    first?.published?.edtf ?? '',
    first?.url ?? '',
    first?.excerpt ?? '',
    first?.verified ? 'yes' : 'no',
    others.map(source).join(' | '),
  ];
}

function source({ title, publisher, published, url }: Citation): string {
  return [title, publisher, published?.edtf, url].filter((part) => part !== null && part !== undefined).join(', ');
}
