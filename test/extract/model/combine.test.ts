import { readFileSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readModelFile } from '../../../src/extract/model/model-file.ts';
import { byRules, MODEL_URL, withModel } from './shipped.ts';

const found = (text: string) =>
  withModel(text).quotes.map(({ text: words, form, speaker }) => [form, words.replace(/[.,]$/, ''), speaker]);

describe('rules and model together', () => {
  const table: [sentence: string, quotes: [form: string, words: string, speaker: string | null][]][] = [
    [
      '“The bridge will open in May,” Mayor Ada Quill said on Monday.',
      [['direct', 'The bridge will open in May', 'Ada Quill']],
    ],
    [
      'Ada Quill, the mayor, said the bridge would open in May.',
      [['indirect', 'the bridge would open in May', 'Ada Quill']],
    ],
    [
      'Ada Quill said the delay was “a disgrace to the town”.',
      [['mixed', 'the delay was “a disgrace to the town”', 'Ada Quill']],
    ],
    [
      'According to Tom Hale, the ferry sank within minutes.',
      [['indirect', 'the ferry sank within minutes', 'Tom Hale']],
    ],
    ['“I never,” said Ada Quill, “met that man.”', [['direct', 'I never, … met that man', 'Ada Quill']]],
    [
      '“The lights went out twice.” ― Ada Quill\n\n“Nobody told us anything.” ― Tom Hale',
      [
        ['direct', 'The lights went out twice', 'Ada Quill'],
        ['direct', 'Nobody told us anything', 'Tom Hale'],
      ],
    ],
    [
      'QUILL: The lights went out twice.\n\nHALE: Nobody told us anything.',
      [
        ['direct', 'The lights went out twice', 'Quill'],
        ['direct', 'Nobody told us anything', 'Hale'],
      ],
    ],
    ['The bridge was built in 1931 and painted green.', []],
    ['Ada Quill walked to the river and sat down.', []],
  ];
  for (const [sentence, quotes] of table) it(sentence, () => expect(found(sentence)).toEqual(quotes));

  it('gives the same for the same article, in text order, within its bounds', () => {
    const piece = fc.constantFrom(
      'Ada Quill said the bridge would open. ',
      '“It is late,” he added. ',
      'The council believes that the toll is too high.\n\n',
      'According to police, nobody was hurt. ',
      'Tom Hale denied that he had sold the land',
      '“',
      '”',
      '\n\n',
      'Mr. ',
      '... ',
      'Hale: No. ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const { quotes } = withModel(text);
        expect(withModel(text).quotes).toEqual(quotes);
        let last = 0;
        for (const { start, end, parts, confidence } of quotes) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const [from, to] of parts) expect(to).toBeGreaterThan(from);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          last = parts.at(-1)![1];
        }
      }),
      { numRuns: 40 },
    );
  });

  it('finds a direct quotation without the model too', () => {
    const text = '“The bridge will open in May,” Ada Quill said.';
    expect(byRules(text).quotes.map((quote) => quote.text)).toEqual(['The bridge will open in May,']);
  });
});

describe('the shipped model', () => {
  it('is smaller than 8 MB', () => expect(statSync(MODEL_URL).size).toBeLessThan(8_000_000));
  it('holds no text but names of tags and relations', () => {
    const { notes } = readModelFile(readFileSync(MODEL_URL));
    expect(Object.keys(notes).sort()).toEqual(['relations', 'tags']);
    for (const name of Object.values(notes).flat()) expect(name).toMatch(/^[A-Za-z$#:,.'`_-]{1,20}$/);
  });
});
