import { describe, expect, it } from 'vitest';
import { seededChance } from '../../../src/extract/learn/chance.ts';
import { NetGradient } from '../../../src/extract/learn/net-gradient.ts';
import { MEANINGS, PART_NAMES, READ, SCORES, VECTOR, WIDTH } from '../../../src/extract/model/net-layers.ts';

const WORDS = 5;

/** Layers with random weights, and a sum of their scores with random factors as what is to be changed. */
function prepared() {
  const chance = seededChance(4);
  const gradient = new NetGradient(WORDS);
  const { layers, drop } = gradient;
  for (const name of PART_NAMES) {
    for (let k = 0; k < layers.weights[name].length; k++) layers.weights[name][k] = (chance.next() - 0.5) / 4;
  }
  const meanings = Float32Array.from({ length: WORDS * MEANINGS * VECTOR }, () => (chance.next() - 0.5) / 4);
  // Far from where an input stops to count, so that small steps do not cross it.
  const input = Float32Array.from({ length: WORDS * WIDTH }, () => (chance.next() < 0.3 ? -4 : 2) + chance.next());
  const factors = Float32Array.from({ length: WORDS * SCORES }, () => chance.next() - 0.5);
  for (let k = 0; k < WORDS * WIDTH; k++) drop.input[k] = chance.next() < 0.2 ? 0 : 1.25;
  for (let k = 0; k < WORDS * READ; k++) drop.read[k] = chance.next() < 0.2 ? 0 : 1.25;
  const value = () => {
    layers.meanings.set(meanings);
    layers.input.set(input);
    layers.run(WORDS, drop);
    return factors.reduce((sum, factor, k) => sum + factor * layers.scores[k]!, 0);
  };
  return { gradient, input, factors, value, chance };
}

describe('NetGradient', () => {
  it('says how the scores change with each weight and with the input', () => {
    const { gradient, input, factors, value, chance } = prepared();
    value();
    gradient.ofScores.set(factors);
    gradient.back(WORDS);
    const { weights } = gradient.layers;
    const lists = [
      ...PART_NAMES.map((name) => ({ name, list: weights[name], of: gradient.of[name] })),
      { name: 'input', list: input, of: gradient.ofInput.slice(0, input.length) },
    ];
    const step = 1 / 64;
    for (const { name, list, of } of lists) {
      let greatest = 0;
      for (let n = 0; n < 12; n++) {
        const at = Math.floor(chance.next() * list.length);
        const before = list[at]!;
        list[at] = before + step;
        const more = value();
        list[at] = before - step;
        const less = value();
        list[at] = before;
        expect(Math.abs((more - less) / (2 * step) - of[at]!), `${name} ${at}`).toBeLessThan(
          0.002 + 0.01 * Math.abs(of[at]!),
        );
        greatest = Math.max(greatest, Math.abs(of[at]!));
      }
      expect(greatest, name).toBeGreaterThan(0);
    }
  });
});
