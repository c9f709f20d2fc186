// Products of matrices of single-precision numbers, several times faster than V8 makes them of a loop: a WebAssembly
// module of three functions, written here instruction by instruction, as no package offers one without native code.
// WebAssembly says what each addition gives, so the same numbers come out on every machine.

/** Parameters of each function: addresses and strides in bytes, sizes in numbers. */
const [A, A_ROW, A_COLUMN, B, B_ROW, C, C_ROW, ROWS, COLUMNS, DEPTH] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const PARAMETERS = 10;
const [I, J, K, AT_A, AT_B, AT_C, FIRST_SUM] = [10, 11, 12, 13, 14, 15, 16] as const;
/** Rows and vectors (of four numbers) that one round of each function adds up. */
const SHAPES = { four: [4, 2], wide: [1, 8], one: [1, 2] } as const;
const [I32, V128, VOID, LOOP, END, AGAIN_IF] = [0x7f, 0x7b, 0x40, 0x03, 0x0b, 0x0d] as const;
const [LESS, ADD, SUBTRACT, TIMES] = [0x48, 0x6a, 0x6b, 0x6c] as const;
const [LOAD, LOAD_SPLAT, STORE, ADD4, TIMES4] = [0x00, 0x09, 0x0b, 0xe4, 0xe6] as const;
const ALIGNED = 2;

function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

/** Constants here are below 64: one byte each. */
const constant = (value: number) => [0x41, value];
const get = (local: number) => [0x20, ...unsigned(local)];
const set = (local: number) => [0x21, ...unsigned(local)];
const tee = (local: number) => [0x22, ...unsigned(local)];
const vector = (instruction: number, ...rest: number[]) => [0xfd, ...unsigned(instruction), ...rest];
const memory = (instruction: number, offset: number) => vector(instruction, ALIGNED, ...unsigned(offset));
const range = (count: number) => [...Array(count).keys()];

/** C += A · B, `rows` rows and `4 × vectors` columns at once; the sizes must be multiples of these, the depth not 0. */
function product([rows, vectors]: readonly [number, number]): number[] {
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
    ...[...get(counter), ...constant(by), ADD, ...tee(counter), ...get(most), LESS, AGAIN_IF, 0, END],
  ];
  const inner = [
    ...range(vectors).flatMap((v) => [...get(AT_B), ...memory(LOAD, 16 * v), ...set(fromB + v)]),
    ...range(rows).flatMap((r) => [
      ...[...row(AT_A, A_ROW, r), ...memory(LOAD_SPLAT, 0), ...set(fromA)],
      ...range(vectors).flatMap((v) => [
        ...[...get(sum(r, v)), ...get(fromA), ...get(fromB + v), ...vector(TIMES4), ...vector(ADD4), ...set(sum(r, v))],
      ]),
    ]),
    ...[...advance(AT_A, A_COLUMN), ...advance(AT_B, B_ROW)],
    ...[...get(K), ...constant(1), SUBTRACT, ...tee(K), AGAIN_IF, 0, END],
  ];
  const column = [...get(J), ...constant(4), TIMES, ADD];
  const code = [
    ...[...constant(0), ...set(I), LOOP, VOID, ...constant(0), ...set(J), LOOP, VOID],
    ...[...get(C), ...get(I), ...get(C_ROW), TIMES, ADD, ...column, ...set(AT_C)],
    ...each((r, v) => [...row(AT_C, C_ROW, r), ...memory(LOAD, 16 * v), ...set(sum(r, v))]),
    ...[...get(A), ...get(I), ...get(A_ROW), TIMES, ADD, ...set(AT_A), ...get(B), ...column, ...set(AT_B)],
    ...[...get(DEPTH), ...set(K), LOOP, VOID, ...inner],
    ...each((r, v) => [...row(AT_C, C_ROW, r), ...get(sum(r, v)), ...memory(STORE, 16 * v)]),
    ...[...next(J, 4 * vectors, COLUMNS), ...next(I, rows, ROWS), END],
  ];
  const vectorLocals = rows * vectors + vectors + 1;
  const body = [2, FIRST_SUM - PARAMETERS, I32, ...unsigned(vectorLocals), V128, ...code];
  return [...unsigned(body.length), ...body];
}

function moduleBytes(): Uint8Array<ArrayBuffer> {
  const section = (id: number, content: number[]) => [id, ...unsigned(content.length), ...content];
  const text = (name: string) => [name.length, ...Buffer.from(name)];
  const names = Object.keys(SHAPES);
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, PARAMETERS, ...range(PARAMETERS).map(() => I32), 0]),
    ...section(2, [1, ...text('m'), ...text('m'), 2, 0, 1]),
    ...section(3, [names.length, ...names.map(() => 0)]),
    ...section(7, [names.length, ...names.flatMap((name, k) => [...text(name), 0, k])]),
    ...section(10, [names.length, ...Object.values(SHAPES).flatMap(product)]),
  ]);
}

/** What is used of WebAssembly here; Node's types leave it to those of browsers. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

let compiled: object | null = null;
type Product = (...parameters: number[]) => void;

/** A matrix in an array of a {@link Kernel}: where it begins, and how far it is from a row, and a column, to the next. */
export type Matrix = {
  readonly in: Float32Array;
  readonly at?: number;
  readonly row: number;
  readonly column?: number;
};

/** Memory for a fixed number of single-precision numbers, and products of the matrices in it. */
export class Kernel {
  readonly #memory: { readonly buffer: ArrayBuffer };
  readonly #products: Record<keyof typeof SHAPES, Product>;
  #top = 0;

  /** `numbers` is how many numbers all arrays together may hold; each array takes up to fifteen more. */
  constructor(numbers: number) {
    compiled ??= new WebAssembly.Module(moduleBytes());
    this.#memory = new WebAssembly.Memory({ initial: Math.ceil(numbers / 16384) + 1 });
    const instance = new WebAssembly.Instance(compiled, { m: { m: this.#memory } });
    this.#products = instance.exports as Record<keyof typeof SHAPES, Product>;
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
}
