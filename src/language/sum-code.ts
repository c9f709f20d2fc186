// The sum of a decision's weights as a function of WebAssembly (scorer.ts calls it): more than twice as fast as V8 makes it
// of loops, for four values are hashed at once, eight weights added at once, and bits counted by one instruction.
import {
  ADD,
  AGAIN,
  AGAIN_IF,
  AND,
  type Code,
  constant,
  DOWN,
  down4,
  END,
  get,
  IF,
  LESS,
  LOOP,
  load,
  load4,
  load8,
  lower4,
  minus4,
  multiply4,
  ONES,
  plus4,
  plus8,
  same4,
  set,
  spread4,
  store,
  store4,
  TIMES,
  tee,
  UP,
  upper4,
  whole4,
  xor4,
} from './assembler.ts';
import { HASH_FACTORS } from './hashing.ts';

/** Addresses are in bytes; buckets have `32 - SHIFT` bits; a row is `STRIDE` bytes, of which `EIGHTS` times eight are added. */
const [VALUES, COUNT, PLACE, SHIFT, INDEX, PACKED, STRIDE, EIGHTS, SCORES] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const [AT, STOP, TO, BUCKET, ENTRY, PRESENT, AHEAD, ROW] = [9, 10, 11, 12, 13, 14, 15, 16] as const;
const [HASH, PLACES, BIAS, FIRST_SUM] = [17, 18, 19, 20] as const;
/** So many times eight weights are added in one go over the rows. */
const ROUNDS = [8, 4, 1] as const;

const add = (local: number, code: readonly number[]) => [...get(local), ...code, ADD, ...set(local)];
/** Again, with `pointer` moved on, until it comes to {@link STOP}. */
const onTo = (pointer: number, by: number) => [
  ...[...get(pointer), ...constant(by), ADD, ...tee(pointer), ...get(STOP), LESS, ...AGAIN_IF, END],
];
const down = (by: number) => [...constant(by), ...down4];

/** Values become buckets: `bucketOf(mix(place, value))` of hashing.ts, each with the place after the one before. */
function hash(): number[] {
  const { shift, first, second, third } = HASH_FACTORS;
  return [
    ...[
      ...get(PLACE),
      ...spread4,
      ...whole4(0, 1, 2, 3),
      ...plus4,
      ...set(PLACES),
      ...get(VALUES),
      ...set(AT),
      ...LOOP,
    ],
    ...[...get(AT), ...load4(0), ...get(PLACES), ...xor4, ...same4(shift), ...plus4],
    ...[...same4(first), ...multiply4, ...set(HASH)],
    ...[...get(HASH), ...get(HASH), ...down(15), ...xor4, ...set(HASH)],
    ...[...get(AT), ...get(HASH), ...same4(second), ...multiply4, ...get(HASH), ...down(13), ...xor4],
    ...[...same4(third), ...multiply4, ...get(SHIFT), ...down4, ...store4(0)],
    ...[...get(PLACES), ...same4(4), ...plus4, ...set(PLACES), ...onTo(AT, 16)],
  ];
}

/**
 * Buckets become the addresses of their rows, those without one left out. Without a branch: most of the time goes by
 * waiting for memory, and a processor that need not guess waits for many places at once.
 */
function find(): number[] {
  const bit = [...constant(1), ...get(BUCKET), UP];
  return [
    ...[...get(VALUES), ...tee(AT), ...set(TO), ...LOOP, ...get(AT), ...load(0), ...set(BUCKET)],
    ...[...get(INDEX), ...get(BUCKET), ...constant(5), DOWN, ...constant(3), UP, ADD, ...tee(ENTRY), ...load(0)],
    ...set(PRESENT),
    ...[...get(TO), ...get(PACKED), ...get(STRIDE), ...get(ENTRY), ...load(4)],
    ...[...get(PRESENT), ...bit, ...constant(-1), ADD, AND, ONES, ADD, TIMES, ADD, ...store(0)],
    ...add(TO, [...get(PRESENT), ...get(BUCKET), DOWN, ...constant(1), AND, ...constant(2), UP]),
    ...onTo(AT, 4),
  ];
}

/** Adds `eights` times eight weights of all rows and writes the sums, as long as so many are left. */
function round(eights: number): number[] {
  const all = (code: (k: number) => number[]) => [...Array(eights).keys()].flatMap(code);
  const written = (k: number, half: readonly number[], to: number) => [
    ...[...get(SCORES), ...get(FIRST_SUM + k), ...half, ...get(BIAS), ...minus4, ...store4(to)],
  ];
  return [
    ...[
      ...LOOP,
      ...constant(eights - 1),
      ...get(EIGHTS),
      LESS,
      ...IF,
      ...all((k) => [...same4(0), ...set(FIRST_SUM + k)]),
    ],
    ...[...get(VALUES), ...tee(AT), ...get(STOP), LESS, ...IF, ...LOOP],
    ...[...get(AT), ...load(0), ...get(AHEAD), ADD, ...set(ROW)],
    ...all((k) => [...get(FIRST_SUM + k), ...get(ROW), ...load8(8 * k), ...plus8, ...set(FIRST_SUM + k)]),
    ...[...onTo(AT, 4), END],
    ...all((k) => [...written(k, lower4, 32 * k), ...written(k, upper4, 32 * k + 16)]),
    ...[...add(SCORES, constant(32 * eights)), ...add(AHEAD, constant(8 * eights)), ...add(EIGHTS, constant(-eights))],
    ...[...AGAIN, END, END],
  ];
}

/** At least one value, and no more than {@link MOST_VALUES}. */
export function sumCode(): Code {
  const stop = (from: number) => [...get(from), ...set(STOP)];
  const body = [
    ...[...get(VALUES), ...get(COUNT), ...constant(2), UP, ADD, ...set(STOP)],
    ...[...hash(), ...find(), ...stop(TO)],
    // Each weight stands with 128 added to it, and a row has four bytes of address: 32 for each of these.
    ...[...get(STOP), ...get(VALUES), ...constant(-1), TIMES, ADD, ...constant(5), UP, ...spread4, ...set(BIAS)],
    ...ROUNDS.flatMap(round),
  ];
  return { parameters: 9, counters: HASH - AT, vectors: FIRST_SUM - HASH + ROUNDS[0], body };
}

/** So many bytes can be added up in sixteen bits. */
export const MOST_VALUES = 256;
