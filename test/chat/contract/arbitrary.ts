// Random answers with hostile text: what the contract suite feeds every renderer.
import fc from 'fast-check';
import type { DateValue } from '../../../src/dates/types.ts';
import type { Answer, Citation, Notice, QuoteItem, SourceItem, TimelineItem } from '../../../src/query/types.ts';

/** What people have tried on bots: pings, markup, links, direction overrides, fences, line tricks, control characters. */
const HOSTILE = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@!123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '<!channel>',
  '<!here>',
  '<!everyone>',
  '<@U012ABCDEF>',
  '<#C012ABCDEF|general>',
  '<!subteam^S012ABCDEF|team>',
  '<!date^1392734382^{date}|x>',
  '<https://evil.example|https://bank.example>',
  '[bank](https://evil.example)',
  '[x](javascript:alert(1))',
  'https://evil.example/a_b_c',
  'mailto:a@evil.example',
  '**bold**',
  '*b*',
  '__u__',
  '_i_',
  '~~s~~',
  '~s~',
  '||spoiler||',
  '`code`',
  '```js\nfence\n```',
  '# heading',
  '-# subtext',
  '> quote',
  '>>> all',
  '- list',
  '1. list',
  '\n',
  '\r\n',
  '\u2028',
  '\u202Eabc',
  '\u2066abc',
  '\u200F',
  '\u0000',
  '\u001B[31mred',
  '\u001B]8;;https://evil.example\u0007x\u001B]8;;\u0007',
  ':smile:',
  '<:e:123456789012345678>',
  '<a:e:123456789012345678>',
  '<t:1700000000:R>',
  '</ask:123456789012345678>',
  '<id:customize>',
  '&lt;script&gt;',
  '<b>&amp;</b>',
  '\\',
  '\\*',
  '“quoted”',
  '👩‍👩‍👧‍👦',
  'Zoë',
  '日本語のテキスト',
  'نص عربي',
  '\uD800',
];

/** Words with hostile pieces among them, up to about `length` characters. */
export function hostileText(length = 200): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(fc.constantFrom(...HOSTILE), fc.lorem({ maxCount: 3 }), fc.string({ unit: 'binary', maxLength: 6 })),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .chain((pieces) => fc.constantFrom(' ', '').map((glue) => pieces.join(glue).slice(0, length)));
}

/** Now and then a text far beyond what any platform takes. */
function anyLength(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 20, arbitrary: hostileText() },
    { weight: 1, arbitrary: hostileText().map((text) => `${text} `.repeat(40).slice(0, 5000)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('*', '[', 'word ', '\u202E', '_').map((text) => text.repeat(5000).slice(0, 5000)),
    },
  );
}

const name = () =>
  fc.oneof(
    { weight: 4, arbitrary: hostileText(80) },
    { weight: 1, arbitrary: hostileText(400) },
    { weight: 1, arbitrary: fc.constantFrom('N'.repeat(200), '_'.repeat(200)) },
  );

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 4 });

const ymd = fc
  .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);

function date(): fc.Arbitrary<DateValue> {
  return fc.oneof(
    ymd.map((d): DateValue => ({ edtf: d, from: d, to: d, precision: 'day', basis: 'explicit' })),
    ymd.map(
      (d): DateValue => ({
        edtf: d.slice(0, 7),
        from: `${d.slice(0, 7)}-01`,
        to: `${d.slice(0, 7)}-28`,
        precision: 'month',
        basis: 'relative',
      }),
    ),
    ymd.map(
      (d): DateValue => ({
        edtf: `${d.slice(0, 4)}~`,
        from: `${d.slice(0, 4)}-01-01`,
        to: `${d.slice(0, 4)}-12-31`,
        precision: 'year',
        basis: 'editor',
      }),
    ),
    ymd.map(
      (d): DateValue => ({ edtf: `XXXX${d.slice(4)}`, from: null, to: null, precision: 'day', basis: 'explicit' }),
    ),
  );
}

function url(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.webUrl({ withFragments: true, withQueryParameters: true }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'https://a.example/x_(y)_z',
        'https://a.example/a|b>c"d',
        `https://a.example/${'p'.repeat(3500)}`,
      ),
    },
  );
}

function citation(): fc.Arbitrary<Citation> {
  return fc.record({
    article: hostileText(60),
    title: anyLength(),
    publisher: orNull(name()),
    url: orNull(url()),
    published: orNull(date()),
    paragraph: orNull(fc.integer({ min: 1, max: 400 })),
    start: fc.constant(0),
    end: fc.constant(10),
    excerpt: anyLength(),
    verified: fc.boolean(),
  });
}

function citations(): fc.Arbitrary<Citation[]> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.array(citation(), { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(citation(), { minLength: 4, maxLength: 12 }) },
  );
}

function quoteItem(): fc.Arbitrary<QuoteItem> {
  return fc
    .record({
      id: hostileText(120),
      text: anyLength(),
      form: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
      stance: fc.constantFrom(...(['states', 'alleges', 'denies', 'confirms', 'asks', 'retracts'] as const)),
      target: orNull(anyLength()),
      respondsTo: fc.constant([]),
      paraphrase: fc.boolean(),
      speaker: orNull(
        fc.record({
          name: name(),
          role: orNull(name()),
          kind: fc.constantFrom('person' as const, 'organisation' as const, 'document' as const, 'group' as const),
          by: orNull(name()),
          named: fc.boolean(),
        }),
      ),
      certain: fc.boolean(),
      said: orNull(date()),
      match: fc.constantFrom('verbatim' as const, 'partial' as const, 'misspelt' as const, 'paraphrase' as const, null),
      cuts: fc.array(fc.nat(), { maxLength: 12 }),
      review: fc.constantFrom('auto' as const, 'checked' as const),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      score: fc.double({ min: 0, max: 50, noNaN: true }),
      citations: citations(),
    })
    .map(({ cuts, ...item }) => ({ ...item, highlights: spans(cuts, item.text.length) }));
}

/** Sorted, disjoint spans into a text of that length. */
function spans(cuts: readonly number[], length: number): [number, number][] {
  const ends = [...new Set(cuts.map((n) => n % (length + 1)))].sort((a, b) => a - b);
  const out: [number, number][] = [];
  for (let i = 0; i + 1 < ends.length; i += 2) out.push([ends[i]!, ends[i + 1]!]);
  return out;
}

/** One dated event. */
export function timelineItem(): fc.Arbitrary<TimelineItem> {
  return fc.record({
    id: hostileText(120),
    date: date(),
    summary: anyLength(),
    paraphrase: fc.boolean(),
    status: fc.constantFrom('reported' as const, 'alleged' as const, 'disputed' as const, 'planned' as const),
    review: fc.constantFrom('auto' as const, 'checked' as const),
    citations: citations(),
    conflicts: fc.array(fc.record({ date: date(), citation: citation() }), { maxLength: 3 }),
  });
}

function sourceItem(): fc.Arbitrary<SourceItem> {
  return fc.record({
    article: hostileText(60),
    title: anyLength(),
    publisher: orNull(name()),
    url: orNull(url()),
    published: orNull(date()),
    quotes: fc.nat({ max: 9999 }),
    reports: fc.nat({ max: 9999 }),
  });
}

/** A line as a desk gives it back: one line, no control characters, at most about 1,000 characters. */
function question(): fc.Arbitrary<string> {
  return hostileText(1000).map((text) => `/whosaid ${text.replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ').trim()}`);
}

const notices: fc.Arbitrary<Notice[]> = fc.array(
  hostileText(300).map((typed) => ({ code: 'personByName', values: { typed, name: typed } })),
  { maxLength: 2 },
);

/** Answers of every kind that has items. */
export function answerWithItems(): fc.Arbitrary<Answer> {
  const of = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 8, size: 'max' });
  return fc
    .record({
      question: question(),
      notices,
      items: fc.oneof(
        of(quoteItem()).map((items) => ({ kind: 'quotes' as const, items })),
        of(timelineItem()).map((items) => ({ kind: 'timeline' as const, items })),
        of(sourceItem()).map((items) => ({ kind: 'sources' as const, items })),
      ),
    })
    .map(({ question, notices, items }) => ({
      question,
      notices,
      command: 'whosaid',
      total: items.items.length,
      ...items,
    })) as fc.Arbitrary<Answer>;
}

/** Answers without items: candidates, nothing found, help, status, errors. */
export function answerWithoutItems(): fc.Arbitrary<Answer> {
  const base = fc.record({ question: question(), notices });
  return fc.oneof(
    fc
      .tuple(
        base,
        fc.array(fc.record({ label: name(), ask: question() }), { minLength: 2, maxLength: 140, size: 'max' }),
      )
      .map(
        ([b, choices]): Answer => ({
          ...b,
          command: 'quotes',
          kind: 'ambiguous',
          items: [],
          total: choices.length,
          choices,
        }),
      ),
    base.map(
      (b): Answer => ({
        ...b,
        command: 'whosaid',
        kind: 'notFound',
        items: [],
        total: 0,
        notices: [{ code: 'notFoundWords', values: {} }, ...b.notices],
      }),
    ),
    fc.tuple(base, fc.array(question(), { maxLength: 6 })).map(
      ([b, examples]): Answer => ({
        ...b,
        command: 'onrecord',
        kind: 'help',
        items: [],
        total: 0,
        notices: [{ code: 'helpIntro', values: {} }, ...b.notices],
        examples,
      }),
    ),
    fc.tuple(base, name(), orNull(date())).map(
      ([b, coverage, latest]): Answer => ({
        ...b,
        command: 'onrecord',
        kind: 'status',
        items: [],
        total: 0,
        status: {
          coverage,
          sample: true,
          articles: 2,
          quotes: 3,
          reports: 4,
          speakers: 5,
          checked: 1,
          latest,
          indexedAt: null,
        },
      }),
    ),
    fc.tuple(base, anyLength()).map(
      ([b, detail]): Answer => ({
        ...b,
        command: 'ask',
        kind: 'error',
        items: [],
        total: 0,
        error: { code: 'unexpected', values: { detail } },
      }),
    ),
  );
}
