// What the network reads of a word besides its meaning: some three dozen hashed features, fewer and coarser than those of
// the chain (features.ts), for it sees the words around by itself.
import { mix } from '../../language/hashing.ts';
import type { Document } from './document.ts';
import { type Context, NONE, readContext, sinceCue, step, untilCue } from './feature-context.ts';

export const NET_FEATURES = 36;
export const NET_PLACES = 7001;

/** Reads one word after the other: its {@link NET_FEATURES} features, without their places, stand in `values` until the next. */
export function forEachWord(document: Document, values: Uint32Array, visit: (word: number) => void): void {
  const context = readContext(document);
  for (let i = 0; i < document.length; i++) {
    wordFeatures(document, context, i, values);
    visit(i);
  }
}

function wordFeatures(d: Document, context: Context, i: number, out: Uint32Array): void {
  const s = d.sentenceStart[i]!;
  const e = d.sentenceEnd[i]!;
  let count = 0;
  const put = (value: number) => {
    out[count++] = value;
  };
  const at = (values: Uint32Array, j: number) => (j < Math.max(0, s - 1) || j >= d.length || j > e ? NONE : values[j]!);
  const quoteAt = (j: number) => (j < 0 || j >= d.length ? 4 : d.quote[j]!);
  const stepAt = (j: number) => (j < 0 ? 9 : d.cue[j]!);
  const away = (j: number) => (j < 0 ? 15 : step(Math.abs(i - j)));
  const markAt = (j: number) => (j < 0 ? 7 : d.quote[j]!);
  const [t0, q0, c0, rel] = [d.tag[i]!, d.quote[i]!, d.cue[i]!, d.relation[i]!];
  const edge = (i === s ? 1 : 0) + (i === e - 1 ? 2 : 0);

  // The word, and marks.
  put(d.word[i]!);
  put(d.fine[i]!);
  put(d.shape[i]!);
  put(t0);
  put(mix(quoteAt(i - 1) * 25 + q0 * 5 + quoteAt(i + 1), edge));
  put(mix(mix(quoteAt(i - 2), quoteAt(i + 2)), quoteAt(i - 1) * 25 + q0 * 5 + quoteAt(i + 1)));
  const { markLeft, markRight, commaLeft, commaRight, cueLeft, cueRight, thatLeft } = context;
  put(mix(mix(q0, away(markLeft[i]!)), markAt(markLeft[i]!)));
  put(mix(mix(q0, away(markRight[i]!)), markAt(markRight[i]!)));
  // Cues, and what stands between.
  const cl = cueLeft[i]!;
  const cr = cueRight[i]!;
  put(mix(c0, q0));
  put(mix(mix(stepAt(cl), away(cl)), q0));
  put(mix(mix(stepAt(cr), away(cr)), q0));
  put(mix(mix(stepAt(cl), stepAt(cr)), q0));
  const between = sinceCue(context, i);
  const ahead = untilCue(context, i);
  put(mix(between, mix(stepAt(cl), q0)));
  put(mix(ahead, mix(stepAt(cr), q0)));
  put(mix(mix(between, ahead), mix(stepAt(cl), stepAt(cr))));
  put(mix(away(commaLeft[i]!), away(commaRight[i]!)));
  put(mix(away(thatLeft[i]!), stepAt(cl)));
  // Sentence and paragraph.
  put(mix(context.sentenceKind[i]!, q0));
  put(mix(context.paragraphKind[i]!, q0));
  put(mix(mix(step(i - d.paragraphStart[i]!), step(d.paragraphEnd[i]! - i)), q0));
  put(mix(mix(d.word[Math.max(s, e - 1)]!, q0), stepAt(cl) * 10 + stepAt(cr)));
  // The tree.
  const h = d.head[i]!;
  const side = h < i ? 1 : 0;
  put(rel);
  put(mix(mix(rel, h < 0 ? 9 : d.cue[h]!), side));
  put(mix(mix(rel, h < 0 ? NONE : d.relation[h]!), mix(stepAt(h), stepAt(h < 0 ? -1 : d.head[h]!))));
  for (const [cue, child] of [
    [d.nearCue[i]!, d.nearChild[i]!],
    [d.farCue[i]!, d.farChild[i]!],
  ] as const) {
    const arc = child < 0 ? NONE : d.relation[child]!;
    const from = child < 0 ? -1 : d.leftEdge[child]!;
    const to = child < 0 ? -1 : d.rightEdge[child]!;
    const place = child < 0 ? 8 : (i === from ? 1 : 0) + (i === to ? 2 : 0) + (cue < i ? 4 : 0);
    put(mix(mix(arc, place), stepAt(cue)));
    put(mix(mix(arc, cue < i ? 1 : 0), child < 0 ? 7 : mix(step(i - from), step(to - i))));
    put(mix(mix(arc, between), mix(ahead, place)));
  }
  const hang = d.hangingCue[i]!;
  const where = hang < 0 ? 9 : (hang < i ? 1 : 0) + (i >= d.leftEdge[hang]! && i <= d.rightEdge[hang]! ? 2 : 0);
  put(mix(hang < 0 ? NONE : d.relation[hang]!, where));
  const arcOf = (j: number) => {
    const child = j < s || j >= e ? -1 : d.nearChild[j]!;
    return child < 0
      ? NONE
      : mix(d.relation[child]!, (j === d.leftEdge[child] ? 1 : 0) + (j === d.rightEdge[child] ? 2 : 0));
  };
  put(mix(arcOf(i - 1), arcOf(i)));
  put(mix(arcOf(i), arcOf(i + 1)));
  const head = h < 0 ? i : h;
  put(
    mix(
      (i > s && d.rightEdge[head] === i ? 1 : 0) + (d.leftEdge[head] === i ? 2 : 0),
      mix(rel, h < 0 ? NONE : d.tag[h]!),
    ),
  );
  put(mix(mix(d.leftEdge[i] === i ? 1 : 0, d.rightEdge[i] === i ? 1 : 0), mix(t0, rel)));
  put(mix(at(d.tag, i - 1), mix(t0, at(d.tag, i + 1))));
}
