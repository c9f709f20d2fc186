// Coverages made up at random of a small town's people, words and events, so that articles agree, disagree and differ.
import fc from 'fast-check';
import { citableText, cite } from '../../src/coverage/cite.ts';
import { correctionOf } from '../../src/coverage/corrections.ts';
import { findingIds, speakerId } from '../../src/coverage/ids.ts';
import type { ArticleRecords, CorrectionRecord, Review } from '../../src/coverage/types.ts';
import { dateFromEdtf } from '../../src/dates/index.ts';

const NAMES = [
  'Ines Okoro',
  'Okoro',
  'Ms. Okoro',
  'Ines Maria Okoro',
  'Tom Okoro',
  'Ada Brandt',
  'ADA BRANDT',
  'Brandt',
  'Counsel Roe',
  'Ines Okoro’s lawyer',
  'Okoro’s lawyer',
  'Harbour Board',
  'HB',
  'the mayor',
];
/** What else some of them are called, in some articles. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'Ines Okoro': ['Okoro', 'Mayor Okoro'],
  'Tom Okoro': ['Okoro', 'Tommy'],
  'Ada Brandt': ['Brandt', 'Ferry Brandt'],
  'Harbour Board': ['HB', 'the board'],
};
const ROLES: Readonly<Record<string, string>> = { Okoro: 'mayor', 'Ines Okoro': 'mayor', 'Tom Okoro': 'ferryman' };
const SAID = [
  'We will not build on sand',
  '“we will not build on sand!”',
  'Nobody pays',
  'The ferry stays',
  'Not here',
];
const TOLD = [
  'Ines Okoro resigned from the harbour board',
  'Okoro stepped down from the harbour board',
  'The Harbour Board approved the ferry plan',
  'The board passed the ferry plan',
  'Ada Brandt was arrested in Saltmouth',
  'Brandt was arrested at the ferry in Saltmouth',
  'The ferry sank off Saltmouth',
  'The council rejected the roads bill',
];
const DATES = ['2022-05-03', '2022-05-04', '2022-05-09', '2022-05', 'XXXX-05-03', '2022', '2023-05-03'];

const review: fc.Arbitrary<Review> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Review>({ review: 'auto' }) },
  { weight: 1, arbitrary: fc.constant<Review>({ review: 'checked', checked: { by: 'ed', note: 'seen' } }) },
  { weight: 1, arbitrary: fc.constant<Review>({ review: 'rejected' }) },
);

type Sketch = {
  /** Whether the article calls people by their other names and roles, too. */
  readonly full: boolean;
  readonly quotes: readonly { readonly who: string | null; readonly words: string; readonly review: Review }[];
  readonly reports: readonly { readonly what: string; readonly date: string; readonly review: Review }[];
};

const sketch: fc.Arbitrary<Sketch> = fc.record({
  full: fc.boolean(),
  quotes: fc.array(
    fc.record({ who: fc.option(fc.constantFrom(...NAMES), { nil: null }), words: fc.constantFrom(...SAID), review }),
    { maxLength: 4 },
  ),
  reports: fc.array(fc.record({ what: fc.constantFrom(...TOLD), date: fc.constantFrom(...DATES), review }), {
    maxLength: 4,
  }),
});

/** What extraction might make of an article of this id that says these things. */
function recordsOf(id: string, { full, quotes, reports }: Sketch): ArticleRecords {
  const text = [...quotes.map(({ words }) => words), ...reports.map(({ what }) => what)].join('\n\n') || id;
  const citable = citableText(id, text);
  const [quoteId, reportId] = [findingIds(id, 'q'), findingIds(id, 'r')];
  let from = 0;
  const place = (words: string) => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { start, end: from };
  };
  const people = new Set<string>();
  const named = (name: string) => {
    people.add(name);
    return speakerId(name, id);
  };
  return {
    article: {
      type: 'article',
      id,
      title: `News ${id}`,
      publisher: null,
      url: null,
      published: null,
      sha256: citable.sha256,
      review: 'auto',
    },
    quotes: quotes.map(({ who, words, review }) => {
      const span = place(words);
      return {
        type: 'quote',
        id: quoteId(words),
        article: id,
        text: words,
        form: 'direct',
        speech: true,
        parts: [[span.start, span.end]],
        cue: null,
        mention: null,
        speaker: who === null ? null : named(who),
        stance: 'states',
        target: null,
        respondsTo: [],
        said: null,
        paraphrase: false,
        confidence: 0.7,
        citation: cite(citable, span, words),
        ...review,
      };
    }),
    reports: reports.map(({ what, date, review }) => ({
      type: 'report',
      id: reportId(what),
      article: id,
      date: dateFromEdtf(date, 'explicit')!,
      summary: what,
      paraphrase: false,
      status: 'reported',
      people: NAMES.filter((name) => what.startsWith(`${name} `)).map(named),
      citation: cite(citable, place(what), what),
      ...review,
    })),
    speakers: [...people].map((name) => ({
      type: 'speaker',
      id: speakerId(name, id),
      article: id,
      name,
      aliases: full ? (ALSO[name] ?? []) : [],
      role: full ? (ROLES[name] ?? null) : null,
      kind: name === 'Harbour Board' || name === 'HB' ? 'organisation' : 'person',
      by: null,
      named: name !== 'the mayor',
      review: 'auto',
    })),
  };
}

/** An article of one of a few ids: the same id may come again with other words. */
export const anyArticle: fc.Arbitrary<ArticleRecords> = articleOf(
  fc.constantFrom('a', 'b', 'c', 'd', 'é e', 'x-1', 'x-10', 'x-2'),
);

export function articleOf(id: fc.Arbitrary<string>): fc.Arbitrary<ArticleRecords> {
  return fc.record({ id, sketch }).map(({ id, sketch }) => recordsOf(id, sketch));
}

const by = { by: 'ed', note: 'seen' };
const anchor = fc
  .record({ article: fc.constantFrom('a', 'b'), words: fc.constantFrom(...TOLD) })
  .map((one): { readonly article: string; readonly words: string } => one);

/** What an editor may have said of such a town. */
export const anyCorrections: fc.Arbitrary<readonly CorrectionRecord[]> = fc
  .subarray([
    fc.constant(
      correctionOf({ about: 'alias', words: 'Counsel Roe', speaker: 'Jane Roe', at: '2022-06-01T00:00:00Z', ...by }),
    ),
    fc.constant(
      correctionOf({ about: 'alias', words: 'Brandt', speaker: 'Ada Brandt', at: '2022-06-02T00:00:00Z', ...by }),
    ),
    fc.constant(correctionOf({ about: 'sameSpeaker', names: ['Tom Okoro', 'Ines Okoro'], ...by })),
    fc.constant(correctionOf({ about: 'differentSpeakers', names: ['Okoro', 'Ines Okoro'], ...by })),
    fc.constant(correctionOf({ about: 'speaker', name: 'Ada Brandt', change: { wikidata: 'Q1' }, ...by })),
    anchor.map((one) => correctionOf({ about: 'eventDate', reports: [one], date: null, ...by })),
    fc.tuple(anchor, anchor).map((two) => correctionOf({ about: 'sameEvent', reports: two, ...by })),
    fc.tuple(anchor, anchor).map((two) => correctionOf({ about: 'differentEvents', reports: two, ...by })),
  ])
  .chain((some): fc.Arbitrary<readonly CorrectionRecord[]> => fc.tuple(...some));

/** The text that an article of `anyArticle` was read from. */
export function textOf({ article, quotes, reports }: ArticleRecords): string {
  return [...quotes.map(({ text }) => text), ...reports.map(({ summary }) => summary)].join('\n\n') || article.id;
}

/** A town that is always the same: everybody says and does something, some of it in two articles. */
export function fixedTown(): ArticleRecords[] {
  const auto = { review: 'auto' } as const;
  return Array.from({ length: 40 }, (_, n) =>
    recordsOf(`t-${n}`, {
      full: n % 3 === 0,
      quotes: [{ who: NAMES[n % NAMES.length]!, words: SAID[n % SAID.length]!, review: auto }],
      reports: [{ what: TOLD[n % TOLD.length]!, date: DATES[(n * 3) % DATES.length]!, review: auto }],
    }),
  );
}

/** Articles that all tell of one thing on one day, `each` reports in each. */
export function busyTown(articles: number, each: number): ArticleRecords[] {
  const report = { what: 'The ferry sank off Saltmouth', date: '2022-05-03', review: { review: 'auto' } } as const;
  return Array.from({ length: articles }, (_, n) =>
    recordsOf(`b-${n}`, { full: false, quotes: [], reports: Array.from({ length: each }, () => report) }),
  );
}
