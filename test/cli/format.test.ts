// Timelines in the formats that other programs open: what each must hold, and what no words may do to it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineCsv } from '../../src/cli/format-csv.ts';
import { timelineIcs } from '../../src/cli/format-ics.ts';
import { timelineMarkdown } from '../../src/cli/format-md.ts';
import { timelineJs } from '../../src/cli/format-timelinejs.ts';
import { dateFromEdtf } from '../../src/dates/index.ts';
import type { Citation, TimelineItem } from '../../src/query/types.ts';
import { onrecord } from './terminal.ts';

const NOW = { now: new Date('2026-01-15T12:00:00.500Z'), locale: 'en' } as const;
const citation: Citation = {
  article: 'a1',
  title: 'Bridge opens, at last',
  publisher: 'Harbour Post',
  url: 'https://post.example/bridge?a=1&b=2',
  published: dateFromEdtf('2023-03-23', 'explicit'),
  paragraph: 2,
  start: 10,
  end: 40,
  excerpt: 'The bridge opened on March 22',
  verified: true,
};
const item = (edtf: string, more: Partial<TimelineItem> = {}): TimelineItem => ({
  id: 'a1:r-0001',
  date: dateFromEdtf(edtf, 'explicit')!,
  summary: 'The bridge opened',
  paraphrase: false,
  status: 'reported',
  review: 'auto',
  citations: [citation],
  conflicts: [],
  ...more,
});
const OTHER = { date: dateFromEdtf('2023-03-24', 'explicit')!, citation: { ...citation, title: 'Second thoughts' } };

/** RFC 5545: unfolded content lines. */
const unfold = (ics: string) => ics.replace(/\r\n /g, '').split('\r\n').slice(0, -1);
const property = (ics: string, name: string) =>
  unfold(ics)
    .filter((line) => line.startsWith(name))
    .map((line) => line.slice(line.indexOf(':') + 1));

/** RFC 4180. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push(row.splice(0));
  }
  return rows;
}

describe('iCalendar', () => {
  it.each<[string, string, string[], string]>([
    ['2023-03-22', '20230322', ['20230323'], 'The bridge opened'],
    ['2023-12-31', '20231231', ['20240101'], 'The bridge opened'],
    ['2024-02-28', '20240228', ['20240229'], 'The bridge opened'],
    ['2023-02', '20230201', ['20230301'], 'February 2023: The bridge opened'],
    ['2023', '20230101', ['20240101'], '2023: The bridge opened'],
    ['2023~', '20230101', ['20240101'], 'about 2023: The bridge opened'],
    ['2020/2022', '20200101', ['20230101'], 'between 2020 and 2022: The bridge opened'],
    ['2023-06/..', '20230601', ['20230602'], 'since June 2023: The bridge opened'],
    ['9999-12-31', '99991231', [], 'The bridge opened'],
  ])('%s begins on %s', (edtf, start, end, summary) => {
    const ics = timelineIcs([item(edtf)], NOW);
    expect(property(ics, 'DTSTART;VALUE=DATE')).toEqual([start]);
    expect(property(ics, 'DTEND;VALUE=DATE')).toEqual(end);
    expect(property(ics, 'SUMMARY')).toEqual([summary]);
  });

  it('has what RFC 5545 asks of a calendar and an event', () => {
    const ics = timelineIcs([item('2023-03-22', { status: 'planned', conflicts: [OTHER] })], NOW);
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(property(ics, 'VERSION')).toEqual(['2.0']);
    expect(property(ics, 'PRODID')[0]).toMatch(/\S/);
    expect(property(ics, 'DTSTAMP')).toEqual(['20260115T120000Z']);
    expect(property(ics, 'STATUS')).toEqual(['TENTATIVE']);
    expect(property(ics, 'URL')).toEqual(['https://post.example/bridge?a=1&b=2']);
    expect(property(ics, 'DESCRIPTION')[0]).toContain('Bridge opens\\, at last\\, Harbour Post\\, 23 March 2023');
    expect(property(ics, 'DESCRIPTION')[0]).toContain('disagrees: 24 March 2023\\, according to Second thoughts');
  });

  it('no words break its lines: 75 octets at most, no characters cut, no property of their own', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (texts) => {
        const items = texts.map((summary, index) =>
          item('2023-03-22', { id: `x${index}`, summary, citations: [{ ...citation, title: `${summary}\r\nURL:x` }] }),
        );
        const ics = timelineIcs(items, NOW);
        for (const line of ics.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\u0000-\u0008\n\r]/);
        }
        const names = unfold(ics).map((line) => line.split(/[:;]/)[0]);
        expect(names.filter((name) => name === 'BEGIN')).toHaveLength(items.length + 1);
        expect(names.filter((name) => name === 'URL')).toHaveLength(items.length);
        expect(new Set(property(ics, 'UID')).size).toBe(items.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('CSV', () => {
  it('has one line an event, with its sources and the dates that disagree', () => {
    const [head, row, ...more] = parseCsv(timelineCsv([item('2023-03-22', { conflicts: [OTHER] })], 'en'));
    const cells = Object.fromEntries(head!.map((name, index) => [name, row![index]]));
    expect(more).toEqual([]);
    expect(cells).toMatchObject({
      date: '2023-03-22',
      from: '2023-03-22',
      to: '2023-03-22',
      'date in words': '22 March 2023',
      summary: 'The bridge opened',
      title: 'Bridge opens, at last',
      published: '2023-03-23',
      'compared with the text': 'yes',
      'other dates': '2023-03-24: Second thoughts, Harbour Post, 2023-03-23, https://post.example/bridge?a=1&b=2',
    });
  });

  it.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '＝1', '＠x', '\u200E=cmd', '=HYPERLINK("x","y")'],
  ])('%j is no formula', (summary) => {
    const [, row] = parseCsv(timelineCsv([item('2023-03-22', { summary })], 'en'));
    expect(row![6]).toMatch(/^'/);
  });

  it('gives back the words, and never a cell that begins a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (summary) => {
        const rows = parseCsv(timelineCsv([item('2023-03-22', { summary })], 'en'));
        expect(rows.map((row) => row.length)).toEqual([18, 18]);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s]*[=+\-@]/);
      }),
    );
  });
});

describe('Markdown', () => {
  it('reads as a timeline with linked sources', () => {
    expect(timelineMarkdown([item('2023-03-22', { status: 'disputed', conflicts: [OTHER] }), item('2024')], 'en')).toBe(
      [
        '## 2023',
        '',
        '- **22 March 2023**: The bridge opened (disputed · found automatically)',
        '  - [Bridge opens, at last](<https://post.example/bridge?a=1&b=2>), Harbour Post, 23 March 2023',
        '  - disagrees: 24 March 2023, according to [Second thoughts](<https://post.example/bridge?a=1&b=2>), Harbour Post, 23 March 2023',
        '',
        '## 2024',
        '',
        '- **2024**: The bridge opened (reported · found automatically)',
        '  - [Bridge opens, at last](<https://post.example/bridge?a=1&b=2>), Harbour Post, 23 March 2023',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['<script>x</script>', '\\<script\\>x\\</script\\>'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['**bold** `code`', '\\*\\*bold\\*\\* \\`code\\`'],
    ['@everyone\n# head', '\\@everyone \\# head'],
  ])('%j stays words', (summary, shown) => {
    expect(timelineMarkdown([item('2023', { summary })], 'en')).toContain(`: ${shown} (`);
  });
});

describe('TimelineJS', () => {
  it.each<[string, object]>([
    ['2023-03-22', { start_date: { year: 2023, month: 3, day: 22 }, display_date: '22 March 2023' }],
    ['2023-03', { start_date: { year: 2023, month: 3 }, display_date: 'March 2023' }],
    ['2023~', { start_date: { year: 2023 }, display_date: 'about 2023' }],
    ['2023-06/..', { start_date: { year: 2023, month: 6, day: 1 }, display_date: 'since June 2023' }],
    ['2020/2022', { start_date: { year: 2020, month: 1, day: 1 }, end_date: { year: 2022, month: 12, day: 31 } }],
  ])('%s', (edtf, slide) => {
    expect(timelineJs([item(edtf)], 'en').events[0]).toMatchObject(slide);
  });

  it('takes words for words and every id for one', () => {
    const { events } = timelineJs([item('2023', { summary: '<img onerror=x> & "y"' }), item('2024')], 'en');
    expect(events[0]!.text.headline).toBe('&lt;img onerror=x&gt; &amp; &quot;y&quot;');
    expect(events[0]!.text.text).toContain('<a href="https://post.example/bridge?a=1&amp;b=2">Bridge opens');
    expect(new Set(events.map((event) => event.unique_id)).size).toBe(2);
  });
});

describe('ask --format', () => {
  it.each([
    ['csv', /^date,from,to,/],
    ['md', /^## /],
    ['ics', /^BEGIN:VCALENDAR\r\n/],
    ['timelinejs', /^\{\n {2}"scale": "human"/],
    ['json', /^\{\n {2}"question"/],
  ])('%s', async (format, begins) => {
    const { code, out } = await onrecord(['ask', '/timeline', '--format', format]);
    expect([code, begins.test(out)]).toEqual([0, true]);
  });

  it('gives no file where there is nothing, and says so; only timelines have these formats', async () => {
    const none = await onrecord(['ask', '/timeline from:1901 to:1902', '--format', 'ics']);
    expect([none.code, none.out]).toEqual([0, '']);
    expect(none.err).toMatch(/Not in the coverage/);
    const quotes = await onrecord(['ask', '/whosaid they are not close friends', '--format', 'csv']);
    expect([quotes.code, quotes.out]).toEqual([2, '']);
    expect(quotes.err).toMatch(/--format json/);
  });
});
