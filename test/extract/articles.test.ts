// Whole articles, as dirty as real ones, with what a careful reader finds in them: quotes, speakers, reports, and what is
// no coverage or no quote. Fixtures lie in test/fixtures/articles; the expectations are the reader's, not the program's.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { publicationDate } from '../../src/dates/index.ts';
import { extract } from '../../src/extract/extract.ts';
import { readModelFile } from '../../src/extract/model/model-file.ts';
import { MODEL_FILE, modelFrom } from '../../src/extract/model/quote-model.ts';
import { readText } from '../../src/read/text.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/articles/', import.meta.url));

type ExpectedQuote = {
  readonly form: string;
  readonly stance: string;
  readonly speaker: string | null;
  readonly parts: readonly string[];
};
type ExpectedSpeaker = {
  readonly name: string;
  readonly kind: string;
  readonly named: boolean;
  readonly aliases?: readonly string[];
  readonly role?: string;
  readonly by?: string;
};
type Expected = {
  readonly published: string | null;
  readonly boilerplate: readonly string[];
  readonly quotes: readonly ExpectedQuote[];
  readonly notQuotes: readonly string[];
  readonly speakers: readonly ExpectedSpeaker[];
  readonly reports?: readonly { readonly edtf: string; readonly clause: string; readonly status: string }[];
};

/**
 * What a reader sees and the program does not yet: the to-do of extraction. `test.fails` turns red when one is mended, so that
 * this list can only shrink.
 */
const NOT_YET: readonly string[] = [
  '12-unnamed: quotes',
  '12-unnamed: speakers',
  '12-unnamed: reports',
  '13-denials: quotes',
  '13-denials: speakers',
];

/** The same with the shipped model, which must not spoil what the marks say. */
const NOT_YET_WITH_MODEL: readonly string[] = [];

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -5))
  .sort();

function read(name: string) {
  const expected = JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8')) as Expected;
  const content = readText(readFileSync(`${FOLDER}${name}.txt`, 'utf8'), `${name}.txt`);
  if (!('content' in content)) throw new Error(JSON.stringify(content));
  const article = {
    ...content.content,
    id: name,
    published: expected.published === null ? null : publicationDate('', { published: expected.published, url: null }),
  };
  return { expected, article, found: extract(article) };
}

const model = modelFrom(
  readModelFile(readFileSync(fileURLToPath(new URL(`../../data/models/${MODEL_FILE}`, import.meta.url)))),
);

describe('made-up articles', () => {
  test('are 25 and more', () => {
    expect(names.length).toBeGreaterThanOrEqual(25);
  });

  describe.each(names)('%s', (name) => {
    const it = (what: string) => (NOT_YET.includes(`${name}: ${what}`) ? test.fails : test);
    const { expected, article, found } = read(name);
    const quotes = found.quotes.map(({ form, stance, speaker, parts }) => ({
      form,
      stance,
      speaker,
      parts: parts.map(([start, end]) => article.text.slice(start, end)),
    }));

    it('quotes')('quotes', () => {
      expect(quotes).toEqual(
        expected.quotes.map(({ form, stance, speaker, parts }) => ({ form, stance, speaker, parts })),
      );
    });

    const withModel = NOT_YET_WITH_MODEL.includes(name) ? test.fails : test;
    withModel('direct quotes, with the model', () => {
      const learned = extract(article, { model }).quotes.map(({ form, speaker, parts }) => ({
        form,
        speaker,
        parts: parts.map(([start, end]) => article.text.slice(start, end)),
      }));
      for (const { form, speaker, parts } of expected.quotes)
        if (form === 'direct') expect(learned).toContainEqual({ form, speaker, parts });
    });

    it('no quotes')('no quotes', () => {
      for (const words of expected.notQuotes) {
        expect(article.text).toContain(words);
        expect(quotes.flatMap(({ parts }) => parts)).not.toContain(words);
      }
    });

    it('speakers')('speakers', () => {
      for (const { aliases = [], ...speaker } of expected.speakers) {
        const one = found.speakers.find((other) => other.name === speaker.name);
        expect(one).toMatchObject(speaker);
        for (const alias of aliases) expect([one?.name, ...(one?.aliases ?? [])]).toContain(alias);
      }
      const spoken = new Set(expected.quotes.map(({ speaker }) => speaker).filter((speaker) => speaker !== null));
      expect(new Set(found.speakers.map((speaker) => speaker.name))).toEqual(spoken);
    });

    (expected.reports === undefined ? test.skip : it('reports'))('reports', () => {
      const reports = found.reports.map(({ date, start, end, status }) => ({
        edtf: date.edtf,
        clause: article.text.slice(start, end),
        status,
      }));
      expect(reports).toEqual(expected.reports);
    });

    it('what is no coverage')('what is no coverage', () => {
      const cut = article.boilerplate.map(({ start, end }) => article.text.slice(start, end));
      for (const words of expected.boilerplate) expect(cut.some((part) => part.includes(words))).toBe(true);
    });
  });
});
