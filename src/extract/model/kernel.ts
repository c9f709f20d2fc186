// Products of matrices of single-precision numbers, several times faster than V8 makes them of a loop: a WebAssembly
// module of a few functions, written here instruction by instruction, as no package offers one without native code.
// WebAssembly says what each addition gives, so the same numbers come out on every machine.

import {
  ADD,
  AGAIN_IF,
  add4,
  assemble,
  type Code,
  constant,
  END,
  get,
  LESS,
  LOOP,
  load4,
  loadSame4,
  SUBTRACT,
  set,
  store4,
  TIMES,
  tee,
  times4,
} from '../../language/assembler.ts';
import { type Memory, memoryOf, moduleOf, start } from '../../language/web-assembly.ts';
import { gatesOf } from './gates.ts';

/** Numbers that each reading direction remembers. */
export const HIDDEN = 64;

/** Parameters of each function: addresses and strides in bytes, sizes in numbers. */
const [A, A_ROW, A_COLUMN, B, B_ROW, C, C_ROW, ROWS, COLUMNS, DEPTH] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const PARAMETERS = 10;
const [I, J, K, AT_A, AT_B, AT_C, FIRST_SUM] = [10, 11, 12, 13, 14, 15, 16] as const;
/** Rows and vectors (of four numbers) that one round of each function adds up. */
const SHAPES = { four: [4, 2], wide: [1, 8], one: [1, 2] } as const;
const range = (count: number) => [...Array(count).keys()];

/** C += A · B, `rows` rows and `4 × vectors` columns at once; the sizes must be multiples of these, the depth not 0. */
function product([rows, vectors]: readonly [number, number]): Code {
  const sum = (r: number, v: number) => FIRST_SUM + r * vectors + v;
  const fromB = FIRST_SUM + rows * vectors;
  const fromA = fromB + vectors;
  const row = (pointer: number, stride: number, r: number) => [
    ...get(pointer),
    ...(r === 0 ? [] : [...get(stride), ...constant(r), TIMES, ADD]),
  ];
  const each = (code: (r: number, v: number) => number[]) =>
    range(rows).flatMap((r) => range(vectors).flatMap((v) => code(r, v)));
  const advance = (pointer: number, stride: number) => [...get(pointer), ...get(stride), ADD, ...set(pointer)];
  const next = (counter: number, by: number, most: number) => [
    ...[...get(counter), ...constant(by), ADD, ...tee(counter), ...get(most), LESS, ...AGAIN_IF, END],
  ];
  const inner = [
    ...range(vectors).flatMap((v) => [...get(AT_B), ...load4(16 * v), ...set(fromB + v)]),
    ...range(rows).flatMap((r) => [
      ...[...row(AT_A, A_ROW, r), ...loadSame4(0), ...set(fromA)],
      ...range(vectors).flatMap((v) => [
        ...[...get(sum(r, v)), ...get(fromA), ...get(fromB + v), ...times4, ...add4, ...set(sum(r, v))],
      ]),
    ]),
    ...[...advance(AT_A, A_COLUMN), ...advance(AT_B, B_ROW)],
    ...[...get(K), ...constant(1), SUBTRACT, ...tee(K), ...AGAIN_IF, END],
  ];
  const column = [...get(J), ...constant(4), TIMES, ADD];
  const body = [
    ...[...constant(0), ...set(I), ...LOOP, ...constant(0), ...set(J), ...LOOP],
    ...[...get(C), ...get(I), ...get(C_ROW), TIMES, ADD, ...column, ...set(AT_C)],
    ...each((r, v) => [...row(AT_C, C_ROW, r), ...load4(16 * v), ...set(sum(r, v))]),
    ...[...get(A), ...get(I), ...get(A_ROW), TIMES, ADD, ...set(AT_A), ...get(B), ...column, ...set(AT_B)],
    ...[...get(DEPTH), ...set(K), ...LOOP, ...inner],
    ...each((r, v) => [...row(AT_C, C_ROW, r), ...get(sum(r, v)), ...store4(16 * v)]),
    ...[...next(J, 4 * vectors, COLUMNS), ...next(I, rows, ROWS)],
  ];
  return { parameters: PARAMETERS, counters: FIRST_SUM - PARAMETERS, vectors: rows * vectors + vectors + 1, body };
}

let compiled: object | null = null;
type Product = (...parameters: number[]) => void;
type Functions = Readonly<Record<keyof typeof SHAPES | 'gates', Product>>;

function moduleBytes(): Uint8Array<ArrayBuffer> {
  const products = Object.entries(SHAPES).map(([name, shape]) => [name, product(shape)] as const);
  return assemble({ ...Object.fromEntries(products), gates: gatesOf(HIDDEN) });
}

/** A matrix in an array of a {@link Kernel}: where it begins, and how far it is from a row, and a column, to the next. */
export type Matrix = {
  readonly in: Float32Array;
  readonly at?: number;
  readonly row: number;
  readonly column?: number;
};

/** Memory for a fixed number of single-precision numbers, and products of the matrices in it. */
export class Kernel {
  readonly #memory: Memory;
  readonly #products: Functions;
  #top = 0;

  /** `numbers` is how many numbers all arrays together may hold; each array takes up to fifteen more. */
  constructor(numbers: number) {
    compiled ??= moduleOf(moduleBytes());
    this.#memory = memoryOf(4 * numbers + 65536);
    this.#products = start<Functions>(compiled, this.#memory);
  }

  /** A new array of zeros. */
  floats(length: number): Float32Array {
    const array = new Float32Array(this.#memory.buffer, this.#top, length);
    this.#top += 64 * Math.ceil(length / 16);
    return array;
  }

  /** Adds `a · b` to `c`, `rows × depth` by `depth × columns`, where columns are a multiple of eight and stand side by side in b and c. */
  add(a: Matrix, b: Matrix, c: Matrix, rows: number, columns: number, depth: number): void {
    if (depth === 0) return;
    const fours = rows - (rows % 4);
    if (fours > 0) this.#run('four', a, b, c, 0, fours, columns, depth);
    if (rows > fours) this.#run(columns % 32 === 0 ? 'wide' : 'one', a, b, c, fours, rows - fours, columns, depth);
  }

  #run(
    name: keyof typeof SHAPES,
    a: Matrix,
    b: Matrix,
    c: Matrix,
    first: number,
    rows: number,
    columns: number,
    depth: number,
  ): void {
    const place = (m: Matrix, row: number) => m.in.byteOffset + 4 * ((m.at ?? 0) + row * m.row);
    const [aRow, aColumn] = [4 * a.row, 4 * (a.column ?? 1)];
    this.#products[name](
      ...([place(a, first), aRow, aColumn, place(b, 0), 4 * b.row] as const),
      ...([place(c, first), 4 * c.row, rows, columns, depth] as const),
    );
  }

  /** The same for one row of many columns (a multiple of 32), without a matrix object to make: once for each word. */
  addRow(
    a: Float32Array,
    at: number,
    b: Float32Array,
    c: Float32Array,
    to: number,
    columns: number,
    depth: number,
  ): void {
    const [from, into] = [a.byteOffset + 4 * at, c.byteOffset + 4 * to];
    this.#products.wide(from, 4 * depth, 4, b.byteOffset, 4 * columns, into, 4 * columns, 1, columns, depth);
  }

  /** What the gates at `g` make of the cells at `before` in `cell`: cells, the same bent, and outputs, all at `at` (gates.ts). */
  remember(
    { gates, cell, bent, hidden }: Readonly<Record<'gates' | 'cell' | 'bent' | 'hidden', Float32Array>>,
    g: number,
    before: Float32Array,
    beforeAt: number,
    at: number,
  ): void {
    this.#products.gates(
      ...([gates.byteOffset + 4 * g, before.byteOffset + 4 * beforeAt, cell.byteOffset + 4 * at] as const),
      ...([bent.byteOffset + 4 * at, hidden.byteOffset + 4 * at, 4 * HIDDEN] as const),
    );
  }
}
