// Events whose year is not known have no place on the axis: they stand below it, in words.
import { type Locale, say } from '../words/say.ts';
import { labelOf } from './labels.ts';
import { sign } from './marks.ts';
import { LABEL_GAP, MARGIN, WIDTH } from './measures.ts';
import type { Entry } from './model.ts';
import type { Part, Shape, Typeface } from './types.ts';

/** More than this are told together, a sign for each. */
const MOST = 8;
const SIGNS_IN_ROW = 34;
const SIGN = 10.5;
const TITLE = { size: 12.5, bold: true } as const;

export function undatedOf(entries: readonly Entry[], top: number, locale: Locale, face: Typeface): Part {
  const text = say(locale, 'chart.undated');
  const length = face.measure(text, TITLE.size, TITLE.bold);
  const shapes: Shape[] = [
    { kind: 'path', d: `M${MARGIN} ${top}H${WIDTH - MARGIN}`, stroke: 'line', width: 1 },
    { kind: 'text', x: MARGIN, y: top + 20, text, ...TITLE, colour: 'soft', length },
  ];
  const left = MARGIN + 8;
  const options = { width: WIDTH - MARGIN - left, lines: 2, locale, face };
  let y = top + 30;
  if (entries.length <= MOST) {
    for (const entry of entries) {
      const label = labelOf({ id: entry.id, date: entry.date, entries: [entry] }, options);
      shapes.push({ kind: 'group', role: 'event', id: entry.id, shapes: [label.draw(left, y)] });
      y += label.height + LABEL_GAP;
    }
    return { shapes, bottom: y - LABEL_GAP };
  }
  const label = labelOf({ id: entries[0]?.id ?? '', date: text, entries }, options);
  shapes.push(label.draw(left, y));
  y += label.height + LABEL_GAP;
  entries.forEach(({ id, status }, i) => {
    const [column, row] = [i % SIGNS_IN_ROW, Math.floor(i / SIGNS_IN_ROW)];
    const own = sign(status, left + column * SIGN, y + row * SIGN, 3.6);
    shapes.push({ kind: 'group', role: 'event', id, shapes: [own] });
  });
  return { shapes, bottom: y + Math.floor((entries.length - 1) / SIGNS_IN_ROW) * SIGN + 4 };
}
