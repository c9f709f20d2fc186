// What every search engine promises. Each engine's test file runs this suite on it.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine, SearchFilters, SearchIndex } from '../../src/search/types.ts';
import { IndexFormatError } from '../../src/search/types.ts';
import { documentsArbitrary, quote, TOWN, wordsArbitrary } from './documents.ts';

export function engineContract(engine: SearchEngine): void {
  describe(`${engine.engine}: finding`, () => {
    let index: SearchIndex;
    beforeAll(async () => {
      index = await engine.build(TOWN);
    });
    const found = async (words: string, filters: SearchFilters = {}, limit = 20): Promise<string[]> =>
      (await index.search({ words, filters, limit })).hits.map(({ id }) => id);

    test('the best match comes first, and scores fall', async () => {
      const { hits, size } = await index.search({ words: 'the bridge of the council', limit: 10 });
      expect(
        hits
          .map(({ id }) => id)
          .slice(0, 2)
          .sort(),
      ).toEqual(['q8', 'q9']);
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
      expect(size).toBe(TOWN.length);
    });

    test.each([
      ['close friends', 'q1'],
      ['CLOSE FRIEND', 'q1'],
      ['harbor board leaving no choice', 'q3'],
      ['québec', 'q9'],
      ['Quebec', 'q9'],
      ['3400000', 'q8'],
      ['didn’t understand irregularities', 'q7'],
      ['Okafor', 'q4'],
    ])('%s → %s', async (words, id) => {
      expect((await found(words))[0]).toBe(id);
    });

    test('words that only `also` or a speaker has are found', async () => {
      expect(await found('stepped away')).toEqual(['e1']);
      expect(await found('Halloran')).toEqual(['q2', 'q8']);
    });

    test('stop words are looked for when there is nothing else', async () => {
      expect((await found('no, no'))[0]).toBe('q5');
      expect((await found('yes I agree with that'))[0]).toBe('q6');
      expect(await found('the')).not.toEqual([]);
    });

    test('misspelt words are read as the nearest word and said so', async () => {
      const { asked, hits } = await index.search({ words: 'freinds irregulartiy', limit: 5 });
      expect(asked).toEqual([
        { word: 'freinds', how: 'spelling', meant: ['friends'], terms: [{ term: 'friend', documents: 1 }] },
        {
          word: 'irregulartiy',
          how: 'spelling',
          meant: ['irregularity'],
          terms: [expect.objectContaining({ documents: 1 })],
        },
      ]);
      expect(hits.map(({ id }) => id).sort()).toEqual(['q1', 'q7']);
    });

    test('two words written as one are looked for as two', async () => {
      const { asked, hits } = await index.search({ words: '#closefriends harbourboard', limit: 5 });
      expect(asked.map(({ word, how, meant }) => [word, how, meant])).toEqual([
        ['closefriends', 'joined', ['close', 'friends']],
        ['harbourboard', 'joined', ['harbour', 'board']],
      ]);
      expect(hits.map(({ id }) => id)).toEqual(expect.arrayContaining(['q1', 'q3']));
    });

    test('words of nowhere are said to be none', async () => {
      const { asked, hits } = await index.search({ words: 'zxqvwutz', limit: 5 });
      expect(hits).toEqual([]);
      expect(asked).toEqual([{ word: 'zxqvwutz', how: 'none', meant: [], terms: [] }]);
    });

    test.each<[string, SearchFilters, string[]]>([
      ['kind', { kind: 'event' }, ['e1']],
      ['speaker', { speakers: ['s2'] }, ['q2', 'q8']],
      ['two speakers', { speakers: ['s2', 's4', 'nobody'] }, ['q2', 'q4', 'q8']],
      ['nobody', { speakers: [] }, []],
      ['form', { forms: ['mixed', 'indirect'] }, ['q8', 'q9']],
      ['from', { from: '2023-04-01' }, ['q1', 'q4']],
      ['to', { to: '2023-03-15' }, ['q3']],
      ['within', { from: '2023-03-20', to: '2023-03-25' }, ['q3', 'e1']],
      ['together', { kind: 'quote', speakers: ['s3'], to: '2023-12-31' }, ['q3']],
    ])('no words and the filter %s: all it keeps, in index order', async (_, filters, ids) => {
      expect(await found('', filters)).toEqual(ids);
    });

    test('filters keep the ranking of the rest', async () => {
      expect(await found('Ferrer harbour board', { kind: 'quote', speakers: ['s3'], from: '2023-01-01' })).toEqual([
        'q3',
      ]);
    });

    test('at most as many as asked for', async () => {
      expect(await found('', {}, 3)).toEqual(['q1', 'q2', 'q3']);
      expect(await found('Ferrer', {}, 2)).toHaveLength(2);
      expect(await found('Ferrer', {}, 0)).toEqual([]);
    });

    test('frequencies count documents by their words and titles', async () => {
      expect(await index.frequencies(['bridg', 'council', 'okafor', 'nowhere', '~the'])).toEqual([2, 2, 0, 0, 5]);
    });

    test('an empty index answers nothing', async () => {
      const empty = await engine.build([]);
      expect(await empty.search({ words: 'bridge', limit: 5 })).toMatchObject({ hits: [], size: 0 });
      expect(await (await engine.load(await empty.toBytes())).search({ words: '', limit: 5 })).toMatchObject({
        hits: [],
      });
    });

    test.each([
      '',
      '!!!',
      '\u0000',
      '\ud800',
      '“”',
      'a'.repeat(50_000),
      'bridge '.repeat(5_000),
      '__proto__ constructor',
    ])('no text is an error (%#)', async (words) => {
      await expect(index.search({ words, limit: 5 })).resolves.toBeDefined();
    });
  });

  describe(`${engine.engine}: keeping`, () => {
    test('an index that was saved and loaded gives the same answers and the same bytes', async () => {
      await fc.assert(
        fc.asyncProperty(documentsArbitrary, wordsArbitrary, async (documents, words) => {
          const built = await engine.build(documents);
          const bytes = await built.toBytes();
          const loaded = await engine.load(bytes);
          const request = { words, limit: 10 };
          expect(await loaded.search(request)).toEqual(await built.search(request));
          expect(Buffer.compare(await loaded.toBytes(), bytes)).toBe(0);
        }),
        { numRuns: 30 },
      );
    });

    test('adding, changing and removing documents equals a full build', async () => {
      await fc.assert(
        fc.asyncProperty(documentsArbitrary, documentsArbitrary, fc.nat(), async (before, after, seed) => {
          const kept = before.filter((_, at) => (seed >> (at % 16)) % 2 === 0);
          const ids = new Set(kept.map(({ id }) => id));
          const now = [...kept, ...after.filter(({ id }) => !ids.has(id))];
          const earlier = await (await engine.build(before)).toBytes();
          const whole = await (await engine.build(now)).toBytes();
          const grown = await engine.build(now, await engine.load(earlier));
          expect(Buffer.compare(await grown.toBytes(), whole)).toBe(0);
          expect(Buffer.compare(await engine.pack(now, earlier), whole)).toBe(0);
          expect(Buffer.compare(await engine.pack(now), whole)).toBe(0);
        }),
        { numRuns: 40 },
      );
    });

    const { repack } = engine;
    test.skipIf(repack === undefined)(
      'a previous index and some documents more, in whatever places, equal a full build',
      async () => {
        await fc.assert(
          fc.asyncProperty(
            documentsArbitrary,
            documentsArbitrary,
            fc.nat(),
            fc.boolean(),
            async (before, came, seed, rename) => {
              const kept = before.filter((_, at) => (seed >> (at % 16)) % 3 > 0);
              const ids = new Set(kept.map(({ id }) => id));
              const fresh = came.filter(({ id }) => !ids.has(id));
              // In between, and not always in the order they had.
              const mixed = [
                ...kept.slice(seed % (kept.length + 1)),
                ...fresh,
                ...kept.slice(0, seed % (kept.length + 1)),
              ];
              const renamed = new Map(
                rename ? [...before, ...came].flatMap(({ speakers }) => speakers.map((id) => [id, `${id}-now`])) : [],
              );
              const now = mixed.map((one) => ({ ...one, speakers: one.speakers.map((id) => renamed.get(id) ?? id) }));
              const growth = {
                places: Int32Array.from(mixed, (one) => before.indexOf(one)),
                document: (at: number) => now[at]!,
                renamed,
              };
              const earlier = await (await engine.build(before)).toBytes();
              const whole = await (await engine.build(now)).toBytes();
              expect(Buffer.compare((await repack!(earlier, growth))!, whole)).toBe(0);
              expect(await repack!(earlier.slice(0, earlier.length - 5), growth)).toBeNull();
              expect(await repack!(earlier, { ...growth, places: Int32Array.of(before.length) })).toBeNull();
            },
          ),
          { numRuns: 40 },
        );
      },
    );

    test('a previous index that is damaged is no use, and no harm', async () => {
      const whole = await (await engine.build(TOWN)).toBytes();
      for (const previous of [new Uint8Array(), whole.slice(0, whole.length - 5)])
        expect(Buffer.compare(await engine.pack(TOWN, previous), whole)).toBe(0);
    });

    test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
      ['empty', () => new Uint8Array()],
      ['cut short', (bytes) => bytes.slice(0, bytes.length - 5)],
      ['not an index', () => new TextEncoder().encode('{"engine":"other"}')],
      ['of another engine', () => new TextEncoder().encode('onrecord something-9 0000000000 4 4\nabcdefgh')],
    ])('bytes that are %s are refused', async (_, damage) => {
      const bytes = await (await engine.build(TOWN)).toBytes();
      await expect(engine.load(damage(bytes))).rejects.toThrow(IndexFormatError);
    });

    test('bytes may lie anywhere in memory', async () => {
      const bytes = await (await engine.build([quote('a', 'the bridge')])).toBytes();
      const shifted = new Uint8Array(bytes.length + 3).subarray(3);
      shifted.set(bytes);
      expect(await (await engine.load(shifted)).search({ words: 'bridge', limit: 1 })).toMatchObject({
        hits: [{ id: 'a' }],
      });
    });
  });
}
