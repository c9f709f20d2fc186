// What the parser reads of a state before it moves: words and tags of the top of the stack and the next words, what
// already hangs on them and how (after Zhang and Nivre 2011), and what stands between them.
import { mix } from './hashing.ts';
import type { ParseState } from './parse-state.ts';
import type { ParserInput } from './parser-input.ts';

/** Stand for the tag and the word of the root, and of what is not there. */
export const ROOT = 98;
export const NONE = 99;

export const ARC_FEATURES = 125;
export const ARC_PLACES = 101;

/** Writes the hashed features of a state into `out`; their places, from {@link ARC_PLACES} on, are not mixed in yet. */
export function arcFeatures(state: ParseState, input: ParserInput, out: Uint32Array): void {
  const { stack, size, next, length } = state;
  const { word, tag, quoted } = input;
  const s0 = size > 0 ? stack[size - 1]! : -2;
  const s1 = size > 1 ? stack[size - 2]! : -2;
  const s2 = size > 2 ? stack[size - 3]! : -2;
  const b0 = next < length ? next : -2;
  const b1 = next + 1 < length ? next + 1 : -2;
  const b2 = next + 2 < length ? next + 2 : -2;
  const W = (i: number) => (i >= 0 ? word[i]! | 0 : i === -1 ? ROOT : NONE);
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
  const s0left = L(s0),
    s0right = R(s0),
    s1left = L(s1),
    s1right = R(s1),
    b0left = L(b0),
    s0leftw = LW(s0),
    s0rightw = RW(s0),
    s1rightw = RW(s1),
    b0leftw = LW(b0);
  let n = 0;
  out[n++] = s0wp;
  out[n++] = s0w;
  out[n++] = s0p;
  out[n++] = s1wp;
  out[n++] = s1w;
  out[n++] = s1p;
  out[n++] = b0wp;
  out[n++] = b0w;
  out[n++] = b0p;
  out[n++] = mix(b1w, b1p);
  out[n++] = b1p;
  out[n++] = b2p;
  out[n++] = mix(s0wp, b0wp);
  out[n++] = mix(s0wp, b0p);
  out[n++] = mix(s0p, b0wp);
  out[n++] = mix(s0w, b0w);
  out[n++] = s0b0;
  out[n++] = b0b1;
  out[n++] = mix(s1wp, s0wp);
  out[n++] = mix(s1p, s0wp);
  out[n++] = mix(s1wp, s0p);
  out[n++] = mix(s1w, s0w);
  out[n++] = s1s0;
  out[n++] = mix(s1w, b0w);
  out[n++] = mix(s1p, b0p);
  out[n++] = mix(s1wp, b0p);
  out[n++] = mix(b0b1, b2p);
  out[n++] = mix(s0p, b0b1);
  out[n++] = mix(s1s0, b0p);
  out[n++] = mix(s2p, s1s0);
  out[n++] = mix(mix(s1s0, b0p), b1p);
  out[n++] = mix(s0b0, s0left);
  out[n++] = mix(s0b0, s0right);
  out[n++] = mix(s0b0, b0left);
  out[n++] = mix(s1s0, s1right);
  out[n++] = mix(s1s0, s0left);
  out[n++] = mix(s1s0, s0right);
  out[n++] = mix(mix(s1s0, s0right), b0p);
  out[n++] = mix(mix(s1s0, s1right), b0p);
  out[n++] = mix(s1s0, s1left);
  out[n++] = mix(s0w, dist);
  out[n++] = mix(s0p, dist);
  out[n++] = mix(b0w, dist);
  out[n++] = mix(b0p, dist);
  out[n++] = mix(s0b0, dist);
  out[n++] = mix(s1s0, dist1);
  out[n++] = mix(mix(s1w, s0p), dist1);
  out[n++] = mix(s0p, s0vl + 16);
  out[n++] = mix(s0p, s0vr + 32);
  out[n++] = mix(s1p, s1vr);
  out[n++] = mix(b0p, b0vl);
  out[n++] = mix(s0w, s0vr);
  out[n++] = mix(s1w, s1vr);
  out[n++] = mix(b0w, b0vl);
  out[n++] = mix(s0b0, quotes);
  out[n++] = mix(s1s0, quotes);
  out[n++] = mix(b0wp, s1p);
  out[n++] = mix(s0w, mix(b0p, b1p));
  // What already hangs on the words (after Zhang and Nivre 2011): `that` before a verb, `to` before another.
  out[n++] = s0leftw;
  out[n++] = s0rightw;
  out[n++] = s1rightw;
  out[n++] = b0leftw;
  out[n++] = mix(b0leftw, mix(s0p, b0p));
  out[n++] = mix(b0leftw, s0w);
  out[n++] = mix(s1rightw, s1s0);
  out[n++] = mix(s0rightw, s0b0);
  out[n++] = mix(s0leftw, s1s0);
  out[n++] = mix(s1rightw, s0w);
  out[n++] = mix(mix(s0b0, s0left), b0left);
  out[n++] = mix(mix(s0b0, s0right), b0left);
  out[n++] = mix(mix(s1s0, s1right), s0left);
  out[n++] = mix(mix(s1s0, s1right), s0right);
  out[n++] = mix(mix(s1s0, s2p), b0p);
  out[n++] = mix(W(s2), s2p);
  out[n++] = mix(s2p, mix(s0p, b0p));
  out[n++] = mix(b2w, b2p);
  out[n++] = mix(b1w, b0p);
  out[n++] = mix(s0p, mix(b1w, b1p));
  out[n++] = mix(s0wp, b1p);
  out[n++] = mix(mix(s1w, s0w), b0p);
  out[n++] = mix(mix(s1wp, s0vl), s1vr);
  out[n++] = mix(mix(s0wp, s0vl), s0vr);
  out[n++] = mix(mix(s0b0, b1p), b2p);
  out[n++] = mix(mix(s0b0, s1p), mix(s0vr, b0vl));
  // How it hangs there: a word that has its subject takes no second one.
  const S = (i: number) => (i >= 0 ? state.relation[i]! : 200);
  const s0l = S(s0 >= 0 ? state.leftmost[s0]! : -2),
    s0r = S(s0 >= 0 ? state.rightmost[s0]! : -2),
    s1l = S(s1 >= 0 ? state.leftmost[s1]! : -2),
    s1r = S(s1 >= 0 ? state.rightmost[s1]! : -2),
    b0l = S(b0 >= 0 ? state.leftmost[b0]! : -2);
  out[n++] = mix(s0l, s0p);
  out[n++] = mix(s0r, s0p);
  out[n++] = mix(s1l, s1p);
  out[n++] = mix(s1r, s1p);
  out[n++] = mix(b0l, b0p);
  out[n++] = mix(mix(s0l, s0r), s0b0);
  out[n++] = mix(mix(s0l, b0l), s0b0);
  out[n++] = mix(mix(s0r, b0l), s0b0);
  out[n++] = mix(mix(s1l, s1r), s1s0);
  out[n++] = mix(mix(s1r, s0l), s1s0);
  out[n++] = mix(mix(s0r, s1r), s1s0);
  out[n++] = mix(s0l, s0w);
  out[n++] = mix(s0r, s0w);
  out[n++] = mix(b0l, b0w);
  out[n++] = mix(s1r, s1w);
  const B = (i: number) => (i >= 0 ? state.below[i]! : -1);
  const s0s = B(s0),
    s1s = B(s1),
    b0s = B(b0);
  out[n++] = mix(s0s, s0p);
  out[n++] = mix(b0s, b0p);
  out[n++] = mix(s1s, s1p);
  out[n++] = mix(s0s, s0b0);
  out[n++] = mix(b0s, s0b0);
  out[n++] = mix(s0s, s1s0);
  out[n++] = mix(s1s, s1s0);
  out[n++] = mix(s0s, s0w);
  out[n++] = mix(s0s, mix(b0s, s0b0));
  // Further around, and what stands between.
  const N = (i: number) => (i < 0 || i >= length ? NONE : tag[i]!);
  out[n++] = mix(mix(N(next - 1), b0p), mix(b1p, N(next + 2)));
  out[n++] = mix(N(next + 3), s0b0);
  out[n++] = mix(mix(N(s0 - 1), s0p), mix(N(s0 + 1), b0p));
  out[n++] = mix(mix(N(next - 1), b0p), mix(b1p, s0p));
  const after = s0 >= 0 && b0 >= 0 ? between(input, s0, b0) : 0;
  const before = s1 >= 0 && s0 >= 0 ? between(input, s1, s0) : 0;
  out[n++] = mix(after, s0b0);
  out[n++] = mix(after, s0w);
  out[n++] = mix(after, b0w);
  out[n++] = mix(before, s1s0);
  out[n++] = mix(mix(before, after), mix(s1s0, b0p));
  out[n++] = mix(before, s1w);
  const verb = b0 >= 0 ? input.nextVerb[b0]! : -2;
  out[n++] = mix(P(verb), mix(verb < 0 ? 7 : Math.min(6, verb - b0), s0b0));
  out[n++] = mix(W(verb), s0p);
  out[n++] = mix(length > 0 ? word[length - 1]! | 0 : 0, s0b0);
  out[n++] = mix(Math.min(size, 6), s0b0);
  const s3 = size > 3 ? stack[size - 4]! : -2;
  out[n++] = mix(mix(P(s3), s2p), s1s0);
  out[n++] = mix(W(s2), s0b0);
  out[n++] = mix(mix(s1w, b0w), s0p);
}

/** How many verbs, commas and coordinators stand between two words: none, one or several of each. */
function between({ verbs, commas, coordinators }: ParserInput, from: number, to: number): number {
  const some = (upTo: Uint32Array) => Math.min(2, upTo[to]! - upTo[from + 1]!);
  return some(verbs) * 9 + some(commas) * 3 + some(coordinators);
}

export function bin(distance: number): number {
  return distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7;
}
