// Quotes to measure with: as many as wanted, of words as common and as rare as in news English.

import type { Background } from '../../query/rank/rarity.ts';
import type { SearchDocument } from '../../search/types.ts';
import { seededRandom } from '../ranker-training/random.ts';

const SMALL =
  'the of to and a in that is for it on was with as be by not at we he are this have they from will has'.split(' ');

/** Quotes of 8 to 30 words, half of them stop words, drawn at the frequencies of the background; titles of 4 to 8. */
export function madeQuotes(count: number, background: Background): SearchDocument[] {
  const random = seededRandom(count);
  const terms = [...background.counts.keys()];
  const sums = new Float64Array(terms.length);
  let sum = 0;
  terms.forEach((term, at) => {
    sum += background.counts.get(term)!;
    sums[at] = sum;
  });
  const endings = ['', 's', 'ed', 'ing', 'er'];
  const word = (): string => {
    if (random() < 0.5) return SMALL[Math.floor(random() * SMALL.length)]!;
    // One word in forty is a name nobody else has.
    if (random() < 0.025)
      return `${terms[Math.floor(random() * terms.length)]}${Math.floor(random() * 90).toString(36)}ov`;
    const wanted = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return terms[low]! + endings[Math.floor(random() * random() * endings.length)]!;
  };
  const words = (from: number, to: number): string =>
    Array.from({ length: from + Math.floor(random() * (to - from + 1)) }, word).join(' ');
  return Array.from({ length: count }, (_, at) => ({
    id: `q${at}`,
    kind: 'quote',
    text: `${words(8, 30)}.`,
    also: [],
    title: words(4, 8),
    speaker: words(2, 3),
    speakers: [`s${at % 2000}`],
    form: 'direct',
    from: null,
    to: null,
  }));
}

/** Questions of ten words: a run of a quote's words; in every second one a word is misspelt. */
export function madeQuestions(documents: readonly SearchDocument[], count: number): string[] {
  const random = seededRandom(17);
  return Array.from({ length: count }, (_, at) => {
    const words = documents[Math.floor(random() * documents.length)]!.text.split(' ');
    const start = Math.floor(random() * Math.max(1, words.length - 10));
    const run = words.slice(start, start + 10);
    const long = run.findIndex((word) => word.length > 6);
    if (at % 2 === 1 && long !== -1) run[long] = `${run[long]!.slice(0, 3)}${run[long]!.slice(4)}`;
    return run.join(' ');
  });
}
