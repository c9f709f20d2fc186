import { describe, expect, it } from 'vitest';
import { createDoubles } from '../../src/read/doubles.ts';

const SENTENCES = [
  'Harbour City’s contract for two new ferries is void, a provincial judge ruled on Tuesday.',
  'Nobody could have bid fairly, Justice Ida Crane wrote in her decision, which runs to forty pages.',
  'She found that the terms had been changed twice after the bids were opened in the town hall.',
  'Mayor Ada Moss said she was disappointed but not surprised, and that the council would meet on Friday.',
  'The two bidders, Aurora Lines and Borealis Marine, did not answer questions before publication.',
  'The ferries were to replace the Old Gull, which has carried the town’s cars since 1971.',
  'Lin Okafor, a clerk, told the inquiry that a second call was made on the night of the bids.',
  'Lee Ruiz, counsel for the city, asked whether that call could have been a mistake.',
];
const STORY = SENTENCES.join('\n\n');
const pseudoWords = (seed: number, count: number) => {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return `w${(state >>> 8) % 5000}`;
  }).join(' ');
};

describe('doubles', () => {
  it.each([
    ['the same text', STORY],
    ['other line ends and marks', STORY.replaceAll('\n\n', '\r\n').replaceAll('’', "'")],
    ['a dateline and a last line of its own', `HARBOUR CITY (Northern Wire) — ${STORY}\n\nWith files from the Ledger.`],
    ['one paragraph less', SENTENCES.slice(0, -1).join('\n\n')],
    ['a changed word', STORY.replace('disappointed', 'saddened')],
  ])('sees %s', (_, text) => {
    const doubles = createDoubles();
    expect(doubles.add('first', STORY)).toBeNull();
    expect(doubles.add('second', text)).toMatchObject({ id: 'first' });
  });

  it.each([
    [
      'another report of the same event',
      'A judge has thrown out Harbour City’s deal for two ferries. In forty pages, Justice Ida Crane held that the rules moved while the bids were on the table, and twice at that. Mayor Ada Moss called the ruling a disappointment that had not come as a surprise. Neither Aurora Lines nor Borealis Marine would talk about it when the Courier rang them up on Tuesday afternoon.',
    ],
    ['another story', pseudoWords(1, 200)],
    ['a note of one line', 'This story will be updated.'],
  ])('lets %s alone', (_, text) => {
    const doubles = createDoubles();
    doubles.add('first', STORY);
    expect(doubles.add('second', text)).toBeNull();
  });

  it('does not take the same boilerplate for the same story', () => {
    const furniture = 'Sign up for our newsletter and never miss a story from the harbour again. '.repeat(8);
    const doubles = createDoubles();
    const add = (id: string, story: string) =>
      doubles.add(id, `${furniture}\n\n${story}`, [{ start: 0, end: furniture.length, kind: 'prompt' }]);
    add('first', pseudoWords(1, 60));
    expect(add('second', pseudoWords(2, 60))).toBeNull();
  });

  it('gives the nearest of several, and 1 for the same words', () => {
    const doubles = createDoubles();
    doubles.add('shorter', SENTENCES.slice(0, 6).join(' '));
    doubles.add('whole', STORY);
    expect(doubles.add('again', STORY)).toEqual({ id: 'whole', similarity: 1 });
  });

  it('takes time in proportion to the number of articles, alike or not', () => {
    const time = (count: number, seed: (n: number) => number) => {
      const doubles = createDoubles();
      const start = performance.now();
      for (let n = 0; n < count; n++) doubles.add(`a${n}`, `${pseudoWords(seed(n), 120)} x${n}`);
      return performance.now() - start;
    };
    time(200, (n) => n);
    for (const seed of [(n: number) => n, () => 7]) {
      const few = time(300, seed);
      expect(time(3000, seed)).toBeLessThan(10 * few * 4 + 200);
    }
  });
});
