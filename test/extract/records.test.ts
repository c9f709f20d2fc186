import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256, standsIn, verifyProof } from '../../src/coverage/cite.ts';
import { schemaFault } from '../../src/coverage/schema.ts';
import type { Article } from '../../src/coverage/types.ts';
import { toRecords } from '../../src/extract/records.ts';
import type { Findings, QuoteFinding, ReportFinding } from '../../src/extract/types.ts';

const TEXT = `Ferry line cut

“The boats are old,” said Ada Brandt, who runs the line. “And nobody  pays.”

Brandt, the operator, denied she had sold a boat in March 2021. “Nobody pays,” two sources said. “Nobody pays,” Brandt said.`;

const article = (text = TEXT): Article => ({
  id: 'ferry',
  text,
  title: 'Ferry line cut',
  publisher: null,
  url: null,
  published: null,
  boilerplate: [],
});

/** The `n`th place (from 0) of the words in a text. */
function at(words: string, n = 0, text = TEXT) {
  let start = text.indexOf(words);
  for (let i = 0; i < n; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function quote(parts: { start: number; end: number }[], more: Partial<QuoteFinding> = {}): QuoteFinding {
  return {
    start: parts[0]!.start,
    end: parts.at(-1)!.end,
    parts: parts.map(({ start, end }) => [start, end] as const),
    text: 'not looked at',
    form: 'direct',
    speech: true,
    speaker: null,
    mention: null,
    cue: null,
    stance: 'states',
    target: null,
    respondsTo: [],
    said: null,
    confidence: 0.9,
    ...more,
  };
}

const march: ReportFinding = {
  ...at('she had sold a boat in March 2021', 0),
  date: {
    edtf: '2021-03',
    from: '2021-03-01',
    to: '2021-03-31',
    precision: 'month',
    basis: 'explicit',
    span: at('March 2021'),
  },
  status: 'alleged',
  people: ['Ada Brandt', 'Olu Senn'],
};

const findings = (more: Partial<Findings> = {}): Findings => ({
  quotes: [
    quote([at('she had sold a boat in March 2021')], {
      form: 'indirect',
      speaker: 'Ada Brandt',
      cue: at('denied'),
      mention: at('Brandt', 1),
      stance: 'denies',
      target: at('she had sold a boat'),
      respondsTo: [2],
      confidence: 0.87654,
    }),
    quote([at('Nobody pays,', 0)], { speaker: 'two sources' }),
    quote([at('The boats are old,'), at('And nobody  pays.')], { speaker: 'Ada  Brandt', cue: at('said') }),
    quote([at('Nobody pays,', 1)], { speaker: 'Ada Brandt' }),
  ],
  dates: [],
  reports: [march],
  speakers: [
    {
      name: 'Ada Brandt',
      aliases: ['Brandt', 'Ada Brandt', 'the operator'],
      role: 'operator',
      kind: 'person',
      by: null,
      named: true,
    },
    { name: 'two sources', aliases: [], role: null, kind: 'group', by: null, named: false },
  ],
  ...more,
});

describe('records of an article', () => {
  const records = toRecords(article(), findings());

  test('are all valid, and every citation is proved', () => {
    const { article: head, quotes, reports, speakers } = records;
    expect([head, ...quotes, ...reports, ...speakers].map(schemaFault).filter(Boolean)).toEqual([]);
    for (const { citation } of [...quotes, ...reports]) {
      expect(verifyProof(citation, sha256(TEXT)) && standsIn(citation, TEXT)).toBe(true);
    }
  });

  test('stand in text order, the words on one line, the parts joined', () => {
    expect(records.quotes.map((q) => q.text)).toEqual([
      'The boats are old, … And nobody pays.',
      'she had sold a boat in March 2021',
      'Nobody pays,',
      'Nobody pays,',
    ]);
    expect(records.quotes.map((q) => q.citation.paragraph)).toEqual([2, 3, 3, 3]);
  });

  test('speakers, cues, targets and answers point at what they mean', () => {
    const [boats, denial, sources, brandt] = records.quotes;
    expect(records.speakers.map((s) => s.id)).toEqual(['ferry#Ada Brandt', 'ferry#two sources', 'ferry#Olu Senn']);
    expect([boats, denial, sources, brandt].map((q) => q?.speaker)).toEqual([
      'ferry#Ada Brandt',
      'ferry#Ada Brandt',
      'ferry#two sources',
      'ferry#Ada Brandt',
    ]);
    expect(denial).toMatchObject({
      cue: { text: 'denied', ...at('denied') },
      target: 'she had sold a boat',
      respondsTo: [boats?.id],
      confidence: 0.877,
    });
    expect(records.reports[0]).toMatchObject({ people: ['ferry#Ada Brandt', 'ferry#Olu Senn'], status: 'alleged' });
    expect(records.speakers[0]).toMatchObject({ aliases: ['Brandt', 'the operator'], article: 'ferry' });
  });

  test('ids are unique, and do not move when the text in front of them grows', () => {
    const ids = [...records.quotes, ...records.reports].map((r) => r.id);
    expect(new Set(ids).size).toBe(ids.length);
    const by = 'By our harbour desk\n\n'.length;
    const moved = <T extends { start: number; end: number }>(s: T): T => ({
      ...s,
      start: s.start + by,
      end: s.end + by,
    });
    const { quotes, reports } = findings();
    const later = toRecords(
      article(`By our harbour desk\n\n${TEXT}`),
      findings({
        quotes: quotes.map((q) => ({
          ...moved(q),
          parts: q.parts.map(([s, e]) => [s + by, e + by] as const),
          cue: q.cue && moved(q.cue),
          mention: q.mention && moved(q.mention),
          target: q.target && moved(q.target),
        })),
        reports: reports.map((r) => ({ ...moved(r), date: { ...r.date, edtf: '2021-03', span: moved(r.date.span!) } })),
      }),
    );
    expect([...later.quotes, ...later.reports].map((r) => r.id)).toEqual(ids);
  });

  test('the order in which findings come does not matter', () => {
    const { quotes, speakers } = findings();
    const order = [3, 1, 0, 2];
    const shuffled = findings({
      quotes: order.map((n) => ({ ...quotes[n]!, respondsTo: quotes[n]!.respondsTo.map((r) => order.indexOf(r)) })),
      speakers,
    });
    expect(toRecords(article(), shuffled)).toEqual(records);
  });

  test('a long clause is cut between words; a clause with two dates makes two records', () => {
    const long = `On 3 May 2022, and again on 4 June 2022, ${'the town waited and '.repeat(20)}then it ended.`;
    const date = (words: string, day: string) => ({
      ...march.date,
      edtf: day,
      from: day,
      to: day,
      span: at(words, 0, long),
    });
    const whole = { start: 0, end: long.length };
    const { reports } = toRecords(article(long), {
      quotes: [],
      dates: [],
      speakers: [],
      reports: [
        { ...march, ...whole, date: date('3 May 2022', '2022-05-03') },
        { ...march, ...whole, date: date('4 June 2022', '2022-06-04') },
      ],
    });
    expect(new Set(reports.map((r) => r.id)).size).toBe(2);
    expect(reports[0]!.summary).toMatch(/^On 3 May 2022.{100,220}(and|town|waited|the)…$/);
    expect(reports[0]!.citation.excerpt).toBe(long);
  });

  test('a span outside the text, or blank words, never become a record', () => {
    expect(() => toRecords(article(), findings({ quotes: [quote([{ start: 5, end: 9999 }])] }))).toThrow(
      /citationDiffers/,
    );
    const blank = toRecords(article(), findings({ quotes: [quote([at('\n\n')])], reports: [] }));
    expect(blank.quotes).toEqual([]);
  });

  test('any spans of any text give valid, proved records', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 4, unit: 'grapheme' }),
        fc.array(fc.tuple(fc.nat(), fc.nat())),
        (text, pairs) => {
          const spans = pairs
            .map(([a, b]) => [a % text.length, (b % text.length) + 1] as const)
            .filter(([a, b]) => a < b)
            .map(([start, end]) => ({ start, end }));
          const made = toRecords(article(text), {
            quotes: spans.map((s) => quote([s])),
            dates: [],
            reports: [],
            speakers: [],
          });
          for (const record of made.quotes) {
            expect(schemaFault(record)).toBeNull();
            expect(verifyProof(record.citation, made.article.sha256)).toBe(true);
          }
          expect(new Set(made.quotes.map((q) => q.id)).size).toBe(made.quotes.length);
        },
      ),
    );
  });
});
