// Writes a small WebAssembly module, instruction by instruction: just what sums of weights (sum-code.ts) and the network
// (extract/model/kernel.ts) need.

const [I32, V128, VOID] = [0x7f, 0x7b, 0x40] as const;
const ALIGNED = 2;

export const LOOP = [0x03, VOID] as const;
/** What stands up to its {@link END} is done if the number on the stack is not 0. */
export const IF = [0x04, VOID] as const;
export const END = 0x0b;
/** Back to the beginning of the innermost loop, if the number on the stack is not 0. */
export const AGAIN_IF = [0x0d, 0] as const;
/** Inside an {@link IF}, back to the beginning of the loop around it. */
export const AGAIN = [0x0c, 1] as const;
export const [LESS, ADD, SUBTRACT, TIMES] = [0x48, 0x6a, 0x6b, 0x6c] as const;
/** How many bits are set; bits that both have; bits moved up; bits moved down. */
export const [ONES, AND, UP, DOWN] = [0x69, 0x71, 0x74, 0x76] as const;

/** A number in as few bytes as hold it (LEB128). */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

/** The same with a sign. */
function signed(value: number): number[] {
  const last = value >= -64 && value < 64;
  return last ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
}

export const constant = (value: number) => [0x41, ...signed(value)];
export const get = (local: number) => [0x20, ...unsigned(local)];
export const set = (local: number) => [0x21, ...unsigned(local)];
export const tee = (local: number) => [0x22, ...unsigned(local)];
export const load = (offset: number) => [0x28, ALIGNED, ...unsigned(offset)];
/** Takes an address and, above it, a number. */
export const store = (offset: number) => [0x36, ALIGNED, ...unsigned(offset)];

/** Instructions on four numbers at once. */
const four = (instruction: number, ...rest: number[]) => [0xfd, ...unsigned(instruction), ...rest];
const memory = (instruction: number) => (offset: number) => four(instruction, ALIGNED, ...unsigned(offset));
export const load4 = memory(0x00);
/** One number, four times. */
export const loadSame4 = memory(0x09);
export const store4 = memory(0x0b);
export const [add4, times4] = [four(0xe4), four(0xe6)] as const;

/** Whole numbers, four at once. */
export const [spread4, xor4, plus4, minus4, multiply4, down4] = [
  four(0x11),
  four(0x51),
  four(0xae),
  four(0xb1),
  four(0xb5),
  four(0xad),
] as const;
export const whole4 = (...values: readonly [number, number, number, number]) =>
  four(0x0c, ...new Uint8Array(Int32Array.from(values).buffer));
export const same4 = (value: number) => whole4(value, value, value, value);
/** Eight bytes as whole numbers of two bytes, their sums, and the lower and the upper four of these as wider ones. */
export const load8 = memory(0x02);
export const [plus8, lower4, upper4] = [four(0x8e), four(0xa9), four(0xaa)] as const;

/** Instructions on two numbers of double precision; in memory they are of single precision. */
export const load2 = (offset: number) => [...memory(0x5d)(offset), ...four(0x5f)];
/** Takes an address and, above it, two numbers. */
export const store2 = (offset: number) => [...four(0x5e), ...memory(0x5b)(offset), 0];
export const [add2, times2, over2, least2, most2] = [
  four(0xf0),
  four(0xf2),
  four(0xf3),
  four(0xf4),
  four(0xf5),
] as const;
export const same2 = (value: number) => four(0x0c, ...new Uint8Array(new Float64Array(2).fill(value).buffer));

/** As many as WebAssembly allows. */
const MOST_PAGES = 65536;

/** A function of the module: how many addresses and counts it is given, and its own whole numbers and vectors. */
export type Code = {
  readonly parameters: number;
  readonly counters: number;
  readonly vectors: number;
  readonly body: readonly number[];
};

/** A module that works on the memory `m` of the module `m`, which other threads may have too if it is `shared`. */
export function assemble(functions: Readonly<Record<string, Code>>, shared = false): Uint8Array<ArrayBuffer> {
  const section = (id: number, items: readonly number[][]) => {
    const content = [...unsigned(items.length), ...items.flat()];
    return [id, ...unsigned(content.length), ...content];
  };
  const text = (name: string) => [name.length, ...Buffer.from(name)];
  const size = shared ? [0x03, 1, ...unsigned(MOST_PAGES)] : [0, 1];
  const codes = Object.values(functions);
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(
      1,
      codes.map(({ parameters }) => [0x60, parameters, ...Array<number>(parameters).fill(I32), 0]),
    ),
    ...section(2, [[...text('m'), ...text('m'), 2, ...size]]),
    ...section(
      3,
      codes.map((_, k) => [k]),
    ),
    ...section(
      7,
      Object.keys(functions).map((name, k) => [...text(name), 0, k]),
    ),
    ...section(
      10,
      codes.map(({ counters, vectors, body }) => {
        const all = [2, ...unsigned(counters), I32, ...unsigned(vectors), V128, ...body, END];
        return [...unsigned(all.length), ...all];
      }),
    ),
  ]);
}
