// Dependency parsing: which word each word depends on, and how.
//
// Greedy arc-hybrid transitions (Kuhlmann et al. 2011), learned with a dynamic oracle (Goldberg and Nivre 2013); the
// relations are put on the finished tree by a second classifier. Time is linear in the words of the sentence.
import { bucketOf, mix } from './hashing.ts';
import { scoresOf, sumWeights, type Weights } from './weights.ts';

export type ParserModel = { readonly arcs: Weights; readonly relations: readonly string[]; readonly labels: Weights };

/** What the parser reads: a hash of each word and its tag, and whether it stands inside quotation marks. */
export type ParserInput = {
  readonly length: number;
  readonly word: Uint32Array;
  readonly tag: Uint8Array;
  readonly quoted: Uint8Array;
};

export const SHIFT = 0;
/** The top of the stack depends on the next word. */
export const LEFT = 1;
/** The top of the stack depends on what lies under it. */
export const RIGHT = 2;

/** Heads of the words of one sentence (index in the sentence, -1 for the root). */
export function parseHeads(model: ParserModel, input: ParserInput): Int32Array {
  const state = startParse(input.length);
  const features = new Uint32Array(ARC_FEATURES);
  const scores = scoresOf(model.arcs);
  const { bits } = model.arcs;
  while (!finished(state)) {
    const only = onlyMove(state);
    if (only >= 0) {
      step(state, only);
      continue;
    }
    arcFeatures(state, input, features);
    for (let f = 0; f < ARC_FEATURES; f++) features[f] = bucketOf(features[f]!, bits);
    sumWeights(model.arcs, features, 0, ARC_FEATURES, scores);
    let best = -1;
    for (let t = 0; t < 3; t++) if (allowed(state, t) && (best < 0 || scores[t]! > scores[best]!)) best = t;
    step(state, best);
  }
  return state.head;
}

/** The relation of each word to its head: an index into `model.relations`. */
export function labelArcs(model: ParserModel, input: ParserInput, head: Int32Array): Uint8Array {
  const labels = new Uint8Array(input.length);
  const features = new Uint32Array(LABEL_FEATURES);
  const scores = scoresOf(model.labels);
  const { bits } = model.labels;
  const children = outerChildren(head);
  for (let i = 0; i < input.length; i++) {
    labelFeatures(input, head, children, i, features);
    for (let f = 0; f < LABEL_FEATURES; f++) features[f] = bucketOf(features[f]!, bits);
    sumWeights(model.labels, features, 0, LABEL_FEATURES, scores);
    let best = 0;
    for (let t = 1; t < model.relations.length; t++) if (scores[t]! > scores[best]!) best = t;
    labels[i] = best;
  }
  return labels;
}

export type ParseState = {
  readonly length: number;
  /** -1 (the root) at the bottom. */
  readonly stack: Int32Array;
  size: number;
  next: number;
  readonly head: Int32Array;
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
function onlyMove(state: ParseState): number {
  if (state.size < 2) return SHIFT;
  return state.next < state.length ? -1 : RIGHT;
}

export function step(state: ParseState, move: number): void {
  if (move === SHIFT) {
    state.stack[state.size++] = state.next++;
    return;
  }
  const child = state.stack[--state.size]!;
  const head = move === LEFT ? state.next : state.stack[state.size - 1]!;
  state.head[child] = head;
  if (head < 0) return;
  if (child < head) {
    if (state.leftmost[head]! < 0 || child < state.leftmost[head]!) state.leftmost[head] = child;
    if (state.leftCount[head]! < 7) state.leftCount[head]!++;
  } else {
    if (child > state.rightmost[head]!) state.rightmost[head] = child;
    if (state.rightCount[head]! < 7) state.rightCount[head]!++;
  }
}

export const ARC_FEATURES = 84;
const NONE = 99;
const ROOT = 98;

/** Writes the hashed features of a state into `out`. */
export function arcFeatures(state: ParseState, input: ParserInput, out: Uint32Array): void {
  const { stack, size, next, length } = state;
  const { word, tag, quoted } = input;
  const s0 = size > 0 ? stack[size - 1]! : -2;
  const s1 = size > 1 ? stack[size - 2]! : -2;
  const s2 = size > 2 ? stack[size - 3]! : -2;
  const b0 = next < length ? next : -2;
  const b1 = next + 1 < length ? next + 1 : -2;
  const b2 = next + 2 < length ? next + 2 : -2;
  const W = (i: number) => (i >= 0 ? word[i]! : i === -1 ? ROOT : NONE);
  const P = (i: number) => (i >= 0 ? tag[i]! : i === -1 ? ROOT : NONE);
  const L = (i: number) => P(i >= 0 ? state.leftmost[i]! : -2);
  const R = (i: number) => P(i >= 0 ? state.rightmost[i]! : -2);
  const LW = (i: number) => W(i >= 0 ? state.leftmost[i]! : -2);
  const RW = (i: number) => W(i >= 0 ? state.rightmost[i]! : -2);
  const s0w = W(s0),
    s1w = W(s1),
    b0w = W(b0),
    b1w = W(b1),
    b2w = W(b2);
  const s0p = P(s0),
    s1p = P(s1),
    s2p = P(s2),
    b0p = P(b0),
    b1p = P(b1),
    b2p = P(b2);
  const s0wp = mix(s0w, s0p),
    s1wp = mix(s1w, s1p),
    b0wp = mix(b0w, b0p);
  const s0b0 = mix(s0p, b0p),
    s1s0 = mix(s1p, s0p),
    b0b1 = mix(b0p, b1p);
  const dist = s0 >= 0 && b0 >= 0 ? bin(b0 - s0) : 9;
  const dist1 = s1 >= 0 && s0 >= 0 ? bin(s0 - s1) : 9;
  const q = (i: number) => (i >= 0 ? quoted[i]! : 2);
  const quotes = q(s0) * 9 + q(b0) * 3 + q(s1);
  const s0vl = s0 >= 0 ? state.leftCount[s0]! : 9;
  const s0vr = s0 >= 0 ? state.rightCount[s0]! : 9;
  const s1vr = s1 >= 0 ? state.rightCount[s1]! : 9;
  const b0vl = b0 >= 0 ? state.leftCount[b0]! : 9;
  let n = 0;
  const put = (value: number) => {
    out[n] = mix(n + 101, value);
    n++;
  };
  put(s0wp);
  put(s0w);
  put(s0p);
  put(s1wp);
  put(s1w);
  put(s1p);
  put(b0wp);
  put(b0w);
  put(b0p);
  put(mix(b1w, b1p));
  put(b1p);
  put(b2p);
  put(mix(s0wp, b0wp));
  put(mix(s0wp, b0p));
  put(mix(s0p, b0wp));
  put(mix(s0w, b0w));
  put(s0b0);
  put(b0b1);
  put(mix(s1wp, s0wp));
  put(mix(s1p, s0wp));
  put(mix(s1wp, s0p));
  put(mix(s1w, s0w));
  put(s1s0);
  put(mix(s1w, b0w));
  put(mix(s1p, b0p));
  put(mix(s1wp, b0p));
  put(mix(b0b1, b2p));
  put(mix(s0p, b0b1));
  put(mix(s1s0, b0p));
  put(mix(s2p, s1s0));
  put(mix(mix(s1s0, b0p), b1p));
  put(mix(s0b0, L(s0)));
  put(mix(s0b0, R(s0)));
  put(mix(s0b0, L(b0)));
  put(mix(s1s0, R(s1)));
  put(mix(s1s0, L(s0)));
  put(mix(s1s0, R(s0)));
  put(mix(mix(s1s0, R(s0)), b0p));
  put(mix(mix(s1s0, R(s1)), b0p));
  put(mix(s1s0, L(s1)));
  put(mix(s0w, dist));
  put(mix(s0p, dist));
  put(mix(b0w, dist));
  put(mix(b0p, dist));
  put(mix(s0b0, dist));
  put(mix(s1s0, dist1));
  put(mix(mix(s1w, s0p), dist1));
  put(mix(s0p, s0vl + 16));
  put(mix(s0p, s0vr + 32));
  put(mix(s1p, s1vr));
  put(mix(b0p, b0vl));
  put(mix(s0w, s0vr));
  put(mix(s1w, s1vr));
  put(mix(b0w, b0vl));
  put(mix(s0b0, quotes));
  put(mix(s1s0, quotes));
  put(mix(b0wp, s1p));
  put(mix(s0w, mix(b0p, b1p)));
  // What already hangs on the words (after Zhang and Nivre 2011): `that` before a verb, `to` before another.
  put(LW(s0));
  put(RW(s0));
  put(RW(s1));
  put(LW(b0));
  put(mix(LW(b0), mix(s0p, b0p)));
  put(mix(LW(b0), s0w));
  put(mix(RW(s1), s1s0));
  put(mix(RW(s0), s0b0));
  put(mix(LW(s0), s1s0));
  put(mix(RW(s1), s0w));
  put(mix(mix(s0b0, L(s0)), L(b0)));
  put(mix(mix(s0b0, R(s0)), L(b0)));
  put(mix(mix(s1s0, R(s1)), L(s0)));
  put(mix(mix(s1s0, R(s1)), R(s0)));
  put(mix(mix(s1s0, s2p), b0p));
  put(mix(W(s2), s2p));
  put(mix(s2p, mix(s0p, b0p)));
  put(mix(b2w, b2p));
  put(mix(b1w, b0p));
  put(mix(s0p, mix(b1w, b1p)));
  put(mix(s0wp, b1p));
  put(mix(mix(s1w, s0w), b0p));
  put(mix(mix(s1wp, s0vl), s1vr));
  put(mix(mix(s0wp, s0vl), s0vr));
  put(mix(mix(s0b0, b1p), b2p));
  put(mix(mix(s0b0, s1p), mix(s0vr, b0vl)));
}

function bin(distance: number): number {
  return distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7;
}

/** For each word its outermost children: `[leftmost, rightmost]`, -2 where there is none. */
export function outerChildren(head: Int32Array): readonly [Int32Array, Int32Array] {
  const left = new Int32Array(head.length).fill(-2);
  const right = new Int32Array(head.length).fill(-2);
  for (let i = 0; i < head.length; i++) {
    const h = head[i]!;
    if (h < 0) continue;
    if (i < h && left[h] === -2) left[h] = i;
    if (i > h) right[h] = i;
  }
  return [left, right];
}

export const LABEL_FEATURES = 27;

/** Writes the hashed features of the arc from word `i` to its head into `out`. */
export function labelFeatures(
  input: ParserInput,
  head: Int32Array,
  children: readonly [Int32Array, Int32Array],
  i: number,
  out: Uint32Array,
): void {
  const { word, tag, length } = input;
  const h = head[i]!;
  const W = (j: number) => (j >= 0 && j < length ? word[j]! : j === -1 ? ROOT : NONE);
  const P = (j: number) => (j >= 0 && j < length ? tag[j]! : j === -1 ? ROOT : NONE);
  const before = i < h ? 1 : 0;
  const near = h < 0 ? 8 : bin(Math.abs(i - h));
  const hp = mix(P(h), before);
  const hw = mix(W(h), before);
  const ip = P(i);
  const iw = W(i);
  const [left, right] = children;
  const child = left[i]!;
  const last = right[i]!;
  let n = 0;
  const put = (value: number) => {
    out[n] = mix(n + 201, value);
    n++;
  };
  put(mix(ip, hp));
  put(mix(iw, hp));
  put(mix(ip, hw));
  put(mix(iw, hw));
  put(mix(mix(ip, hp), near));
  put(iw);
  put(hw);
  put(mix(mix(ip, P(i - 1)), hp));
  put(mix(mix(ip, P(i + 1)), hp));
  put(mix(mix(ip, hp), P(child)));
  put(mix(mix(ip, hp), W(child)));
  put(mix(mix(ip, hp), P(last)));
  put(mix(hp, W(child)));
  put(mix(mix(ip, hw), W(child)));
  put(mix(mix(ip, hp), P(h >= 0 ? left[h]! : -2)));
  put(mix(mix(ip, hp), P(h >= 0 ? right[h]! : -2)));
  put(mix(mix(ip, hp), P(h - 1)));
  put(mix(mix(ip, hp), P(h + 1)));
  put(mix(mix(ip, hp), W(h >= 0 ? left[h]! : -2)));
  put(mix(mix(ip, hp), h >= 0 && (left[h] === i || right[h] === i) ? 1 : 0));
  put(mix(mix(ip, hp), h >= 0 && head[h]! >= 0 ? P(head[h]!) : NONE));
  put(mix(mix(ip, hp), W(i - 1)));
  put(mix(mix(ip, hp), W(i + 1)));
  put(mix(mix(ip, hp), mix(P(child), P(last))));
  put(mix(mix(ip, hw), near));
  put(mix(hp, mix(iw, W(i + 1))));
  put(mix(W(h), mix(ip, P(child))));
}
