// Numbers that come one after the other, kept as tightly as in the end: an array of JavaScript takes twice their room, and one
// for each row five times.
import type { Rows } from './data.ts';

const FIRST = 1024;

export class Numbers {
  #held = new Uint32Array(FIRST);
  length = 0;

  push(number: number): void {
    if (this.length === this.#held.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held[this.length++] = number;
  }

  all(): Uint32Array {
    return this.#held.slice(0, this.length);
  }
}

/** Rows, put in in order. */
export function growingRows(): { put(row: ArrayLike<number>): void; rows(): Rows } {
  const [starts, values] = [new Numbers(), new Numbers()];
  starts.push(0);
  return {
    put(row) {
      for (let at = 0; at < row.length; at++) values.push(row[at]!);
      starts.push(values.length);
    },
    rows: () => ({ starts: starts.all(), values: values.all() }),
  };
}
