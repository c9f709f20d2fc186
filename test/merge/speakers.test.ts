import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorrectionRecord, SpeakerRecord } from '../../src/coverage/types.ts';
import { mergeSpeakers } from '../../src/merge/speakers.ts';
import { PAIRS, type Pair, type Sketch } from './speakers-pairs.ts';

const record = (
  { name, kind = 'person', role, by, aliases = [], named = true }: Sketch,
  id: string,
): SpeakerRecord => ({
  type: 'speaker',
  id,
  name,
  aliases,
  role: role ?? null,
  kind,
  by: by ?? null,
  named,
  review: 'auto',
});
const together = ({ a, b, also = [] }: Pair) => {
  const records = [record(a, 'a'), record(b, 'b'), ...also.map((sketch, i) => record(sketch, `c${i}`))];
  return mergeSpeakers(records, []).some(({ records: ids }) => ids.includes('a') && ids.includes('b'));
};
const correction = (about: 'sameSpeaker' | 'differentSpeakers', a: string, b: string): CorrectionRecord => ({
  type: 'correction',
  id: 'x',
  by: 'editor',
  note: 'known',
  about,
  names: [a, b],
});

describe('mergeSpeakers', () => {
  it.each(PAIRS.map((pair) => [pair.a.name, pair.same ? 'is' : 'is not', pair.b.name, pair] as const))(
    '%s %s %s',
    (_a, _is, _b, pair) => {
      expect(together(pair)).toBe(pair.same);
    },
  );

  it('has at least 80 pairs, half of them hard negatives', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(80);
    expect(PAIRS.filter((pair) => !pair.same).length * 2).toBeGreaterThanOrEqual(PAIRS.length);
  });

  it('shows the fullest name, the first role and all aliases', () => {
    const [one, ...others] = mergeSpeakers(
      [
        record({ name: 'Ms. Brandt', aliases: ['Brandt'] }, 's1'),
        record({ name: 'Odalys Brandt', role: 'Mayor', aliases: ['Brandt'] }, 's2'),
      ],
      [],
    );
    expect(others).toEqual([]);
    expect(one).toEqual({
      id: 's1',
      name: 'Odalys Brandt',
      aliases: ['Brandt', 'Ms. Brandt'],
      role: 'Mayor',
      kind: 'person',
      by: null,
      named: true,
      records: ['s1', 's2'],
    });
  });

  it('takes a lawyer of a surname for the lawyer of the only person who has it', () => {
    const names = ['Piet Vandermolen', "Vandermolen's lawyer", "Piet Vandermolen's lawyer"];
    const sketches = names.map((name, i) => record({ name, aliases: i === 0 ? ['Vandermolen'] : [] }, `s${i}`));
    expect(mergeSpeakers(sketches, []).map(({ records }) => records)).toEqual([['s0'], ['s1', 's2']]);
  });

  it('does as an editor says', () => {
    const records = [record({ name: 'Odalys Brandt' }, 'a'), record({ name: 'O. M. Brandt-Petri' }, 'b')];
    expect(mergeSpeakers(records, [])).toHaveLength(2);
    expect(mergeSpeakers(records, [correction('sameSpeaker', 'Odalys Brandt', 'O. M. Brandt-Petri')])).toHaveLength(1);
    const alike = [record({ name: 'Bill Hargreave' }, 'a'), record({ name: 'William Hargreave' }, 'b')];
    expect(mergeSpeakers(alike, [])).toHaveLength(1);
    expect(mergeSpeakers(alike, [correction('differentSpeakers', 'William Hargreave', 'Bill Hargreave')])).toHaveLength(
      2,
    );
  });

  it('gives every record to exactly one speaker, whatever the order of the records', () => {
    const sketches = PAIRS.flatMap(({ a, b }) => [a, b]);
    const groups = (order: readonly number[]) =>
      mergeSpeakers(
        order.map((i) => record(sketches[i]!, `s${i}`)),
        [],
      )
        .map(({ records }) => [...records].sort().join(' '))
        .sort();
    const all = sketches.map((_, i) => i);
    const expected = groups(all);
    expect(expected.join(' ').split(' ')).toHaveLength(sketches.length);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect(groups(order)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});
