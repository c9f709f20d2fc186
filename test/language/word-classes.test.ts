import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOfClasses, wordClassesOf } from '../../src/language/word-classes.ts';
import { wordForm } from '../../src/language/word-forms.ts';

const word = (text: string) => wordForm(text).word;

describe('a table of word classes', () => {
  const classes = wordClassesOf(
    tableOfClasses([
      { word: word('vowed'), coarse: 3, fine: 1023 },
      { word: word('pledged'), coarse: 3, fine: 128 },
      { word: word('harbour'), coarse: 63, fine: 0 },
    ]),
  );

  it('gives back what was put in, however the word is written', () => {
    expect(classes(word('vowed'))).toEqual({ coarse: 3, fine: 1023 });
    expect(classes(word('Pledged'))).toEqual({ coarse: 3, fine: 128 });
    expect(classes(word('harbour'))).toEqual({ coarse: 63, fine: 0 });
  });

  it('does not know a word it does not hold', () => {
    expect(classes(word('boat'))).toBeNull();
  });

  it('keeps the first of two entries of one word', () => {
    const twice = tableOfClasses([
      { word: word('boat'), coarse: 1, fine: 2 },
      { word: word('boat'), coarse: 3, fine: 4 },
    ]);
    expect(wordClassesOf(twice)(word('boat'))).toEqual({ coarse: 1, fine: 2 });
  });

  it('holds any class that the training may make', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 63 }), fc.integer({ min: 0, max: 1023 }), (coarse, fine) => {
        const table = tableOfClasses([{ word: word('boat'), coarse, fine }]);
        expect(wordClassesOf(table)(word('boat'))).toEqual({ coarse, fine });
      }),
    );
  });
});
