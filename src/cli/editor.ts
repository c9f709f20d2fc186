// Who sits before the terminal, for the records they check.
import { userInfo } from 'node:os';
import type { Io } from './io.ts';

export function editorName(io: Io): string {
  try {
    return io.env['USER']?.trim() || userInfo().username || 'editor';
  } catch {
    return 'editor';
  }
}
