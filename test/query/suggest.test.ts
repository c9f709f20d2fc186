import { describe, expect, it } from 'vitest';
import { suggester } from '../../src/query/suggest.ts';

const NAMES = ['Zoë Achterberg', 'Ana Roy', 'Royal Harbour Board', 'Tomas Wren', "Miriam O'Hara", 'Odalys Wren'];

describe('suggester', () => {
  const suggest = suggester(NAMES);
  it.each([
    ['', ['Zoë Achterberg', 'Ana Roy', 'Royal Harbour Board']],
    ['zoe', ['Zoë Achterberg']],
    ['ZOË', ['Zoë Achterberg']],
    ['wren', ['Tomas Wren', 'Odalys Wren']],
    ['roy', ['Royal Harbour Board', 'Ana Roy']],
    ['ohara', ["Miriam O'Hara"]],
    ["o'ha", ["Miriam O'Hara"]],
    ['achtreberg', ['Zoë Achterberg']],
    ['tmoas', ['Tomas Wren']],
    ['wren odalys', ['Odalys Wren']],
    ['wran', ['Tomas Wren', 'Odalys Wren']],
    // not near enough to anybody
    ['xylophone', []],
    ['qq', []],
    ['anna maria', []],
  ])('%s', (typed, expected) => {
    expect(suggest(typed, 3)).toEqual(expected);
  });

  it('answers without a wait with 5,000 speakers, whatever is typed', () => {
    const syllables = ['ka', 'lo', 'mi', 'ren', 'sta', 'vu', 'zel', 'or', 'an', 'bek'];
    const names = Array.from({ length: 5000 }, (_, i) => {
      const at = (n: number) => syllables[Math.floor(i / 10 ** n) % 10] as string;
      return `${at(0)}${at(1)} ${at(2)}${at(3)}${at(0)}`;
    });
    const many = suggester(names);
    const begun = performance.now();
    for (const typed of ['kalo renstaka', 'xxxxxxxxxxxxxxx', 'mi', 'zelzel orka', 'ankabek stavu']) many(typed, 25);
    expect((performance.now() - begun) / 5).toBeLessThan(1000);
    expect(many('kalo', 25).length).toBeLessThanOrEqual(25);
  });
});
