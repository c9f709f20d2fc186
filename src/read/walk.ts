// What was asked for → the files and urls it means, in an order that does not depend on the disk.
import type { Disk } from './disk.ts';
import { isOtherName } from './kind.ts';
import { readProblem } from './problems.ts';
import type { ReadProblem } from './types.ts';

/** `byName`: the file itself was asked for, not a folder that holds it. */
type Target =
  | { readonly type: 'url'; readonly url: string }
  | { readonly type: 'file'; readonly path: string; readonly byName: boolean };

export type Walk = { readonly targets: readonly Target[]; readonly problems: readonly ReadProblem[] };

const DEEPEST = 64;

/**
 * Folders are read with all folders in them, names in code-point order, hidden ones (`.git`, Word's `~$notes.docx`) passed over. A file is met
 * once. A link inside a folder that leads out of it is not followed: who shares a folder does not share the disk.
 */
export async function walk(inputs: readonly string[], disk: Disk): Promise<Walk> {
  const targets: Target[] = [];
  const problems: ReadProblem[] = [];
  const seen = new Set<string>();
  let met = 0;
  const fault = (problem: ReadProblem['problem']) => problems.push({ type: 'fault', problem });

  const visit = async (path: string, byName: boolean, depth: number, root: string | null): Promise<void> => {
    try {
      const kind = await disk.kind(path);
      const real = await disk.realPath(path);
      if (root !== null && !isInside(real, root)) {
        problems.push({ type: 'notice', problem: readProblem('linkOutside', { file: path }) });
        return;
      }
      if (kind !== 'folder') met++;
      // A link back into a folder above, or a file given twice.
      if (seen.has(real)) return;
      seen.add(real);
      if (kind === 'other') fault(readProblem('kindUnknown', { file: path, type: 'device' }));
      else if (kind === 'file') targets.push({ type: 'file', path, byName });
      else if (depth >= DEEPEST) fault(readProblem('folderTooDeep', { file: path, limit: DEEPEST }));
      else await visitFolder(path, depth, root ?? real);
    } catch (error) {
      const reason = String((error as NodeJS.ErrnoException).code ?? 'unknown');
      // A name with bytes that are no UTF-8 comes with signs in their place, by which nothing is found.
      if (reason === 'ENOENT' && path.includes('\ufffd')) {
        fault(readProblem('fileNameDamaged', { file: path }));
        return;
      }
      // A link inside a folder that leads nowhere is nobody's request.
      if (reason === 'ENOENT' && !byName) return;
      fault(
        reason === 'ENOENT' || reason === 'ENOTDIR'
          ? readProblem('fileMissing', { file: path })
          : readProblem('fileUnreadable', { file: path, reason }),
      );
    }
  };

  const visitFolder = async (path: string, depth: number, root: string): Promise<void> => {
    const names = (await disk.list(path)).filter((name) => !/^(?:\.|~\$)/.test(name)).sort(byCodeUnits);
    for (const name of names) {
      const inside = join(path, name);
      if (isOtherName(name) && (await disk.kind(inside).catch(() => 'other')) === 'file') {
        const type = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
        problems.push({ type: 'notice', problem: readProblem('kindUnknown', { file: inside, type }) });
      } else await visit(inside, false, depth + 1, root);
    }
  };

  for (const input of inputs) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(input)) {
      if (!seen.has(input)) targets.push({ type: 'url', url: input });
      seen.add(input);
      continue;
    }
    const before = met + problems.length;
    const isFolder = (await disk.kind(input).catch(() => null)) === 'folder';
    await visit(input, true, 0, null);
    if (isFolder && met + problems.length === before) fault(readProblem('folderEmpty', { file: input }));
  }
  return { targets, problems };
}

function isInside(path: string, root: string): boolean {
  return path === root || path.startsWith(/[/\\]$/.test(root) ? root : `${root}${root.includes('\\') ? '\\' : '/'}`);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function join(folder: string, name: string): string {
  return /[/\\]$/.test(folder) ? folder + name : `${folder}/${name}`;
}
