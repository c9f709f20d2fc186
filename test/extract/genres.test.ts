// Twelve articles in twelve more genres (a court report, a press conference, council notes, an interview, a live blog, an
// obituary, a wire brief, a column that cites studies, a tabloid, an Indian daily, a parliamentary record, a press
// release). Words, speakers and stances were marked by hand before the program read them: of 109 quotes it then found the
// words of 107, with their speaker 79, with both and the stance 76.
import { expect, test } from 'vitest';
import { markedFolder } from './marked-folder.ts';

/** What the program does not see yet; a line that it learns to see must go from here. */
const NOT_YET: Readonly<Record<string, readonly string[]>> = {
  // That the owner of the first sentence is the man of the second is said by nothing but their order.
  court: ['Leonard Askew states: that he was asleep at home when his own workshop burned down'],
  // “Its authors” are shown as they stand, not as the review that they wrote.
  oped: [
    'review of 40 trials by the Lund Institute states: Take the phone away at night and most of the effect disappears,',
  ],
};

const { names, missing } = markedFolder('genres');

test.each(names)('%s: every quote is found, with its speaker and stance', (name) => {
  expect(missing(name)).toEqual(NOT_YET[name] ?? []);
});
