// Of several reporting words in a sentence, the one beside the words reports them; what it does with them is the stance.
import { describe, expect, it } from 'vitest';
import { withModel } from './model/shipped.ts';

const found = (text: string) =>
  withModel(text).quotes.map(({ cue, text: words, stance }) => [cue && text.slice(cue.start, cue.end), words, stance]);

describe('the cue', () => {
  it.each([
    ['Tessa Moss said it was late and asked why the money had not been spent.', 'asked', 'asks', /^why the money/],
    [
      'Ryan Moss has admitted one count but claims that Tull threatened to sack him.',
      'claims',
      'alleges',
      /^that Tull/,
    ],
    ['“It was late,” said Ada Moss, adding that the boat had sunk.', 'adding', 'states', /^that the boat/],
    ['Ada Moss denied that she had lied and said the boat was sound.', 'said', 'states', /^the boat was/],
    ['Ada Moss denied that she had lied and said the boat was sound.', 'denied', 'denies', /^that she had lied/],
    ['The minister rejected claims that she had lied.', 'rejected claims', 'denies', /^that she had lied/],
    ['The minister denied reports that she had lied.', 'denied reports', 'denies', /^that she had lied/],
    [
      'Priya Moss put it to him that he had bought the paraffin found there.',
      'put it to him',
      'alleges',
      /^that he had/,
    ],
  ])('%s', (text, cue, stance, words) => {
    const quote = found(text).find(([own]) => own === cue);
    expect(quote).toEqual([cue, expect.stringMatching(words), stance]);
  });

  it.each([
    'Ada Moss reports that the boat had sunk.',
    'The minister did not deny reports that she had lied.',
    'Ada Moss said in a letter that the boat had sunk.',
    'Ada Moss put it in writing that the boat had sunk.',
  ])('neither denies nor alleges: %s', (text) => {
    const stances = found(text).map(([, , stance]) => stance);
    expect(stances).not.toContain('denies');
    expect(stances).not.toContain('alleges');
  });

  it('of a verb that nothing but speech has is speech', () => {
    const speech = (text: string) => withModel(text).quotes.map((quote) => quote.speech);
    expect(speech('Bram Tull testified that the warning had been sent to ministers.')).toEqual([true]);
    expect(speech('Bram Tull believes that the warning had been sent to ministers.')).toEqual([false]);
  });
});
