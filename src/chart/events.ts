// Each event as it is drawn: its mark, the line to its words, and the other dates of it, joined to the first.
import type { Group } from './groups.ts';
import type { Label } from './labels.ts';
import { MARK, type Mark } from './marked.ts';
import { bar, doubt, otherSign, sign } from './marks.ts';
import { AXIS, LANE, LEADER } from './measures.ts';
import type { Shape } from './types.ts';

type Placed = { readonly group: Group; readonly label: Label; readonly y: number };
type Drawn = { readonly x: number; readonly y: number; readonly shapes: Shape[] };

/** `left`: where the labels' signs stand. One group for each event. */
export function eventsOf(
  marks: readonly Mark[],
  lanes: readonly number[],
  placed: readonly Placed[],
  left: number,
): Shape[] {
  const signs = new Map(
    placed.flatMap(({ group, label, y }) => group.entries.map(({ id }) => [id, y + label.signAt] as const)),
  );
  const events = new Map<string, Drawn>();
  marks.forEach((mark, i) => {
    const { entry, when, extent } = mark;
    const x = AXIS + (lanes[i] ?? 0) * LANE;
    const y = mark.meets;
    if (mark.of !== null) {
      const main = events.get(entry.id);
      // A second date of an event that has no first on the axis: it stands for it.
      const other = when.kind === 'day' ? otherSign(x, y, 4) : bar(when, x, extent.top, extent.bottom, 'other');
      if (main === undefined) events.set(entry.id, { x, y, shapes: [other] });
      else main.shapes.splice(1, 0, joining(main, x, y), other);
      return;
    }
    const shapes: Shape[] = [leader(x, y, left, signs.get(entry.id) ?? y)];
    if (when.kind !== 'day') shapes.push(bar(when, x, extent.top, extent.bottom, entry.status));
    else shapes.push(sign(entry.status, x, y, MARK));
    if (when.kind === 'day' && when.doubtful) shapes.push(doubt(x, y, MARK, entry.status));
    events.set(entry.id, { x, y, shapes });
  });
  return [...events].map(([id, { shapes }]) => ({ kind: 'group', role: 'event', id, shapes }));
}

function leader(x: number, y: number, left: number, to: number): Shape {
  const bend = Math.max(x + 5, left - LEADER + 4);
  return { kind: 'path', d: `M${x + 5} ${y}H${bend}L${left - 8} ${to}`, stroke: 'line', width: 1 };
}

/** A bow from one mark to the other, on the side of the axis where no labels are. */
function joining({ x, y }: Drawn, toX: number, toY: number): Shape {
  const side = Math.min(x, toX) - 12;
  return { kind: 'path', d: `M${x} ${y}Q${side} ${(y + toY) / 2} ${toX} ${toY}`, stroke: 'other', width: 1.2 };
}
