import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, wordForm } from '../../src/language/word-forms.ts';

describe('the form of a word', () => {
  it.each([
    ['Moss', 'Pike', 'shape', true],
    ['Moss', 'moss', 'word', true],
    ['Moss', 'moss', 'shape', false],
    ['‘', "'", 'word', true],
    ['‘', "'", 'shape', true],
    ['‘', "'", 'writtenShape', false],
    ['2019', '1987', 'word', true],
    ['2019', '198', 'word', false],
  ] as const)('%s and %s: %s alike: %s', (one, other, what, alike) => {
    expect(wordForm(one)[what] === wordForm(other)[what]).toBe(alike);
  });

  it('is the same however often it is asked, and whatever was asked in between', () => {
    const first = wordForm('testimony');
    for (let i = 0; i < 45_000; i++) wordForm(`w${i}`);
    expect(wordForm('testimony')).toEqual(first);
  });

  it('is remembered while few words were asked, and forgotten after many: memory stays bounded', () => {
    const first = wordForm('deposition');
    expect(wordForm('deposition')).toBe(first);
    for (let i = 0; i < 25_000; i++) wordForm(`v${i}`);
    expect(wordForm('deposition')).not.toBe(first);
  });

  it('ends in the same letters when the words do', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), fc.stringMatching(/^[a-z]{4}$/), (stem, end) => {
        expect(wordForm(`${stem}${end}`).affixes[3]).toBe(wordForm(end).affixes[3]);
      }),
    );
  });

  it('makes marks alike', () => {
    expect(plain('“')).toBe('"');
    expect(plain('don’t')).toBe("don't");
  });
});
