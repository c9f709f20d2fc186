// Sentence vectors kept in files, found by the text they were made of: `keys`, a header and 16 bytes a text, and `vectors`,
// one signed byte a dimension. Both only ever grow at the end, so that work that was killed goes on where it stopped.
import { createHash } from 'node:crypto';

export type Keys = {
  /** Which model made the vectors. */
  readonly id: string;
  readonly dimensions: number;
  /** How many texts have a vector. */
  readonly size: number;
  /** The place of a text's vector; -1 when it has none. */
  placeOf(text: string): number;
  /** True when these are the numbers that were written there. */
  isSound(place: number, vector: Int8Array): boolean;
};

export const HEADER_BYTES = 128;
const KEY_BYTES = 16;

/** @throws Error when the id is too long to stand in the header. */
export function headerOf(id: string, dimensions: number): Uint8Array {
  const line = Buffer.from(`onrecord vectors-1 ${dimensions} ${id}`);
  if (line.length >= HEADER_BYTES) throw new Error(`the name of the model is too long: ${id}`);
  const header = Buffer.alloc(HEADER_BYTES, ' ');
  line.copy(header);
  header[HEADER_BYTES - 1] = 10;
  return header;
}

/** What goes into `keys` for a text: the beginning of its hash, and a sum of its vector. */
export function keyOf(text: string, vector: Int8Array): Uint8Array {
  const key = Buffer.alloc(KEY_BYTES);
  hashOf(text).copy(key, 0, 0, KEY_BYTES - 4);
  key.writeUInt32LE(sumOf(vector), KEY_BYTES - 4);
  return key;
}

/** Reads `keys`; `vectors` may be cut short (its number of bytes is given), then the rest is not there. Null for another format. */
export function readKeys(keys: Uint8Array, vectorBytes: number): Keys | null {
  const bytes = Buffer.from(keys.buffer, keys.byteOffset, keys.byteLength);
  const match = /^onrecord vectors-1 (\d{1,6}) (\S(?:.*\S)?) *\n/.exec(bytes.toString('utf8', 0, HEADER_BYTES));
  if (match === null) return null;
  const dimensions = Number(match[1]);
  const size = Math.min(Math.floor((bytes.length - HEADER_BYTES) / KEY_BYTES), Math.floor(vectorBytes / dimensions));
  const at = (place: number): number => HEADER_BYTES + place * KEY_BYTES;
  // A table twice as large as what it holds; keys are hashes already.
  const mask = 2 ** Math.ceil(Math.log2(2 * size + 2)) - 1;
  const table = new Int32Array(mask + 1).fill(-1);
  for (let place = 0; place < size; place++) {
    let slot = bytes.readUInt32LE(at(place)) & mask;
    while (table[slot] !== -1) slot = (slot + 1) & mask;
    table[slot] = place;
  }
  return {
    id: match[2]!,
    dimensions,
    size,
    placeOf(text) {
      const hash = hashOf(text);
      for (let slot = hash.readUInt32LE(0) & mask; table[slot] !== -1; slot = (slot + 1) & mask) {
        const start = at(table[slot]!);
        if (hash.compare(bytes, start, start + KEY_BYTES - 4, 0, KEY_BYTES - 4) === 0) return table[slot]!;
      }
      return -1;
    },
    isSound: (place, vector) => bytes.readUInt32LE(at(place) + KEY_BYTES - 4) === sumOf(vector),
  };
}

/** A unit vector as signed bytes: what is kept in memory and in files. */
export function asBytes(vector: ArrayLike<number>): Int8Array {
  return Int8Array.from(vector, (value) => Math.round(Math.max(-1, Math.min(1, value)) * 127));
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function sumOf(vector: Int8Array): number {
  let sum = 0x811c9dc5;
  for (const value of vector) sum = Math.imul(sum ^ (value & 0xff), 0x01000193);
  return sum >>> 0;
}
