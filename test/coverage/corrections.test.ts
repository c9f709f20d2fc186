// Corrections hold in whatever order they come, and for whatever is read again.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Correcting, correct, correctFresh, correctionOf, textsWanted } from '../../src/coverage/corrections.ts';
import { faultsOf } from '../../src/coverage/faults.ts';
import { mergeIn, takeOut } from '../../src/coverage/merge-in.ts';
import { asInFile, inOrder, lineOf } from '../../src/coverage/order.ts';
import { serialiseRecords } from '../../src/coverage/records.ts';
import { takeBack, touchedBy } from '../../src/coverage/take-back.ts';
import type { CorrectionRecord, Coverage, FindingChange } from '../../src/coverage/types.ts';
import { incoming } from './town.ts';

const TEXTS: Readonly<Record<string, string>> = {
  ferry: 'Ada Brandt said: “We will stop in May.” Later she added: “Nobody pays for a ferry.” The mayor: “Not true.”',
  school: '“The roof held, and we were lucky,” Bo Lind said. “We were lucky twice.”',
};
const textOf = (id: string) => TEXTS[id] ?? null;
const arrive = (order: readonly string[]) => order.map((id) => incoming(id, TEXTS[id]!));
const read = async (order: readonly string[], now: Coverage | null = null, again = false) =>
  (await mergeIn(now, 'town', arrive(order), { again })).coverage;
const bytes = (coverage: Coverage) => [...serialiseRecords(coverage)].join('');

const raw = await read(['ferry', 'school']);
const day = (edtf: string) => ({ edtf, from: edtf, to: edtf, precision: 'day', basis: 'editor' }) as const;

/** Words of the quote itself, or of the editor's own: what overlaps another quote takes that one away. */
const wordsOf = (text: string) =>
  fc.constantFrom(text, text.split(' ').slice(1).join(' '), text.split(' ').slice(0, 2).join(' '), 'in other words');
const changeOf = (text: string): fc.Arbitrary<FindingChange> =>
  fc.record(
    {
      speaker: fc.constantFrom('Ines Okoro', 'Ada Brandt', 'Bo Lind', null),
      stance: fc.constantFrom('states', 'denies', 'asks'),
      date: fc.constantFrom(day('2022-05-03'), day('2023-01-01'), null),
      words: wordsOf(text),
    },
    { requiredKeys: [] },
  );
/** What editors might decide on the quotes just read, one a second. */
const corrections: fc.Arbitrary<readonly CorrectionRecord[]> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...raw.quotes).chain(({ article, id, text, citation }) =>
        fc.record({
          about: fc.constant('quote'),
          finding: fc.constant({ article, id, words: citation.excerpt }),
          verdict: fc.constantFrom('checked', 'rejected'),
          change: changeOf(text),
        }),
      ),
      fc
        .record({ article: fc.constantFrom('ferry', 'school'), publisher: fc.constantFrom('The Bell', null) })
        .map(({ article, publisher }) => ({ about: 'article', article, change: { publisher } }) as const),
      fc.constant({ about: 'alias', words: 'the Grits', speaker: 'Liberal Party' } as const),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) =>
    list.map((one, n) =>
      correctionOf({ ...one, by: `editor ${n}`, note: 'looked it up', at: `2026-01-15T12:00:0${n}Z` } as Correcting),
    ),
  );

describe('corrections', () => {
  test('give the same, one by one in any order, all at once, and on what is read for the first time', async () => {
    await fc.assert(
      fc.asyncProperty(
        corrections.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
        ),
        async ([list, shuffled]) => {
          const once = correct(raw, list, textOf);
          expect([...faultsOf(once)]).toEqual([]);
          const oneByOne = shuffled.reduce((coverage, one) => correct(coverage, [one], textOf), raw);
          expect(bytes(oneByOne)).toBe(bytes(once));
          // A colleague has the corrections first and reads the articles after them, in another order.
          const fresh = await read(['school', 'ferry']);
          expect(bytes(correctFresh({ ...fresh, corrections: list }, textOf))).toBe(bytes(once));
        },
      ),
    );
  });

  test('stay when the articles are read again', async () => {
    await fc.assert(
      fc.asyncProperty(corrections, async (list) => {
        const once = correct(raw, list, textOf);
        const again = correctFresh(await read(['school', 'ferry'], once, true), textOf);
        expect(bytes(again)).toBe(bytes(once));
      }),
    );
  });

  test('change the lines they are about and no others', async () => {
    fc.assert(
      fc.property(corrections, (list) => {
        const [one] = list;
        const before = new Set([...inOrder(raw)].map(lineOf));
        const after = [...inOrder(correct(raw, [one!], textOf))].map(lineOf);
        const changed = after.filter((line) => !before.has(line)).map((line) => JSON.parse(line));
        const about = 'finding' in one! ? [one.finding.id] : 'article' in one! ? [one.article] : [];
        const speakers = changed.filter(({ type }) => type === 'speaker');
        expect(speakers.length).toBeLessThanOrEqual(1);
        expect(
          changed
            .filter(({ type }) => type !== 'speaker')
            .map(({ id }) => id)
            .sort(),
        ).toEqual([...about, one!.id].sort());
      }),
    );
  });

  test('can be taken back, unless somebody has changed the same record since', () => {
    fc.assert(
      fc.property(corrections, (list) => {
        const before = correct(raw, list.slice(1), textOf);
        const after = correct(before, list.slice(0, 1), textOf);
        expect(bytes(takeBack(asInFile(after), touchedBy(before, after)))).toBe(bytes(before));
      }),
    );
    const { id, article, citation } = raw.quotes[0]!;
    const finding = { article, id, words: citation.excerpt };
    const decide = (verdict: 'checked' | 'rejected', at: string) =>
      correctionOf({ about: 'quote', finding, verdict, by: 'Kim', note: 'seen', at });
    const first = correct(raw, [decide('rejected', '2026-01-15T12:00:00Z')], textOf);
    const second = correct(first, [decide('checked', '2026-01-15T12:00:01Z')], textOf);
    expect(() => takeBack(second, touchedBy(raw, first))).toThrow(/decisionGone/);
  });

  test('find their finding by its words where a better extractor gives it another id and other ends', async () => {
    const { id, article, citation } = raw.quotes[0]!;
    const finding = { article, id, words: citation.excerpt };
    const rejected = correctionOf({
      about: 'quote',
      finding,
      verdict: 'rejected',
      by: 'Kim',
      note: 'a sign',
      at: '2026-01-15T12:00:00Z',
    });
    const better = {
      ...raw,
      quotes: raw.quotes.map((quote) =>
        quote.id === id
          ? {
              ...quote,
              id: 'ferry#q-better',
              text: `${quote.text} Later`,
              citation: { ...quote.citation, excerpt: `${citation.excerpt}” Later` } as typeof citation,
            }
          : quote,
      ),
      corrections: [rejected],
    };
    const { quotes } = correctFresh(better, textOf);
    expect(quotes.find((quote) => quote.id === id)).toMatchObject({ review: 'rejected' });
    expect(quotes).toHaveLength(raw.quotes.length);
  });

  test('go with the article they are about, and name it in a fault when it is not there', () => {
    const { id, article, citation } = raw.quotes[0]!;
    const finding = { article, id, words: citation.excerpt };
    const one = correctionOf({ about: 'quote', finding, verdict: 'checked', by: 'Kim', note: 'seen' });
    const coverage = correct(raw, [one], textOf);
    expect(takeOut(coverage, ['ferry']).coverage.corrections).toEqual([]);
    expect(takeOut(coverage, ['school']).coverage.corrections).toEqual([one]);
    const lost = {
      ...coverage,
      corrections: [{ ...one, finding: { ...finding, article: 'nowhere' } } as CorrectionRecord],
    };
    expect([...faultsOf(lost)]).toMatchObject([{ code: 'referenceNowhere', values: { to: 'nowhere' } }]);
  });

  test('ask for the texts they need, and for no others', () => {
    const { id, article, citation } = raw.quotes[0]!;
    const finding = { article, id, words: citation.excerpt };
    const with_ = (change: FindingChange) => ({
      ...raw,
      corrections: [correctionOf({ about: 'quote', finding, verdict: 'checked', change, by: 'Kim', note: 'seen' })],
    });
    expect(textsWanted(with_({ words: 'We will stop' }))).toEqual(['ferry']);
    expect(textsWanted(with_({ stance: 'denies' }))).toEqual([]);
    expect(textsWanted(correct(raw, with_({ words: 'We will stop' }).corrections, textOf))).toEqual(['ferry']);
  });
});
