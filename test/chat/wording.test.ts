// What an answer claims about its wording: “word for word” of a speaker's own words alone.
import { describe, expect, it } from 'vitest';
import { wordingFacts } from '../../src/chat/wording.ts';
import type { QuoteItem } from '../../src/query/types.ts';

type Wording = Pick<QuoteItem, 'match' | 'form' | 'paraphrase'>;
const facts = (wording: Wording) => wordingFacts({ ...wording, review: 'auto' } as QuoteItem, 'en').slice(0, -1);

describe('wording', () => {
  it.each<[Wording, string[]]>([
    [{ match: 'verbatim', form: 'direct', paraphrase: false }, ['word for word', 'in their own words']],
    [
      { match: 'verbatim', form: 'mixed', paraphrase: false },
      ['in the words of the article', 'partly in their own words'],
    ],
    [
      { match: 'verbatim', form: 'indirect', paraphrase: false },
      ['in the words of the article', 'reported, not word for word'],
    ],
    [{ match: 'verbatim', form: 'indirect', paraphrase: true }, ['reported, not word for word', 'in our words']],
    [{ match: 'verbatim', form: 'direct', paraphrase: true }, ['in their own words', 'in our words']],
    [{ match: 'partial', form: 'indirect', paraphrase: false }, ['some of the words', 'reported, not word for word']],
    [{ match: null, form: 'direct', paraphrase: false }, ['in their own words']],
  ])('%j', (wording, expected) => expect(facts(wording)).toEqual(expected));
});
