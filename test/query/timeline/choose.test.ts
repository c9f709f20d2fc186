// `limit:` on a timeline: the dates that matter are kept, and a busy date shows what says most about it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneGo } from '../../../src/coverage/steps.ts';
import { mergeCoverage } from '../../../src/merge/merge.ts';
import { chooseDates } from '../../../src/query/timeline/choose.ts';
import { daySigns } from '../../../src/query/timeline/day-signs.ts';
import { coverageOf, type Telling } from '../harbour.ts';

const day = (n: number) => `2021-06-${String(n).padStart(2, '0')}`;

/** A month of a harbour strike: each day has its small news, the 10th and the 20th are told again and again. */
const month: Telling[] = Array.from({ length: 28 }, (_, index) => {
  const n = index + 1;
  return {
    id: `a${n}`,
    title: `The strike at the harbour, day ${n}`,
    published: day(n),
    speakers: [],
    reports: [
      [day(n), `Crane crews number ${n} stayed away from the harbour`],
      ...(n >= 10 ? ([[day(10), `Dockers began the harbour strike, told in article ${n}`]] as const) : []),
      ...(n >= 20 ? ([[day(20), `A fire destroyed the strike office, told in article ${n}`]] as const) : []),
      ...(n === 25 ? ([['2021-05', 'Talks about pay at the harbour failed']] as const) : []),
    ],
  };
});
const merged = mergeCoverage(coverageOf(month));
const choose = (limit: number, events = merged.events) => chooseDates(events, merged.events, limit, merged);
const datesOf = (events: readonly { date: { edtf: string } }[]) => [...new Set(events.map((e) => e.date.edtf))].sort();

describe('choosing dates', () => {
  test('keeps what many articles come back to', () => {
    expect(datesOf(choose(2).events)).toEqual([day(10), day(20)]);
    expect(choose(2).dates).toBe(29);
  });

  test('takes a month only where there are too few days', () => {
    const few = merged.events.filter(({ date }) => [day(10), day(20), '2021-05'].includes(date.edtf));
    expect(datesOf(choose(2, few).events)).toEqual([day(10), day(20)]);
    expect(datesOf(choose(3, few).events)).toEqual(['2021-05', day(10), day(20)]);
  });

  test('articles on something else have a smaller voice, however many', () => {
    const stray: Telling[] = Array.from({ length: 12 }, (_, index) => ({
      id: `stray${index}`,
      title: 'Roses of the year at the garden show',
      published: day(6),
      speakers: [],
      reports: [[day(5), 'Gardeners planted yellow roses']],
    }));
    const garden = mergeCoverage(coverageOf([...month, ...stray]));
    expect(datesOf(chooseDates(garden.events, garden.events, 2, garden).events)).toEqual([day(10), day(20)]);
  });

  test('a busy date shows at most three events, unlike one another', () => {
    const busy: Telling = {
      id: 'busy',
      title: 'The harbour strike',
      published: day(2),
      speakers: [],
      reports: [
        [day(1), 'Pickets closed the northern gate of the harbour'],
        [day(1), 'Bakers delivered bread to families of dockers'],
        [day(1), 'Schools in Saltmouth sent children home early'],
        [day(1), 'Ferries for Greyholm were cancelled by noon'],
        [day(1), 'A choir sang before the town hall'],
      ],
    };
    const one = mergeCoverage(coverageOf([busy]));
    expect(one.events).toHaveLength(5);
    expect(chooseDates(one.events, one.events, 1, one).events).toHaveLength(3);
  });

  test('what matters may happen day after day', () => {
    const crisis: Telling[] = Array.from({ length: 24 }, (_, index) => ({
      id: `c${index}`,
      title: `The strike at the harbour, letter ${index}`,
      published: day(13 + (index % 12)),
      speakers: [],
      reports: [
        ...[10, 11, 12].map((n) => [day(n), `Dockers fought guards at gate ${n}, letter ${index}`] as const),
        ...(index < 9 ? ([[day(3), `Crews left the harbour office, letter ${index}`]] as const) : []),
      ],
    }));
    const days = mergeCoverage(coverageOf(crisis));
    expect(datesOf(chooseDates(days.events, days.events, 3, days).events)).toEqual([day(10), day(11), day(12)]);
  });

  test('a day that later articles name by its date counts for more', () => {
    const articles = mergeCoverage(coverageOf(month));
    const mention = (n: number, named: boolean) => ({ article: 'a28', day: 18_000 + n, words: 'The strike', named });
    const signs = inOneGo(daySigns([mention(1, true), mention(41, false)], new Map([['a28', 1]]), articles));
    const [named, told] = [signs.get(18_001)!, signs.get(18_041)!];
    expect(named.at(-1)).toBeGreaterThan(told.at(-1)!);
    expect(named.slice(0, -1)).toEqual(told.slice(0, -1));
  });

  test('of a busy date, what was told at once rather than a year later', () => {
    const telling = (id: string, published: string, words: readonly string[]): Telling => ({
      id,
      title: 'The harbour strike',
      published,
      speakers: [],
      reports: words.map((clause) => [day(1), clause] as const),
    });
    const told = telling('early', day(2), [
      'Pickets closed the northern gate of the harbour',
      'Bakers delivered bread to families of dockers',
      'Schools in Saltmouth sent children home early',
    ]);
    const late = telling('late', '2022-06-01', [
      'Ferries for Greyholm were cancelled all week long',
      'Choirs sang hymns before the town hall',
    ]);
    const both = mergeCoverage(coverageOf([late, told]));
    const { events } = chooseDates(both.events, both.events, 1, both);
    expect(events.map((event) => event.reports[0]?.article)).toEqual(['early', 'early', 'early']);
  });

  test('never more dates than asked for, never an event that was not offered, and always the same', () => {
    fc.assert(
      fc.property(fc.subarray([...merged.events]), fc.integer({ min: 1, max: 40 }), (events, limit) => {
        const { events: kept } = choose(limit, events);
        expect(datesOf(kept).length).toBe(Math.min(limit, datesOf(events).length));
        expect(kept.every((event) => events.includes(event))).toBe(true);
        expect(kept).toEqual(events.filter((event) => kept.includes(event)));
        expect(choose(limit, events)).toEqual(choose(limit, events));
      }),
      { numRuns: 50 },
    );
  });
});
