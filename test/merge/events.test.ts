// Reports of one event become one; disagreeing dates stay side by side; near events of the same kind stay apart.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CorrectionRecord, ReportRecord } from '../../src/coverage/types.ts';
import { dateFromEdtf } from '../../src/dates/index.ts';
import { mergeEvents } from '../../src/merge/events.ts';
import type { MergedSpeaker } from '../../src/merge/types.ts';
import { type Label, PAIRS, type Told } from './eventPairs.ts';

function report(index: number, [words, edtf, people]: Told, more: Partial<ReportRecord> = {}): ReportRecord {
  return {
    type: 'report',
    id: `r${index}`,
    article: `a${index}`,
    date: dateFromEdtf(edtf, edtf.startsWith('XXXX') ? 'relative' : 'explicit'),
    summary: words,
    paraphrase: false,
    status: 'reported',
    people,
    citation: { paragraph: 1, start: 0, end: words.length, excerpt: words, proof: 'x' },
    review: 'auto',
    ...more,
  } as ReportRecord;
}

const speakerOf = new Map(
  [...new Set(PAIRS.flatMap(([a, b]) => [...a[2], ...b[2]]))].map((name): [string, MergedSpeaker] => [
    name,
    {
      id: name,
      name,
      aliases: [name.split(' ').at(-1)!],
      role: null,
      kind: name.endsWith('Board') ? 'organisation' : 'person',
      by: null,
      named: true,
      records: [name],
    },
  ]),
);
const merge = (reports: readonly ReportRecord[], corrections: readonly CorrectionRecord[] = []) =>
  mergeEvents(reports, new Map(), speakerOf, corrections);

function judge(a: Told, b: Told): Label {
  const events = merge([report(1, a), report(2, b)]);
  return events.length > 1 ? 'different' : events[0]!.conflicts.length > 0 ? 'conflict' : 'same';
}

/** Precision and recall of merging (same or conflict against different), and how many labels are right altogether. */
function measure(pairs: readonly (readonly [Told, Told, Label])[]) {
  let [merged, rightly, one, right] = [0, 0, 0, 0];
  for (const [a, b, label] of pairs) {
    const judged = judge(a, b);
    if (judged !== 'different') merged++;
    if (label !== 'different') one++;
    if (judged !== 'different' && label !== 'different') rightly++;
    if (judged === label) right++;
  }
  return { precision: rightly / Math.max(1, merged), recall: rightly / one, accuracy: right / pairs.length };
}

describe('pairs of reports', () => {
  test('those for building', () => {
    const { precision, recall, accuracy } = measure(PAIRS.filter((_, index) => index % 2 === 0));
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(accuracy).toBeGreaterThanOrEqual(0.9);
  });

  test('those kept aside until it was built: nothing wrong is merged', () => {
    const { precision, recall, accuracy } = measure(PAIRS.filter((_, index) => index % 2 === 1));
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(accuracy).toBeGreaterThanOrEqual(0.9);
  });
});

// Found by reading what was called a disagreement in 1,500 articles: of fourteen pairs one was one.
describe('on near days', () => {
  const [MOSS, VENN] = ['Paul Moss', 'Iris Venn'];
  test.each<readonly [Told, Told, Label]>([
    [
      ['The inquiry into the death of Moss raided a clinic last month', '2009-07', [MOSS]],
      ['Moss died in June 2009', '2009-06', [MOSS]],
      'different',
    ],
    [
      ['Moss died in July 2009', '2009-07', [MOSS]],
      ['The questions were about his death in June 2009', '2009-06', [MOSS]],
      'conflict',
    ],
    [
      ['Moss announced his resignation from the caucus on March 24, 2023', '2023-03-24', [MOSS]],
      ['Moss resigned from the caucus on March 22, 2023', '2023-03-22', [MOSS]],
      'conflict',
    ],
    [
      ['Even had Moss resigned on March 24, 2023, the caucus would have split', '2023-03-24', [MOSS]],
      ['Moss resigned from the caucus on March 22, 2023', '2023-03-22', [MOSS]],
      'different',
    ],
    [
      ['Moss, who had lost, resigned from the caucus on March 24, 2023', '2023-03-24', [MOSS]],
      ['Moss resigned from the caucus on March 22, 2023', '2023-03-22', [MOSS]],
      'conflict',
    ],
    [
      ['Moss and Venn announced the ferry fares on Monday', '2023-03-20', [MOSS, VENN]],
      ['Moss and Venn announced an election on Thursday', '2023-03-23', [MOSS, VENN]],
      'different',
    ],
    [
      ['Moss and Venn announced the ferry fares on Monday', '2023-03-20', [MOSS, VENN]],
      ['Moss and Venn announced new ferry fares on Tuesday', '2023-03-21', [MOSS, VENN]],
      'conflict',
    ],
    [
      ['Moss and Venn married on Monday', '2023-03-20', [MOSS, VENN]],
      ['Moss and Venn were married on Tuesday', '2023-03-21', [MOSS, VENN]],
      'conflict',
    ],
    [
      ['Today, you begin the march that we started with Moss', '2023-03-20', [MOSS]],
      ['Today, you begin the march that we started with Moss in Saltmouth', '2023-03-21', [MOSS]],
      'different',
    ],
    [
      ['(Updated 6:15 p.m. Monday) Moss was arrested at the ferry', '2023-03-20', [MOSS]],
      ['Moss was arrested at the ferry on Tuesday', '2023-03-21', [MOSS]],
      'different',
    ],
    [
      ['Moss was arrested at the ferry at 6:15 p.m. on Monday', '2023-03-20', [MOSS]],
      ['Moss was arrested at the ferry on Tuesday', '2023-03-21', [MOSS]],
      'conflict',
    ],
  ])('%j and %j', (a, b, label) => expect(judge(a, b)).toBe(label));
});

const LEFT: Told = ['Moss left the Reform caucus on March 22, 2023', '2023-03-22', ['Paul Moss']];
const RESIGNED: Told = ['Moss resigned from the Reform caucus on March 24, 2023', '2023-03-24', ['Paul Moss']];
const ABOUT: Told = ['Moss left the Reform caucus about 2023', '2023~', ['Paul Moss']];

describe('an event', () => {
  test('stands under the day that more reports give, and keeps the other beside it', () => {
    const [event, ...others] = merge([report(1, RESIGNED), report(2, LEFT), report(3, LEFT)]);
    expect(others).toEqual([]);
    expect(event?.date.edtf).toBe('2023-03-22');
    expect(event?.reports.map(({ id }) => id)).toEqual(['r2', 'r3']);
    expect(event?.conflicts.map(({ id }) => id)).toEqual(['r1']);
  });

  test('keeps a disagreement of two groups of articles where half of the smaller one is like one of the larger', () => {
    const arrested = (words: string, day: string): Told => [words, day, ['Paul Moss']];
    const [event, ...others] = merge([
      report(1, arrested('Moss was arrested at the ferry on Monday', '2023-03-20')),
      report(2, arrested('Police arrested Moss at the ferry on March 20', '2023-03-20')),
      report(3, arrested('Moss was held after his arrest at the quay on Monday', '2023-03-20')),
      report(4, arrested('Moss was arrested at the ferry on Tuesday', '2023-03-21')),
      report(5, arrested('Officers arrested Moss at the harbour late on Tuesday', '2023-03-21')),
    ]);
    expect(others).toEqual([]);
    expect(event?.date.edtf).toBe('2023-03-20');
    expect(event?.conflicts.map(({ id }) => id).sort()).toEqual(['r4', 'r5']);
  });

  test('is not two of near days of which none is like the other', () => {
    const events = merge([
      report(1, ['Moss was arrested at the ferry on Monday', '2023-03-20', ['Paul Moss']]),
      report(2, ['Police arrested Moss at the ferry on March 20', '2023-03-20', ['Paul Moss']]),
      report(3, ['Moss was released on bail on Tuesday', '2023-03-21', ['Paul Moss']]),
      report(4, ['A judge released Moss on Tuesday', '2023-03-21', ['Paul Moss']]),
    ]);
    expect(events.every(({ conflicts }) => conflicts.length === 0)).toBe(true);
    expect(events.length).toBeGreaterThan(1);
  });

  test('is told by the report that says what the others say', () => {
    const died = (words: string): Told => [words, '2009-06-25', ['Paul Moss']];
    const [event, ...others] = merge([
      report(1, died('Shops have sold nine million copies of records by Moss since his death on June 25, 2009')),
      report(2, died('Moss died at his home in Saltmouth on June 25, 2009')),
      report(3, died('The singer Moss died at home in Saltmouth on June 25, 2009')),
      report(4, died('Moss died on June 25, 2009, at his home, of an overdose'), { status: 'disputed' }),
      report(5, died('Moss died at home on June 25, 2009')),
    ]);
    expect(others).toEqual([]);
    expect(event?.summary).toMatch(/Moss died at/);
    expect(event?.status).toBe('reported');
  });

  test('what tells the day from when it was written is no summary for years later', () => {
    const [MOSS] = ['Paul Moss'];
    const [event] = merge([
      report(1, ['Paul Moss died at his home in Saltmouth last June', '2021-06-25', [MOSS]]),
      report(2, ['Paul Moss died at his home in Saltmouth on 25 June', '2021-06-25', [MOSS]]),
    ]);
    expect(event?.summary).toMatch(/on 25 June$/);
  });

  test('takes no wide date for its own while one report gives the day', () => {
    const [event] = merge([report(1, ABOUT), report(2, LEFT), report(3, RESIGNED)]);
    expect([event?.date.edtf, event?.conflicts.map(({ id }) => id)]).toEqual(['2023-03-22', ['r3']]);
  });

  test('is not what another year had in the same month', () => {
    const talked: Told = ['Moss talked with the Board in February 2021', '2021-02', ['Paul Moss']];
    const alleged: Told = ['Sources alleged last February that Moss delayed the Board', 'XXXX-02', ['Paul Moss']];
    expect(merge([report(1, talked), report(2, alleged)])).toHaveLength(2);
  });

  test('is no chain of days, each a little like the next', () => {
    const march = (day: number): Told => [
      `Crowds marched through Saltmouth against Moss on May ${day}, 2019, and police arrested the leader of the march`,
      `2019-05-0${day}`,
      ['Paul Moss'],
    ];
    const year: Told = ['Crowds marched through Saltmouth against Moss in 2019', '2019', ['Paul Moss']];
    const autumn: Told = ['Crowds marched through Saltmouth against Moss in September 2019', '2019-09', ['Paul Moss']];
    const events = merge([march(1), year, autumn, march(2), march(3)].map((told, index) => report(index, told)));
    for (const { reports, conflicts } of events) {
      const months = [...reports, ...conflicts].map(({ date }) => date.edtf.slice(0, 7));
      expect(months.includes('2019-09') && months.includes('2019-05')).toBe(false);
    }
  });

  test('does not disagree with itself: two dates in one clause, the same words printed on two days', () => {
    const twice = (edtf: string) =>
      report(1, ['Moss left the caucus at noon Thursday, Wednesday night in Ottawa', edtf, ['Paul Moss']], {
        article: 'a1',
        id: edtf,
      });
    const [first, second] = [twice('2023-03-22'), twice('2023-03-23')];
    expect(merge([first, second]).flatMap(({ conflicts }) => conflicts)).toEqual([]);
    const printed = (index: number, edtf: string) =>
      report(index, ['Moss left the caucus yesterday', edtf, ['Paul Moss']], { date: dateFromEdtf(edtf, 'relative') });
    expect(merge([printed(1, '2023-03-22'), printed(2, '2023-03-24')]).flatMap((event) => event.conflicts)).toEqual([]);
  });

  test('does not disagree with what had been planned', () => {
    const planned = report(1, ['Moss is to leave the Reform caucus on March 24, 2023', '2023-03-24', ['Paul Moss']], {
      status: 'planned',
    });
    expect(merge([planned, report(2, LEFT)]).flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  test('follows the editor', () => {
    const anchors = [
      { article: 'a1', words: 'left the Reform caucus' },
      { article: 'a2', words: 'resigned from the Reform caucus' },
    ] as const;
    const order = (about: 'sameEvent' | 'differentEvents', reports = anchors): CorrectionRecord => ({
      type: 'correction',
      id: about,
      by: 'desk',
      note: 'looked at both',
      about,
      reports,
    });
    expect(merge([report(1, LEFT), report(2, RESIGNED)], [order('differentEvents')])).toHaveLength(2);
    const far: Told = ['Moss resigned from the Reform caucus in 2019', '2019', ['Paul Moss']];
    expect(merge([report(1, LEFT), report(2, far)])).toHaveLength(2);
    expect(merge([report(1, LEFT), report(2, far)], [order('sameEvent')])).toHaveLength(1);
  });

  test('loses no report and tells none twice, whatever comes', () => {
    const tellings = [...PAIRS.map(([first]) => first), ...PAIRS.map(([, second]) => second)];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...tellings), { maxLength: 40 }), (told) => {
        const events = merge(told.map((one, index) => report(index, one)));
        const ids = events.flatMap((event) => [...event.reports, ...event.conflicts].map(({ id }) => id));
        expect(ids.sort()).toEqual(told.map((_, index) => `r${index}`).sort());
        for (const event of events) expect(event.reports.length).toBeGreaterThan(0);
      }),
    );
  });
});
