// Features of a token: the classes of words (word-classes.ts) here, beside it, at its head, at the cues and verbs around.
import { mix } from '../../language/hashing.ts';
import type { Document } from './document.ts';
import { away, beside, type Context, sinceCue, untilCue, valueAt } from './feature-context.ts';
import { placeUnder } from './features-tree.ts';

/** Writes them into `out` from `count` on; returns where the next begin. */
export function classFeatures(d: Document, context: Context, i: number, out: Uint32Array, count: number): number {
  const s = d.sentenceStart[i]!;
  const e = d.sentenceEnd[i]!;
  const { cueLeft, cueRight, verbLeft, verbRight } = context;
  const f0 = d.fine[i]!;
  const k0 = d.coarse[i]!;
  const kAfter = beside(d.coarse, i + 1, s, e);
  const kBefore = beside(d.coarse, i - 1, s, e);
  const rel = d.relation[i]!;
  const headClass = valueAt(d.fine, d.head[i]!);
  out[count++] = f0;
  out[count++] = beside(d.fine, i - 1, s, e);
  out[count++] = beside(d.fine, i + 1, s, e);
  out[count++] = beside(d.fine, i - 2, s, e);
  out[count++] = beside(d.fine, i + 2, s, e);
  out[count++] = mix(kBefore, k0);
  out[count++] = mix(k0, kAfter);
  out[count++] = mix(f0, d.tag[i]!);
  out[count++] = mix(mix(kBefore, k0), kAfter);
  out[count++] = mix(rel, headClass);
  out[count++] = mix(mix(rel, headClass), f0);
  const [cl, cr] = [cueLeft[i]!, cueRight[i]!];
  const [vl, vr] = [verbLeft[i]!, verbRight[i]!];
  out[count++] = mix(valueAt(d.fine, cl), away(i, cl));
  out[count++] = mix(valueAt(d.fine, cr), away(i, cr));
  out[count++] = mix(sinceCue(context, i), valueAt(d.fine, cl));
  out[count++] = mix(untilCue(context, i), valueAt(d.fine, cr));
  out[count++] = mix(valueAt(d.fine, vl), away(i, vl));
  out[count++] = mix(valueAt(d.fine, vr), away(i, vr));
  const near = d.nearCue[i]!;
  const child = d.nearChild[i]!;
  const under = mix(valueAt(d.relation, child), placeUnder(d, i, near, child));
  out[count++] = mix(under, valueAt(d.fine, near));
  out[count++] = mix(under, mix(k0, kBefore));
  return count;
}
