// A file that a flag names, opened to be read: what is not there, or is a folder, is one line.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { ProblemError } from '../coverage/problem.ts';

/** @throws ProblemError `fileMissing`, `fileIsFolder`, `fileUnreadable`. */
export async function openFile(file: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    if ((await stat(file)).isDirectory()) throw new ProblemError('fileIsFolder', { file });
    const bytes = createReadStream(file);
    await once(bytes, 'open');
    return bytes;
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw new ProblemError(reason === 'ENOENT' ? 'fileMissing' : 'fileUnreadable', { file, reason });
  }
}
