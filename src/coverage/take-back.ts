// Taking a change back: the records that it touched become what they were, and every other stays as it is by now.
import { lineOf } from './order.ts';
import { ProblemError } from './problem.ts';
import type { Coverage, CoverageRecord } from './types.ts';

type Lists = Omit<Coverage, 'header'>;
const LISTS = ['articles', 'quotes', 'reports', 'speakers', 'corrections'] as const satisfies (keyof Lists)[];

/** Each record that a change made, changed or took away; null where it was not there. */
export type Touched = readonly {
  readonly list: keyof Lists;
  readonly id: string;
  readonly was: CoverageRecord | null;
  readonly is: CoverageRecord | null;
}[];

/** What one change touched. Records that are the same object on both sides cost nothing. */
export function touchedBy(before: Coverage, after: Coverage): Touched {
  return LISTS.flatMap((list) => {
    const was = new Map(before[list].map((record) => [record.id, record as CoverageRecord]));
    const touched = after[list].flatMap((record) => {
      const old = was.get(record.id) ?? null;
      was.delete(record.id);
      return old === record || (old && lineOf(old) === lineOf(record))
        ? []
        : [{ list, id: record.id, was: old, is: record }];
    });
    const gone = [...was.values()].map((old) => ({ list, id: (old as { id: string }).id, was: old, is: null }));
    return [...touched, ...gone];
  });
}

/** @throws ProblemError `decisionGone` when somebody has changed one of them since. */
export function takeBack(coverage: Coverage, touched: Touched): Coverage {
  const lists = Object.fromEntries(
    LISTS.map((list) => [list, new Map<string, CoverageRecord>(coverage[list].map((record) => [record.id, record]))]),
  ) as Record<keyof Lists, Map<string, CoverageRecord>>;
  for (const { list, id, was, is } of touched) {
    const now = lists[list].get(id) ?? null;
    if ((now && lineOf(now)) !== (is && lineOf(is))) throw new ProblemError('decisionGone', { id });
    if (was) lists[list].set(id, was);
    else lists[list].delete(id);
  }
  const back = Object.fromEntries(LISTS.map((list) => [list, [...lists[list].values()]])) as unknown as Lists;
  return { header: coverage.header, ...back };
}
