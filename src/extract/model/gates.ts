// The gates of a recurrent layer (net-layers.ts) as a function of the kernel: what a word's gates make of what is remembered.
// In double precision, like the loop of JavaScript that it stands for, at twice the speed.
import {
  ADD,
  AGAIN_IF,
  add2,
  type Code,
  constant,
  END,
  get,
  LESS,
  LOOP,
  least2,
  load2,
  most2,
  over2,
  same2,
  set,
  store2,
  tee,
  times2,
} from '../../language/assembler.ts';

/** Addresses of the gates, of the cells of the word before, and of what is written; how many bytes the cells take. */
const [GATES, BEFORE, CELL, BENT, HIDDEN, BYTES] = [0, 1, 2, 3, 4, 5] as const;
const [AT, X, SQUARE, LETS, KEEPS, OFFERS, SHOWS] = [6, 7, 8, 9, 10, 11, 12] as const;

/**
 * The hyperbolic tangent to seven digits, by a fraction of two polynomials of the square (as Eigen has it), the lowest
 * power first; beyond `FLAT` it is as good as 1.
 */
const FLAT = 7.905311107635498;
const OVER = [
  ...[4.89352455891786e-3, 6.37261928875436e-4, 1.48572235717979e-5, 5.12229709037114e-8],
  ...[-8.60467152213735e-11, 2.00018790482477e-13, -2.76076847742355e-16],
];
const UNDER = [4.89352518554385e-3, 2.268434632439e-3, 1.18534705686654e-4, 1.19825839466702e-6];

function polynomial(factors: readonly number[]): number[] {
  return factors
    .toReversed()
    .flatMap((factor, k) => (k === 0 ? same2(factor) : [...get(SQUARE), ...times2, ...same2(factor), ...add2]));
}

function bend(value: readonly number[]): number[] {
  return [
    ...[...value, ...same2(FLAT), ...least2, ...same2(-FLAT), ...most2, ...set(X)],
    ...[...get(X), ...get(X), ...times2, ...set(SQUARE)],
    ...[...polynomial(OVER), ...get(X), ...times2, ...polynomial(UNDER), ...over2],
  ];
}

/** From 0, closed, to 1, open. */
function opening(value: readonly number[]): number[] {
  return [...bend([...value, ...same2(0.5), ...times2]), ...same2(0.5), ...times2, ...same2(0.5), ...add2];
}

const at = (pointer: number) => [...get(pointer), ...get(AT), ADD];

/** For layers that remember `size` numbers, an even number; the gates are replaced by what they are once bent. */
export function gatesOf(size: number): Code {
  const place = (gate: number) => 4 * size * gate;
  const gate = (k: number) => [...at(GATES), ...load2(place(k))];
  const kept = (k: number, local: number) => [...at(GATES), ...get(local), ...store2(place(k))];
  const body = [
    ...[...constant(0), ...set(AT), ...LOOP],
    ...[...opening(gate(0)), ...set(LETS), ...opening(gate(1)), ...set(KEEPS)],
    ...[...bend(gate(2)), ...set(OFFERS), ...opening(gate(3)), ...set(SHOWS)],
    ...[...kept(0, LETS), ...kept(1, KEEPS), ...kept(2, OFFERS), ...kept(3, SHOWS)],
    ...[
      ...get(LETS),
      ...get(OFFERS),
      ...times2,
      ...at(BEFORE),
      ...load2(0),
      ...get(KEEPS),
      ...times2,
      ...add2,
      ...set(LETS),
    ],
    ...[...at(CELL), ...get(LETS), ...store2(0)],
    ...[...bend(get(LETS)), ...set(LETS), ...at(BENT), ...get(LETS), ...store2(0)],
    ...[...at(HIDDEN), ...get(LETS), ...get(SHOWS), ...times2, ...store2(0)],
    ...[...get(AT), ...constant(8), ADD, ...tee(AT), ...get(BYTES), LESS, ...AGAIN_IF, END],
  ];
  return { parameters: 6, counters: 1, vectors: 6, body };
}
