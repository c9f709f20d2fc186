// The arc-hybrid transition system (Kuhlmann et al. 2011): a stack of words, those still to come, and the arcs made so far.

export const SHIFT = 0;
/** The top of the stack depends on the next word. */
export const LEFT = 1;
/** The top of the stack depends on what lies under it. */
export const RIGHT = 2;

export type ParseState = {
  readonly length: number;
  /** -1 (the root) at the bottom. */
  readonly stack: Int32Array;
  size: number;
  next: number;
  readonly head: Int32Array;
  /** The provisional relation of each word that has its head. */
  readonly relation: Uint8Array;
  /** Which relations hang on each word: a set of 32 bits, the relation's number modulo 32. */
  readonly below: Int32Array;
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
};

export function startParse(length: number): ParseState {
  const stack = new Int32Array(length + 1);
  stack[0] = -1;
  return {
    length,
    stack,
    size: 1,
    next: 0,
    head: new Int32Array(length).fill(-1),
    relation: new Uint8Array(length),
    below: new Int32Array(length),
    leftmost: new Int32Array(length).fill(-2),
    rightmost: new Int32Array(length).fill(-2),
    leftCount: new Uint8Array(length),
    rightCount: new Uint8Array(length),
  };
}

export function finished(state: ParseState): boolean {
  return state.next >= state.length && state.size <= 1;
}

export function allowed(state: ParseState, move: number): boolean {
  if (move === SHIFT) return state.next < state.length;
  if (state.size < 2) return false;
  return move === RIGHT || state.next < state.length;
}

/** The one move that is allowed, -1 when there are several: with nothing but the root on the stack, or no word left. */
export function onlyMove(state: ParseState): number {
  if (state.size < 2) return SHIFT;
  return state.next < state.length ? -1 : RIGHT;
}

/** The word that the next arc hangs on another: the top of the stack. */
export function childOf(state: ParseState): number {
  return state.stack[state.size - 1]!;
}

/** The word that a move other than {@link SHIFT} hangs it on. */
export function headOf(state: ParseState, move: number): number {
  return move === LEFT ? state.next : state.stack[state.size - 2]!;
}

/** Makes a move; `relation` is the provisional relation of the arc it makes, if it makes one. */
export function step(state: ParseState, move: number, relation: number): void {
  if (move === SHIFT) {
    state.stack[state.size++] = state.next++;
    return;
  }
  const child = childOf(state);
  const head = headOf(state, move);
  state.size--;
  state.head[child] = head;
  state.relation[child] = relation;
  if (head < 0) return;
  state.below[head]! |= 1 << (relation & 31);
  if (child < head) {
    if (state.leftmost[head]! < 0 || child < state.leftmost[head]!) state.leftmost[head] = child;
    if (state.leftCount[head]! < 7) state.leftCount[head]!++;
  } else {
    if (child > state.rightmost[head]!) state.rightmost[head] = child;
    if (state.rightCount[head]! < 7) state.rightCount[head]!++;
  }
}
