// Quotations: what stands between quotation marks, paired by a state machine over the marks of each paragraph.
// A quotation that runs over paragraphs has an opening mark in each and a closing one only in the last; writers also
// forget marks, and a forgotten mark must not swallow the article.
import type { Span } from '../../language/span.ts';
import { findMarks, type Mark } from './marks.ts';

/** One stretch between marks, without them. `start`..`end` is inside one paragraph. */
export type Quotation = Span & {
  /** Place of the opening mark, and just after the closing mark (or `end`, where none stands). */
  readonly outer: Span;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** 0 for a quotation that stands in no other. */
  readonly depth: number;
  /** False when the closing mark is missing: it then runs to the next quotation or the end of the paragraph. */
  readonly closed: boolean;
  /** True when it goes on with the quotation at the end of the paragraph before. */
  readonly continues: boolean;
};

export type Quotations = {
  readonly quotations: readonly Quotation[];
  /** Closing marks that close nothing: the opening mark may be missing. */
  readonly strayClosings: readonly Mark[];
};

type Open = { mark: Mark | null; start: number; children: Quotation[]; continues: boolean };
type State = { open: Open[]; found: Quotation[]; stray: Mark[]; paragraph: number };

/** How many paragraphs a quotation may run on without a mark before its closing mark is given up. */
const UNMARKED_PARAGRAPHS = 4;
/** Quotations in quotations: nobody writes more, and each level costs time. */
const DEEPEST = 6;

/**
 * The quotations of a text, in text order, nested ones after the one they stand in. Linear in the length of the text.
 * `paragraphs` are in text order; marks between them do not count.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotations {
  const byParagraph = marksByParagraph(findMarks(text), paragraphs);
  const state: State = { open: [], found: [], stray: [], paragraph: 0 };
  let carried: Mark | null = null;
  let unmarked = 0;
  paragraphs.forEach((paragraph, index) => {
    state.paragraph = index;
    const marks = byParagraph[index]!;
    const first = marks[0];
    state.open = [];
    if (carried) {
      const restarts = first?.start === paragraph.start && first.family === carried.family && first.role !== 'close';
      if (!restarts) state.open.push({ mark: null, start: paragraph.start, children: [], continues: true });
      unmarked = restarts ? 0 : unmarked + 1;
    }
    const continuesFirst = carried !== null && state.open.length === 0;
    for (let at = 0; at < marks.length; at++) step(state, marks, at, at === 0 && continuesFirst, paragraph);
    carried = endOfParagraph(state, paragraph, carried, unmarked, byParagraph, paragraphs);
    if (!carried) unmarked = 0;
  });
  state.found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  return { quotations: state.found, strayClosings: state.stray };
}

function marksByParagraph(marks: readonly Mark[], paragraphs: readonly Span[]): Mark[][] {
  const lists: Mark[][] = paragraphs.map(() => []);
  let at = 0;
  for (const mark of marks) {
    while (at < paragraphs.length && paragraphs[at]!.end <= mark.start) at++;
    if (at < paragraphs.length && paragraphs[at]!.start <= mark.start) lists[at]!.push(mark);
  }
  return lists;
}

function step(state: State, marks: readonly Mark[], at: number, continues: boolean, paragraph: Span): void {
  const mark = marks[at]!;
  const depth = state.open.findLastIndex((open) => open.mark === null || open.mark.family === mark.family);
  const isOpen = depth >= 0;
  let role = mark.role === 'either' ? (isOpen ? 'close' : 'open') : mark.role;
  if (role === 'close' && mark.family === 'single') {
    if (!isOpen || state.open[depth]!.mark === null) return;
    if (mark.surety === 'weak' && marks.slice(at + 1, at + 4).find((m) => m.family === 'single')?.role === 'close')
      return;
    if (depth < state.open.length - 1 && mark.surety !== 'strong') return;
  }
  // An opening single mark counts only when its closing one stands in the paragraph: all others are apostrophes.
  if (role === 'open' && mark.family === 'single' && !closesLater(marks, at) && !continues) role = 'close';
  if (role === 'open') {
    if (state.open.length >= DEEPEST) settleUnclosed(state, { start: paragraph.start, end: mark.start });
    state.open.push({ mark, start: mark.end, children: [], continues });
    return;
  }
  if (mark.family === 'single' && mark.role === 'open') return;
  if (!isOpen) {
    state.stray.push(mark);
    return;
  }
  // What was opened inside and not closed was no quotation; what was closed in it stays.
  while (state.open.length > depth + 1) {
    const dropped = state.open.pop()!;
    append(state.open.at(-1)!.children, dropped.children);
  }
  close(state, state.open.pop()!, mark.start, mark.end, true);
}

function closesLater(marks: readonly Mark[], at: number): boolean {
  for (let i = at + 1; i < marks.length; i++) {
    const mark = marks[i]!;
    if (mark.family === 'single') return mark.role === 'close' || closesLaterThan(marks, i);
  }
  return false;
}

/** One opening mark further on is looked past (‘one of the ‘old’ ones’), no more: the search stays linear. */
function closesLaterThan(marks: readonly Mark[], at: number): boolean {
  return marks.slice(at + 1, at + 4).some((mark) => mark.family === 'single' && mark.role === 'close');
}

function close(state: State, open: Open, end: number, outerEnd: number, closed: boolean): void {
  const { mark, start, children, continues } = open;
  const parent = state.open.at(-1);
  const outer = { start: mark?.start ?? start, end: outerEnd };
  const found: Quotation = {
    start,
    end,
    outer,
    paragraph: state.paragraph,
    depth: 0,
    closed,
    continues,
  };
  const all = end > start ? [found, ...children.map((child) => ({ ...child, depth: child.depth + 1 }))] : children;
  append(parent?.children ?? state.found, all);
}

/** `push(...more)` fails on lists longer than the engine's limit of arguments. */
function append(list: Quotation[], more: readonly Quotation[]): void {
  for (const quotation of more) list.push(quotation);
}

/** Settles what is still open at the end of a paragraph; returns the mark of a quotation that runs on, or null. */
function endOfParagraph(
  state: State,
  paragraph: Span,
  carried: Mark | null,
  unmarked: number,
  byParagraph: readonly Mark[][],
  paragraphs: readonly Span[],
): Mark | null {
  const bottom = state.open[0];
  if (!bottom) return null;
  const mark = bottom.mark ?? carried!;
  const runsOn = state.open.length === 1 && goesOn(state.paragraph, mark, unmarked, byParagraph, paragraphs);
  if (runsOn) {
    state.open = [];
    close(state, bottom, paragraph.end, paragraph.end, true);
    return mark;
  }
  settleUnclosed(state, paragraph);
  return null;
}

/** The closing marks are missing. Each unclosed quotation ends where the next begins; those inside it stand alone. */
function settleUnclosed(state: State, paragraph: Span): void {
  for (let open = state.open.pop(); open; open = state.open.pop()) {
    const next = open.children[0]?.outer.start ?? paragraph.end;
    const children = open.children;
    const parent = state.open.at(-1);
    const alone: Quotation = {
      start: open.start,
      end: next,
      outer: { start: open.mark?.start ?? open.start, end: next },
      paragraph: state.paragraph,
      depth: 0,
      closed: false,
      continues: open.continues,
    };
    const usable = open.mark !== null && open.mark.family !== 'single' && next > open.start;
    const all = usable ? [alone, ...children] : children;
    append(parent?.children ?? state.found, all);
  }
}

/** True when the next paragraph opens again with the same mark, or a later one closes what nothing there opened. */
function goesOn(
  index: number,
  mark: Mark,
  unmarked: number,
  byParagraph: readonly Mark[][],
  paragraphs: readonly Span[],
): boolean {
  const next = byParagraph[index + 1];
  if (!next) return false;
  const first = next[0];
  if (first && first.start === paragraphs[index + 1]!.start && first.family === mark.family && first.role !== 'close')
    return true;
  if (mark.family === 'single') return false;
  for (let i = index + 1; i <= index + UNMARKED_PARAGRAPHS - unmarked && i < byParagraph.length; i++) {
    const event = byParagraph[i]!.find((m) => m.family === mark.family);
    if (event) return event.role === 'close';
  }
  return false;
}
