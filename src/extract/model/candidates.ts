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
import { INSIDE } from './quotation.ts';
import { gapsOf, latestEnds, outside, piecesOf, swallowed, withRules } from './rule-pieces.ts';
import { type SpanTree, SpanTrees } from './span-trees.ts';
import type { Phrases } from './tagging.ts';
import { countWords, halves } from './word-overlap.ts';

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

export function findCandidates(document: Document, phrases: Phrases, rules: readonly Attribution[]): Candidate[] {
  const wordsUpTo = countWords(document);
  const pieces = piecesOf(document, rules);
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
