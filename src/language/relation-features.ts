// What the parser reads of an arc to name its relation: when the arc is made, with what hangs on both words by then, and
// again on the finished tree.
import { bin, NONE, ROOT } from './arc-features.ts';
import { mix } from './hashing.ts';
import type { ParseState } from './parse-state.ts';
import type { ParserInput } from './parser-input.ts';

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
export const LABEL_PLACES = 201;

/** Writes the hashed features of the arc from word `i` to its head into `out`, without their places. */
export function labelFeatures(
  input: ParserInput,
  head: Int32Array,
  children: readonly [Int32Array, Int32Array],
  i: number,
  out: Uint32Array,
): void {
  const { word, tag, length } = input;
  const h = head[i]!;
  const W = (j: number) => (j >= 0 && j < length ? word[j]! | 0 : j === -1 ? ROOT : NONE);
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
  out[n++] = mix(ip, hp);
  out[n++] = mix(iw, hp);
  out[n++] = mix(ip, hw);
  out[n++] = mix(iw, hw);
  out[n++] = mix(mix(ip, hp), near);
  out[n++] = iw;
  out[n++] = hw;
  out[n++] = mix(mix(ip, P(i - 1)), hp);
  out[n++] = mix(mix(ip, P(i + 1)), hp);
  out[n++] = mix(mix(ip, hp), P(child));
  out[n++] = mix(mix(ip, hp), W(child));
  out[n++] = mix(mix(ip, hp), P(last));
  out[n++] = mix(hp, W(child));
  out[n++] = mix(mix(ip, hw), W(child));
  out[n++] = mix(mix(ip, hp), P(h >= 0 ? left[h]! : -2));
  out[n++] = mix(mix(ip, hp), P(h >= 0 ? right[h]! : -2));
  out[n++] = mix(mix(ip, hp), P(h - 1));
  out[n++] = mix(mix(ip, hp), P(h + 1));
  out[n++] = mix(mix(ip, hp), W(h >= 0 ? left[h]! : -2));
  out[n++] = mix(mix(ip, hp), h >= 0 && (left[h] === i || right[h] === i) ? 1 : 0);
  out[n++] = mix(mix(ip, hp), h >= 0 && head[h]! >= 0 ? P(head[h]!) : NONE);
  out[n++] = mix(mix(ip, hp), W(i - 1));
  out[n++] = mix(mix(ip, hp), W(i + 1));
  out[n++] = mix(mix(ip, hp), mix(P(child), P(last)));
  out[n++] = mix(mix(ip, hw), near);
  out[n++] = mix(hp, mix(iw, W(i + 1)));
  out[n++] = mix(W(h), mix(ip, P(child)));
}

export const PROVISIONAL_FEATURES = 14;
export const PROVISIONAL_PLACES = 301;

/** Writes the hashed features of the arc that is about to be made from `i` to `h` into `out`, without their places. */
export function provisionalFeatures(
  state: ParseState,
  input: ParserInput,
  i: number,
  h: number,
  out: Uint32Array,
): void {
  const { word, tag, length } = input;
  const { leftmost, rightmost } = state;
  const W = (j: number) => (j >= 0 && j < length ? word[j]! | 0 : j === -1 ? ROOT : NONE);
  const P = (j: number) => (j >= 0 && j < length ? tag[j]! : j === -1 ? ROOT : NONE);
  const before = i < h ? 1 : 0;
  const hp = mix(P(h), before);
  const hw = mix(W(h), before);
  const ip = P(i);
  const iw = W(i);
  const pair = mix(ip, hp);
  const first = leftmost[i]!;
  let n = 0;
  out[n++] = pair;
  out[n++] = mix(iw, hp);
  out[n++] = mix(ip, hw);
  out[n++] = mix(iw, hw);
  out[n++] = mix(pair, h < 0 ? 8 : bin(Math.abs(i - h)));
  out[n++] = iw;
  out[n++] = hw;
  out[n++] = mix(pair, P(first));
  out[n++] = mix(pair, W(first));
  out[n++] = mix(pair, P(rightmost[i]!));
  out[n++] = mix(pair, P(i - 1));
  out[n++] = mix(pair, P(i + 1));
  out[n++] = mix(mix(ip, hw), W(first));
  out[n++] = mix(pair, P(h >= 0 ? leftmost[h]! : -2));
}
