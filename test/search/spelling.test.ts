// Which words are read as misspelt ones, and which are taken as they are written.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { term } from '../../src/language/words.ts';
import { joinedWords } from '../../src/search/joined.ts';
import { looker } from '../../src/search/look-up.ts';

const WORDS = (
  'men song ring than close friends names harbour villain euros maria marta halvorsen wanda okafor bridge corn flakes ' +
  'festival council release news paper lines said would home less'
)
  .split(' ')
  .sort();
const TERMS = WORDS.map(term);
let meant: (question: string) => Record<string, readonly string[]>;
beforeAll(() => {
  const read = looker({
    has: (asked) => TERMS.includes(asked),
    documents: () => 1,
    words: () => ({ words: WORDS, terms: TERMS }),
  });
  meant = (question) =>
    Object.fromEntries(read(question).flatMap(({ word, how, meant }) => (how === 'exact' ? [] : [[word, meant]])));
});

describe('misspelt', () => {
  test.each([
    ['clsoe', ['close']],
    ['frends', ['friends']],
    ['freinds', ['friends']],
    ['nmes', ['names']],
    ['rign', ['ring']],
    ['snog', ['song']],
    ['villan', ['villain']],
    ['harbor', ['harbour']],
    ['brigde', ['bridge']],
    ['Halvorson of the bridge', ['halvorsen']],
    ['who is Halvorson', ['halvorsen']],
    ['Brigde', ['bridge']],
  ])('%s', (question, expected) => {
    expect(Object.values(meant(question))).toContainEqual(expected);
  });
});

describe('a name of its own, or another word', () => {
  test.each([
    'meng',
    'release of Meng',
    'Meng Halvorsen',
    'the release of meng',
    'dong',
    'wing',
    'thin',
    'mario',
    'Mario',
    'marie',
    'the speech of Kinga',
    'asked by Okafo',
    'the town of Bridg',
    'eur',
    'zzzz',
  ])('%s', (question) => {
    expect(Object.values(meant(question)).flat()).toEqual([]);
  });
});

describe('two words in one', () => {
  test.each([
    ['cornflakes', ['corn', 'flakes']],
    ['#cornflakes', ['corn', 'flakes']],
    ['bridgefestival', ['bridge', 'festival']],
    ['newspaper', ['news', 'paper']],
    ['homeless', ['home', 'less']],
  ])('%s', (question, expected) => {
    expect(Object.values(meant(question))).toEqual([expected]);
  });

  test.each(['flakesxcorn', 'bridgebridgework', 'mensa', 'menxx', 'corn2flakes'])('not %s', (question) => {
    expect(Object.values(meant(question)).flat()).toEqual([]);
  });

  test('are words of the vocabulary, side by side, whatever the word', () => {
    const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 }));
    fc.assert(
      fc.property(word, word, (one, other) => {
        const found = joinedWords(one + other, WORDS, () => true);
        if (found !== null) expect(found.map((at) => WORDS[at]).join('')).toBe(one + other);
        else if (WORDS.includes(one) && WORDS.includes(other)) expect((one + other).length).toBeLessThan(7);
      }),
    );
  });
});
