// Features of a token: its words, tags and quotation marks, and those beside it.
import { mix } from '../../language/hashing.ts';
import type { Document } from './document.ts';
import { away, beside, type Context, edgeOf } from './feature-context.ts';

/** Writes them into `out` from `count` on; returns where the next begin. */
export function wordFeatures(
  d: Document,
  { markLeft, markRight }: Context,
  i: number,
  out: Uint32Array,
  count: number,
) {
  const s = d.sentenceStart[i]!;
  const e = d.sentenceEnd[i]!;
  const W = (j: number) => beside(d.word, j, s, e);
  const L = (j: number) => beside(d.lemma, j, s, e);
  const T = (j: number) => beside(d.tag, j, s, e);
  const w0 = d.word[i]!;
  const t0 = d.tag[i]!;
  const tBefore = T(i - 1);
  const tAfter = T(i + 1);
  const wBefore = W(i - 1);
  const wAfter = W(i + 1);
  // Words.
  out[count++] = 0;
  out[count++] = w0;
  out[count++] = d.lemma[i]!;
  out[count++] = wBefore;
  out[count++] = wAfter;
  out[count++] = W(i - 2);
  out[count++] = W(i + 2);
  out[count++] = L(i - 3);
  out[count++] = L(i + 3);
  out[count++] = d.shape[i]!;
  out[count++] = mix(beside(d.shape, i - 1, s, e), mix(d.shape[i]!, beside(d.shape, i + 1, s, e)));
  // Tags.
  out[count++] = t0;
  for (let k = -5; k <= 5; k++) if (k !== 0) out[count++] = T(i + k);
  out[count++] = mix(tBefore, t0);
  out[count++] = mix(t0, tAfter);
  out[count++] = mix(mix(tBefore, t0), tAfter);
  out[count++] = mix(mix(T(i - 2), tBefore), t0);
  out[count++] = mix(mix(t0, tAfter), T(i + 2));
  out[count++] = mix(tBefore, w0);
  out[count++] = mix(w0, tAfter);
  out[count++] = mix(L(i - 1), t0);
  out[count++] = mix(t0, L(i + 1));
  // Marks.
  const q0 = d.quote[i]!;
  const marks = stateAt(d, i - 1) * 25 + q0 * 5 + stateAt(d, i + 1);
  out[count++] = mix(marks, edgeOf(d, i));
  out[count++] = mix(marks, t0);
  out[count++] = mix(marks, wBefore);
  out[count++] = mix(marks, wAfter);
  out[count++] = mix(q0, w0);
  out[count++] = mix(mix(stateAt(d, i - 2), stateAt(d, i + 2)), marks);
  out[count++] = mix(mix(q0, tBefore), t0);
  out[count++] = mix(mix(q0, away(i, markLeft[i]!)), markAt(d, markLeft[i]!));
  out[count++] = mix(mix(q0, away(i, markRight[i]!)), markAt(d, markRight[i]!));
  return count;
}

/** The quotation state (quotation.ts) of token `j`; 4 beyond the article. */
export function stateAt({ quote, length }: Document, j: number): number {
  return j < 0 || j >= length ? 4 : quote[j]!;
}

function markAt({ quote }: Document, j: number): number {
  return j < 0 ? 7 : quote[j]!;
}
