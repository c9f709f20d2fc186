import { expect, test } from 'vitest';
import { fromGivenQuote } from '../../src/coverage/given.ts';
import { schemaFault } from '../../src/coverage/schema.ts';
import type { GivenQuote } from '../../src/coverage/types.ts';

const given: GivenQuote = {
  id: 'claim-7',
  quote: 'The moon is a lamp.',
  speaker: ' Ada  Brandt ',
  title: '',
  publisher: null,
  url: null,
  published: null,
};

test('a given quote keeps its id and words, and is not proved', () => {
  const { article, quotes, speakers } = fromGivenQuote(given);
  expect(article).toMatchObject({ id: 'claim-7', sha256: null });
  expect(quotes).toMatchObject([
    {
      id: 'claim-7',
      article: 'claim-7',
      text: given.quote,
      speaker: 'Ada Brandt',
      parts: [],
      citation: { excerpt: given.quote, start: null, proof: null },
    },
  ]);
  expect([article, ...quotes, ...speakers].map(schemaFault)).toEqual([null, null, null]);
});

test.each([null, '', '  '])('a speaker of %j is nobody', (speaker) => {
  const { quotes, speakers } = fromGivenQuote({ ...given, speaker });
  expect(quotes[0]!.speaker).toBeNull();
  expect(speakers).toEqual([]);
});
