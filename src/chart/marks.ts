// The shapes of the marks. Status is told by shape as well as by colour; what is not certain is dashed and pale.
import type { Colour, Shape, Status } from './types.ts';
import type { When } from './when.ts';

/** The sign of a status, drawn around a point. `planned` is hollow: it has not happened. */
export function sign(status: Status, x: number, y: number, radius: number): Shape {
  const r = radius;
  switch (status) {
    case 'reported':
      return { kind: 'path', d: circle(x, y, r), fill: status };
    case 'alleged':
      return { kind: 'path', d: `M${x} ${y - r * 1.15}L${x + r * 1.2} ${y + r}H${x - r * 1.2}Z`, fill: status };
    case 'disputed': {
      const a = r * 0.9;
      const d = `M${x - a} ${y - a}L${x + a} ${y + a}M${x + a} ${y - a}L${x - a} ${y + a}`;
      return { kind: 'path', d, stroke: status, width: r * 0.7 };
    }
    case 'planned': {
      const a = r * 1.1;
      const d = `M${x} ${y - a}L${x + a} ${y}L${x} ${y + a}L${x - a} ${y}Z`;
      return { kind: 'path', d, fill: 'paper', stroke: status, width: r * 0.4 };
    }
  }
}

/** The sign of a date that somebody else gives for the same event. */
export function otherSign(x: number, y: number, radius: number): Shape {
  return { kind: 'path', d: circle(x, y, radius * 0.85), fill: 'paper', stroke: 'other', width: radius * 0.35 };
}

const BAR = 6;
const SHORTEST = 7;

/** A stretch of time from `from` to `to`: full where it lasted, pale and dashed where some day in it is meant. */
export function bar(
  when: Pick<When, 'kind' | 'doubtful' | 'openStart' | 'openEnd'>,
  x: number,
  from: number,
  to: number,
  colour: Colour,
): Shape {
  const height = Math.max(SHORTEST, to - from);
  const y = to - from < SHORTEST ? (from + to - SHORTEST) / 2 : from;
  const unsure = when.kind === 'within' || when.doubtful;
  const box = { kind: 'rect', x: x - BAR / 2, y, width_: BAR, height, radius: BAR / 2 } as const;
  if (when.openEnd) return { ...box, fill: colour, fades: 'down' };
  if (when.openStart) return { ...box, fill: colour, fades: 'up' };
  return unsure
    ? { ...box, fill: colour, opacity: 0.35, stroke: colour, width: 1, dashed: true }
    : { ...box, fill: colour };
}

/** Around a day that is itself in doubt: "about 22 March". */
export function doubt(x: number, y: number, radius: number, colour: Colour): Shape {
  return { kind: 'path', d: circle(x, y, radius + 2.5), stroke: colour, width: 1, dashed: true };
}

function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}
