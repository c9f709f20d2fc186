// A zip archive → its files, one at a time. Its directory is at its end and says what it holds; nothing is unpacked
// beyond what an article can be, so that a bomb ends in one line. Format: PKWARE APPNOTE 6.3, sections 4.3 and 4.4.
import { inflateRawSync } from 'node:zlib';
import { LARGEST_DOCUMENT } from './types.ts';

/** `read` unpacks; it throws `ZipError`. `name` has `/` between its parts. */
export type ZipFile = { readonly name: string; read(): Uint8Array };

/** `reason`: short, English. `bomb`: it unpacks to more than is safe. */
export class ZipError extends Error {
  readonly kind: 'broken' | 'bomb';

  constructor(kind: 'broken' | 'bomb', reason: string) {
    super(reason);
    this.kind = kind;
  }
}

/** An archive of a newspaper's year has some 30,000 articles. */
const MOST_FILES = 50_000;
/** All files together, unpacked. */
const MOST_BYTES = 4 * 1024 * 1024 * 1024;
/** Text packs to a tenth; a file that packs to a thousandth is made of one letter. */
const DENSEST = 500;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Zip64 (4.3.14, 4.3.15, 4.5.3): what does not fit into 16 or 32 bits stands in records of its own. */
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const EXTRA64 = 1;
const FULL32 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

type Entry = { readonly name: string; readonly at: number; readonly packed: number; readonly method: number };

/** The files of an archive by name; folders and what macOS leaves beside files are passed over. Throws `ZipError`. */
export function zipFiles(archive: Uint8Array): ZipFile[] {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const entries = directory(bytes);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  // Parts that overlap let a small archive unpack to petabytes (Fifield 2019).
  if (packed > bytes.length) throw new ZipError('broken', 'its parts overlap');
  let unpacked = 0;
  return entries
    .filter(({ name }) => !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => ({
      name: entry.name,
      read() {
        const content = unpack(bytes, entry);
        unpacked += content.length;
        if (unpacked > MOST_BYTES) throw new ZipError('bomb', 'too large');
        return content;
      },
    }));
}

function directory(bytes: Buffer): Entry[] {
  const end = findEnd(bytes);
  const { count, at: first } = whereDirectoryIs(bytes, end);
  let at = first;
  if (count > MOST_FILES) throw new ZipError('bomb', 'too many files');
  const entries: Entry[] = [];
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY)
      throw new ZipError('broken', 'its directory is damaged');
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString(flags & 0x800 ? 'utf8' : 'latin1', at + 46, at + 46 + nameLength);
    if (flags & 1) throw new ZipError('broken', 'it is locked with a password');
    entries.push({
      name: name.replaceAll('\\', '/'),
      ...placeOf(bytes, at, at + 46 + nameLength),
      method,
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** How many entries the directory has, and where it begins. */
function whereDirectoryIs(bytes: Buffer, end: number): { readonly count: number; readonly at: number } {
  const [count, at] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 16)];
  if (count !== 0xffff && at !== FULL32) return { count, at };
  const locator = end - 20;
  if (locator < 0 || bytes.readUInt32LE(locator) !== LOCATOR64) return { count, at };
  const end64 = within(bytes, bytes.readBigUInt64LE(locator + 8), 56);
  if (bytes.readUInt32LE(end64) !== END64) throw new ZipError('broken', 'its directory is damaged');
  const many = bytes.readBigUInt64LE(end64 + 32);
  if (many > BigInt(MOST_FILES)) throw new ZipError('bomb', 'too many files');
  return { count: Number(many), at: within(bytes, bytes.readBigUInt64LE(end64 + 48), 0) };
}

/** Where an entry's content stands, and how long it is: from its own fields, else from the extra one of zip64. */
function placeOf(bytes: Buffer, entry: number, extra: number): { readonly at: number; readonly packed: number } {
  let [packed, at] = [bytes.readUInt32LE(entry + 20), bytes.readUInt32LE(entry + 42)];
  const unpacked = bytes.readUInt32LE(entry + 24);
  if (packed !== FULL32 && at !== FULL32) return { at, packed };
  const end = Math.min(bytes.length, extra + bytes.readUInt16LE(entry + 30));
  for (let field = extra; field + 4 <= end; field += 4 + bytes.readUInt16LE(field + 2)) {
    if (bytes.readUInt16LE(field) !== EXTRA64) continue;
    // Only the fields that were full stand here, in this order: unpacked, packed, place.
    let next = field + 4 + (unpacked === FULL32 ? 8 : 0);
    const read = () => {
      if (next + 8 > end) throw new ZipError('broken', 'its directory is damaged');
      next += 8;
      return within(bytes, bytes.readBigUInt64LE(next - 8), 0);
    };
    if (packed === FULL32) packed = read();
    if (at === FULL32) at = read();
    break;
  }
  return { at, packed };
}

/** A place in the file as a number; none that lies outside of it. */
function within(bytes: Buffer, place: bigint, room: number): number {
  if (place > BigInt(bytes.length - room)) throw new ZipError('broken', 'it is cut off');
  return Number(place);
}

/** The end record stands before a comment of at most 65,535 bytes. */
function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw new ZipError('broken', 'it is cut off');
}

function unpack(bytes: Buffer, { name, at, packed, method }: Entry): Uint8Array {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) throw new ZipError('broken', `${name} is damaged`);
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const content = bytes.subarray(from, from + packed);
  if (method === STORED) return content;
  if (method !== DEFLATED) throw new ZipError('broken', `${name} is packed in a way of its own`);
  const most = Math.min(LARGEST_DOCUMENT + 1, Math.max(64 * 1024, packed * DENSEST));
  try {
    return inflateRawSync(content, { maxOutputLength: most });
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw new ZipError('bomb', name);
    throw new ZipError('broken', `${name} is damaged`);
  }
}
