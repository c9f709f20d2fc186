// Made-up answers that the chat tests show: a small coverage of a harbour dispute that never happened.

import type { DateValue } from '../../src/dates/types.ts';
import type { Answer, Citation, QuoteItem, SourceItem, Status, TimelineItem } from '../../src/query/types.ts';

export function day(date: string): DateValue {
  return { edtf: date, from: date, to: date, precision: 'day', basis: 'explicit' };
}

export function citation(over: Partial<Citation> = {}): Citation {
  return {
    article: 'harbour-1',
    title: 'Harbour board denies secret talks',
    publisher: 'Tidewater Gazette',
    url: 'https://tidewater.example/harbour-1',
    published: day('2031-03-22'),
    paragraph: 4,
    start: 120,
    end: 171,
    excerpt: 'We never met the dredging company, not once, not ever',
    verified: true,
    ...over,
  };
}

export function quote(over: Partial<QuoteItem> = {}): QuoteItem {
  return {
    id: 'harbour-1#q1',
    text: 'We never met the dredging company, not once, not ever',
    form: 'direct',
    stance: 'denies',
    target: 'secret talks with the dredging company',
    respondsTo: [],
    paraphrase: false,
    speaker: { name: 'Odalys Wren', role: 'chair of the harbour board', kind: 'person', by: null, named: true },
    certain: true,
    said: day('2031-03-21'),
    match: 'verbatim',
    highlights: [[9, 33]],
    review: 'checked',
    confidence: 0.97,
    score: 12.5,
    citations: [citation()],
    ...over,
  };
}

export function event(over: Partial<TimelineItem> = {}): TimelineItem {
  return {
    id: 'event-2031-03-22',
    date: day('2031-03-22'),
    summary: 'The harbour board votes to stop the dredging',
    paraphrase: false,
    status: 'reported',
    review: 'auto',
    citations: [citation({ excerpt: 'the board voted on Saturday to stop the dredging' })],
    conflicts: [],
    ...over,
  };
}

export function source(over: Partial<SourceItem> = {}): SourceItem {
  return {
    article: 'harbour-1',
    title: 'Harbour board denies secret talks',
    publisher: 'Tidewater Gazette',
    url: 'https://tidewater.example/harbour-1',
    published: day('2031-03-22'),
    quotes: 12,
    reports: 5,
    ...over,
  };
}

export const status: Status = {
  coverage: 'harbour',
  sample: false,
  articles: 3,
  quotes: 41,
  reports: 17,
  speakers: 9,
  checked: 40,
  latest: day('2031-04-02'),
  indexedAt: '2031-04-02T08:00:00.000Z',
};

/** `n` quotes, each with words, an id and an article of its own. */
export function manyQuotes(n: number): QuoteItem[] {
  return Array.from({ length: n }, (_, i) =>
    quote({
      id: `harbour-${i + 1}#q1`,
      text: `Sentence number ${i + 1} about the dredging company and the harbour`,
      highlights: [[0, 15]],
      citations: [
        citation({
          article: `harbour-${i + 1}`,
          title: `Harbour story ${i + 1}`,
          url: `https://tidewater.example/harbour-${i + 1}`,
          excerpt: `Sentence number ${i + 1} about the dredging company and the harbour`,
        }),
      ],
    }),
  );
}

/** `n` events, two a year from 2030 on; every fifth is disputed and has another date in another article. */
export function manyEvents(n: number): TimelineItem[] {
  return Array.from({ length: n }, (_, i) => {
    const date = day(`${2030 + Math.floor(i / 2)}-0${(i % 2) + 1}-1${i % 10}`);
    return event({
      id: `event-${i + 1}`,
      date,
      summary: `Event number ${i + 1} at the harbour`,
      status: i % 5 === 0 ? 'disputed' : 'reported',
      citations: [citation({ article: `harbour-${i + 1}`, title: `Harbour story ${i + 1}` })],
      conflicts:
        i % 5 === 0
          ? [
              {
                date: day('2029-12-31'),
                citation: citation({ article: 'other', title: 'Another story', publisher: 'Lock Herald' }),
              },
            ]
          : [],
    });
  });
}

export function answerOf(question: string, items: readonly QuoteItem[]): Answer {
  return { kind: 'quotes', command: commandOf(question), question, items, total: items.length, notices: [] };
}

export function timelineOf(question: string, items: readonly TimelineItem[]): Answer {
  return { kind: 'timeline', command: commandOf(question), question, items, total: items.length, notices: [] };
}

export function sourcesOf(question: string, items: readonly SourceItem[]): Answer {
  return { kind: 'sources', command: commandOf(question), question, items, total: items.length, notices: [] };
}

function commandOf(question: string): string {
  return /^\/(\w+)/.exec(question)?.[1] ?? 'ask';
}
