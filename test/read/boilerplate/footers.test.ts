import { describe, expect, it } from 'vitest';
import { createFooters, withLearned } from '../../../src/read/boilerplate/footers.ts';

const STORIES = [
  'The council of Harbour City voted seven to four on Friday to appeal the ruling on its ferries.',
  'A storm tore the roof from the old cannery on Monday night and carried it into the harbour.',
  'Pupils of the island school will have a new playground in June, the board said on Tuesday.',
  'The bakery on Mill Street has won the prize for the best rye bread of the province.',
];
const FILLER = [
  'Nobody was hurt, and work is to begin as soon as the weather allows it, the clerk of the town said.',
  'It is the third time in ten years that the matter has come before the town, which keeps no minutes.',
];
const FOOTER = 'The Harbour Ledger has been printed on Mill Street since 1921 and belongs to its readers.';
const HEADER = 'News from the harbour, the strait and the islands, every day but Sunday';
const article = (n: number, { top = [] as string[], bottom = [] as string[] } = {}) =>
  [...top, STORIES[n]!, ...FILLER.map((line) => line.replace('town', `town ${n}`)), ...bottom].join('\n\n');

function learned(texts: readonly string[], publisher = 'ledger.example') {
  const footers = createFooters();
  for (const text of texts) footers.learn(publisher, text);
  return (text: string, of = publisher) => footers.find(of, text).map(({ start, end }) => text.slice(start, end));
}

describe('lines of a publisher', () => {
  const texts = [0, 1, 2].map((n) => article(n, { top: [HEADER], bottom: [FOOTER] }));

  it('are those at the edge of three articles that have nothing else in common', () => {
    const find = learned(texts);
    expect(find(texts[0]!)).toEqual([HEADER, FOOTER]);
    expect(find(article(3, { bottom: [FOOTER] }))).toEqual([FOOTER]);
  });

  it('are known of that publisher alone', () => {
    expect(learned(texts)(texts[0]!, 'other.example')).toEqual([]);
  });

  it('are not learned from two articles, nor from one story told three times', () => {
    expect(learned(texts.slice(0, 2))(texts[0]!)).toEqual([]);
    expect(learned([texts[0]!, `Another headline\n\n${texts[0]!}`, texts[0]!])(texts[0]!)).toEqual([]);
  });

  it('are not what the body says again: a sentence of background, a quotation, two words', () => {
    const background = 'The ferry was built in 1971 and fails its inspection every spring, as the town well knows.';
    const inside = [0, 1, 2].map((n) => {
      const [first, ...rest] = article(n, {
        bottom: [
          'One more line of this story alone, and of no other one.',
          `And the end of number ${n}, as it was told to us.`,
        ],
      }).split('\n\n');
      return [first, rest[0], background, ...rest.slice(1)].join('\n\n');
    });
    expect(learned(inside)(inside[0]!)).toEqual([]);
    const said = [0, 1, 2].map((n) =>
      article(n, { bottom: ['“We do not comment on single cases,” a spokeswoman for the mayor said.'] }),
    );
    expect(learned(said)(said[0]!)).toEqual([]);
    const short = [0, 1, 2].map((n) => article(n, { bottom: ['No comment.'] }));
    expect(learned(short)(short[0]!)).toEqual([]);
  });

  it('are not a column’s own among hundreds of articles', () => {
    const column = 'This column appears every other Thursday, unless the fish are running.';
    const others = Array.from(
      { length: 60 },
      (_, n) =>
        `Story ${n} is told here at some length, of a man and his dog number ${n}, in the town.\n\n${STORIES[n % 4]} It is number ${n} of many.\n\nAnd so ends the story number ${n}, which nobody will tell again, we hope.`,
    );
    expect(
      learned([...others, ...[0, 1, 2].map((n) => article(n, { bottom: [column] }))])(article(3, { bottom: [column] })),
    ).toEqual([]);
  });

  it('leave an article of nothing else alone', () => {
    expect(learned(texts)(`${HEADER}\n\n${FOOTER}`)).toEqual([]);
  });
});

it('what was known before stays as it was', () => {
  const known = [{ start: 10, end: 20, kind: 'credit' as const }];
  const fresh = [
    { start: 0, end: 5, kind: 'prompt' as const },
    { start: 15, end: 30, kind: 'prompt' as const },
  ];
  expect(withLearned(known, fresh)).toEqual([fresh[0], known[0]]);
  expect(withLearned(known, [])).toBe(known);
});
