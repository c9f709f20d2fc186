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
  /** Where the line to its words begins: at the day, or where a bar begins. */
  readonly meets: number;
};

/** Half the size of the mark of a day. */
export const MARK = 3.6;
const DAY = 86_400_000;

export function marksOf(entries: readonly Entry[], axis: Axis): Mark[] {
  return entries.flatMap((entry) =>
    [entry.when, ...entry.others.map((other) => other.when)].flatMap((when, i): Mark[] =>
      when === null ? [] : [{ entry, when, of: i === 0 ? null : i - 1, ...placeOf(when, axis) }],
    ),
  );
}

function placeOf(when: When, axis: Axis): Pick<Mark, 'extent' | 'meets'> {
  if (when.kind === 'day') {
    const meets = axis.y(when.from + DAY / 2);
    return { extent: { top: meets - MARK, bottom: meets + MARK, lane: 0 }, meets };
  }
  // Bars stand beside the line of time, on which the days are.
  const from = when.openStart ? axis.top : axis.y(when.from);
  const to = when.openEnd ? axis.bottom : axis.y(when.to);
  const middle = (from + to) / 2;
  const extent = { top: Math.min(from, middle - MARK), bottom: Math.max(to, middle + MARK), lane: 1 };
  if (when.openStart) return { extent, meets: extent.bottom - MARK };
  // A little below its top where there is room, never past what comes after it.
  return { extent, meets: from + Math.min(MARK, (to - from) / 2) };
}
