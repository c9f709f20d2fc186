// Ten articles in ten styles (Wikinews, a wire, public broadcasters, a broadsheet, a local paper, a press release, an
// interview, a court report, a parliamentary record). Quotes and speakers were marked by hand before the program read them.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readText } from '../../src/read/text.ts';
import { withModel } from './model/shipped.ts';
import { overlapByWords } from './overlap-by-words.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/styles/', import.meta.url));

/** What the program does not see yet; a line that it learns to see must go from here. */
const NOT_YET: Readonly<Record<string, readonly string[]>> = {
  // Nothing says that Northland Power is a body and no person.
  cbc: ['Northland Power: it "shared all material findings with all affected communities."'],
};

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4))
  .sort();

/** One expected quote a line: speaker, tab, words. */
function expectedIn(name: string): { speaker: string; words: string }[] {
  return readFileSync(`${FOLDER}${name}.tsv`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [speaker, words] = line.split('\t') as [string, string];
      return { speaker, words };
    });
}

test.each(names)('%s: every quote is found, with its speaker', (name) => {
  const read = readText(readFileSync(`${FOLDER}${name}.txt`, 'utf8'), `${name}.txt`);
  if (!('content' in read)) throw new Error(JSON.stringify(read));
  const { text } = read.content;
  const { quotes } = withModel(text);
  const missing = expectedIn(name).filter(({ speaker, words }) => {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length };
    return !quotes.some((quote) => quote.speaker === speaker && overlapByWords(text, quote.parts, span));
  });
  expect(missing.map(({ speaker, words }) => `${speaker}: ${words}`)).toEqual(NOT_YET[name] ?? []);
});
