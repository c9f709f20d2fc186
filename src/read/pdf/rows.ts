// Pieces of text with their places on a page, as PDF.js gives them → rows: what stands side by side is one line.

/** Points, from the left and the bottom of the page. */
export type Row = {
  readonly text: string;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  /** The height of its letters. */
  readonly size: number;
};

export type Item = {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
};

/** Between words of one line there is less than this many letters' room; more is the gutter between two columns. */
const GUTTER = 1.6;

/** Pieces of text at one height, side by side, are a line. The order is the document's own. */
export function rowsOf(items: readonly Item[]): Row[] {
  const rows: Row[] = [];
  for (const { str = '', transform = [], width = 0, height = 0 } of items) {
    if (str.trim() === '' && str !== ' ') continue;
    const [left = 0, top = 0] = transform.slice(4);
    const size = height || Math.abs(transform[3] ?? 0) || 10;
    const last = rows.at(-1);
    // PDF.js puts a blank as wide as it is between two columns.
    if (str.trim() === '' && width > size * GUTTER) continue;
    const isBeside = last && isAtOneHeight(last, { top, size }) && left >= last.right - size;
    if (last && isBeside && left - last.right < size * GUTTER) {
      const gap = left - last.right > size * 0.18 && !/\s$/.test(last.text) && !/^\s/.test(str) ? ' ' : '';
      rows[rows.length - 1] = { ...last, text: last.text + gap + str, right: left + width };
    } else if (str.trim() !== '') rows.push({ text: str, top, left, right: left + width, size });
  }
  return withInitials(rows.map((row) => ({ ...row, text: row.text.replace(/[\s\u00a0]+/g, ' ').trim() })));
}

/** Letters of other sizes on one line stand a little higher or lower. */
export function isAtOneHeight(one: Pick<Row, 'top'>, other: Pick<Row, 'top' | 'size'>): boolean {
  return Math.abs(one.top - other.top) < other.size * 0.4;
}

/** An initial is so many times as large as the text that it begins. */
const INITIAL = 1.8;
/** A page of more letters that stand alone is a puzzle or a table. */
const MOST_INITIALS = 30;

/** A large first letter, set into the first lines of its paragraph, goes to the line that it begins. */
function withInitials(rows: readonly Row[]): Row[] {
  const initials = rows.filter(({ text }) => /^[“"‘']?\p{Lu}$/u.test(text));
  if (initials.length === 0 || initials.length > MOST_INITIALS) return [...rows];
  const out = [...rows];
  const times = timesOfWords(rows);
  for (const initial of initials) {
    const first = out
      .filter((row) => isBegunBy(initial, row))
      .reduce<Row | null>((highest, row) => (highest && highest.top >= row.top ? highest : row), null);
    if (first === null) continue;
    const text = `${initial.text}${isWordOfItsOwn(initial.text, first.text, times) ? ' ' : ''}${first.text}`;
    out[out.indexOf(first)] = { ...first, text, left: initial.left };
    out.splice(out.indexOf(initial), 1);
  }
  return out;
}

function isBegunBy(initial: Row, row: Row): boolean {
  const beside = row.left >= initial.right - row.size * 0.5 && row.left < initial.right + row.size * 1.5;
  // The first line lies between the foot and the head of the letter.
  const within = row.top >= initial.top - row.size * 0.3 && row.top < initial.top + initial.size;
  return initial.size > row.size * INITIAL && beside && within;
}

/** `A` before `town` is a word where the text has `town` elsewhere, and no `Atown`. */
function isWordOfItsOwn(initial: string, rest: string, timesOf: ReadonlyMap<string, number>): boolean {
  const next = (/^\p{L}+/u.exec(rest)?.[0] ?? '').toLowerCase();
  const whole = (/\p{L}/u.exec(initial)?.[0] ?? '').toLowerCase() + next;
  return /[AI]$/.test(initial) && next.length > 1 && (timesOf.get(next) ?? 0) > 1 && !timesOf.has(whole);
}

function timesOfWords(rows: readonly Row[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const [word] of rows.flatMap(({ text }) => [...text.toLowerCase().matchAll(/\p{L}+/gu)]))
    times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}
