// The disk as reading needs it, so that tests can stand in for one.
import { createReadStream } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';

/** Every method throws the system's error (`code` ENOENT, EACCES …) when the disk refuses. Paths as people give them. */
export type Disk = {
  /** Symbolic links are followed. `other`: a pipe, a device. */
  kind(path: string): Promise<'file' | 'folder' | 'other'>;
  /** Names in a folder, in no order. */
  list(path: string): Promise<string[]>;
  /** The one name of what the path leads to, for telling that two paths lead to the same. */
  realPath(path: string): Promise<string>;
  /** At most `limit` bytes from the beginning. */
  head(path: string, limit: number): Promise<Uint8Array>;
  stream(path: string): AsyncIterable<Uint8Array>;
  /** In bytes. */
  size(path: string): Promise<number>;
  /** Another word for every state of a file: its size and when it was changed. */
  state(path: string): Promise<string>;
};

export const nodeDisk: Disk = {
  async kind(path) {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'other';
  },
  list: (path) => readdir(path),
  realPath: (path) => realpath(path),
  async head(path, limit) {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const buffer = Buffer.alloc(Math.min(limit, Math.max(size, 64 * 1024)));
      let filled = 0;
      while (filled < buffer.length) {
        const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return buffer.subarray(0, filled);
    } finally {
      await file.close();
    }
  },
  size: async (path) => (await stat(path)).size,
  async state(path) {
    const { size, mtimeMs } = await stat(path);
    return `${size}-${mtimeMs}`;
  },
  stream: (path) => createReadStream(path, { highWaterMark: 256 * 1024 }),
};
