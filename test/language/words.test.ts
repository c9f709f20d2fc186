// Initials: with all their stops, without the last, and what only looks like them.
import { expect, test } from 'vitest';
import { termOf, words } from '../../src/language/words.ts';

test.each([
  ['the U.S. Senate', 'the us senate'],
  ['the u.s senate', 'the us senate'],
  ['in the U.S', 'in the us'],
  ['China and the W.T.O. said', 'china and the wto said'],
  ['china and the w.t.o said', 'china and the wto said'],
  ['U.S.A of old', 'usa of old'],
  ['N.A.T.O', 'nato'],
  ['J. Smith', 'j smith'],
  ['J.Smith', 'j smith'],
  ['J.R. Smith', 'jr smith'],
  ['J.R.Smith', 'jr smith'],
  ['plan B. Then', 'plan b then'],
  ['it is over.A new day', 'it is over a new day'],
  ['a.1', 'a 1'],
  ['x.', 'x'],
])('%s → %s', (text, expected) => {
  expect(
    words(text)
      .map(({ folded }) => folded)
      .join(' '),
  ).toBe(expected);
});

test.each([
  ['the u.s senate', 'usa'],
  ['the U.S senate', 'usa'],
  ['the U.S. senate', 'usa'],
  ['the US senate', 'usa'],
  ['give us time', null],
  ['GIVE Us time', null],
])('in “%s” us is %s', (text, expected) => {
  const word = words(text).find(({ folded }) => folded === 'us');
  expect(termOf(word!, text)).toBe(expected);
});
