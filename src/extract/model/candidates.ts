// Candidates for quotes: the spans the chains think possible and those the rules found, each with the features by which
// a small learned model says how probable it is that a reader would mark it (a span ranker over the tagger's opinions).

import { hashText, mix } from '../../language/hashing.ts';
import { firstEndingAfter } from '../../language/span.ts';
import type { Attribution } from '../attribution.ts';
import { CUE_STEP, type Document } from './document.ts';
import type { SpanMarginal } from './lattice.ts';
import { CLOSES, INSIDE, OPENS } from './quotation.ts';
import { type SpanTree, SpanTrees } from './span-trees.ts';
import type { Phrases } from './tagging.ts';

export type Candidate = SpanMarginal & {
  /** Expected share of readers that would mark at least half of it, as the chains see it. */
  readonly credit: number;
  /** The same for spans that share only a few of its words. */
  readonly rival: number;
  readonly form: 'direct' | 'mixed' | 'indirect';
  /** The rules' finding that covers the same words, wholly (`same`) or for the greater part. */
  readonly rule: { readonly attribution: Attribution; readonly same: boolean } | null;
  /** Worked out when asked for: most candidates are too weak to be weighed. */
  readonly tree: () => SpanTree;
  readonly features: () => readonly number[];
};

/** First and last token that touch a stretch of text, or null when none does. */
export function tokenRange(document: Document, start: number, end: number): { from: number; to: number } | null {
  const { tokens } = document;
  const low = firstEndingAfter(tokens, start);
  let to = low;
  while (to < tokens.length && tokens[to]!.start < end) to++;
  return to > low ? { from: low, to: to - 1 } : null;
}

const counted = new WeakMap<Document, Int32Array>();

/** How many words (marks do not count) stand before each token, and at the end; worked out once a document. */
export function countWords(document: Document): Int32Array {
  const known = counted.get(document);
  if (known) return known;
  const { tokens, length } = document;
  const upTo = new Int32Array(length + 1);
  for (let i = 0; i < length; i++) upTo[i + 1] = upTo[i]! + (/[\p{L}\p{N}]/u.test(tokens[i]!.text) ? 1 : 0);
  counted.set(document, upTo);
  return upTo;
}

export function findCandidates(document: Document, phrases: Phrases, rules: readonly Attribution[]): Candidate[] {
  const wordsUpTo = countWords(document);
  const pieces = rules.flatMap((attribution) =>
    attribution.parts.flatMap((part) => {
      const range = tokenRange(document, part.start, part.end);
      const { cue, mention } = attribution;
      return range
        ? [
            {
              ...outward(document, range),
              attribution,
              cue: cue && tokenRange(document, cue.start, cue.end),
              mention: mention && tokenRange(document, mention.start, mention.end),
            },
          ]
        : [];
    }),
  );
  const spans = withRules(phrases.contents, pieces).filter(outside(gapsOf(document, rules)));
  const byStart = spans.sort((a, b) => a.from - b.from || a.to - b.to);
  const starts = new Float64Array(document.length);
  const ends = new Float64Array(document.length);
  for (const { from, to, probability } of phrases.contents) {
    starts[from]! += probability;
    ends[to]! += probability;
  }
  const best = strongest(document, phrases);
  const endsUpTo = latestEnds(pieces);
  const trees = new SpanTrees(document, phrases);
  let lowest = 0;
  let piece = 0;
  return byStart.map((span) => {
    // Neighbours that may overlap: spans end with their paragraph.
    const first = document.paragraphStart[span.from]!;
    while (byStart[lowest]!.from < first) lowest++;
    // No piece before ends after the span begins.
    while (piece < pieces.length && endsUpTo[piece]! < span.from) piece++;
    const { credit, rival } = creditOf(span, byStart, lowest, wordsUpTo);
    let rule: Candidate['rule'] = null;
    for (let r = piece; r < pieces.length && pieces[r]!.from <= span.to; r++) {
      const { from, to, attribution } = pieces[r]!;
      const same = from === span.from && to === span.to;
      if (same || (!rule && halves(span, { from, to }, wordsUpTo))) rule = { attribution, same };
      if (same) break;
    }
    const form = formOf(document, span, wordsUpTo);
    const nearest = piece;
    let known: SpanTree | null = null;
    const tree = () => {
      known ??= trees.of(span.from, span.to);
      return known;
    };
    const features = () => {
      const all: number[] = [];
      putFeatures(all, document, span, form, credit, rule, starts, ends, best, rival, wordsUpTo);
      putTreeFeatures(all, document, span, form, credit, tree());
      all.push(mix(331, mix(swallowed(span, pieces, nearest), probabilityStep(credit))));
      return all;
    };
    return { ...span, credit, rival, form, rule, tree, features };
  });
}

/** For each piece, where the last of it and of those before it ends. */
function latestEnds(pieces: readonly Range[]): Int32Array {
  const ends = new Int32Array(pieces.length);
  pieces.forEach(({ to }, k) => {
    ends[k] = k === 0 ? to : Math.max(ends[k - 1]!, to);
  });
  return ends;
}

/** More words than this between two pieces may report something themselves: `she said, adding that it was late`. */
const LONGEST_GAP = 8;

/** What stands between the pieces of one quotation (“I never,” said Moss, “met him.”) without marks, in text order. */
function gapsOf(document: Document, rules: readonly Attribution[]): Range[] {
  return rules.flatMap(({ form, parts }) =>
    parts.slice(1).flatMap(({ start }, k) => {
      const gap = form === 'direct' ? tokenRange(document, parts[k]!.end, start) : null;
      if (!gap) return [];
      let { from, to } = gap;
      while (from <= to && document.quote[from] !== 0) from++;
      while (to >= from && document.quote[to] !== 0) to--;
      return from <= to && to - from < LONGEST_GAP ? [{ from, to }] : [];
    }),
  );
}

/** False for spans that begin or end in a gap: nobody says `Moss, “met him.”` */
function outside(gaps: readonly Range[]): (span: Range) => boolean {
  const cut = (token: number) => {
    let low = 0;
    let high = gaps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (gaps[middle]!.to < token) low = middle + 1;
      else high = middle;
    }
    const gap = gaps[low];
    return gap !== undefined && gap.from <= token;
  };
  return ({ from, to }) => !cut(from) && !cut(to);
}

type Piece = Range & {
  readonly attribution: Attribution;
  readonly cue: Range | null;
  readonly mention: Range | null;
};

/**
 * Whether a span holds not only words that the rules found but also the cue or the speaker of those words: `that Moss
 * called “a farce”` does. 0 when it holds no such words, 1 when it leaves cue and speaker out; more for what it holds.
 */
function swallowed(span: Range, pieces: readonly Piece[], first: number): number {
  let most = 0;
  for (let r = first; r < pieces.length && pieces[r]!.from <= span.to; r++) {
    const { from, to, attribution, cue, mention } = pieces[r]!;
    if (from < span.from || to > span.to) continue;
    const holds = (range: Range | null) => range !== null && range.from >= span.from && range.to <= span.to;
    const kind = attribution.form === 'direct' ? 4 : 0;
    most = Math.max(most, 1 + (holds(cue) ? 1 : 0) + (holds(mention) ? 2 : 0) + kind);
  }
  return most;
}

/** The quotation marks around a direct quotation belong to the span, as the annotators marked them. */
function outward(document: Document, { from, to }: { from: number; to: number }) {
  const first = from > 0 && document.quote[from - 1] === OPENS ? from - 1 : from;
  const last =
    to + 1 < document.length && document.quote[to + 1] === CLOSES && document.quote[to] !== CLOSES ? to + 1 : to;
  const end = document.paragraphEnd[first]! - 1;
  return { from: first, to: Math.min(last, end) };
}

function withRules(contents: readonly SpanMarginal[], pieces: readonly { from: number; to: number }[]): SpanMarginal[] {
  const spans = [...contents];
  const known = new Set(contents.map(({ from, to }) => `${from}-${to}`));
  for (const { from, to } of pieces) {
    if (known.has(`${from}-${to}`)) continue;
    known.add(`${from}-${to}`);
    spans.push({ from, to, probability: 0 });
  }
  return spans;
}

type Range = { readonly from: number; readonly to: number };

function wordsIn(from: number, to: number, wordsUpTo: Int32Array): number {
  return to < from ? 0 : wordsUpTo[to + 1]! - wordsUpTo[from]!;
}

/** True when two spans share at least half of the words of the longer one. */
export function halves(a: Range, b: Range, wordsUpTo: Int32Array): boolean {
  const shared = wordsIn(Math.max(a.from, b.from), Math.min(a.to, b.to), wordsUpTo);
  return shared > 0 && shared * 2 >= Math.max(wordsIn(a.from, a.to, wordsUpTo), wordsIn(b.from, b.to, wordsUpTo));
}

/** True when two spans have the same words; marks at their edges do not count. */
export function sameWords(a: Range, b: Range, wordsUpTo: Int32Array): boolean {
  return wordsUpTo[a.from] === wordsUpTo[b.from] && wordsUpTo[a.to + 1] === wordsUpTo[b.to + 1];
}

const MOST_NEIGHBOURS = 400;

/** What the chains give to the span and to those that share most of its words, and to those that share only a few. */
function creditOf(span: SpanMarginal, byStart: readonly SpanMarginal[], lowest: number, wordsUpTo: Int32Array) {
  let credit = 0;
  let rival = 0;
  const own = wordsIn(span.from, span.to, wordsUpTo);
  const end = Math.min(byStart.length, lowest + MOST_NEIGHBOURS);
  for (let k = lowest; k < end; k++) {
    const { from, to, probability } = byStart[k]!;
    if (from > span.to) break;
    if (probability === 0 || to < span.from) continue;
    // As in `halves`, which would count the words of `span` anew for each of its neighbours.
    const shared = wordsUpTo[Math.min(to, span.to) + 1]! - wordsUpTo[Math.max(from, span.from)]!;
    if (shared > 0 && shared * 2 >= own && shared * 2 >= wordsUpTo[to + 1]! - wordsUpTo[from]!) credit += probability;
    else rival += probability;
  }
  return { credit: Math.min(1, credit), rival };
}

function formOf(document: Document, { from, to }: Range, wordsUpTo: Int32Array): 'direct' | 'mixed' | 'indirect' {
  let quoted = false;
  let outside = false;
  for (let i = from; i <= to; i++) {
    if (document.quote[i] === INSIDE) quoted = true;
    else if (document.quote[i] === 0 && wordsUpTo[i + 1] !== wordsUpTo[i]) outside = true;
  }
  return quoted ? (outside ? 'mixed' : 'direct') : 'indirect';
}

type Strongest = { readonly source: Float64Array; readonly cue: Float64Array };

/** The most probable source and cue of each sentence, by its first token. */
function strongest(document: Document, { sources, cues }: Phrases): Strongest {
  const found = { source: new Float64Array(document.length), cue: new Float64Array(document.length) };
  for (const [list, into] of [
    [sources, found.source],
    [cues, found.cue],
  ] as const) {
    for (const { from, probability } of list) {
      const s = document.sentenceStart[from]!;
      into[s] = Math.max(into[s]!, probability);
    }
  }
  return found;
}

/** A probability in twelve steps, finer at the ends. */
export function probabilityStep(p: number): number {
  const logit = Math.log((p + 0.002) / (1.002 - p));
  return Math.max(0, Math.min(11, Math.round(logit + 6)));
}

function lengthStep(words: number): number {
  return words < 4 ? words : words < 7 ? 4 : words < 12 ? 5 : words < 20 ? 6 : words < 35 ? 7 : 8;
}

function putFeatures(
  features: number[],
  d: Document,
  { from, to, probability }: SpanMarginal,
  form: Candidate['form'],
  credit: number,
  rule: Candidate['rule'],
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
function putTreeFeatures(
  features: number[],
  d: Document,
  { from, to }: SpanMarginal,
  form: Candidate['form'],
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
