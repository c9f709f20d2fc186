// Which marks stand on the axis, and how far each reaches.
import type { Axis } from './axis.ts';
import type { Extent } from './lanes.ts';
import type { Entry } from './model.ts';
import type { When } from './when.ts';

/** An event's own date (`of` null), or the date at that index which somebody else gives for it. */
export type Mark = {
  readonly entry: Entry;
  readonly when: When;
  readonly of: number | null;
  readonly extent: Extent;
};

/** Half the size of the mark of a day. */
export const MARK = 3.6;
const DAY = 86_400_000;

export function marksOf(entries: readonly Entry[], axis: Axis): Mark[] {
  return entries.flatMap((entry) =>
    [entry.when, ...entry.others.map((other) => other.when)].flatMap((when, i): Mark[] =>
      when === null ? [] : [{ entry, when, of: i === 0 ? null : i - 1, extent: extentOf(when, axis) }],
    ),
  );
}

function extentOf(when: When, axis: Axis): Extent {
  if (when.kind === 'day') {
    const y = axis.y(when.from + DAY / 2);
    return { top: y - MARK, bottom: y + MARK, lane: 0 };
  }
  // Bars stand beside the line of time, on which the days are.
  const top = when.openStart ? axis.top : axis.y(when.from);
  const bottom = when.openEnd ? axis.bottom : axis.y(when.to);
  const middle = (top + bottom) / 2;
  return { top: Math.min(top, middle - MARK), bottom: Math.max(bottom, middle + MARK), lane: 1 };
}
