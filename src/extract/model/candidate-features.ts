// What a small learned model weighs a candidate by: hashed features of its words, of what the chains and the rules think of
// it, and of how it hangs in its sentence.
import { hashText, mix } from '../../language/hashing.ts';
import type { Attribution } from '../attribution.ts';
import { CUE_STEP } from './cue-lexicon.ts';
import type { Document } from './document.ts';
import type { SpanMarginal } from './lattice.ts';
import { CLOSES, OPENS } from './quotation.ts';
import type { SpanTree } from './span-trees.ts';

export type Form = 'direct' | 'mixed' | 'indirect';
/** The rules' finding that covers the same words, wholly (`same`) or for the greater part. */
export type RuleFinding = { readonly attribution: Attribution; readonly same: boolean } | null;
/** The most probable source and cue of each sentence, by its first token. */
export type Strongest = { readonly source: Float64Array; readonly cue: Float64Array };
/** First and last token. */
export type Range = { readonly from: number; readonly to: number };

export function wordsIn(from: number, to: number, wordsUpTo: Int32Array): number {
  return to < from ? 0 : wordsUpTo[to + 1]! - wordsUpTo[from]!;
}

/** A probability in twelve steps, finer at the ends. */
export function probabilityStep(p: number): number {
  const logit = Math.log((p + 0.002) / (1.002 - p));
  return Math.max(0, Math.min(11, Math.round(logit + 6)));
}

function lengthStep(words: number): number {
  return words < 4 ? words : words < 7 ? 4 : words < 12 ? 5 : words < 20 ? 6 : words < 35 ? 7 : 8;
}

export function putFeatures(
  features: number[],
  d: Document,
  { from, to, probability }: SpanMarginal,
  form: Form,
  credit: number,
  rule: RuleFinding,
  starts: Float64Array,
  ends: Float64Array,
  best: Strongest,
  rival: number,
  wordsUpTo: Int32Array,
): void {
  let place = 301;
  const put = (value: number) => features.push(mix(place++, value));
  const f = form === 'direct' ? 0 : form === 'mixed' ? 1 : 2;
  const c = probabilityStep(credit);
  const p = probabilityStep(probability);
  const r = rule ? mix(hashText(rule.attribution.rule), rule.same ? 1 : 2) : 0;
  const size = lengthStep(wordsIn(from, to, wordsUpTo));
  const opens = d.quote[from] === OPENS ? 1 : from > 0 && d.quote[from - 1] === OPENS ? 2 : 0;
  const closes = d.quote[to] === CLOSES ? 1 : to + 1 < d.length && d.quote[to + 1] === CLOSES ? 2 : 0;
  const s = d.sentenceStart[from]!;
  const whole =
    (from === s ? 1 : 0) + (to >= d.sentenceEnd[to]! - 2 ? 2 : 0) + (d.paragraphStart[from] === from ? 4 : 0);
  const child = d.nearChild[from]!;
  const subtree = child < 0 ? 9 : (d.leftEdge[child] === from ? 1 : 0) + (d.rightEdge[child] === to ? 2 : 0);
  const arc = child < 0 ? 0 : d.relation[child]!;
  put(f);
  put(mix(c, f));
  put(mix(p, f));
  put(mix(mix(c, p), 1));
  put(mix(r, f));
  put(mix(mix(r, c), f));
  put(mix(size, f));
  put(mix(mix(size, c), f));
  put(mix(opens * 3 + closes, f));
  put(mix(mix(opens * 3 + closes, c), f));
  put(mix(whole, f));
  put(mix(mix(whole, c), f));
  put(mix(probabilityStep(Math.min(1, starts[from]!)), c));
  put(mix(probabilityStep(Math.min(1, ends[to]!)), c));
  put(mix(probabilityStep(best.source[s]!), f));
  put(mix(probabilityStep(best.cue[s]!), f));
  put(mix(mix(probabilityStep(best.cue[s]!), probabilityStep(best.source[s]!)), c >> 1));
  put(mix(subtree, mix(arc, f)));
  put(mix(mix(subtree, c), f));
  put(mix(d.nearCue[from]! < 0 ? 0 : d.lemma[d.nearCue[from]!]!, f));
  put(mix(d.cue[from]! >= CUE_STEP ? 1 : 0, mix(d.tag[from]!, d.tag[to]!)));
  const before = from > s ? from - 1 : -1;
  const after = to + 1 < d.sentenceEnd[to]! ? to + 1 : -1;
  put(mix(before < 0 ? 0 : d.lemma[before]!, f));
  put(mix(after < 0 ? 0 : d.lemma[after]!, f));
  put(mix(d.word[from]!, f));
  put(mix(d.word[from]!, c));
  put(mix(before < 0 ? 0 : d.tag[before]!, mix(d.tag[from]!, d.word[from]!)));
  put(mix(after < 0 ? 0 : d.tag[after]!, mix(d.tag[to]!, f)));
  put(mix(probabilityStep(Math.min(1, rival)), mix(c, f)));
}

/** What governs the span, who may speak and how: words, tags and classes of words together. */
export function putTreeFeatures(
  features: number[],
  d: Document,
  { from, to }: SpanMarginal,
  form: Form,
  credit: number,
  { root, head, subject, cue, source }: SpanTree,
): void {
  let place = 351;
  const put = (value: number) => features.push(mix(place++, value));
  const at = (values: Uint32Array, i: number) => (i < 0 || i >= d.length ? 7 : values[i]!);
  const L = (i: number) => at(d.lemma, i);
  const T = (i: number) => at(d.tag, i);
  const F = (i: number) => at(d.fine, i);
  const f = form === 'direct' ? 0 : form === 'mixed' ? 1 : 2;
  const c = Math.min(7, Math.floor(credit * 8));
  const arc = at(d.relation, root);
  const side = cue < 0 ? 2 : cue < from ? 0 : 1;
  put(mix(L(head), arc));
  put(mix(mix(L(head), arc), L(from)));
  put(mix(mix(T(head), arc), mix(T(root), f)));
  put(mix(mix(L(head), T(head)), c));
  put(mix(F(head), arc));
  put(mix(L(root), f));
  put(mix(F(root), f));
  put(mix(mix(L(cue), side), f));
  put(mix(mix(L(cue), side), L(from)));
  put(mix(mix(L(cue), L(source)), 1));
  put(mix(mix(L(cue), T(cue)), c));
  put(mix(F(cue), side));
  put(mix(F(cue), F(root)));
  put(mix(F(source), F(cue)));
  put(mix(L(source), f));
  put(mix(T(source), mix(L(cue), 2)));
  put(mix(L(subject), f));
  put(mix(F(subject), f));
  put(mix(mix(T(subject), arc), c));
  put(mix(mix(T(from), T(from + 1)), mix(arc, f)));
  put(mix(L(from), mix(L(from + 1), f)));
  put(mix(L(to), f));
  put(mix(T(from - 1), mix(T(from - 2), f)));
}
