import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCoverage } from '../../src/coverage/check.ts';
import { changeCoverage } from '../../src/coverage/commit.ts';
import { layoutOf } from '../../src/coverage/layout.ts';
import { serialiseRecords } from '../../src/coverage/records.ts';
import type { Coverage } from '../../src/coverage/types.ts';
import { isSaid, say } from '../../src/words/say.ts';
import { harbour, TEXT } from './made-up.ts';
import { temporaryStore, words } from './town.ts';

let store: Awaited<ReturnType<typeof temporaryStore>>;
beforeEach(async () => {
  store = await temporaryStore();
});
afterEach(() => store.close());

/** Puts records there by hand, with an index of them, as an editor would with a text editor and `build`. */
async function lay(coverage: Coverage, text: string | null = TEXT) {
  const layout = layoutOf(store.data, 'town');
  await changeCoverage(store, 'town', () => ({ coverage }));
  if (text === null) return;
  await mkdir(layout.texts, { recursive: true });
  await writeFile(join(layout.texts, `${harbour().articles[0]!.sha256}.txt`), text);
}
const check = async () => (await checkCoverage(store.disk, store.data, 'town', words.engine))!;

const { articles, quotes, reports, speakers } = harbour();
const [article, quote, report, speaker] = [articles[0]!, quotes[0]!, reports[0]!, speakers[0]!];
const town = (change: Partial<Coverage>): Coverage => ({ ...harbour(), ...change });
const forged = { ...quote.citation, excerpt: 'We shall not build on sand' } as typeof quote.citation;

test('a sound coverage has no faults, with its text and without', async () => {
  await lay(harbour());
  expect(await check()).toMatchObject({ problems: [], texts: { atHand: 1, of: 1 } });
  await store.disk.remove(layoutOf(store.data, 'town').texts);
  expect(await check()).toMatchObject({ problems: [], texts: { atHand: 0, of: 1 } });
});

test('a coverage in which nothing was ever committed has nothing that could be wrong', async () => {
  expect(await checkCoverage(store.disk, store.data, 'town', words.engine)).toBeNull();
});

describe.each([
  [
    'a quote of an article that is not there',
    town({ quotes: [{ ...quote, article: 'port' }] }),
    'referenceNowhere',
    4,
    'port',
  ],
  [
    'an article that replaces itself',
    town({ articles: [{ ...article, replacedBy: article.id }] }),
    'replacedInCircle',
    2,
    article.id,
  ],
  ['a speaker that is not there', town({ quotes: [{ ...quote, speaker: 'nobody' }] }), 'referenceNowhere', 3, 'nobody'],
  [
    'a report of people that are not there',
    town({ reports: [{ ...report, people: ['who'] }] }),
    'referenceNowhere',
    4,
    'who',
  ],
  [
    'an answer to a quote that is not there',
    town({ quotes: [{ ...quote, respondsTo: ['q9'] }] }),
    'referenceNowhere',
    3,
    'q9',
  ],
  [
    'a speaker of an article that is not there',
    town({ speakers: [{ ...speaker, article: 'port' }] }),
    'referenceNowhere',
    5,
    'port',
  ],
  [
    'a revision of an article that is not there',
    town({ articles: [{ ...article, replacedBy: 'port' }] }),
    'referenceNowhere',
    2,
    'port',
  ],
  [
    'a quote that answers itself',
    town({ quotes: [{ ...quote, respondsTo: [quote.id] }] }),
    'answersItself',
    3,
    quote.id,
  ],
  [
    'another paragraph',
    town({ quotes: [{ ...quote, citation: { ...quote.citation, paragraph: 3 } as typeof quote.citation }] }),
    'otherParagraph',
    3,
    quote.id,
  ],
  [
    'another speaker of the same article',
    town({
      quotes: [
        { ...quote, speaker: 'harbour#port' },
        { ...quote, id: 'harbour#q-2' },
      ],
      speakers: [speaker, { ...speaker, id: 'harbour#port', name: 'Paul Moss', aliases: [], role: null }],
    }),
    'otherSpeaker',
    3,
    quote.id,
  ],
  ['an id that stands twice', town({ speakers: [speaker, speaker] }), 'idTwice', 6, speaker.id],
  [
    'an excerpt that was changed',
    town({ quotes: [{ ...quote, text: forged.excerpt, citation: forged }] }),
    'proofDiffers',
    3,
    quote.id,
  ],
  ['words that were changed', town({ quotes: [{ ...quote, text: 'We will build' }] }), 'wordsDiffer', 3, quote.id],
  ['parts outside the citation', town({ quotes: [{ ...quote, parts: [[0, 7]] }] }), 'wordsDiffer', 3, quote.id],
  [
    'a quote without a place in an article with a text',
    town({
      quotes: [
        { ...quote, parts: [], citation: { ...quote.citation, paragraph: null, start: null, end: null, proof: null } },
      ],
    }),
    'placeMissing',
    3,
    quote.id,
  ],
  [
    'an article with another hash',
    town({ articles: [{ ...article, sha256: '0'.repeat(64) }] }),
    'proofDiffers',
    3,
    quote.id,
  ],
  [
    'a cue that does not stand there',
    town({ quotes: [{ ...quote, cue: { start: 0, end: 4, text: 'said' } }] }),
    'notInText',
    3,
    quote.id,
  ],
])('%s', (_, coverage, code, line, says) => {
  test('is named with its line', async () => {
    await lay(coverage);
    const { problems } = await check();
    const found = problems.find((problem) => problem.code === code);
    expect(found?.values).toMatchObject({ line: String(line), file: layoutOf(store.data, 'town').records });
    expect(isSaid(code)).toBe(true);
    const sentence = say('en', code, found!.values);
    expect(sentence).toContain(`records.jsonl:${line}: `);
    expect(sentence).toContain(says);
    expect(sentence).not.toMatch(/\{\w+\}/);
  });
});

test('an editor’s own words are not compared, but their citation is', async () => {
  await lay(town({ quotes: [{ ...quote, text: 'She ruled it out', paraphrase: true }] }));
  expect(await check()).toMatchObject({ problems: [] });
});

test('a text file that was changed is named, and nothing is said of its spans', async () => {
  await lay(harbour(), `${TEXT} (updated)`);
  expect((await check()).problems.map((problem) => problem.code)).toEqual(['textDiffers']);
});

test('every fault is named, in the order of the lines, the index last', async () => {
  await lay(town({ quotes: [{ ...quote, speaker: 'nobody' }], reports: [{ ...report, people: ['who'] }] }));
  const { records } = layoutOf(store.data, 'town');
  const lines = [...serialiseRecords(harbour())]
    .join('')
    .replace('"states"', '"shouts"')
    .replace('"kind":"person"', '"kind":"cat"');
  await writeFile(records, lines);
  expect((await check()).problems.map(({ code, values }) => `${values['line'] ?? ''} ${code}`)).toEqual([
    '3 recordInvalid',
    '5 recordInvalid',
    ' indexMissing',
  ]);
});
