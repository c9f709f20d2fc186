// The line of time itself: its ticks, and a zigzag where time is left out.
import type { Axis } from './axis.ts';
import { AXIS } from './measures.ts';
import type { Shape, Typeface } from './types.ts';

const SIZE = 10.5;
/** From the middle of one small text to the next. */
const APART = 14;

export function axisShapes(axis: Axis, face: Typeface): Shape[] {
  const shapes: Shape[] = [];
  const line = (d: string, width: number) => shapes.push({ kind: 'path', d, stroke: 'soft', width });
  const write = (text: string, y: number, bold: boolean, gap: number) => {
    const length = face.measure(text, SIZE, bold);
    shapes.push({ kind: 'text', x: AXIS - gap - length, y: y + 4, text, size: SIZE, bold, colour: 'soft', length });
  };
  let from = axis.top;
  for (const { from: start, to, text } of axis.breaks) {
    const step = (to - start) / 6;
    line(`M${AXIS} ${from}V${start}`, 1.5);
    line(`M${AXIS} ${start}l4 ${step}l-8 ${2 * step}l8 ${2 * step}L${AXIS} ${to}`, 1.5);
    write(text, (start + to) / 2, false, 9);
    from = to;
  }
  line(`M${AXIS} ${from}V${axis.bottom}`, 1.5);
  for (const { y, text, major } of axis.ticks) {
    line(`M${AXIS - 4} ${y}H${AXIS}`, 1);
    const near = axis.breaks.some(({ from: start, to }) => Math.abs((start + to) / 2 - y) < APART);
    if (!near) write(text, y, major, 9);
  }
  return shapes;
}
