// Answer → what the picture says, before anything is placed: entries in order of time, who published them, what stands above.
import type { Answer, Citation, TimelineItem } from '../query/types.ts';
import { sayDate } from '../words/dates.ts';
import { type Locale, say } from '../words/say.ts';
import { clean } from './text.ts';
import type { Status } from './types.ts';
import { anchorOf, type When, whenOf } from './when.ts';

export type TimelineAnswer = Extract<Answer, { kind: 'timeline' }>;

/** A publisher, or where none is known an article, under the letter that stands for it. */
type Source = { readonly letter: string; readonly name: string; readonly events: number };

type Other = { readonly when: When | null; readonly date: string; readonly letters: readonly string[] };

export type Entry = {
  readonly id: string;
  /** Null: its year is not known. */
  readonly when: When | null;
  readonly date: string;
  readonly status: Status;
  readonly summary: string;
  readonly letters: readonly string[];
  /** The dates that others give for the same. */
  readonly others: readonly Other[];
};

export type Model = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly dated: readonly Entry[];
  readonly undated: readonly Entry[];
  /** The most telling first; those beyond the letters share `REST`. */
  readonly sources: readonly Source[];
  readonly rest: number;
  readonly sourcesLine: string;
};

const LETTERS = 'ABCDEFGHIJKL';
/** Stands for all publishers that have no letter of their own. */
export const REST = '+';
const NOTICES = 2;

export function modelOf(answer: TimelineAnswer, locale: Locale): Model {
  const { items } = answer;
  const { sources, letterOf, rest } = sourcesOf(items, locale);
  const lettersOf = (citations: readonly Citation[]) => [...new Set(citations.map(letterOf))].sort();
  const entries = items.map(
    (item): Entry => ({
      id: item.id,
      when: whenOf(item.date),
      date: sayDate(locale, item.date),
      status: item.status,
      summary: clean(item.summary),
      letters: lettersOf(item.citations),
      others: othersOf(item, lettersOf, locale),
    }),
  );
  const dated = entries.filter((entry) => entry.when !== null).sort((a, b) => placed(a) - placed(b));
  return {
    title: titleOf(answer, locale),
    lines: [countLine(answer, dated, locale), ...noticeLines(answer, locale)],
    dated,
    undated: entries.filter((entry) => entry.when === null),
    sources,
    rest,
    sourcesLine: sourcesLine(items, locale),
  };
}

function placed({ when }: Entry): number {
  return when === null ? 0 : anchorOf(when);
}

/** The same other date given by several articles is one. */
function othersOf(
  item: TimelineItem,
  lettersOf: (citations: readonly Citation[]) => string[],
  locale: Locale,
): Other[] {
  const dates = new Map<string, { readonly date: TimelineItem['date']; readonly citations: Citation[] }>();
  for (const { date, citation } of item.conflicts) {
    const same = dates.get(date.edtf) ?? { date, citations: [] };
    same.citations.push(citation);
    dates.set(date.edtf, same);
  }
  return [...dates.values()].map(({ date, citations }) => ({
    when: whenOf(date),
    date: sayDate(locale, date),
    letters: lettersOf(citations),
  }));
}

function sourcesOf(items: readonly TimelineItem[], locale: Locale) {
  const nameOf = ({ publisher, title }: Citation) =>
    clean(publisher ?? '') || clean(title) || say(locale, 'publisherNotGiven');
  const counts = new Map<string, number>();
  for (const item of items) {
    const cited = [...item.citations, ...item.conflicts.map(({ citation }) => citation)];
    for (const name of new Set(cited.map(nameOf))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], locale));
  const sources = names
    .slice(0, LETTERS.length)
    .map(([name, events], i) => ({ letter: LETTERS[i] ?? REST, name, events }));
  const letters = new Map(sources.map(({ name, letter }) => [name, letter]));
  return {
    sources,
    rest: names.length - sources.length,
    letterOf: (citation: Citation) => letters.get(nameOf(citation)) ?? REST,
  };
}

/** What the question is about; a plain `/timeline` is only called that. */
function titleOf({ question }: TimelineAnswer, locale: Locale): string {
  const asked = clean(question).replace(/^\/(?:onrecord\s+)?(?:timeline|ask)\b\s*/i, '');
  const about = asked
    // What `from`, `to` and `limit` did stands in the line below.
    .replace(/(?:^|\s)(?:from|to|limit|share):(?:"[^"]*"|\S+)/gi, '')
    .replace(/(?:^|\s)(?:about|person|question):(?:"([^"]*)"|(\S+))/gi, ' $1$2')
    .trim();
  return about === '' ? say(locale, 'chart.title') : say(locale, 'chart.titleOf', { about });
}

function countLine({ items, total }: TimelineAnswer, dated: readonly Entry[], locale: Locale): string {
  const count = say(locale, 'found.timeline', { n: total });
  const order = new Map(dated.map(({ id }, i) => [id, i]));
  const dates = items
    .filter(({ id }) => order.has(id))
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
    .map(({ date }) => date);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return count;
  const [from, to] = [endOf(first, 0, locale), endOf(last, -1, locale)];
  return from === to ? `${count} · ${from}` : `${count} · ${say(locale, 'chart.span', { from, to })}`;
}

/** One end of a span of time, in words; of an open one the end that is known. */
function endOf(date: TimelineItem['date'], end: 0 | -1, locale: Locale): string {
  const known = date.edtf.split('/').filter((part) => part !== '' && part !== '..');
  const edtf = known.at(end) ?? date.edtf;
  return sayDate(locale, { edtf, precision: edtf === date.edtf ? date.precision : '', from: date.from });
}

function noticeLines({ notices }: TimelineAnswer, locale: Locale): string[] {
  return notices.slice(0, NOTICES).map(({ code, values }) => clean(say(locale, code, values)));
}

function sourcesLine(items: readonly TimelineItem[], locale: Locale): string {
  const cited = items.flatMap((item) => [...item.citations, ...item.conflicts.map(({ citation }) => citation)]);
  const articles = new Set(cited.map(({ article }) => article)).size;
  const published = [...new Map(cited.flatMap(({ published: p }) => (p?.from == null ? [] : [[p.from, p] as const])))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, date]) => sayDate(locale, date));
  const line = say(locale, 'chart.sources', { articles });
  const [first, last] = [published[0], published.at(-1)];
  if (first === undefined || last === undefined) return line;
  const when =
    first === last
      ? say(locale, 'published', { date: first })
      : say(locale, 'chart.published', { from: first, to: last });
  return `${line}, ${when}`;
}
