// How the tables of expressions are written: a sentence, its publication day, and what is expected, one row a line.
import { expect, test } from 'vitest';
import { dateFromEdtf, findDates } from '../../src/dates/index.ts';

/** [sentence, published or null, the expressions as `words = value`]; no expressions: a negative row. */
export type Row = readonly [text: string, published: string | null, ...expected: string[]];

/** All expressions of a text as `words = TIMEX3 value`. */
function valuesIn(text: string, published: string | null): string[] {
  return findDates(text, { published: published === null ? null : dateFromEdtf(published, 'explicit') }).map(
    (e) => `${e.text.replace(/\s+/g, ' ')} = ${e.value}`,
  );
}

export function table(rows: readonly Row[]): void {
  test.each(rows.map((row) => [`${row[0]} (${row[1] ?? 'publication not known'})`, row] as const))('%s', (_, row) => {
    const [text, published, ...expected] = row;
    expect(valuesIn(text, published)).toEqual(expected);
  });
}
