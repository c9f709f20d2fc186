import { describe, expect, it } from 'vitest';
import { learnClasses } from '../../../src/extract/learn/learn-classes.ts';
import { wordClassesOf } from '../../../src/language/word-classes.ts';
import { wordForm } from '../../../src/language/word-forms.ts';

const vectors = [
  { word: 'said', vector: [1, 0.1, 0] },
  { word: 'boat', vector: [0, 0.2, 1] },
  { word: 'told', vector: [4, 0.5, 0.1] },
  { word: 'ship', vector: [0.1, 0.1, 3] },
  { word: 'nothing', vector: [0, 0, 0] },
];
const options = { fine: 2, coarse: 2, rounds: 3 };

describe('learning word classes', () => {
  it('puts words together whose vectors point the same way, however long they are', () => {
    const classes = wordClassesOf(learnClasses(vectors, options));
    const fine = (word: string) => classes(wordForm(word).word)?.fine;
    expect(fine('told')).toBe(fine('said'));
    expect(fine('ship')).toBe(fine('boat'));
    expect(fine('boat')).not.toBe(fine('said'));
  });

  it('gives the same table again', () => {
    expect(learnClasses(vectors, options)).toEqual(learnClasses(vectors, options));
  });

  it('makes a class of each word when there are fewer words than classes', () => {
    const classes = wordClassesOf(learnClasses(vectors.slice(0, 2), { fine: 8, coarse: 4, rounds: 2 }));
    expect(classes(wordForm('said').word)).not.toEqual(classes(wordForm('boat').word));
  });
});
