// What the quote tagger reads of a token: about a hundred hashed features from its words, its quotation marks, the cues
// around it, its paragraph and its place in the tree (after issue 4; the templates are our own choice among those tried).
import { mix, toBuckets } from '../../language/hashing.ts';
import { CUE_STEP, type Document } from './document.ts';
import { CLOSES, INSIDE, OPENS } from './quotation.ts';

export const FEATURE_BITS = 23;
export const FEATURE_PLACES = 1;
/** More features than a token has. */
const MOST_FEATURES = 256;

/** Buckets of the features of all tokens, `width` for each token. */
export type FeatureTable = { readonly width: number; readonly buckets: Uint32Array };

export function readFeatures(document: Document): FeatureTable {
  const { length } = document;
  let table = new Uint32Array(0);
  let width = 0;
  const buckets = new Uint32Array(MOST_FEATURES);
  forEachToken(document, buckets, (i, count) => {
    toBuckets(buckets, count, FEATURE_PLACES, FEATURE_BITS);
    if (i === 0) {
      width = count;
      table = new Uint32Array(length * width);
    }
    if (count !== width) throw new Error(`token ${i} has ${count} features, not ${width}`);
    table.set(buckets.subarray(0, count), i * width);
  });
  return { width, buckets: table };
}

/** Reads one token after the other: its features, without their places, are the first `count` of `values`, until the next. */
export function forEachToken(
  document: Document,
  values: Uint32Array,
  visit: (token: number, count: number) => void,
): void {
  const context = readContext(document);
  for (let i = 0; i < document.length; i++) visit(i, tokenFeatures(document, context, i, values));
}

/** Nearest things to the left and right within the sentence (index, -1 for none), and what paragraphs hold. */
export type Context = {
  readonly cueLeft: Int32Array;
  readonly cueRight: Int32Array;
  readonly verbLeft: Int32Array;
  readonly verbRight: Int32Array;
  readonly commaLeft: Int32Array;
  readonly commaRight: Int32Array;
  readonly thatLeft: Int32Array;
  readonly markLeft: Int32Array;
  readonly markRight: Int32Array;
  readonly paragraphKind: Uint32Array;
  readonly sentenceKind: Uint32Array;
};

export function readContext(document: Document): Context {
  const { length: n, tokens, cue, quote } = document;
  const isCue = (i: number) => cue[i]! >= CUE_STEP;
  const isVerb = (i: number) => tokens[i]!.tag.startsWith('V');
  const isComma = (i: number) => tokens[i]!.text === ',';
  const isThat = (i: number) => document.lemma[i] !== 0 && tokens[i]!.lemma === 'that' && tokens[i]!.tag === 'IN';
  const isMark = (i: number) => quote[i] === OPENS || quote[i] === CLOSES;
  const { paragraphKind, sentenceKind } = kinds(document);
  return {
    cueLeft: nearest(document, isCue, -1),
    cueRight: nearest(document, isCue, 1),
    verbLeft: nearest(document, isVerb, -1),
    verbRight: nearest(document, isVerb, 1),
    commaLeft: nearest(document, isComma, -1),
    commaRight: nearest(document, isComma, 1),
    thatLeft: nearest(document, isThat, -1),
    markLeft: nearest(document, isMark, -1),
    markRight: nearest(document, isMark, 1),
    paragraphKind: paragraphKind.length === n ? paragraphKind : new Uint32Array(n),
    sentenceKind,
  };
}

function nearest(document: Document, is: (i: number) => boolean, direction: 1 | -1): Int32Array {
  const { length: n, sentenceStart } = document;
  const found = new Int32Array(n).fill(-1);
  const first = direction === -1 ? 0 : n - 1;
  for (let i = first + -direction * 0, last = -1, previous = -1; i >= 0 && i < n; i -= direction) {
    if (previous >= 0 && sentenceStart[previous] !== sentenceStart[i]) last = -1;
    found[i] = last;
    if (is(i)) last = i;
    previous = i;
  }
  return found;
}

/** For each token, a number that says what its paragraph and its sentence hold (cues, marks, place in the article). */
function kinds(document: Document) {
  const { length: n, cue, quote, sentenceStart, sentenceEnd, paragraphStart, paragraphEnd, paragraph } = document;
  const cuesUpTo = new Int32Array(n + 1);
  const marksUpTo = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) {
    cuesUpTo[i + 1] = cuesUpTo[i]! + (cue[i]! >= CUE_STEP && quote[i] !== INSIDE ? 1 : 0);
    marksUpTo[i + 1] = marksUpTo[i]! + (quote[i] === OPENS ? 1 : 0);
  }
  const within = (sums: Int32Array, from: number, to: number) => Math.min(3, sums[to]! - sums[from]!);
  const paragraphKind = new Uint32Array(n);
  const sentenceKind = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    const [p, q, s, e] = [paragraphStart[i]!, paragraphEnd[i]!, sentenceStart[i]!, sentenceEnd[i]!];
    const quoted = quote[p] === OPENS ? (quote[q - 1] === CLOSES ? 2 : 1) : 0;
    paragraphKind[i] =
      (within(cuesUpTo, p, q) * 4 + within(marksUpTo, p, q)) * 12 + quoted * 4 + Math.min(3, paragraph[i]!);
    const started = s > p ? 1 + within(cuesUpTo, Math.max(p, sentenceStart[s - 1]!), s) : 0;
    sentenceKind[i] = ((within(cuesUpTo, s, e) * 4 + within(marksUpTo, s, e)) * 5 + started) * 4 + lengthStep(e - s);
  }
  return { paragraphKind, sentenceKind };
}

function lengthStep(words: number): number {
  return words < 8 ? 0 : words < 16 ? 1 : words < 30 ? 2 : 3;
}

export function step(distance: number): number {
  return distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : distance < 25 ? 7 : 8;
}

export const NONE = 0x7e57;

/** Writes the features of token `i` into `out`; returns how many there are (always the same number). */
function tokenFeatures(document: Document, context: Context, i: number, out: Uint32Array): number {
  const d = document;
  const n = d.length;
  const s = d.sentenceStart[i]!;
  const e = d.sentenceEnd[i]!;
  let count = 0;
  // Beyond the sentence's edges the neighbours count as edges, but for the words right before and after.
  const at = (values: Uint32Array, j: number) => (j < 0 || j >= n || j < s - 1 || j > e ? NONE : values[j]!);
  const W = (j: number) => at(d.word, j);
  const L = (j: number) => at(d.lemma, j);
  const T = (j: number) => at(d.tag, j);
  const Q = (j: number) => (j < 0 || j >= n ? 4 : d.quote[j]!);
  const C = (j: number) => (j < s || j >= e ? 9 : d.cue[j]!);
  const w0 = d.word[i]!;
  const l0 = d.lemma[i]!;
  const t0 = d.tag[i]!;
  const q0 = d.quote[i]!;
  const edge = (i === s ? 1 : 0) + (i === e - 1 ? 2 : 0);

  const tBefore = T(i - 1);
  const tAfter = T(i + 1);
  const tBefore2 = T(i - 2);
  const tAfter2 = T(i + 2);
  const wBefore = W(i - 1);
  const wAfter = W(i + 1);
  const lBefore = L(i - 1);
  const lAfter = L(i + 1);
  const qBefore = Q(i - 1);
  const qAfter = Q(i + 1);
  const cBefore = C(i - 1);
  const cAfter = C(i + 1);
  // Words.
  out[count++] = 0;
  out[count++] = w0;
  out[count++] = l0;
  out[count++] = wBefore;
  out[count++] = wAfter;
  out[count++] = W(i - 2);
  out[count++] = W(i + 2);
  out[count++] = L(i - 3);
  out[count++] = L(i + 3);
  out[count++] = d.shape[i]!;
  out[count++] = mix(at(d.shape, i - 1), mix(d.shape[i]!, at(d.shape, i + 1)));
  // Tags.
  out[count++] = t0;
  for (let k = -5; k <= 5; k++) if (k !== 0) out[count++] = T(i + k);
  out[count++] = mix(tBefore, t0);
  out[count++] = mix(t0, tAfter);
  out[count++] = mix(mix(tBefore, t0), tAfter);
  out[count++] = mix(mix(tBefore2, tBefore), t0);
  out[count++] = mix(mix(t0, tAfter), tAfter2);
  out[count++] = mix(tBefore, w0);
  out[count++] = mix(w0, tAfter);
  out[count++] = mix(lBefore, t0);
  out[count++] = mix(t0, lAfter);
  // Marks.
  const marks = qBefore * 25 + q0 * 5 + qAfter;
  out[count++] = mix(marks, edge);
  out[count++] = mix(marks, t0);
  out[count++] = mix(marks, wBefore);
  out[count++] = mix(marks, wAfter);
  out[count++] = mix(q0, w0);
  out[count++] = mix(mix(Q(i - 2), Q(i + 2)), marks);
  out[count++] = mix(mix(q0, tBefore), t0);
  const { markLeft, markRight, commaLeft, commaRight, cueLeft, cueRight, verbLeft, verbRight, thatLeft } = context;
  const away = (j: number) => (j < 0 ? 15 : step(Math.abs(i - j)));
  const mark = (j: number) => (j < 0 ? 7 : d.quote[j]!);
  out[count++] = mix(mix(q0, away(markLeft[i]!)), mark(markLeft[i]!));
  out[count++] = mix(mix(q0, away(markRight[i]!)), mark(markRight[i]!));
  // Cues here and around.
  const c0 = d.cue[i]!;
  const cl = cueLeft[i]!;
  const cr = cueRight[i]!;
  const lemmaAt = (j: number) => (j < 0 ? NONE : d.lemma[j]!);
  const stepAt = (j: number) => (j < 0 ? 9 : d.cue[j]!);
  const clLemma = lemmaAt(cl);
  const crLemma = lemmaAt(cr);
  const clStep = stepAt(cl);
  const crStep = stepAt(cr);
  const clAway = away(cl);
  const crAway = away(cr);
  out[count++] = mix(c0, q0);
  out[count++] = mix(cBefore, c0);
  out[count++] = mix(c0, cAfter);
  out[count++] = mix(C(i - 2) * 10 + C(i + 2), c0);
  out[count++] = mix(c0, mix(tBefore, tAfter));
  out[count++] = mix(c0, mix(qBefore, tAfter));
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
  out[count++] = mix(between, mix(clStep, q0));
  out[count++] = mix(ahead, mix(crStep, q0));
  out[count++] = mix(mix(between, ahead), mix(clStep, crStep));
  out[count++] = mix(between, clLemma);
  out[count++] = mix(ahead, crLemma);
  out[count++] = mix(lemmaAt(verbLeft[i]!), away(verbLeft[i]!));
  out[count++] = mix(lemmaAt(verbRight[i]!), away(verbRight[i]!));
  out[count++] = mix(away(commaLeft[i]!), away(commaRight[i]!));
  out[count++] = mix(away(thatLeft[i]!), clStep);
  // Sentence and paragraph.
  out[count++] = mix(context.sentenceKind[i]!, q0);
  out[count++] = mix(context.paragraphKind[i]!, q0);
  out[count++] = mix(mix(context.sentenceKind[i]!, edge), c0);
  out[count++] = mix(mix(context.paragraphKind[i]!, edge), clStep * 10 + crStep);
  out[count++] = mix(mix(L(s), T(s)), edge);
  out[count++] = mix(mix(d.word[s]!, clStep), q0);
  out[count++] = mix(step(i - s), mix(t0, crStep));
  out[count++] = mix(mix(step(i - d.paragraphStart[i]!), step(d.paragraphEnd[i]! - i)), q0);
  out[count++] = mix(mix(d.word[Math.max(s, e - 1)]!, q0), clStep * 10 + crStep);
  // The tree.
  const h = d.head[i]!;
  const rel = d.relation[i]!;
  const hw = lemmaAt(h);
  const ht = h < 0 ? NONE : d.tag[h]!;
  const side = h < i ? 1 : 0;
  out[count++] = rel;
  out[count++] = mix(rel, t0);
  out[count++] = mix(rel, hw);
  out[count++] = mix(mix(rel, ht), side);
  out[count++] = mix(mix(rel, h < 0 ? 9 : d.cue[h]!), side);
  const g = h < 0 ? -1 : d.head[h]!;
  const relations = mix(rel, h < 0 ? NONE : d.relation[h]!);
  out[count++] = mix(relations, mix(lemmaAt(g), side));
  out[count++] = mix(relations, mix(stepAt(h), stepAt(g)));
  for (let k = 0; k < 2; k++) {
    const cue = k === 0 ? d.nearCue[i]! : d.farCue[i]!;
    const child = k === 0 ? d.nearChild[i]! : d.farChild[i]!;
    const arc = child < 0 ? NONE : d.relation[child]!;
    const from = child < 0 ? -1 : d.leftEdge[child]!;
    const to = child < 0 ? -1 : d.rightEdge[child]!;
    const place = child < 0 ? 8 : (i === from ? 1 : 0) + (i === to ? 2 : 0) + (cue < i ? 4 : 0);
    const sided = mix(mix(arc, place), stepAt(cue));
    out[count++] = sided;
    out[count++] = mix(sided, q0);
    out[count++] = mix(sided, mix(lemmaAt(cue), 1));
    out[count++] = mix(mix(arc, cue < i ? 1 : 0), mix(t0, mix(rel, stepAt(cue))));
    out[count++] = mix(mix(arc, cue < i ? 1 : 0), child < 0 ? 7 : mix(step(i - from), step(to - i)));
    out[count++] = mix(mix(arc, between), mix(ahead, place));
  }
  const hang = d.hangingCue[i]!;
  const hung = hang < 0 ? NONE : d.relation[hang]!;
  const where = hang < 0 ? 9 : (hang < i ? 1 : 0) + (i >= d.leftEdge[hang]! && i <= d.rightEdge[hang]! ? 2 : 0);
  const hanging = mix(hung, where);
  out[count++] = hanging;
  out[count++] = mix(hanging, mix(lemmaAt(hang), q0));
  out[count++] = mix(hanging, mix(edge, t0));
  // The neighbours' places in the tree: where a phrase of a cue ends and the next begins.
  const arcOf = (j: number) => {
    const child = j < s || j >= e ? -1 : d.nearChild[j]!;
    return child < 0
      ? NONE
      : mix(d.relation[child]!, (j === d.leftEdge[child] ? 1 : 0) + (j === d.rightEdge[child] ? 2 : 0));
  };
  const arcHere = arcOf(i);
  const arcAfter = arcOf(i + 1);
  const arcBefore = arcOf(i - 1);
  out[count++] = mix(arcBefore, arcHere);
  out[count++] = mix(arcHere, arcAfter);
  out[count++] = mix(mix(arcBefore, arcHere), mix(arcAfter, q0));
  const isRight = i > s && d.rightEdge[h < 0 ? i : h] === i ? 1 : 0;
  out[count++] = mix(isRight + (d.leftEdge[h < 0 ? i : h] === i ? 2 : 0), mix(rel, ht));
  out[count++] = mix(mix(d.leftEdge[i] === i ? 1 : 0, d.rightEdge[i] === i ? 1 : 0), mix(t0, rel));
  // Classes of words: here, beside, at the head, at the cues and verbs around.
  const F = (j: number) => at(d.fine, j);
  const K = (j: number) => at(d.coarse, j);
  const f0 = d.fine[i]!;
  const k0 = d.coarse[i]!;
  const classAt = (j: number) => (j < 0 ? NONE : d.fine[j]!);
  const kAfter = K(i + 1);
  const kBefore = K(i - 1);
  out[count++] = f0;
  out[count++] = F(i - 1);
  out[count++] = F(i + 1);
  out[count++] = F(i - 2);
  out[count++] = F(i + 2);
  out[count++] = mix(kBefore, k0);
  out[count++] = mix(k0, kAfter);
  out[count++] = mix(f0, t0);
  out[count++] = mix(mix(kBefore, k0), kAfter);
  out[count++] = mix(rel, classAt(h));
  out[count++] = mix(mix(rel, classAt(h)), f0);
  out[count++] = mix(classAt(cl), clAway);
  out[count++] = mix(classAt(cr), crAway);
  out[count++] = mix(between, classAt(cl));
  out[count++] = mix(ahead, classAt(cr));
  out[count++] = mix(classAt(verbLeft[i]!), away(verbLeft[i]!));
  out[count++] = mix(classAt(verbRight[i]!), away(verbRight[i]!));
  const near = d.nearCue[i]!;
  const child = d.nearChild[i]!;
  const arc = child < 0 ? NONE : d.relation[child]!;
  const place =
    child < 0 ? 8 : (i === d.leftEdge[child] ? 1 : 0) + (i === d.rightEdge[child] ? 2 : 0) + (near < i ? 4 : 0);
  out[count++] = mix(mix(arc, place), classAt(near));
  out[count++] = mix(mix(arc, place), mix(k0, kBefore));
  return count;
}

/** What stands between token `i` and the nearest cue before it: comma 1, quotation mark 2, “that” 4, verb 8. */
export function sinceCue({ cueLeft, commaLeft, markLeft, thatLeft, verbLeft }: Context, i: number): number {
  const cue = cueLeft[i]!;
  return (
    (commaLeft[i]! > cue ? 1 : 0) +
    (markLeft[i]! > cue ? 2 : 0) +
    (thatLeft[i]! > cue ? 4 : 0) +
    (verbLeft[i]! > cue ? 8 : 0)
  );
}

/** What stands between token `i` and the nearest cue after it: comma 1, quotation mark 2, verb 4. */
export function untilCue({ cueRight, commaRight, markRight, verbRight }: Context, i: number): number {
  const cue = cueRight[i]!;
  return (
    (commaRight[i]! >= 0 && (cue < 0 || commaRight[i]! < cue) ? 1 : 0) +
    (markRight[i]! >= 0 && (cue < 0 || markRight[i]! < cue) ? 2 : 0) +
    (verbRight[i]! >= 0 && verbRight[i]! < cue ? 4 : 0)
  );
}
