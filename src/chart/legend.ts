// What stands below the timeline: what the marks mean, which letter is which publisher, and the sources.
import { type Locale, say } from '../words/say.ts';
import { badge, STATUSES } from './labels.ts';
import { bar, doubt, otherSign, sign } from './marks.ts';
import { type Entry, type Model, REST } from './model.ts';
import { fitted, wrap } from './text.ts';
import type { Shape, Typeface } from './types.ts';

type Item = { readonly sign: (x: number, y: number) => Shape[]; readonly text: string };

const STYLE = { size: 11, bold: false } as const;
const LINE = 18;
const AFTER_SIGN = 20;
const BETWEEN = 14;

/** Draws from `top` down; gives back the shapes and where they end. */
export function legendOf(
  model: Model,
  box: { readonly left: number; readonly right: number; readonly top: number },
  locale: Locale,
  face: Typeface,
): { readonly shapes: Shape[]; readonly bottom: number } {
  const shapes: Shape[] = [];
  let y = box.top;
  const rule = () => shapes.push({ kind: 'path', d: `M${box.left} ${y}H${box.right}`, stroke: 'line', width: 1 });
  const flow = (items: readonly Item[]) => {
    let x = box.left;
    for (const { sign: draw, text } of items) {
      const shown = fitted(text, box.right - box.left - AFTER_SIGN, STYLE, face);
      const length = face.measure(shown, STYLE.size, STYLE.bold);
      if (x > box.left && x + AFTER_SIGN + length > box.right) {
        x = box.left;
        y += LINE;
      }
      shapes.push(...draw(x, y));
      shapes.push({ kind: 'text', x: x + AFTER_SIGN, y: y + 13, text: shown, ...STYLE, colour: 'ink', length });
      x += AFTER_SIGN + length + BETWEEN;
    }
    if (items.length > 0) y += LINE;
  };
  rule();
  y += 8;
  flow(marksIn(model, locale));
  y += 2;
  flow(publishersIn(model, locale, face));
  y += 2;
  for (const text of wrap(model.sourcesLine, box.right - box.left, 2, STYLE, face)) {
    const length = face.measure(text, STYLE.size, STYLE.bold);
    shapes.push({ kind: 'text', x: box.left, y: y + 13, text, ...STYLE, colour: 'soft', length });
    y += LINE;
  }
  return { shapes, bottom: y };
}

/** Only the marks that occur. */
function marksIn({ dated, undated }: Model, locale: Locale): Item[] {
  const entries = [...dated, ...undated];
  const some = (test: (entry: Entry) => boolean) => entries.some(test);
  const plain = { kind: 'span', doubtful: false, openStart: false, openEnd: false } as const;
  const items: Item[] = STATUSES.filter((status) => some((entry) => entry.status === status)).map((status) => ({
    sign: (x, y) => [sign(status, x + 8, y + 9, 5)],
    text: say(locale, `status.${status}`),
  }));
  if (some(({ others }) => others.length > 0)) {
    items.push({ sign: (x, y) => [otherSign(x + 8, y + 9, 5)], text: say(locale, 'chart.otherDate') });
  }
  if (some(({ when }) => when?.kind === 'within')) {
    const drawn = { ...plain, kind: 'within' } as const;
    items.push({
      sign: (x, y) => [bar(drawn, x + 8, y + 2, y + 16, 'soft')],
      text: say(locale, 'chart.notExact'),
    });
  }
  if (some(({ when }) => when?.doubtful === true)) {
    items.push({ sign: (x, y) => [doubt(x + 8, y + 9, 3, 'soft')], text: say(locale, 'chart.doubtful') });
  }
  if (some(({ when }) => when?.kind === 'span' && !when.openEnd && !when.openStart)) {
    items.push({ sign: (x, y) => [bar(plain, x + 8, y + 2, y + 16, 'soft')], text: say(locale, 'chart.range') });
  }
  if (some(({ when }) => when?.openEnd === true || when?.openStart === true)) {
    const drawn = { ...plain, openEnd: true };
    items.push({ sign: (x, y) => [bar(drawn, x + 8, y + 2, y + 16, 'soft')], text: say(locale, 'chart.open') });
  }
  return items;
}

function publishersIn({ sources, rest }: Model, locale: Locale, face: Typeface): Item[] {
  const items = sources.map(
    ({ letter, name }): Item => ({ sign: (x, y) => badge(letter, x, y + 2, face), text: name }),
  );
  if (rest > 0) {
    items.push({ sign: (x, y) => badge(REST, x, y + 2, face), text: say(locale, 'chart.otherSources', { n: rest }) });
  }
  return items;
}
