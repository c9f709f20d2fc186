// Model → scene: the heading, the timeline, what has no year, and what the marks mean, one below the other.
import type { Locale } from '../words/say.ts';
import { legendOf } from './legend.ts';
import { MARGIN, WIDTH } from './measures.ts';
import type { Model } from './model.ts';
import { wrap } from './text.ts';
import { timelineOf } from './timeline.ts';
import type { Part, Scene, Shape, Typeface } from './types.ts';
import { undatedOf } from './undated.ts';

export function layout(model: Model, locale: Locale, face: Typeface): Pick<Scene, 'width' | 'height' | 'shapes'> {
  const head = headOf(model, face);
  const shapes = [...head.shapes];
  let y = head.bottom + 10;
  if (model.dated.length > 0) {
    const timeline = timelineOf(model.dated, y, locale, face);
    shapes.push(...timeline.shapes);
    y = timeline.bottom + 16;
  }
  if (model.undated.length > 0) {
    const listed = undatedOf(model.undated, y, locale, face);
    shapes.push(...listed.shapes);
    y = listed.bottom + 14;
  }
  const legend = legendOf(model, { left: MARGIN, right: WIDTH - MARGIN, top: y }, locale, face);
  shapes.push(...legend.shapes);
  return { width: WIDTH, height: Math.ceil(legend.bottom + 8), shapes };
}

function headOf(model: Model, face: Typeface): Part {
  const shapes: Shape[] = [];
  let y = 12;
  const write = (text: string, size: number, bold: boolean, lines: number, step: number, colour: 'ink' | 'soft') => {
    for (const line of wrap(text, WIDTH - 2 * MARGIN, lines, { size, bold }, face)) {
      const length = face.measure(line, size, bold);
      shapes.push({ kind: 'text', x: MARGIN, y: y + size, text: line, size, bold, colour, length });
      y += step;
    }
  };
  write(model.title, 17, true, 2, 22, 'ink');
  for (const line of model.lines) write(line, 11.5, false, 2, 16, 'soft');
  return { shapes, bottom: y };
}
