// Twelve articles in twelve more genres (a court report, a press conference, council notes, an interview, a live blog, an
// obituary, a wire brief, a column that cites studies, a tabloid, an Indian daily, a parliamentary record, a press
// release). Words, speakers and stances were marked by hand before the program read them: of 109 quotes it then found the
// words of 107, with their speaker 79, with both and the stance 76.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readText } from '../../src/read/text.ts';
import { withModel } from './model/shipped.ts';
import { overlapByWords } from './overlap-by-words.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/genres/', import.meta.url));

/** What the program does not see yet; a line that it learns to see must go from here. */
const NOT_YET: Readonly<Record<string, readonly string[]>> = {
  // That the owner of the first sentence is the man of the second is said by nothing but their order; and “put it to him”
  // is no cue of any rule.
  court: [
    'Leonard Askew states: that he was asleep at home when his own workshop burned down',
    'Priya Nandakumar alleges: that he had bought the paraffin found at the scene',
  ],
  // “Its authors” are shown as they stand, not as the review that they wrote.
  oped: [
    'review of 40 trials by the Lund Institute states: Take the phone away at night and most of the effect disappears,',
  ],
  // Nothing says that the manager is the only Irishman.
  sport: ['Colm Harte states: Ask me on Monday.'],
};

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4))
  .sort();

/** One expected quote a line: speaker, tab, stance, tab, words. */
function expectedIn(name: string): [speaker: string, stance: string, words: string][] {
  const lines = readFileSync(`${FOLDER}${name}.tsv`, 'utf8').trim().split('\n');
  return lines.map((line) => line.split('\t') as [string, string, string]);
}

test.each(names)('%s: every quote is found, with its speaker and stance', (name) => {
  const read = readText(readFileSync(`${FOLDER}${name}.txt`, 'utf8'), `${name}.txt`);
  if (!('content' in read)) throw new Error(JSON.stringify(read));
  const { text } = read.content;
  const { quotes } = withModel(text);
  const missing = expectedIn(name).filter(([speaker, stance, words]) => {
    const start = text.indexOf(words);
    expect(start, words).toBeGreaterThanOrEqual(0);
    const span = { start, end: start + words.length };
    return !quotes.some(
      (quote) => quote.speaker === speaker && quote.stance === stance && overlapByWords(text, quote.parts, span),
    );
  });
  expect(missing.map(([speaker, stance, words]) => `${speaker} ${stance}: ${words}`)).toEqual(NOT_YET[name] ?? []);
});
