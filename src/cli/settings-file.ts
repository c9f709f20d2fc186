// The file that ONRECORD_SETTINGS names: read, understood, and every coverage in it there.
import { readFile } from 'node:fs/promises';
import { ProblemError } from '../coverage/problem.ts';
import { readSettings, type Settings } from './settings.ts';
import { listCoverages } from './target.ts';

/** `file` null: nothing is set. @throws ProblemError `configSettings` that names the file and the field. */
export async function settingsFrom(file: string | null, data: string): Promise<Settings> {
  if (file === null) return {};
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ProblemError('configSettings', {
      file,
      detail: error.code === 'ENOENT' ? 'no such file' : String(error.code),
    });
  });
  const settings = readSettings(text, file);
  const there = new Set((await listCoverages(data)).map(({ name }) => name));
  const named = [
    ['default', settings.default?.coverage] as const,
    ...(settings.rules ?? []).map((rule, index) => [`rules.${index}`, rule.coverage] as const),
  ];
  for (const [where, name] of named) {
    if (name === undefined || there.has(name)) continue;
    const detail = `${where}.coverage: no coverage “${name}” under ${data} (there: ${[...there].join(', ') || '–'})`;
    throw new ProblemError('configSettings', { file, detail });
  }
  return settings;
}
