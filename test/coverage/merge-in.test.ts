import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256, verifyProof } from '../../src/coverage/cite.ts';
import { faultsOf } from '../../src/coverage/faults.ts';
import { fromGivenQuote } from '../../src/coverage/given.ts';
import { type Incoming, mergeIn, takeOut } from '../../src/coverage/merge-in.ts';
import { serialiseRecords } from '../../src/coverage/records.ts';
import type { Coverage, QuoteRecord } from '../../src/coverage/types.ts';
import { arriving, incoming } from './town.ts';

const bytes = (coverage: Coverage) => [...serialiseRecords(coverage)].join('');
const add = async (now: Coverage | null, ...articles: Incoming[]) => (await mergeIn(now, 'town', articles)).coverage;
const given = (id: string, quote: string, speaker: string | null = null) =>
  arriving(fromGivenQuote({ id, quote, speaker, title: '', publisher: null, url: null, published: null }), null);
const edited = (coverage: Coverage, words: string, change: (quote: QuoteRecord) => QuoteRecord): Coverage => ({
  ...coverage,
  quotes: coverage.quotes.map((quote) => (quote.text === words ? change(quote) : quote)),
});
const check = (quote: QuoteRecord): QuoteRecord => ({
  ...quote,
  stance: 'denies',
  review: 'checked',
  checked: { by: 'desk', note: 'a denial' },
});
const of = (coverage: Coverage, article: string) =>
  coverage.quotes.filter((quote) => quote.article === article).map((quote) => `${quote.text} ${quote.review}`);

const A = incoming('a', 'Ines spoke. “Not a cent more,” she said. “Never.”');
const B = incoming('b', 'Then Bo: “We will see.”', 'Bo Lind');
const C = given('c', 'Wait for spring', 'Bo Lind');

describe('adding', () => {
  test('the order of adding does not matter, one at a time or all at once', async () => {
    const D = given('d', 'Wait for summer', 'Bo Lind');
    const all = [A, B, C, D];
    const expected = bytes(await add(null, ...all));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: 4 }), fc.boolean(), async (order, together) => {
        let now: Coverage | null = null;
        if (together) now = await add(null, ...order);
        else for (const one of order) now = await add(now, one);
        expect(bytes(now!)).toBe(expected);
      }),
      { numRuns: 40 },
    );
  });

  test('the same article again changes nothing, whatever an editor did meanwhile', async () => {
    const now = edited(await add(null, A, C), 'Never.', check);
    const again = await mergeIn(now, 'town', [A, C]);
    expect(bytes(again.coverage)).toBe(bytes(now));
    expect(again).toMatchObject({ added: [], revised: [], unchanged: ['a', 'c'] });
  });

  test('read again on purpose, only what was found automatically is exchanged', async () => {
    const before = edited(
      await add(null, incoming('a', 'Ines spoke. “Not a cent more,” she said. “Never.”', 'Bo Lind')),
      'Never.',
      check,
    );
    const { coverage } = await mergeIn(before, 'town', [A], { again: true });
    expect(of(coverage, 'a')).toEqual(['Never. checked', 'Not a cent more, auto']);
    expect(coverage.quotes.map((q) => q.speaker)).toEqual(['a#Bo Lind', 'a#Ines Okoro']);
    expect([...faultsOf(coverage)]).toEqual([]);
  });

  test('a quote does not take the place of an article with its text', async () => {
    const now = await add(null, A);
    const { coverage, problems } = await mergeIn(now, 'town', [given('a', 'Something else')]);
    expect(problems).toMatchObject([{ code: 'givenOverArticle', values: { id: 'a' } }]);
    expect(bytes(coverage)).toBe(bytes(now));
  });
});

describe('a new text under the same id', () => {
  const OLD = 'Ines spoke. “Not a cent more,” she said. “Never.”';
  const NEW = 'Update. Ines spoke at noon. “Never.” Then: “Not a cent more,” she said. “Ask Bo.”';
  const sha8 = sha256(OLD).slice(0, 8);

  test('the earlier one steps aside, and the new one has the id', async () => {
    const coverage = await add(await add(null, incoming('a', OLD)), incoming('a', NEW));
    expect(coverage.articles.map(({ id, replacedBy, sha256 }) => ({ id, replacedBy, sha256 }))).toEqual(
      expect.arrayContaining([
        { id: 'a', replacedBy: undefined, sha256: sha256(NEW) },
        { id: `a@${sha8}`, replacedBy: 'a', sha256: sha256(OLD) },
      ]),
    );
    expect(of(coverage, 'a')).toHaveLength(3);
    expect(of(coverage, `a@${sha8}`)).toHaveLength(2);
    expect([...faultsOf(coverage)]).toEqual([]);
  });

  test('quotes whose words still stand keep their ids', async () => {
    const first = await add(null, incoming('a', OLD));
    const second = await add(first, incoming('a', NEW));
    const idOf = (coverage: Coverage) => coverage.quotes.find((q) => q.article === 'a' && q.text === 'Never.')?.id;
    expect(idOf(second)).toBe(idOf(first));
  });

  test('what an editor decided moves to where the words now stand; the earlier keeps it too', async () => {
    const decided = edited(
      edited(await add(null, incoming('a', OLD)), 'Never.', check),
      'Not a cent more,',
      (quote) => ({
        ...quote,
        review: 'rejected',
      }),
    );
    const coverage = await add(decided, incoming('a', NEW));
    expect(of(coverage, 'a').sort()).toEqual(['Ask Bo. auto', 'Never. checked', 'Not a cent more, rejected']);
    expect(of(coverage, `a@${sha8}`).sort()).toEqual(['Never. checked', 'Not a cent more, rejected']);
    const never = coverage.quotes.find((q) => q.article === 'a' && q.text === 'Never.')!;
    expect(never).toMatchObject({ stance: 'denies', checked: { by: 'desk' } });
    expect(never.citation.start).toBe(NEW.indexOf('Never.'));
    expect(verifyProof(never.citation, sha256(NEW))).toBe(true);
    expect([...faultsOf(coverage)]).toEqual([]);
  });

  test('what was decided on words that are gone stays with the earlier one alone', async () => {
    const decided = edited(await add(null, incoming('a', OLD)), 'Never.', check);
    const coverage = await add(decided, incoming('a', 'Ines spoke. “Perhaps.”'));
    expect(of(coverage, 'a')).toEqual(['Perhaps. auto']);
    expect(of(coverage, `a@${sha8}`)).toContain('Never. checked');
  });

  test('the text that stood before comes back with what was decided on it', async () => {
    const first = edited(await add(null, incoming('a', OLD)), 'Never.', check);
    const back = await add(await add(first, incoming('a', 'Ines spoke. “Perhaps.”')), incoming('a', OLD));
    expect(of(back, 'a').sort()).toEqual(of(first, 'a').sort());
    expect(back.articles.map((a) => a.id).sort()).toEqual(['a', `a@${sha256('Ines spoke. “Perhaps.”').slice(0, 8)}`]);
    expect([...faultsOf(back)]).toEqual([]);
  });

  test('answers to a quote that is gone lose their reference', async () => {
    const first = await add(null, incoming('a', OLD), B);
    const never = first.quotes.find((q) => q.text === 'Never.')!.id;
    const answering = edited(first, 'We will see.', (quote) => ({ ...quote, respondsTo: [never] }));
    const coverage = await add(answering, incoming('a', 'Ines spoke. “Perhaps.”'));
    expect(coverage.quotes.find((q) => q.article === 'b')!.respondsTo).toEqual([]);
    expect([...faultsOf(coverage)]).toEqual([]);
  });

  test('an article that was given an id like a revision’s is not overwritten by one', async () => {
    const own = incoming(`a@${sha8}`, 'Bo spoke. “Wait for it.”');
    const now = await add(await add(null, own, incoming('a', OLD)), incoming('a', NEW));
    const longer = `a@${sha256(OLD).slice(0, 12)}`;
    expect(now.articles.map(({ id, replacedBy }) => [id, replacedBy]).sort()).toEqual([
      ['a', undefined],
      [`a@${sha8}`, undefined],
      [longer, 'a'],
    ]);
    expect([...faultsOf(now)]).toEqual([]);
    // The text that stood before comes back from there.
    const back = await add(now, incoming('a', OLD));
    expect(back.articles.map(({ id }) => id)).not.toContain(longer);
    expect(of(back, `a@${sha8}`)).toEqual(of(now, `a@${sha8}`));
  });

  test('nor is a revision by an article that is given its id', async () => {
    const now = await add(await add(null, incoming('a', OLD)), incoming('a', NEW));
    const own = incoming(`a@${sha8}`, 'Bo spoke. “Wait for it.”');
    const merged = await mergeIn(now, 'town', [own]);
    expect(merged).toMatchObject({ added: [`a@${sha8}`], revised: [] });
    expect(merged.coverage.articles.map(({ id, replacedBy }) => [id, replacedBy]).sort()).toEqual([
      ['a', undefined],
      [`a@${sha8}`, undefined],
      [`a@${sha256(OLD).slice(0, 12)}`, 'a'],
    ]);
    expect(of(merged.coverage, `a@${sha256(OLD).slice(0, 12)}`)).toEqual(of(now, `a@${sha8}`));
    expect([...faultsOf(merged.coverage)]).toEqual([]);
  });

  test('a given quote with other words is a revision too', async () => {
    const coverage = await add(await add(null, C), given('c', 'Wait for autumn', 'Bo Lind'));
    expect(of(coverage, 'c')).toEqual(['Wait for autumn auto']);
    expect(coverage.articles).toHaveLength(2);
    expect([...faultsOf(coverage)]).toEqual([]);
  });
});

describe('taking out', () => {
  test('gives the bytes of a coverage that never had the article', async () => {
    const all = [A, B, C, given('e', 'No comment', 'Cy Moor')];
    await fc.assert(
      fc.asyncProperty(fc.subarray(all, { minLength: 1 }), async (some) => {
        const rest = all.filter((one) => !some.includes(one));
        const { coverage, unknown } = takeOut(
          await add(null, ...all),
          some.map((one) => one.id),
        );
        expect(unknown).toEqual([]);
        expect(bytes(coverage)).toBe(rest.length > 0 ? bytes(await add(null, ...rest)) : bytes(await add(null)));
      }),
    );
  });

  test('takes earlier revisions along, and what corrections said about the article', async () => {
    const now = await add(await add(null, B, incoming('a', '“One.”')), incoming('a', '“Two.”'));
    const anchor = (article: string) => ({ article, words: 'x' });
    const corrections: Coverage['corrections'] = [
      {
        type: 'correction',
        id: '1',
        by: 'desk',
        note: 'same',
        about: 'sameEvent',
        reports: [anchor('a'), anchor('b')],
      },
      { type: 'correction', id: '2', by: 'desk', note: 'same', about: 'sameSpeaker', names: ['Bo', 'Bo Lind'] },
    ];
    const { coverage } = takeOut({ ...now, corrections }, ['a']);
    expect(coverage.articles.map((a) => a.id)).toEqual(['b']);
    expect(coverage.corrections.map((c) => c.id)).toEqual(['2']);
  });

  test('an id that is not there is named', async () => {
    expect(takeOut(await add(null, A), ['a', 'zzz']).unknown).toEqual(['zzz']);
  });

  test('a speaker whom an editor wrote down stays when nobody refers to it; the article’s own goes', async () => {
    const now = await add(null, A);
    const editors = { ...now.speakers[0]!, id: 'Mayor', name: 'Mayor' };
    const { article: _, ...whole } = editors;
    const { coverage } = takeOut({ ...now, speakers: [...now.speakers, whole] }, ['a']);
    expect(coverage.speakers.map((s) => s.id)).toEqual(['Mayor']);
  });
});
