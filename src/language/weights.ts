// Weights: a pruned linear model as it is loaded, made for many look-ups.
//
// A feature is a bucket (a hash of `bits` bits). A bitmap says which buckets have weights, and a running count beside it
// says where they stand, so that a look-up reads one place of the index and, where there are weights, one row. A row is as
// many 32-bit words as its weights fill, four weights to a word, each a byte with 128 added to it. scorer.ts adds them up.
import { roomOf, SharedRoom } from './shared-room.ts';
import type { Memory } from './web-assembly.ts';

export type Weights = {
  /** Buckets are numbers below `2 ** bits`. */
  readonly bits: number;
  readonly classes: number;
  /** What one unit of a stored weight is worth. */
  readonly scale: number;
  /** How many buckets are present. */
  readonly rows: number;
  /** For each 32 buckets two words: which of them are present, and how many are present before them. */
  readonly index: Uint32Array;
  /** The rows of the present buckets, in ascending order of the buckets. */
  readonly packed: Int32Array;
  /** Where both stand. */
  readonly memory: Memory;
};

function wordsOf(classes: number): number {
  return (classes + 3) >> 2;
}

/** Where the weights of a bucket stand: a row number, or -1 when it has none. */
export function rowOf({ index }: Weights, bucket: number): number {
  const at = (bucket >>> 5) << 1;
  const present = index[at]!;
  const bit = 1 << (bucket & 31);
  return (present & bit) === 0 ? -1 : index[at + 1]! + ones(present & (bit - 1));
}

/** The weight of a class in a row, in units of `scale`. */
export function weightAt({ packed, classes }: Weights, row: number, c: number): number {
  return ((packed[row * wordsOf(classes) + (c >> 2)]! >>> ((c & 3) * 8)) & 255) - 128;
}

/** The buckets that have weights, in ascending order: their places are the row numbers. */
export function bucketsOf({ index, rows }: Weights): Uint32Array {
  const buckets = new Uint32Array(rows);
  let row = 0;
  for (let at = 0; at < index.length; at += 2) {
    for (let bit = 0; bit < 32; bit++) if ((index[at]! >>> bit) & 1) buckets[row++] = at * 16 + bit;
  }
  return buckets;
}

/** Builds the look-up tables from the present buckets, in ascending order, and their weights, `classes` for each. */
export function indexWeights(
  bits: number,
  classes: number,
  scale: number,
  buckets: Uint32Array,
  values: Int8Array,
): Weights {
  const rows = buckets.length;
  const columns = new Int8Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let c = 0; c < classes; c++) columns[c * rows + row] = values[row * classes + c]!;
  }
  return indexColumns(bits, classes, scale, buckets, columns);
}

/** The same from weights that stand class by class, as in a model file; tables of one model share a room. */
export function indexColumns(
  bits: number,
  classes: number,
  scale: number,
  buckets: Uint32Array,
  columns: Int8Array,
  room: SharedRoom = new SharedRoom(roomOfWeights(bits, classes, buckets.length)),
): Weights {
  const rows = buckets.length;
  const { memory } = room;
  const places = indexLength(bits);
  const index = new Uint32Array(memory.buffer, room.take(4 * places), places);
  markPresent(index, buckets);
  countBefore(index);
  const width = wordsOf(classes);
  const packed = new Int32Array(memory.buffer, room.take(4 * rows * width), rows * width);
  for (let c = 0; c < classes; c++) {
    packColumn(packed, c >> 2, width, columns.subarray(c * rows, (c + 1) * rows), (c & 3) * 8);
  }
  return { bits, classes, scale, rows, index, packed, memory };
}

/** Bytes that weights take of a {@link SharedRoom}. */
export function roomOfWeights(bits: number, classes: number, rows: number): number {
  return roomOf(4 * indexLength(bits)) + roomOf(4 * rows * wordsOf(classes));
}

function indexLength(bits: number): number {
  return 2 * Math.max(1, 2 ** (bits - 5));
}

// One loop a function: V8 makes each fast by itself, where one function of three loops is thrown away at each of them.

function markPresent(index: Uint32Array, buckets: Uint32Array): void {
  for (let row = 0; row < buckets.length; row++) {
    const bucket = buckets[row]!;
    index[(bucket >>> 5) << 1]! |= 1 << (bucket & 31);
  }
}

function countBefore(index: Uint32Array): void {
  let count = 0;
  for (let at = 0; at < index.length; at += 2) {
    index[at + 1] = count;
    count += ones(index[at]!);
  }
}

function packColumn(packed: Int32Array, word: number, width: number, column: Int8Array, shift: number): void {
  for (let row = 0, at = word; row < column.length; row++, at += width) {
    packed[at]! |= (column[row]! + 128) << shift;
  }
}

/** How many bits are set. */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
