// Features of a token: the cues around it and what stands between, and what its sentence and paragraph hold.
import { mix } from '../../language/hashing.ts';
import type { Document } from './document.ts';
import { away, beside, type Context, cueAt, edgeOf, sinceCue, step, untilCue, valueAt } from './feature-context.ts';
import { stateAt } from './features-words.ts';

/** Writes them into `out` from `count` on; returns where the next begin. */
export function cueFeatures(d: Document, context: Context, i: number, out: Uint32Array, count: number): number {
  const s = d.sentenceStart[i]!;
  const e = d.sentenceEnd[i]!;
  const C = (j: number) => (j < s || j >= e ? 9 : d.cue[j]!);
  const { commaLeft, commaRight, cueLeft, cueRight, verbLeft, verbRight, thatLeft } = context;
  const t0 = d.tag[i]!;
  const q0 = d.quote[i]!;
  const tAfter = beside(d.tag, i + 1, s, e);
  // Cues here and around.
  const c0 = d.cue[i]!;
  const cl = cueLeft[i]!;
  const cr = cueRight[i]!;
  const clLemma = valueAt(d.lemma, cl);
  const crLemma = valueAt(d.lemma, cr);
  const clStep = cueAt(d, cl);
  const crStep = cueAt(d, cr);
  const clAway = away(i, cl);
  const crAway = away(i, cr);
  out[count++] = mix(c0, q0);
  out[count++] = mix(C(i - 1), c0);
  out[count++] = mix(c0, C(i + 1));
  out[count++] = mix(C(i - 2) * 10 + C(i + 2), c0);
  out[count++] = mix(c0, mix(beside(d.tag, i - 1, s, e), tAfter));
  out[count++] = mix(c0, mix(stateAt(d, i - 1), tAfter));
  out[count++] = mix(clLemma, clAway);
  out[count++] = mix(crLemma, crAway);
  out[count++] = mix(mix(clStep, clAway), q0);
  out[count++] = mix(mix(crStep, crAway), q0);
  out[count++] = mix(mix(clStep, crStep), q0);
  out[count++] = mix(mix(clLemma, cl === i - 1 ? t0 : 0), q0);
  out[count++] = mix(mix(crLemma, cr === i + 1 ? t0 : 0), q0);
  out[count++] = mix(mix(clAway, t0), clStep);
  out[count++] = mix(mix(crAway, t0), crStep);
  // What stands between the token and the nearest cue.
  const between = sinceCue(context, i);
  const ahead = untilCue(context, i);
  const vl = verbLeft[i]!;
  const vr = verbRight[i]!;
  out[count++] = mix(between, mix(clStep, q0));
  out[count++] = mix(ahead, mix(crStep, q0));
  out[count++] = mix(mix(between, ahead), mix(clStep, crStep));
  out[count++] = mix(between, clLemma);
  out[count++] = mix(ahead, crLemma);
  out[count++] = mix(valueAt(d.lemma, vl), away(i, vl));
  out[count++] = mix(valueAt(d.lemma, vr), away(i, vr));
  out[count++] = mix(away(i, commaLeft[i]!), away(i, commaRight[i]!));
  out[count++] = mix(away(i, thatLeft[i]!), clStep);
  // Sentence and paragraph.
  const edge = edgeOf(d, i);
  const cues = clStep * 10 + crStep;
  out[count++] = mix(context.sentenceKind[i]!, q0);
  out[count++] = mix(context.paragraphKind[i]!, q0);
  out[count++] = mix(mix(context.sentenceKind[i]!, edge), c0);
  out[count++] = mix(mix(context.paragraphKind[i]!, edge), cues);
  out[count++] = mix(mix(d.lemma[s]!, d.tag[s]!), edge);
  out[count++] = mix(mix(d.word[s]!, clStep), q0);
  out[count++] = mix(step(i - s), mix(t0, crStep));
  out[count++] = mix(mix(step(i - d.paragraphStart[i]!), step(d.paragraphEnd[i]! - i)), q0);
  out[count++] = mix(mix(d.word[Math.max(s, e - 1)]!, q0), cues);
  return count;
}
