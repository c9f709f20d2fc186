import { expect, test } from 'vitest';
import { inOneGo, type Steps, withPauses } from '../../src/coverage/steps.ts';

function* counting(to: number, told: (n: number) => void = () => {}): Steps<number> {
  for (let n = 0; n < to; n++) {
    told(n);
    yield;
  }
  return to;
}

test('work in steps gives the same with pauses and without', async () => {
  for (const to of [0, 1, 50])
    expect([to, inOneGo(counting(to)), await withPauses(counting(to))]).toEqual([to, to, to]);
});

test('others get their turn after some milliseconds of work, however long the whole takes', async () => {
  let clock = 0;
  let step = 0;
  const turns: number[] = [];
  let done = false;
  const other = (): void => {
    turns.push(step);
    if (!done) setImmediate(other);
  };
  setImmediate(other);
  // Each step takes 3 ms: four of them fill the time between two pauses.
  const steps = counting(40, (n) => {
    step = n;
    clock += 3;
  });
  await withPauses(steps, () => clock);
  done = true;
  expect(turns.length).toBeGreaterThanOrEqual(9);
  expect(Math.max(...turns.slice(1).map((turn, at) => turn - turns[at]!))).toBeLessThanOrEqual(4);
});
