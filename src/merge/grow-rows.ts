// What reports are compared by, before and after some more have come: rows that can be looked at without reading a record.
import { isWide, RAREST, type When } from './events-candidates.ts';
import { type MergeKeys, NO_DAY, type Rows, rowOf } from './keys.ts';
import { type ReportRow, reportKeys } from './keys-made.ts';

/**
 * The rows of the reports there were, under the numbers they have now; a hole where a report takes no part. `told`: the
 * numbers of their terms, which may be exchanged where they lie.
 */
export function rowsBefore(
  { shown, from, to, month, kinds, terms, people }: MergeKeys['reports'],
  shift: Uint32Array,
  speakerShift: Uint32Array,
  count: number,
): { readonly rows: (ReportRow | undefined)[]; readonly told: Uint32Array } {
  const who: Rows = { starts: people.starts, values: people.values.map((at) => speakerShift[at]!) };
  const own: Rows = { starts: terms.starts, values: terms.values.slice() };
  const rows: (ReportRow | undefined)[] = Array.from({ length: count }, () => undefined);
  shift.forEach((now, at) => {
    if (shown[at] === 0) return;
    rows[now] = {
      from: from[at]!,
      to: to[at]!,
      month: month[at]!,
      kinds: rowOf(kinds, at),
      terms: rowOf(own, at),
      people: rowOf(who, at),
    };
  });
  return { rows, told: own.values };
}

export function whenIn({ from, to, month }: ReportRow): When {
  return {
    from: from === NO_DAY ? null : from,
    to: to === NO_DAY ? null : to,
    month: month === 0 ? null : String(month).padStart(2, '0'),
  };
}

export function isWideRow(row: ReportRow): boolean {
  return isWide(whenIn(row));
}

/** How many of the reports have each term. */
export function frequencies(rows: readonly (ReportRow | undefined)[], count: number): Uint32Array {
  const frequency = new Uint32Array(count);
  for (const row of rows) if (row) for (let at = 0; at < row.terms.length; at++) frequency[row.terms[at]!]! += 1;
  return frequency;
}

/** The terms that a report is looked up by, as `findCandidates` has it. */
export function rarest({ terms }: ReportRow, frequency: Uint32Array): number[] {
  return Array.from(terms)
    .sort((a, b) => frequency[a]! - frequency[b]! || a - b)
    .slice(0, RAREST);
}

/**
 * All terms, sorted: those there were and those that came. `numbers`: from the numbers they had. A number is an order, too:
 * of two terms the one that comes first has the smaller.
 */
export function termsWith(
  before: readonly string[],
  came: Iterable<string>,
): { readonly all: readonly string[]; readonly numbers: Uint32Array; readonly at: ReadonlyMap<string, number> } {
  const all = [...new Set([...before, ...came])].sort();
  const at = new Map(all.map((term, number) => [term, number]));
  return { all, at, numbers: Uint32Array.from(before, (term) => at.get(term)!) };
}

/** What is kept of the rows: the terms that are left, numbered anew where some are not. */
export function storedRows(
  rows: readonly (ReportRow | undefined)[],
  terms: readonly string[],
): Pick<MergeKeys, 'reports' | 'terms'> {
  const frequency = frequencies(rows, terms.length);
  const left = terms.filter((_, at) => frequency[at]! > 0);
  const numbers = new Uint32Array(terms.length);
  let next = 0;
  for (let at = 0; at < terms.length; at++) numbers[at] = frequency[at]! > 0 ? next++ : 0;
  const renumbered =
    left.length === terms.length
      ? rows
      : rows.map((row) => row && { ...row, terms: Array.from(row.terms, (term) => numbers[term]!) });
  return { reports: reportKeys(renumbered), terms: left };
}
