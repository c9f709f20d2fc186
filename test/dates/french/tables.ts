// How the tables of French expressions are written: a sentence, its publication day, and what is expected.
import { expect, test } from 'vitest';
import { dateFromEdtf, findDates } from '../../../src/dates/index.ts';

/** [sentence, published or null, the expressions as `words = value`]; no expressions: a negative row. */
export type Row = readonly [text: string, published: string | null, ...expected: string[]];

export function table(rows: readonly Row[]): void {
  test.each(rows.map((row) => [`${row[0]} (${row[1] ?? 'jour de parution inconnu'})`, row] as const))(
    '%s',
    (_, row) => {
      const [text, published, ...expected] = row;
      const found = findDates(text, {
        published: published === null ? null : dateFromEdtf(published, 'explicit'),
        language: 'fr',
      });
      expect(found.map((e) => `${e.text.replace(/\s+/g, ' ')} = ${e.value}`)).toEqual(expected);
    },
  );
}
