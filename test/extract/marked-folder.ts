// A folder of articles with the quotes that a reader marked: `NAME.txt` beside `NAME.tsv`, one quote a line, its speaker,
// stance and words parted by tabs.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readText } from '../../src/read/text.ts';
import { withModel } from './model/shipped.ts';
import { overlapByWords } from './overlap-by-words.ts';

export type MarkedFolder = {
  readonly names: readonly string[];
  /** The marked quotes that are not found with their speaker and stance, as `SPEAKER STANCE: WORDS`. */
  readonly missing: (name: string) => string[];
};

/** `folder` of test/fixtures. */
export function markedFolder(folder: string): MarkedFolder {
  const path = fileURLToPath(new URL(`../fixtures/${folder}/`, import.meta.url));
  const names = readdirSync(path)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -4))
    .sort();
  const missing = (name: string): string[] => {
    const read = readText(readFileSync(`${path}${name}.txt`, 'utf8'), `${name}.txt`);
    if (!('content' in read)) throw new Error(JSON.stringify(read));
    const { text } = read.content;
    const { quotes } = withModel(text);
    const lines = readFileSync(`${path}${name}.tsv`, 'utf8').trim().split('\n');
    return lines.flatMap((line) => {
      const [speaker, stance, words] = line.split('\t') as [string, string, string];
      const start = text.indexOf(words);
      if (start < 0) throw new Error(`${name}.txt does not hold: ${words}`);
      const span = { start, end: start + words.length };
      const found = quotes.some(
        (quote) => quote.speaker === speaker && quote.stance === stance && overlapByWords(text, quote.parts, span),
      );
      return found ? [] : [`${speaker} ${stance}: ${words}`];
    });
  };
  return { names, missing };
}
