// What other programs open must be what their documents ask for, whatever the dates and words: read by a strict reader.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timelineIcs } from '../../src/cli/format-ics.ts';
import { timelineJs } from '../../src/cli/format-timelinejs.ts';
import { dateFromEdtf } from '../../src/dates/index.ts';
import type { TimelineItem } from '../../src/query/types.ts';
import { readCalendar } from './calendar-grammar.ts';

const NOW = { now: new Date('2026-01-15T12:00:00.500Z'), locale: 'en' } as const;
const DATES = [
  ...['2023-03-22', '2024-02-29', '2023-06', '2023', '2023~', '2020/2022', '2023-06/..', '../2023-06', '199X', '18XX'],
  ...['2023-22', '2023-24', '2023-36', '2013-03-18/2013-03-24', '0001-01-01', '9999-12-31', '2023-12-31'],
];
const words = fc.oneof(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ minLength: 1, unit: 'binary' }));
const items = fc.array(
  fc.record({
    edtf: fc.constantFrom(...DATES),
    summary: words.map((text) => `x${text}`),
    title: words,
    url: fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.constant(null), words),
    status: fc.constantFrom('reported', 'alleged', 'disputed', 'planned'),
  }),
  { minLength: 1, maxLength: 5 },
);
type Given = { edtf: string; summary: string; title: string; url: string | null; status: string };

function made({ edtf, summary, title, url, status }: Given, index: number): TimelineItem {
  const citation = {
    article: 'a1',
    title,
    publisher: title,
    url,
    published: dateFromEdtf('2023-03-23', 'explicit'),
    paragraph: 2,
    start: 10,
    end: 40,
    excerpt: summary,
    verified: true,
  };
  return {
    id: `a1:r-${index}`,
    date: dateFromEdtf(edtf, 'explicit'),
    summary,
    paraphrase: false,
    status: status as TimelineItem['status'],
    review: 'auto',
    citations: [citation],
    conflicts: [{ date: dateFromEdtf('2023-03-24', 'explicit'), citation }],
  };
}

test('iCalendar: a strict reader takes every event', () => {
  fc.assert(
    fc.property(items, (given) => {
      expect(readCalendar(timelineIcs(given.map(made), NOW))).toHaveLength(given.length);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['a bare line feed', (ics: string) => ics.replace('\r\n', '\n')],
  ['a long line', (ics: string) => ics.replace('SUMMARY:', `SUMMARY:${'x'.repeat(80)}`)],
  ['no stamp', (ics: string) => ics.replace(/DTSTAMP:.*\r\n/, '')],
  ['an end that is no later', (ics: string) => ics.replace(/(DTEND;VALUE=DATE:)\d+/, '$120230322')],
  ['a comma as it is', (ics: string) => ics.replace('SUMMARY:', 'SUMMARY:a,b')],
  ['a day that is none', (ics: string) => ics.replace('20230322', '20230231')],
  ['no end of the event', (ics: string) => ics.replace('END:VEVENT\r\n', '')],
])('the strict reader refuses %s', (_, spoil) => {
  const given = { edtf: '2023-03-22', summary: 'It opened', title: 'T', url: null, status: 'reported' };
  const ics = timelineIcs([made(given, 1)], NOW);
  expect(readCalendar(ics)).toHaveLength(1);
  expect(() => readCalendar(spoil(ics))).toThrow();
});

/** https://timeline.knightlab.com/docs/json-format.html: what an object may hold, and of what type. */
const DATE_KEYS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond', 'display_date'];
const SLIDE_KEYS = 'start_date end_date text media group display_date background autolink unique_id'.split(' ');

test('TimelineJS: only what its document knows, and each slide has its date', () => {
  fc.assert(
    fc.property(items, (given) => {
      const { scale, events, ...rest } = timelineJs(given.map(made), 'en');
      expect([scale, rest]).toEqual(['human', {}]);
      expect(events).toHaveLength(given.length);
      for (const event of events) {
        expect(SLIDE_KEYS).toEqual(expect.arrayContaining(Object.keys(event)));
        expect(Object.keys(event.text)).toEqual(['headline', 'text']);
        expect(typeof event.display_date).toBe('string');
        for (const date of [event.start_date, event.end_date ?? event.start_date]) {
          expect(DATE_KEYS).toEqual(expect.arrayContaining(Object.keys(date)));
          expect(Object.values(date).every(Number.isInteger)).toBe(true);
          if (date.day !== undefined) expect(date.month).toBeDefined();
        }
        const [from, to] = [event.start_date, event.end_date ?? event.start_date].map(
          ({ year, month = 1, day = 1 }) => year * 10_000 + month * 100 + day,
        );
        expect(from! <= to!).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
