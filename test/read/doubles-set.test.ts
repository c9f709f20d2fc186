import { describe, expect, it } from 'vitest';
import { createDoubles } from '../../src/read/doubles.ts';
import { PAIRS } from './made/doubles-set.ts';

const isDouble = (a: string, b: string): boolean => {
  const doubles = createDoubles();
  doubles.add('a', a);
  return doubles.add('b', b) !== null;
};

describe.each([
  ['the pairs thresholds were chosen on', false],
  ['the pairs kept aside', true],
])('%s', (_, held) => {
  const pairs = PAIRS.filter((pair) => pair.held === held);
  const said = pairs.map((pair) => ({ ...pair, found: isDouble(pair.a, pair.b) }));
  const right = said.filter(({ same, found }) => same && found).length;

  it('takes no two stories for one (precision)', () => {
    expect(said.filter(({ same, found }) => found && !same).map(({ name }) => name)).toEqual([]);
  });

  it('misses at most one in five (recall)', () => {
    expect(right / pairs.filter(({ same }) => same).length).toBeGreaterThanOrEqual(0.8);
  });
});
