import { describe, expect, it } from 'vitest';
import { seededChance } from '../../../src/extract/learn/chance.ts';
import { learnPick, learnYes } from '../../../src/extract/learn/learn-linear.ts';
import { linearScore, logistic, softmax } from '../../../src/extract/model/linear.ts';

const options = { bits: 10, epochs: 30, rate: 0.2, decay: 1e-7 };
// Feature 11 speaks for, 22 against; 33 is always there and says nothing.
const examples = Array.from({ length: 40 }, (_, i) => ({ features: [i % 2 ? 11 : 22, 33], yes: i % 2 === 1 }));
const choices = Array.from({ length: 40 }, (_, i) => ({
  options: i % 2 ? [[11], [22], [33]] : [[22], [11], [33]],
  right: [i % 2 ? 0 : 1],
}));

describe('learning log-linear models', () => {
  it('tells yes from no', () => {
    const model = learnYes(examples, options, seededChance(1));
    expect(logistic(linearScore(model, [11, 33]))).toBeGreaterThan(0.8);
    expect(logistic(linearScore(model, [22, 33]))).toBeLessThan(0.2);
  });

  it('stays at even odds where the features say nothing', () => {
    const model = learnYes(examples, options, seededChance(1));
    expect(logistic(linearScore(model, [33]))).toBeCloseTo(0.5, 1);
  });

  it('picks the right one of several, wherever it stands', () => {
    const model = learnPick(choices, options, seededChance(1));
    const [first, second] = softmax([[22], [11]].map((features) => linearScore(model, features)));
    expect(second!).toBeGreaterThan(0.8);
    expect(first!).toBeLessThan(0.2);
  });

  it('learns the same from the same, to the last bit', () => {
    expect(learnYes(examples, options, seededChance(7))).toEqual(learnYes(examples, options, seededChance(7)));
    expect(learnPick(choices, options, seededChance(7))).toEqual(learnPick(choices, options, seededChance(7)));
  });
});
