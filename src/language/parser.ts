// Dependency parsing: which word each word depends on, and how.
//
// Greedy arc-hybrid transitions (Kuhlmann et al. 2011), learned with a dynamic oracle (Goldberg and Nivre 2013); the
// relations are put on the finished tree by a second classifier. A third, quicker one names each relation when its arc is
// made, for the moves that follow. Time is linear in the words of the sentence.
import { ARC_FEATURES, arcFeatures } from './arc-features.ts';

import { bucketOf } from './hashing.ts';
import {
  LABEL_FEATURES,
  labelFeatures,
  outerChildren,
  PROVISIONAL_FEATURES,
  provisionalFeatures,
} from './relation-features.ts';
import { scoresOf, sumWeights, type Weights } from './weights.ts';
import { wordForm } from './word-forms.ts';

export type ParserModel = {
  readonly arcs: Weights;
  readonly relations: readonly string[];
  /** Names relations while the tree grows. */
  readonly provisional: Weights;
  /** Names the relations of a finished tree. */
  readonly labels: Weights;
};

/** What the parser reads of a sentence. */
export type ParserInput = {
  readonly length: number;
  /** A hash of each word. */
  readonly word: Uint32Array;
  readonly tag: Uint8Array;
  /** Whether it stands inside quotation marks. */
  readonly quoted: Uint8Array;
  /** How many verbs, commas and coordinators stand before each word. */
  readonly verbs: Uint32Array;
  readonly commas: Uint32Array;
  readonly coordinators: Uint32Array;
  /** The first verb from each word on; -2 where there is none. */
  readonly nextVerb: Int32Array;
};

/** The words of a sentence with their tags (indices into `tags`), made ready for the parser. */
export function parserInput(
  words: readonly string[],
  tag: Uint8Array,
  tags: readonly string[],
  quoted: Uint8Array,
): ParserInput {
  const length = words.length;
  const isVerb = tags.map((name) => name === 'MD' || name.startsWith('V'));
  const nextVerb = new Int32Array(length);
  for (let i = length - 1, next = -2; i >= 0; i--) {
    if (isVerb[tag[i]!]) next = i;
    nextVerb[i] = next;
  }
  return {
    length,
    word: Uint32Array.from(words, (word) => wordForm(word).word),
    tag,
    quoted,
    verbs: countsBefore(tag, isVerb),
    commas: countsBefore(
      tag,
      tags.map((name) => name === ',' || name === ':'),
    ),
    coordinators: countsBefore(
      tag,
      tags.map((name) => name === 'CC'),
    ),
    nextVerb,
  };
}

function countsBefore(tag: Uint8Array, counts: readonly boolean[]): Uint32Array {
  const before = new Uint32Array(tag.length + 1);
  for (let i = 0; i < tag.length; i++) before[i + 1] = before[i]! + (counts[tag[i]!] ? 1 : 0);
  return before;
}

export const SHIFT = 0;
/** The top of the stack depends on the next word. */
export const LEFT = 1;
/** The top of the stack depends on what lies under it. */
export const RIGHT = 2;

/** Heads of the words of one sentence (index in the sentence, -1 for the root). */
export function parseHeads(model: ParserModel, input: ParserInput): Int32Array {
  const state = startParse(input.length);
  const features = new Uint32Array(ARC_FEATURES);
  const scores = scoresOf(model.arcs);
  const { bits } = model.arcs;
  const name = relationNamer(model, input);
  while (!finished(state)) {
    const only = onlyMove(state);
    if (only >= 0) {
      step(state, only, 0);
      continue;
    }
    arcFeatures(state, input, features);
    for (let f = 0; f < ARC_FEATURES; f++) features[f] = bucketOf(features[f]!, bits);
    sumWeights(model.arcs, features, 0, ARC_FEATURES, scores);
    let move = -1;
    for (let t = 0; t < 3; t++) if (allowed(state, t) && (move < 0 || scores[t]! > scores[move]!)) move = t;
    step(state, move, move === SHIFT ? 0 : name(state, move));
  }
  return state.head;
}

/** Gives the provisional relation of the arc that a move makes. */
function relationNamer({ provisional, relations }: ParserModel, input: ParserInput) {
  const features = new Uint32Array(PROVISIONAL_FEATURES);
  const scores = scoresOf(provisional);
  const { bits } = provisional;
  return (state: ParseState, move: number): number => {
    provisionalFeatures(state, input, childOf(state), headOf(state, move), features);
    for (let f = 0; f < PROVISIONAL_FEATURES; f++) features[f] = bucketOf(features[f]!, bits);
    sumWeights(provisional, features, 0, PROVISIONAL_FEATURES, scores);
    return best(scores, relations.length);
  };
}

function best(scores: Int32Array, count: number): number {
  let found = 0;
  for (let t = 1; t < count; t++) if (scores[t]! > scores[found]!) found = t;
  return found;
}

/** The relation of each word to its head: an index into `model.relations`. */
export function labelArcs(model: ParserModel, input: ParserInput, head: Int32Array): Uint8Array {
  const labels = new Uint8Array(input.length);
  const features = new Uint32Array(LABEL_FEATURES);
  const scores = scoresOf(model.labels);
  const { bits } = model.labels;
  const children = outerChildren(head);
  for (let i = 0; i < input.length; i++) {
    labelFeatures(input, head, children, i, features);
    for (let f = 0; f < LABEL_FEATURES; f++) features[f] = bucketOf(features[f]!, bits);
    sumWeights(model.labels, features, 0, LABEL_FEATURES, scores);
    labels[i] = best(scores, model.relations.length);
  }
  return labels;
}

export type ParseState = {
  readonly length: number;
  /** -1 (the root) at the bottom. */
  readonly stack: Int32Array;
  size: number;
  next: number;
  readonly head: Int32Array;
  /** The provisional relation of each word that has its head. */
  readonly relation: Uint8Array;
  /** Which relations hang on each word: a set of 32 bits, the relation's number modulo 32. */
  readonly below: Int32Array;
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
};

export function startParse(length: number): ParseState {
  const stack = new Int32Array(length + 1);
  stack[0] = -1;
  return {
    length,
    stack,
    size: 1,
    next: 0,
    head: new Int32Array(length).fill(-1),
    relation: new Uint8Array(length),
    below: new Int32Array(length),
    leftmost: new Int32Array(length).fill(-2),
    rightmost: new Int32Array(length).fill(-2),
    leftCount: new Uint8Array(length),
    rightCount: new Uint8Array(length),
  };
}

export function finished(state: ParseState): boolean {
  return state.next >= state.length && state.size <= 1;
}

export function allowed(state: ParseState, move: number): boolean {
  if (move === SHIFT) return state.next < state.length;
  if (state.size < 2) return false;
  return move === RIGHT || state.next < state.length;
}

/** The one move that is allowed, -1 when there are several: with nothing but the root on the stack, or no word left. */
export function onlyMove(state: ParseState): number {
  if (state.size < 2) return SHIFT;
  return state.next < state.length ? -1 : RIGHT;
}

/** The word that the next arc hangs on another: the top of the stack. */
export function childOf(state: ParseState): number {
  return state.stack[state.size - 1]!;
}

/** The word that a move other than {@link SHIFT} hangs it on. */
export function headOf(state: ParseState, move: number): number {
  return move === LEFT ? state.next : state.stack[state.size - 2]!;
}

/** Makes a move; `relation` is the provisional relation of the arc it makes, if it makes one. */
export function step(state: ParseState, move: number, relation: number): void {
  if (move === SHIFT) {
    state.stack[state.size++] = state.next++;
    return;
  }
  const child = childOf(state);
  const head = headOf(state, move);
  state.size--;
  state.head[child] = head;
  state.relation[child] = relation;
  if (head < 0) return;
  state.below[head]! |= 1 << (relation & 31);
  if (child < head) {
    if (state.leftmost[head]! < 0 || child < state.leftmost[head]!) state.leftmost[head] = child;
    if (state.leftCount[head]! < 7) state.leftCount[head]!++;
  } else {
    if (child > state.rightmost[head]!) state.rightmost[head] = child;
    if (state.rightCount[head]! < 7) state.rightCount[head]!++;
  }
}
