// A spreadsheet read back: rows by their number as a spreadsheet shows it, cells by the name of their column.
import { CsvError, parse } from 'csv-parse/sync';
import { ProblemError } from '../../coverage/problem.ts';
import { cellText } from '../csv-cell.ts';
import { type Column, FILLED, FOUND } from './sheet.ts';

export type Row = { readonly number: number; readonly cells: Readonly<Partial<Record<Column, string>>> };

const NEEDED: readonly Column[] = ['id', 'decision'];

/**
 * The rows of a CSV file, as spreadsheets of any country write it: comma, semicolon or tab between cells.
 * @throws ProblemError `sheetNoCsv`, `sheetNoColumn`, `sheetOtherColumn`.
 */
export function readSheet(text: string, file: string): Row[] {
  let lines: string[][];
  try {
    lines = parse(text, { delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: false });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { records, lines } = error as unknown as { records?: number; lines?: number };
    throw new ProblemError('sheetNoCsv', {
      file,
      row: (records ?? 0) + 1,
      line: String(lines ?? ''),
      reason: error.code,
    });
  }
  const known = new Set<string>([...FOUND, ...FILLED]);
  const columns = (lines[0] ?? []).map((name) => name.trim().toLowerCase());
  for (const name of NEEDED) if (!columns.includes(name)) throw new ProblemError('sheetNoColumn', { file, name });
  const other = columns.find((name, index) => name !== '' && (!known.has(name) || columns.indexOf(name) !== index));
  if (other !== undefined) {
    throw new ProblemError('sheetOtherColumn', { file, name: other.slice(0, 40), names: FILLED.join(', ') });
  }
  return lines.slice(1).flatMap((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const named = columns.map((name, at) => [name, cellText(cells[at] ?? '')] as const);
    return { number: index + 2, cells: Object.fromEntries(named) };
  });
}

/** The one that the first line has most of. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1);
  const marks = [',', ';', '\t'];
  return marks.reduce((best, mark) => (head.split(mark).length > head.split(best).length ? mark : best));
}
