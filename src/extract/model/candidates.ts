// Candidates for quotes: the spans the chains think possible and those the rules found, each with the features by which
// a small learned model says how probable it is that a reader would mark it (a span ranker over the tagger's opinions).

import { mix } from '../../language/hashing.ts';
import type { Attribution } from '../attribution.ts';
import {
  type Form,
  probabilityStep,
  putFeatures,
  putTreeFeatures,
  type Range,
  type RuleFinding,
  type Strongest,
  wordsIn,
} from './candidate-features.ts';
import type { Document } from './document.ts';
import type { SpanMarginal } from './lattice.ts';
import { CLOSES, INSIDE, OPENS } from './quotation.ts';
import { type SpanTree, SpanTrees } from './span-trees.ts';
import type { Phrases } from './tagging.ts';
import { tokenRange } from './token-span.ts';

export type Candidate = SpanMarginal & {
  /** Expected share of readers that would mark at least half of it, as the chains see it. */
  readonly credit: number;
  /** The same for spans that share only a few of its words. */
  readonly rival: number;
  readonly form: Form;
  readonly rule: RuleFinding;
  /** Worked out when asked for: most candidates are too weak to be weighed. */
  readonly tree: () => SpanTree;
  readonly features: () => readonly number[];
};

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
    let rule: RuleFinding = null;
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

function formOf(document: Document, { from, to }: Range, wordsUpTo: Int32Array): Form {
  let quoted = false;
  let outside = false;
  for (let i = from; i <= to; i++) {
    if (document.quote[i] === INSIDE) quoted = true;
    else if (document.quote[i] === 0 && wordsUpTo[i + 1] !== wordsUpTo[i]) outside = true;
  }
  return quoted ? (outside ? 'mixed' : 'direct') : 'indirect';
}

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
