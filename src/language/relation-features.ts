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

export const PROVISIONAL_FEATURES = 14;

/** Writes the hashed features of the arc that is about to be made from `i` to `h` into `out`. */
export function provisionalFeatures(
  state: ParseState,
  input: ParserInput,
  i: number,
  h: number,
  out: Uint32Array,
): void {
  const { word, tag, length } = input;
  const { leftmost, rightmost } = state;
  const W = (j: number) => (j >= 0 && j < length ? word[j]! : j === -1 ? ROOT : NONE);
  const P = (j: number) => (j >= 0 && j < length ? tag[j]! : j === -1 ? ROOT : NONE);
  const before = i < h ? 1 : 0;
  const hp = mix(P(h), before);
  const hw = mix(W(h), before);
  const ip = P(i);
  const iw = W(i);
  const pair = mix(ip, hp);
  const first = leftmost[i]!;
  let n = 0;
  const put = (value: number) => {
    out[n] = mix(n + 301, value);
    n++;
  };
  put(pair);
  put(mix(iw, hp));
  put(mix(ip, hw));
  put(mix(iw, hw));
  put(mix(pair, h < 0 ? 8 : bin(Math.abs(i - h))));
  put(iw);
  put(hw);
  put(mix(pair, P(first)));
  put(mix(pair, W(first)));
  put(mix(pair, P(rightmost[i]!)));
  put(mix(pair, P(i - 1)));
  put(mix(pair, P(i + 1)));
  put(mix(mix(ip, hw), W(first)));
  put(mix(pair, P(h >= 0 ? leftmost[h]! : -2)));
}
