// Features of a token: its place in the tree of its sentence, and on the way from there to the cues above it.
import { mix } from '../../language/hashing.ts';
import type { Document } from './document.ts';
import { type Context, cueAt, edgeOf, NONE, sinceCue, step, untilCue, valueAt } from './feature-context.ts';

/** Writes them into `out` from `count` on; returns where the next begin. */
export function treeFeatures(d: Document, context: Context, i: number, out: Uint32Array, count: number): number {
  const t0 = d.tag[i]!;
  const q0 = d.quote[i]!;
  const h = d.head[i]!;
  const rel = d.relation[i]!;
  const ht = valueAt(d.tag, h);
  const side = h < i ? 1 : 0;
  out[count++] = rel;
  out[count++] = mix(rel, t0);
  out[count++] = mix(rel, valueAt(d.lemma, h));
  out[count++] = mix(mix(rel, ht), side);
  out[count++] = mix(mix(rel, cueAt(d, h)), side);
  const g = h < 0 ? -1 : d.head[h]!;
  const relations = mix(rel, valueAt(d.relation, h));
  out[count++] = mix(relations, mix(valueAt(d.lemma, g), side));
  out[count++] = mix(relations, mix(cueAt(d, h), cueAt(d, g)));
  const between = sinceCue(context, i);
  const ahead = untilCue(context, i);
  for (let k = 0; k < 2; k++) {
    const cue = k === 0 ? d.nearCue[i]! : d.farCue[i]!;
    const child = k === 0 ? d.nearChild[i]! : d.farChild[i]!;
    const arc = valueAt(d.relation, child);
    const from = child < 0 ? -1 : d.leftEdge[child]!;
    const to = child < 0 ? -1 : d.rightEdge[child]!;
    const place = placeUnder(d, i, cue, child);
    const sided = mix(mix(arc, place), cueAt(d, cue));
    out[count++] = sided;
    out[count++] = mix(sided, q0);
    out[count++] = mix(sided, mix(valueAt(d.lemma, cue), 1));
    out[count++] = mix(mix(arc, cue < i ? 1 : 0), mix(t0, mix(rel, cueAt(d, cue))));
    out[count++] = mix(mix(arc, cue < i ? 1 : 0), child < 0 ? 7 : mix(step(i - from), step(to - i)));
    out[count++] = mix(mix(arc, between), mix(ahead, place));
  }
  const hang = d.hangingCue[i]!;
  const where = hang < 0 ? 9 : (hang < i ? 1 : 0) + (i >= d.leftEdge[hang]! && i <= d.rightEdge[hang]! ? 2 : 0);
  const hanging = mix(valueAt(d.relation, hang), where);
  out[count++] = hanging;
  out[count++] = mix(hanging, mix(valueAt(d.lemma, hang), q0));
  out[count++] = mix(hanging, mix(edgeOf(d, i), t0));
  // The neighbours' places in the tree: where a phrase of a cue ends and the next begins.
  const arcHere = arcOf(d, i, i);
  const arcAfter = arcOf(d, i, i + 1);
  const arcBefore = arcOf(d, i, i - 1);
  out[count++] = mix(arcBefore, arcHere);
  out[count++] = mix(arcHere, arcAfter);
  out[count++] = mix(mix(arcBefore, arcHere), mix(arcAfter, q0));
  const top = h < 0 ? i : h;
  const isRight = i > d.sentenceStart[i]! && d.rightEdge[top] === i ? 1 : 0;
  out[count++] = mix(isRight + (d.leftEdge[top] === i ? 2 : 0), mix(rel, ht));
  out[count++] = mix(mix(d.leftEdge[i] === i ? 1 : 0, d.rightEdge[i] === i ? 1 : 0), mix(t0, rel));
  return count;
}

/** Where token `i` stands in what hangs on a cue by its word `child`: first 1, last 2, after the cue 4; 8 when there is none. */
export function placeUnder({ leftEdge, rightEdge }: Document, i: number, cue: number, child: number): number {
  return child < 0 ? 8 : (i === leftEdge[child]! ? 1 : 0) + (i === rightEdge[child]! ? 2 : 0) + (cue < i ? 4 : 0);
}

/** How token `j`, of the sentence of `i`, hangs on the cue above it. */
function arcOf(d: Document, i: number, j: number): number {
  const child = j < d.sentenceStart[i]! || j >= d.sentenceEnd[i]! ? -1 : d.nearChild[j]!;
  return child < 0
    ? NONE
    : mix(d.relation[child]!, (j === d.leftEdge[child] ? 1 : 0) + (j === d.rightEdge[child] ? 2 : 0));
}
