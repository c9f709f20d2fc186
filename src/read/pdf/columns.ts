// Rows that were written across the page, a line of each column in turn → one column after the other.
import { isAtOneHeight, type Row } from './rows.ts';

/** So many lines side by side, and so many letters in them, are columns; fewer or shorter are a table's cells. */
const FEWEST_PAIRS = 5;
const SHORTEST_LINE = 20;

/**
 * Most programs write one column after the other; some write across the page, a line of each in turn. Then the columns
 * are put one after the other again, between the lines that run across both.
 */
export function byColumn(rows: readonly Row[]): Row[] {
  const seconds = rows.filter((row, at) => {
    const before = rows[at - 1];
    return before !== undefined && isAtOneHeight(before, row) && row.left > before.right;
  });
  const lefts = seconds.map(({ left }) => left).sort((a, b) => a - b);
  const gutter = lefts[Math.floor(lefts.length / 2)];
  const letters = seconds.reduce((sum, { text }) => sum + text.length, 0);
  if (gutter === undefined || seconds.length < FEWEST_PAIRS || letters < seconds.length * SHORTEST_LINE)
    return [...rows];
  const ordered: Row[] = [];
  let [one, other]: [Row[], Row[]] = [[], []];
  const close = () => {
    ordered.push(...one, ...other);
    [one, other] = [[], []];
  };
  for (const row of rows) {
    if (row.left >= gutter - row.size) other.push(row);
    else if (row.right <= gutter) one.push(row);
    else {
      close();
      ordered.push(row);
    }
  }
  close();
  return ordered;
}
