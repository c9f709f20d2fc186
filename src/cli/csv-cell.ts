// One cell of a CSV file (RFC 4180) that no spreadsheet takes for a formula.
import { plain } from '../chat/terminal/plain.ts';

/**
 * A spreadsheet takes a cell that begins with one of these for a formula, also behind spaces and as a full-width sign;
 * an apostrophe before it makes it text (OWASP, "CSV injection").
 */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
const GUARDED = /^'(?=\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

/** One line with its end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** What stands in a cell that was read: the guard is no part of it. */
export function cellText(read: string): string {
  return plain(read).trim().replace(GUARDED, '');
}

function cell(text: string): string {
  const clean = plain(text).trim();
  const safe = FORMULA.test(clean) ? `'${clean}` : clean;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
