import { beforeAll, describe, expect, test } from 'vitest';
import type { Ranking } from '../../../src/query/rank/types.ts';
import { TOWN } from '../../search/documents.ts';
import { asker } from './ranker.ts';

let ask: (words: string, options?: { all?: boolean }) => Promise<Ranking>;
beforeAll(async () => {
  ask = await asker(TOWN);
});

describe('what people remember finds the quote, and the match is called what it is', () => {
  test.each([
    ['they are not close friends', 'q1', 'verbatim'],
    ['not close friends', 'q1', 'verbatim'],
    ["they're not close friends", 'q1', 'verbatim'],
    ['close friends they are not', 'q1', 'partial'],
    ['they are not close freinds', 'q1', 'misspelt'],
    ['they are not clsoe frends', 'q1', 'misspelt'],
    ['give us some names', 'q2', 'verbatim'],
    ['giv us some nmes', 'q2', 'misspelt'],
    ['no choice but to leave the harbour board', 'q3', 'verbatim'],
    ['had no choice but leave harbour board two years ago', 'q3', 'partial'],
    ['Ferrer may be a villain', 'q4', 'verbatim'],
    ['may be a villan', 'q4', 'misspelt'],
    ['nobody I recall', 'q5', 'verbatim'],
    ['yes I agree with that', 'q6', 'verbatim'],
    ['I didnt understand it as an irregularity', 'q7', 'verbatim'],
    ['I did not understand it as an irregularity', 'q7', 'verbatim'],
    ['cost 3400000 euros', 'q8', 'verbatim'],
    ['discussed the bridge with the Quebec ministry', 'q9', 'verbatim'],
    ['never support the violation of fundamental rights', 'q10', 'partial'],
    ['“VIOLATION OF THE FUNDAMENTAL RIGHTS”', 'q10', 'verbatim'],
  ] as const)('%s', async (words, id, match) => {
    const { results } = await ask(words);
    expect(results[0]).toMatchObject({ document: { id }, match });
  });
});

describe('what the coverage does not hold is not answered', () => {
  test.each([
    'the carbon tax must go',
    'we will fight them on the beaches',
    'a recognised war criminal',
    'close the schools',
    'names of the victims were published',
    'the council of Europe condemned the attack',
    'leave the European Union',
    'fundamental research needs more money',
    'a choice between two evils',
    'ask not what your country can do for you',
    'zxqv wvutz',
    '',
    '!!!',
  ])('%s', async (words) => {
    expect(await ask(words)).toMatchObject({ results: [] });
  });

  test('with `all` the nearest are ranked all the same', async () => {
    const { results, answered } = await ask('a recognised war criminal', { all: true });
    expect(answered).toBe(false);
    expect(results[0]!.document.id).toBe('q11');
    expect(results[0]!.match).toBe('paraphrase');
  });
});

test('scores fall with the rank and stay between 0 and 1', async () => {
  const { results } = await ask('no choice but to leave the council bridge', { all: true });
  const scores = results.map(({ score }) => score);
  expect(scores.length).toBeGreaterThan(1);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  for (const score of scores) expect(score).toBeGreaterThanOrEqual(0);
  expect(Math.max(...scores)).toBeLessThanOrEqual(1);
});
