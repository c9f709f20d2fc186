// The timeline: the axis down the left, the marks on it, the labels beside them.
import type { Locale } from '../words/say.ts';
import { type Axis, axisOf } from './axis.ts';
import { axisShapes } from './axis-shapes.ts';
import { eventsOf } from './events.ts';
import { type Group, grouped } from './groups.ts';
import { labelOf, linesFor } from './labels.ts';
import { lanesOf } from './lanes.ts';
import { marksOf } from './marked.ts';
import { AXIS, LABEL_GAP, LANE, LEADER, MARGIN, WIDTH } from './measures.ts';
import type { Entry } from './model.ts';
import { spread } from './spread.ts';
import type { Part, Typeface } from './types.ts';

const SHORTEST_AXIS = 120;
/** Lanes that the marks may take, tried in turn: each takes room from the words. */
const LANES = { single: [2, 3, 4, 6], groups: [4, 8] } as const;
const BETWEEN_MARKS = 1.5;

export function timelineOf(entries: readonly Entry[], top: number, locale: Locale, face: Typeface): Part {
  const groups = grouped(entries, locale);
  const tries = groups.length < entries.length ? LANES.groups : LANES.single;
  const most = tries[tries.length - 1] as number;
  for (const lanes of tries) {
    const left = AXIS + lanes * LANE + LEADER;
    const options = { width: WIDTH - MARGIN - left, lines: linesFor(groups.length), locale, face };
    const labels = groups.map((group) => ({ group, label: labelOf(group, options) }));
    const words = labels.reduce((sum, { label }) => sum + label.height + LABEL_GAP, -LABEL_GAP);
    const bottom = top + Math.max(SHORTEST_AXIS, words);
    const axis = axisOf(takenBy(entries), top, bottom, locale);
    const marks = marksOf(entries, axis);
    const laneOf = lanesOf(
      marks.map(({ extent }) => extent),
      most,
      BETWEEN_MARKS,
    );
    if (lanes < most && laneOf.some((lane) => lane >= lanes)) continue;
    const wanted = labels.map(({ group, label }) => ({
      // Its sign, not its middle, stands beside its mark.
      at: anchorOf(group, axis) + label.height / 2 - label.signAt,
      height: label.height,
    }));
    const tops = spread(wanted, top, bottom, LABEL_GAP);
    const placed = labels.map((one, i) => ({ ...one, y: tops[i] ?? top }));
    return {
      shapes: [
        ...axisShapes(axis, face),
        ...eventsOf(marks, laneOf, placed, left),
        ...placed.map(({ label, y }) => label.draw(left, y)),
      ],
      bottom: Math.max(bottom, ...placed.map(({ label, y }) => y + label.height)),
    };
  }
  return { shapes: [], bottom: top };
}

function takenBy(entries: readonly Entry[]) {
  return entries.flatMap(({ when, others }) =>
    [when, ...others.map((other) => other.when)].filter((one) => one !== null),
  );
}

/** The mean of where its events stand. */
function anchorOf(group: Group, axis: Axis): number {
  const ys = marksOf(group.entries, axis)
    .filter((mark) => mark.of === null)
    .map((mark) => mark.meets);
  return ys.reduce((sum, y) => sum + y, 0) / Math.max(1, ys.length);
}
