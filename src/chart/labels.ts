// The words beside the axis: when, what, who says so, and the dates that others give. Here they get their lines and height;
// where they stand is decided elsewhere.
import { type Locale, say } from '../words/say.ts';
import type { Group } from './groups.ts';
import { otherSign, sign } from './marks.ts';
import type { Entry } from './model.ts';
import { fitted, wrap } from './text.ts';
import type { Colour, Shape, Status, Typeface } from './types.ts';

export type Label = {
  readonly id: string;
  readonly height: number;
  /** Where its sign stands below its top: the line from the axis ends there. */
  readonly signAt: number;
  draw(x: number, y: number): Shape;
};

const HEAD = { size: 12.5, bold: true } as const;
const BODY = { size: 12, bold: false } as const;
const SMALL = { size: 11, bold: false } as const;
const LINE = 16;
const ASCENT = 12;
/** From the sign to the words. */
const INDENT = 14;
const BADGE = 15;
const BADGES = 4;

type Row = { readonly shapes: (x: number, y: number) => Shape[]; readonly height: number };

/** How many lines a summary gets when there are that many labels. */
export function linesFor(labels: number): number {
  if (labels <= 12) return 3;
  return labels <= 20 ? 2 : 1;
}

export type LabelOptions = {
  readonly width: number;
  readonly lines: number;
  readonly locale: Locale;
  readonly face: Typeface;
};

export function labelOf(group: Group, o: LabelOptions): Label {
  const [entry] = group.entries as readonly [Entry];
  return group.entries.length === 1 ? single(entry, o) : several(group, o);
}

function single(entry: Entry, o: LabelOptions): Label {
  const inner = o.width - INDENT;
  const status = entry.status === 'reported' ? '' : ` · ${say(o.locale, `status.${entry.status}`)}`;
  const badges = badgesOf(entry.letters);
  const head = wrap(entry.date + status, inner - badges.width, 2, HEAD, o.face);
  const body = wrap(entry.summary, inner, o.lines, BODY, o.face);
  const others = entry.others.map((other) => {
    const own = badgesOf(other.letters);
    const text = say(o.locale, 'chart.or', { date: other.date });
    return { badges: own, text: fitted(text, inner - own.width, SMALL, o.face) };
  });
  const rows: Row[] = [
    ...head.map((text, i) => row(text, HEAD, statusColour(entry.status), o, i === 0 ? badges : null)),
    ...body.map((text) => row(text, BODY, 'ink', o, null)),
    ...others.map(({ text, badges: own }) => row(text, SMALL, 'other', o, own)),
  ];
  const before = (head.length + body.length) * LINE;
  return stacked(entry.id, rows, (x, y) => [
    // The pair is joined here too: on the axis two days of one week would be one dot.
    ...others.map((_, i): Shape => {
      const [from, to] = [y + LINE / 2 + (i === 0 ? 0 : before + (i - 1) * LINE), y + before + i * LINE + LINE / 2];
      return { kind: 'path', d: `M${x} ${from}V${to}`, stroke: 'other', width: 1.2 };
    }),
    sign(entry.status, x, y + LINE / 2, 5),
    ...others.map((_, i) => otherSign(x, y + before + i * LINE + LINE / 2, 5)),
  ]);
}

/** A group: when, how many, of which kinds, and the one that most is written about. */
function several({ id, date, entries }: Group, o: LabelOptions): Label {
  const inner = o.width - INDENT;
  const letters = [...new Set(entries.flatMap((entry) => entry.letters))].sort();
  const badges = badgesOf(letters);
  const count = say(o.locale, 'chart.events', { n: entries.length });
  const head = wrap(`${date} · ${count}`, inner - badges.width, 2, HEAD, o.face);
  const telling = entries.reduce((a, b) => (b.letters.length > a.letters.length ? b : a));
  const other = entries.filter((entry) => entry.others.length > 0).length;
  const kinds = [
    ...STATUSES.map((status) => ({ status, n: entries.filter((entry) => entry.status === status).length }))
      .filter(({ n }) => n > 0)
      .map(({ status, n }) => `${n} ${say(o.locale, `status.${status}`)}`),
    ...(other > 0 ? [say(o.locale, 'chart.otherDates', { n: other })] : []),
  ];
  const lines = [
    ...wrap(say(o.locale, 'chart.among', { summary: telling.summary }), inner, Math.max(1, o.lines - 1), BODY, o.face),
  ];
  const kindsLine = fitted(kinds.join(' · '), inner, SMALL, o.face);
  const statuses = new Set(entries.map((entry) => entry.status));
  const [only] = statuses;
  const rows: Row[] = [
    ...head.map((text, i) => row(text, HEAD, 'ink', o, i === 0 ? badges : null)),
    ...(statuses.size === 1 && only === 'reported' && other === 0 ? [] : [row(kindsLine, SMALL, 'soft', o, null)]),
    ...lines.map((text) => row(text, BODY, 'ink', o, null)),
  ];
  return stacked(id, rows, (x, y) => [
    statuses.size === 1 && only !== undefined
      ? sign(only, x, y + LINE / 2, 5)
      : { kind: 'rect', x: x - 5, y: y + LINE / 2 - 5, width_: 10, height: 10, radius: 2, fill: 'soft' },
  ]);
}

export const STATUSES: readonly Status[] = ['reported', 'alleged', 'disputed', 'planned'];

function statusColour(status: Status): Colour {
  return status === 'reported' ? 'ink' : status;
}

function stacked(id: string, rows: readonly Row[], signs: (x: number, y: number) => Shape[]): Label {
  const height = rows.reduce((sum, { height }) => sum + height, 0);
  return {
    id,
    height,
    signAt: LINE / 2,
    draw(x, y) {
      let at = y;
      const words = rows.flatMap(({ shapes, height: own }) => {
        const drawn = shapes(x + INDENT, at);
        at += own;
        return drawn;
      });
      return { kind: 'group', role: 'label', id, shapes: [...signs(x, y), ...words] };
    },
  };
}

type Badges = { readonly width: number; readonly letters: readonly string[] };

function row(
  text: string,
  style: { size: number; bold: boolean },
  colour: Colour,
  o: LabelOptions,
  badges: Badges | null,
): Row {
  const { size, bold } = style;
  const length = o.face.measure(text, size, bold);
  return {
    height: LINE,
    shapes: (x, y) => [
      { kind: 'text', x, y: y + ASCENT, text, size, bold, colour, length },
      ...(badges?.letters ?? []).flatMap((letter, i) =>
        badge(letter, x + o.width - INDENT - (badges?.width ?? 0) + 4 + i * (BADGE + 2), y, o.face),
      ),
    ],
  };
}

function badgesOf(letters: readonly string[]): Badges {
  const shown = letters.length > BADGES ? [...letters.slice(0, BADGES - 1), '…'] : letters;
  return { letters: shown, width: shown.length === 0 ? 0 : shown.length * (BADGE + 2) + 2 };
}

/** The letter of a publisher in its box. */
export function badge(letter: string, x: number, y: number, face: Typeface): Shape[] {
  const length = face.measure(letter, 10, true);
  return [
    { kind: 'rect', x, y: y + 0.5, width_: BADGE, height: BADGE - 1, radius: 4, fill: 'badge' },
    { kind: 'text', x: x + (BADGE - length) / 2, y: y + 11, text: letter, size: 10, bold: true, colour: 'ink', length },
  ];
}
