// The disk as the record files need it: a port, so that tests can stop a write at any moment. NodeDisk is the real one.
import { type FileHandle, link, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';

export type Disk = {
  /** The bytes of a file; null when there is none. */
  read(path: string): Promise<Uint8Array | null>;
  /** Writes a file whole; its bytes are on the medium (fsync) when this resolves. */
  write(path: string, pieces: Iterable<string | Uint8Array>): Promise<void>;
  /** Makes a file with its content in one step; false when there is one already. */
  create(path: string, content: string): Promise<boolean>;
  /** Puts `from` in the place of `to`, in one step. A directory takes the place of none. */
  rename(from: string, to: string): Promise<void>;
  /** Names in a directory, sorted; empty when there is none. */
  list(path: string): Promise<readonly string[]>;
  /** Takes away a file, or a directory with all that is in it; nothing happens when there is none. */
  remove(path: string): Promise<void>;
  makeDirectory(path: string): Promise<void>;
  /** Makes the names in a directory durable: a rename is on the medium only after this. */
  syncDirectory(path: string): Promise<void>;
};

/** Where a file system has no hard links (FAT, some network shares), or no fsync of directories. */
const NOT_OFFERED = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EISDIR', 'EACCES', 'EMLINK']);

let temporary = 0;

export const NodeDisk: Disk = {
  // Of a folder in the place of a file the system does not say which it was.
  read: (path) =>
    orElse(readFile(path), ['ENOENT', 'ENOTDIR'], null).catch((error) =>
      Promise.reject(Object.assign(error, { path })),
    ),

  async write(path, pieces) {
    const file = await open(path, 'w');
    try {
      for (const block of blocksOf(pieces)) await writeAll(file, block);
      await file.sync();
    } finally {
      await file.close();
    }
  },

  async create(path, content) {
    const whole = `${path}.${process.pid}-${temporary++}.tmp`;
    try {
      await writeFile(whole, content, { flag: 'w' });
      await link(whole, path);
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      if (!NOT_OFFERED.has(codeOf(error))) throw error;
      return await orElse(
        writeFile(path, content, { flag: 'wx' }).then(() => true),
        ['EEXIST'],
        false,
      );
    } finally {
      await rm(whole, { force: true });
    }
  },

  rename,
  list: async (path) => (await orElse(readdir(path), ['ENOENT', 'ENOTDIR'], [])).sort(),
  remove: (path) => rm(path, { recursive: true, force: true }),
  makeDirectory: async (path) => void (await mkdir(path, { recursive: true })),

  async syncDirectory(path) {
    try {
      const directory = await open(path, 'r');
      try {
        await directory.sync();
      } finally {
        await directory.close();
      }
    } catch (error) {
      if (!NOT_OFFERED.has(codeOf(error))) throw error;
    }
  },
};

/** Bytes in one block, at most. */
const BLOCK = 2 ** 18;

/**
 * The pieces in larger blocks. Short ones are put together in one block of memory that is used again and again, so that a block
 * is to be done with before the next is asked for: memory that was free once, in many small pieces, a process does not give back.
 */
function* blocksOf(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const block = Buffer.allocUnsafeSlow(BLOCK);
  let filled = 0;
  for (const piece of pieces) {
    // A string is three bytes a unit at most: what may not fit comes for itself.
    const most = piece.length * (typeof piece === 'string' ? 3 : 1);
    if (filled > 0 && filled + most > BLOCK) {
      yield block.subarray(0, filled);
      filled = 0;
    }
    if (most > BLOCK) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
    else if (typeof piece === 'string') filled += block.write(piece, filled);
    else {
      block.set(piece, filled);
      filled += piece.length;
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten;
}

/** The code of a system error (`ENOENT`), or an empty string. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

async function orElse<T, U>(promise: Promise<T>, codes: readonly string[], otherwise: U): Promise<T | U> {
  try {
    return await promise;
  } catch (error) {
    if (codes.includes(codeOf(error))) return otherwise;
    throw error;
  }
}
