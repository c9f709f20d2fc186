// The model file: everything learned, in one compact binary with a header that says what it is.
//
// Layout: the four letters `ORQM`, the format version and the length of the header (32 bits each, little endian), the
// header (JSON, with the sha256 of what follows), then the sections, compressed together (Brotli). Buckets stand as
// differences in variable-length numbers, weights class by class as bytes, which compress well.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompressSync, brotliDecompress, brotliDecompressSync, constants } from 'node:zlib';
import { SharedRoom } from '../../language/shared-room.ts';
import { bucketsOf, indexColumns, roomOfWeights, type Weights, weightAt } from '../../language/weights.ts';

const MODEL_FORMAT = 2;
const MAGIC = 0x4d51524f; // "ORQM", little endian
const PREFIX = 12;

/**
 * What a model file holds: weights and number lists by name, and anything small as JSON. Read from a file, the tables
 * stand in shared memory: handed to another thread they are the same tables, not copies.
 */
export type ModelParts = {
  readonly weights: Readonly<Record<string, Weights>>;
  readonly numbers: Readonly<Record<string, Float64Array>>;
  readonly notes: Readonly<Record<string, unknown>>;
};

/** Thrown when a model file is torn, of another format, or none at all; `message` says which. */
export class ModelFileError extends Error {}

type Section = { name: string; bits: number; classes: number; scale: number; rows: number; bucketBytes: number };
type Header = {
  sha256: string;
  size: number;
  weights: Section[];
  numbers: { name: string; length: number }[];
  notes: Record<string, unknown>;
};

export function writeModelFile(parts: ModelParts): Uint8Array {
  const blocks: Uint8Array[] = [];
  const weights = Object.entries(parts.weights).map(([name, w]): Section => {
    const { buckets, columns } = takeApart(w);
    const packed = packBuckets(buckets);
    blocks.push(packed, new Uint8Array(columns.buffer));
    const { bits, classes, scale } = w;
    return { name, bits, classes, scale, rows: buckets.length, bucketBytes: packed.length };
  });
  const numbers = Object.entries(parts.numbers).map(([name, list]) => {
    blocks.push(new Uint8Array(Float32Array.from(list).buffer));
    return { name, length: list.length };
  });
  const plain = Buffer.concat(blocks);
  const body = brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 10,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
  const header: Header = { sha256: sha256(body), size: plain.length, weights, numbers, notes: { ...parts.notes } };
  const json = Buffer.from(JSON.stringify(header));
  const prefix = Buffer.alloc(PREFIX);
  prefix.writeUInt32LE(MAGIC, 0);
  prefix.writeUInt32LE(MODEL_FORMAT, 4);
  prefix.writeUInt32LE(json.length, 8);
  return Buffer.concat([prefix, json, body]);
}

/** Reads a model file. Throws a {@link ModelFileError} for one that is torn or of another format. */
export function readModelFile(bytes: Uint8Array): ModelParts {
  const { header, body } = opened(bytes);
  return partsOf(header, brotliDecompressSync(body, LIMIT));
}

/** The same; what takes longest is done beside whatever else there is to do. */
export async function readModelFileBeside(bytes: Uint8Array): Promise<ModelParts> {
  const { header, body } = opened(bytes);
  return partsOf(header, await promisify(brotliDecompress)(body, LIMIT));
}

const LIMIT = { maxOutputLength: 256 * 1024 * 1024 };

function opened(bytes: Uint8Array): { readonly header: Header; readonly body: Buffer } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length < PREFIX || buffer.readUInt32LE(0) !== MAGIC) throw new ModelFileError('not a model file');
  const format = buffer.readUInt32LE(4);
  if (format !== MODEL_FORMAT) throw new ModelFileError(`format ${format}, not ${MODEL_FORMAT}`);
  const headerEnd = PREFIX + buffer.readUInt32LE(8);
  if (headerEnd > buffer.length) throw new ModelFileError('the file is cut short');
  const header = readHeader(buffer.subarray(PREFIX, headerEnd));
  const body = buffer.subarray(headerEnd);
  if (sha256(body) !== header.sha256) throw new ModelFileError('the checksum does not match');
  return { header, body };
}

function partsOf(header: Header, plain: Buffer): ModelParts {
  if (plain.length !== header.size) throw new ModelFileError('the file is cut short');
  let at = 0;
  const weights: Record<string, Weights> = {};
  const bytesOf = ({ bits, classes, rows }: Section) => roomOfWeights(bits, classes, rows);
  const room = new SharedRoom(header.weights.reduce((sum, section) => sum + bytesOf(section), 0));
  for (const { name, bits, classes, scale, rows, bucketBytes } of header.weights) {
    const buckets = unpackBuckets(plain.subarray(at, at + bucketBytes), rows);
    at += bucketBytes;
    const columns = new Int8Array(plain.buffer, plain.byteOffset + at, rows * classes);
    weights[name] = indexColumns(bits, classes, scale, buckets, columns, room);
    at += rows * classes;
  }
  const numbers: Record<string, Float64Array> = {};
  for (const { name, length } of header.numbers) {
    numbers[name] = readNumbers(plain.subarray(at, at + length * 4));
    at += length * 4;
  }
  return { weights, numbers, notes: header.notes };
}

function readNumbers(bytes: Buffer): Float64Array {
  const list = new Float64Array(new SharedArrayBuffer(2 * bytes.length));
  for (let i = 0; i < list.length; i++) list[i] = bytes.readFloatLE(i * 4);
  return list;
}

function readHeader(json: Buffer): Header {
  try {
    return JSON.parse(json.toString('utf8')) as Header;
  } catch {
    throw new ModelFileError('the header cannot be read');
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function takeApart(weights: Weights): { buckets: Uint32Array; columns: Int8Array } {
  const { rows, classes } = weights;
  const columns = new Int8Array(rows * classes);
  for (let c = 0; c < classes; c++) for (let r = 0; r < rows; r++) columns[c * rows + r] = weightAt(weights, r, c);
  return { buckets: bucketsOf(weights), columns };
}

function packBuckets(buckets: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let last = -1;
  for (const bucket of buckets) {
    let gap = bucket - last - 1;
    last = bucket;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}

function unpackBuckets(bytes: Uint8Array, rows: number): Uint32Array {
  const buckets = new Uint32Array(rows);
  let at = 0;
  let last = -1;
  for (let row = 0; row < rows; row++) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    last += gap + 1;
    buckets[row] = last;
  }
  return buckets;
}
