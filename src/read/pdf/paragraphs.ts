// Rows → paragraphs. A PDF knows none: they come from gaps, indents, sizes, and lines that end before their margin.
import type { Row } from './rows.ts';

/** The text of all pages, a paragraph each; words broken at the end of a line are whole again. */
export function paragraphsOf(pages: readonly (readonly Row[])[]): string[] {
  const found: string[] = [];
  let open = '';
  let before: Line | null = null;
  const usual = usualLeading(pages);
  for (const row of pages.flatMap(linesOf)) {
    if (before !== null && startsNew(before, row, usual)) {
      found.push(open);
      open = '';
    }
    open = joined(open, row.text);
    before = row;
  }
  return [...found, open].filter((words) => words.trim() !== '');
}

/** A row and how far the lines around it reach. */
type Line = Row & { readonly margin: number; readonly begin: number };

/** Rows of one column and size begin within so many letters of one another. */
const INDENT = 3;
/** Beside a picture lines are shorter: margins are those of so many rows around. */
const AROUND = 8;

function linesOf(rows: readonly Row[]): Line[] {
  return rows.map((row, at) => {
    const around = rows
      .slice(Math.max(0, at - AROUND), at + AROUND + 1)
      .filter(({ left, size }) => Math.abs(left - row.left) <= INDENT * row.size && isOfSize(size, row.size));
    return {
      ...row,
      margin: Math.max(...around.map(({ right }) => right)),
      begin: Math.min(...around.map(({ left }) => left)),
    };
  });
}

function isOfSize(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1.5;
}

/** From line to line, and the height of the letters. */
type Leading = { readonly step: number; readonly size: number };

/** The least of the distances that are met often: where paragraphs are short, the gap between them is met as often. */
function usualLeading(pages: readonly (readonly Row[])[]): Leading {
  const sizes = new Map<number, number>();
  const counts = new Map<number, number>();
  let all = 0;
  for (const rows of pages) {
    rows.slice(1).forEach((row, index) => {
      const before = rows[index]!;
      const step = Math.round(before.top - row.top);
      if (step < row.size * 0.8 || !isOfSize(before.size, row.size)) return;
      counts.set(step, (counts.get(step) ?? 0) + 1);
      if (!sizes.has(step)) sizes.set(step, row.size);
      all++;
    });
  }
  const near = (step: number) => [step, step + 1].reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
  const steps = [...counts.keys()].sort((a, b) => a - b);
  const step = steps.find((one) => near(one) >= all * OFTEN) ?? steps[0] ?? 0;
  return { step, size: sizes.get(step) ?? 0 };
}

const OFTEN = 0.2;

/** Words after which a line goes on, however short it is. */
const GOES_ON =
  /(?:[,;–—-]|\b(?:a|an|the|of|and|or|but|in|on|at|to|for|by|from|with|as|that|said|says|who|is|are|was|were|his|her|its|their))$/i;

/**
 * A wider gap, another size of letters, an indented line after a full stop; a line in whose margin the next word had room.
 * At the top of a page or column only a sentence that has ended begins a new one.
 */
function startsNew(before: Line, row: Line, usual: Leading): boolean {
  const ended = /[.!?…:]["”’»)\]]*$/.test(before.text);
  const step = before.top - row.top;
  // Larger letters stand wider apart.
  const expected = usual.step * Math.max(1, row.size / (usual.size || row.size));
  if (!isOfSize(before.size, row.size)) return true;
  if (step < 0 || step > 10 * Math.max(expected, 1)) return ended || endsEarly(before, row);
  if (expected > 0 && step > expected * 1.35) return true;
  if (step < row.size * 0.4) return false;
  if (ended && row.left > before.left + row.size * 0.8) return true;
  return ended ? hadRoom(before, row) : endsEarly(before, row);
}

/** The next word would have fitted: whoever set the line ended it on purpose. */
function hadRoom(before: Line, row: Line): boolean {
  const word = row.text.split(' ', 1)[0]!.length + 1;
  return before.margin - before.right > ((row.right - row.left) / row.text.length) * word * 1.2;
}

/** A byline, a date, the line of an address: far too short, and the next begins anew. */
function endsEarly(before: Line, row: Line): boolean {
  const short = before.margin - before.right > 0.3 * (before.margin - before.begin);
  return short && hadRoom(before, row) && /^["“‘«(]?[\p{Lu}\p{N}]/u.test(row.text) && !GOES_ON.test(before.text);
}

/** `the con-` and `tract` are one word; `well-` and `Known` are two. */
function joined(open: string, line: string): string {
  if (open === '') return line;
  return /\p{Ll}[-\u00ad\u2010]$/u.test(open) && /^\p{Ll}/u.test(line) ? open.slice(0, -1) + line : `${open} ${line}`;
}
