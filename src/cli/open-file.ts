// A file that a flag names: what is not there, or is a folder, is one line.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { ProblemError } from '../coverage/problem.ts';

/** The bytes of a file. @throws ProblemError `fileMissing`, `fileIsFolder`, `fileUnreadable`. */
export async function openFile(file: string): Promise<AsyncIterable<Uint8Array>> {
  await mustBeFile(file);
  const bytes = createReadStream(file);
  await once(bytes, 'open').catch((error) => refuse(file, error));
  return bytes;
}

/** @throws ProblemError `fileMissing`, `fileIsFolder`, `fileUnreadable`. */
export async function mustBeFile(file: string): Promise<void> {
  const found = await stat(file).catch((error) => refuse(file, error));
  if (found.isDirectory()) throw new ProblemError('fileIsFolder', { file });
}

function refuse(file: string, error: NodeJS.ErrnoException): never {
  const reason = error.code ?? '';
  throw new ProblemError(reason === 'ENOENT' ? 'fileMissing' : 'fileUnreadable', { file, reason });
}
