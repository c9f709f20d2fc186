// Made-up records for the tests of this room, and generators of any record that the schema allows.
import fc from 'fast-check';
import { citableText, cite, citeUnseen } from '../../src/coverage/cite.ts';
import type {
  ArticleRecord,
  CorrectionRecord,
  Coverage,
  QuoteRecord,
  ReportRecord,
  Review,
  SpeakerRecord,
} from '../../src/coverage/types.ts';
import { FORMS, REPORT_STATUSES, SPEAKER_KINDS, STANCES } from '../../src/coverage/types.ts';
import type { DateValue } from '../../src/dates/types.ts';

export const TEXT = `Harbour plan stalls

“We will not build on sand,” Mayor Ines Okoro said on Tuesday. “Not this year,” she added.

The council voted on 3 May 2022 to wait.`;

/** A coverage with one article, one quote, one report, one speaker: what the pipeline would make of TEXT. */
export function harbour(): Coverage {
  const text = citableText('harbour', TEXT);
  const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
  const phrase = (words: string) => ({ ...at(words), text: words });
  const words = 'We will not build on sand,';
  const clause = 'The council voted on 3 May 2022 to wait';
  return {
    header: { type: 'header', format: 1, name: 'town', sample: false },
    articles: [
      {
        type: 'article',
        id: 'harbour',
        title: 'Harbour plan stalls',
        publisher: null,
        url: null,
        published: null,
        sha256: text.sha256,
        review: 'auto',
      },
    ],
    quotes: [
      {
        type: 'quote',
        id: 'harbour#q-1',
        article: 'harbour',
        text: words,
        form: 'direct',
        speech: true,
        parts: [[at(words).start, at(words).end]],
        cue: phrase('said'),
        mention: phrase('Mayor Ines Okoro'),
        speaker: 'harbour#ines-okoro',
        stance: 'states',
        target: null,
        respondsTo: [],
        said: null,
        paraphrase: false,
        confidence: 0.9,
        citation: cite(text, at(words), words),
        review: 'auto',
      },
    ],
    reports: [
      {
        type: 'report',
        id: 'harbour#r-1',
        article: 'harbour',
        date: {
          edtf: '2022-05-03',
          from: '2022-05-03',
          to: '2022-05-03',
          precision: 'day',
          basis: 'explicit',
          span: at('3 May 2022'),
        },
        summary: clause,
        paraphrase: false,
        status: 'reported',
        people: [],
        citation: cite(text, at(clause), clause),
        review: 'auto',
      },
    ],
    speakers: [
      {
        type: 'speaker',
        id: 'harbour#ines-okoro',
        article: 'harbour',
        name: 'Ines Okoro',
        aliases: ['Okoro'],
        role: 'Mayor',
        kind: 'person',
        by: null,
        named: true,
        review: 'auto',
      },
    ],
    corrections: [],
  };
}

const words = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).filter((s) => /\S/.test(s));
const id = fc.stringMatching(/^[A-Za-z0-9é][A-Za-z0-9#@._ -]{0,12}[A-Za-z0-9]$/);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const review: fc.Arbitrary<Review> = fc.oneof(
  fc.constant({ review: 'auto' as const }),
  fc.record({ review: fc.constant('checked' as const), checked: fc.record({ by: words, note: words }) }),
  fc.constant({ review: 'rejected' as const }),
);
const date: fc.Arbitrary<DateValue> = fc
  .tuple(fc.integer({ min: 1900, max: 2099 }), fc.boolean())
  .map(([year, open]) => ({
    edtf: open ? `${year}/..` : `${year}`,
    from: `${year}-01-01`,
    to: open ? null : `${year}-12-31`,
    precision: open ? 'range' : 'year',
    basis: 'explicit',
  }));

const article: fc.Arbitrary<ArticleRecord> = fc
  .record({ id, title: words, publisher: orNull(words), published: orNull(date), text: words, review })
  .map(({ id, title, publisher, published, text, review }) => ({
    type: 'article',
    id,
    title,
    publisher,
    url: null,
    published,
    sha256: citableText(id, text).sha256,
    ...review,
  }));

/** Any coverage whose records the schema allows and whose references hold, each list in any order. */
export const anyCoverage: fc.Arbitrary<Coverage> = fc
  .uniqueArray(article, { minLength: 1, maxLength: 5, selector: (a) => a.id })
  .chain((articles) => {
    const inArticle = fc.constantFrom(...articles).map((a) => a.id);
    const cited = fc
      .tuple(words, fc.nat(50))
      .map(([excerpt, before]) => ({ excerpt, start: before, end: before + excerpt.length }));
    const quote: fc.Arbitrary<QuoteRecord> = fc
      .record({
        id,
        article: inArticle,
        cited,
        form: fc.constantFrom(...FORMS),
        stance: fc.constantFrom(...STANCES),
        review,
      })
      .map(({ id, article, cited, form, stance, review }) => ({
        type: 'quote',
        id,
        article,
        text: cited.excerpt,
        form,
        speech: true,
        parts: [],
        cue: null,
        mention: null,
        speaker: null,
        stance,
        target: null,
        respondsTo: [],
        said: null,
        paraphrase: false,
        confidence: 0.5,
        citation: citeUnseen(cited.excerpt),
        ...review,
      }));
    const report: fc.Arbitrary<ReportRecord> = fc
      .record({ id, article: inArticle, cited, date, status: fc.constantFrom(...REPORT_STATUSES), review })
      .map(({ id, article, cited, date, status, review }) => ({
        type: 'report',
        id,
        article,
        date,
        summary: cited.excerpt,
        paraphrase: false,
        status,
        people: [],
        citation: { paragraph: 1, ...cited, proof: '0'.repeat(64) },
        ...review,
      }));
    const speaker: fc.Arbitrary<SpeakerRecord> = fc
      .record({
        id,
        name: words,
        aliases: fc.array(words, { maxLength: 3 }),
        kind: fc.constantFrom(...SPEAKER_KINDS),
        review,
      })
      .map(({ id, name, aliases, kind, review }) => ({
        type: 'speaker',
        id,
        name,
        aliases,
        role: null,
        kind,
        by: null,
        named: true,
        ...review,
      }));
    const correction: fc.Arbitrary<CorrectionRecord> = fc
      .record({ id, names: fc.tuple(words, words) })
      .map(({ id, names }) => ({
        type: 'correction',
        id,
        about: 'sameSpeaker',
        names,
        by: 'editor',
        note: 'looked it up',
      }));
    const unique = <T extends { readonly id: string }>(one: fc.Arbitrary<T>) =>
      fc.uniqueArray(one, { maxLength: 6, selector: (r) => r.id });
    return fc.record({
      header: fc.constant({ type: 'header', format: 1, name: 'town', sample: false } as const),
      articles: fc.constant(articles),
      quotes: unique(quote),
      reports: unique(report),
      speakers: unique(speaker),
      corrections: unique(correction),
    });
  });
