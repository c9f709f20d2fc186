// Sums of weights: what a linear model thinks of a decision. Most of the time of a reading is spent here.
import { assemble } from './assembler.ts';
import { ownPlace, PLACE_BYTES } from './shared-room.ts';
import { MOST_VALUES, sumCode } from './sum-code.ts';
import { type Memory, moduleOf, start } from './web-assembly.ts';
import type { Weights } from './weights.ts';

export type Scorer = {
  /** For hashed features; what is written here is gone after the sum. */
  readonly values: Uint32Array;
  /** One a class after {@link sum}, in units of `scale`, until the next sum of this thread. */
  readonly scores: Int32Array;
  /** Adds the weights of the first `count` values (at most 256), told apart by their places `first`, `first + 1` … */
  readonly sum: (count: number, first: number) => void;
};

/** Room for the values, and the four at a time that are hashed of the last. */
const SCORES_AT = 4 * (MOST_VALUES + 16);
type Sum = (...parameters: number[]) => void;
type Desk = { readonly place: number; readonly sum: Sum };

let compiled: object | null = null;
const desks = new WeakMap<Memory, Desk>();
const scorers = new WeakMap<Weights, Scorer>();

/** This thread's scorer for these weights. All scorers of a thread whose weights share a room write to one place. */
export function scorerOf(weights: Weights): Scorer {
  const known = scorers.get(weights);
  if (known) return known;
  const { bits, classes, index, packed, memory } = weights;
  const { place, sum } = deskOf(memory);
  const stride = 4 * ((classes + 3) >> 2);
  const eights = (stride + 7) >> 3;
  if (SCORES_AT + 32 * eights > PLACE_BYTES) throw new RangeError(`${classes} classes are too many`);
  const [indexAt, packedAt] = [index.byteOffset, packed.byteOffset];
  const scores = new Int32Array(memory.buffer, place + SCORES_AT, 8 * eights);
  const made: Scorer = {
    values: new Uint32Array(memory.buffer, place, MOST_VALUES),
    scores,
    sum: (count, first) => {
      if (count > MOST_VALUES) throw new RangeError(`${count} features are too many`);
      if (count === 0) scores.fill(0);
      else sum(place, count, first, 32 - bits, indexAt, packedAt, stride, eights, place + SCORES_AT);
    },
  };
  scorers.set(weights, made);
  return made;
}

function deskOf(memory: Memory): Desk {
  const known = desks.get(memory);
  if (known) return known;
  compiled ??= moduleOf(assemble({ sum: sumCode() }, true));
  const made = { place: ownPlace(memory), sum: start<{ readonly sum: Sum }>(compiled, memory).sum };
  desks.set(memory, made);
  return made;
}
