// The index file: one line that names the sections, then their bytes. Arrays are read where they lie, nothing is copied.
import { IndexFormatError } from '../../types.ts';
import { type PostingsData, SECTIONS } from './data.ts';

export const POSTINGS = 'postings-1';

export function writePostings(data: PostingsData): Uint8Array {
  const parts = SECTIONS.map(({ of }) => {
    const array = of(data);
    return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  });
  const sizes = parts.map(({ byteLength }) => byteLength);
  const blank = headerOf(sizes, 0);
  const body = padded(blank.length);
  const bytes = new Uint8Array(body + sizes.reduce((sum, size) => sum + padded(size), 0));
  let at = body;
  for (const part of parts) {
    bytes.set(part, at);
    at += padded(part.byteLength);
  }
  bytes.set(new TextEncoder().encode(headerOf(sizes, checksum(bytes, body))), 0);
  return bytes;
}

/** Throws IndexFormatError for anything that `writePostings` of this format did not write, byte for byte. */
export function readPostings(given: Uint8Array): PostingsData {
  // Numbers of four bytes are read in place only where they are aligned.
  const bytes = given.byteOffset % 4 === 0 ? given : Uint8Array.from(given);
  // A copy: memory shared with a thread cannot be decoded in place.
  const header = new TextDecoder().decode(bytes.slice(0, MOST_HEADER));
  const match = HEADER.exec(header);
  if (match === null || !LITTLE_ENDIAN) throw new IndexFormatError(`not an index of the engine ${POSTINGS}`);
  const sizes = match[2]!.split(' ').map(Number);
  const body = padded(match[0].length);
  const total = sizes.reduce((sum, size) => sum + padded(size), body);
  if (sizes.length !== SECTIONS.length || total !== bytes.length || checksum(bytes, body) !== Number(match[1]))
    throw new IndexFormatError('the index is damaged or cut short');
  let at = body;
  const sections = sizes.map((size) => {
    const section = bytes.subarray(at, at + size);
    at += padded(size);
    return section;
  });
  const section = (name: string): Uint8Array => sections[SECTIONS.findIndex((one) => one.name === name)]!;
  const numbers = (name: string): Uint32Array => {
    const { buffer, byteOffset, byteLength } = section(name);
    return new Uint32Array(buffer, byteOffset, byteLength / 4);
  };
  return {
    ids: { bytes: section('ids'), offsets: numbers('idOffsets') },
    prints: numbers('prints'),
    kinds: section('kinds'),
    forms: section('forms'),
    from: numbers('from'),
    to: numbers('to'),
    speakerIds: { bytes: section('speakerIds'), offsets: numbers('speakerIdOffsets') },
    speakers: { starts: numbers('speakerStarts'), values: numbers('speakerValues') },
    terms: { bytes: section('terms'), offsets: numbers('termOffsets') },
    words: { bytes: section('words'), offsets: numbers('wordOffsets') },
    wordTerms: numbers('wordTerms'),
    texts: { starts: numbers('textStarts'), values: numbers('textValues') },
    names: { starts: numbers('nameStarts'), values: numbers('nameValues') },
  };
}

const MOST_HEADER = 1024;
const HEADER = /^onrecord postings-1 (\d{10}) ([\d ]+)\n/;
const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

function headerOf(sizes: readonly number[], sum: number): string {
  return `onrecord ${POSTINGS} ${String(sum).padStart(10, '0')} ${sizes.join(' ')}\n`;
}

function padded(size: number): number {
  return Math.ceil(size / 4) * 4;
}

/** FNV-1a over four bytes at a time: a damaged file is noticed in milliseconds. */
function checksum(bytes: Uint8Array, from: number): number {
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset + from, (bytes.length - from) >>> 2);
  let sum = 0x811c9dc5;
  for (let at = 0; at < numbers.length; at++) sum = Math.imul(sum ^ numbers[at]!, 0x01000193) ^ (sum >>> 15);
  return sum >>> 0;
}
