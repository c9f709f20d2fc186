// Dependency parsing: which word each word depends on, and how.
//
// Greedy arc-hybrid transitions (Kuhlmann et al. 2011), learned with a dynamic oracle (Goldberg and Nivre 2013); the
// relations are put on the finished tree by a second classifier. A third, quicker one names each relation when its arc is
// made, for the moves that follow. Time is linear in the words of the sentence.
import { ARC_FEATURES, ARC_PLACES, arcFeatures } from './arc-features.ts';
import {
  allowed,
  childOf,
  finished,
  headOf,
  onlyMove,
  type ParseState,
  SHIFT,
  startParse,
  step,
} from './parse-state.ts';
import type { ParserInput } from './parser-input.ts';
import {
  LABEL_FEATURES,
  LABEL_PLACES,
  labelFeatures,
  outerChildren,
  PROVISIONAL_FEATURES,
  PROVISIONAL_PLACES,
  provisionalFeatures,
} from './relation-features.ts';
import { scorerOf } from './scorer.ts';
import type { Weights } from './weights.ts';

export type ParserModel = {
  readonly arcs: Weights;
  readonly relations: readonly string[];
  /** Names relations while the tree grows. */
  readonly provisional: Weights;
  /** Names the relations of a finished tree. */
  readonly labels: Weights;
};

/** Heads of the words of one sentence (index in the sentence, -1 for the root). */
export function parseHeads(model: ParserModel, input: ParserInput): Int32Array {
  const state = startParse(input.length);
  const { values, scores, sum } = scorerOf(model.arcs);
  const name = relationNamer(model, input);
  while (!finished(state)) {
    const only = onlyMove(state);
    if (only >= 0) {
      step(state, only, 0);
      continue;
    }
    arcFeatures(state, input, values);
    sum(ARC_FEATURES, ARC_PLACES);
    let move = -1;
    for (let t = 0; t < 3; t++) if (allowed(state, t) && (move < 0 || scores[t]! > scores[move]!)) move = t;
    step(state, move, move === SHIFT ? 0 : name(state, move));
  }
  return state.head;
}

/** Gives the provisional relation of the arc that a move makes. */
function relationNamer({ provisional, relations }: ParserModel, input: ParserInput) {
  const { values, scores, sum } = scorerOf(provisional);
  return (state: ParseState, move: number): number => {
    provisionalFeatures(state, input, childOf(state), headOf(state, move), values);
    sum(PROVISIONAL_FEATURES, PROVISIONAL_PLACES);
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
  const { values, scores, sum } = scorerOf(model.labels);
  const children = outerChildren(head);
  for (let i = 0; i < input.length; i++) {
    labelFeatures(input, head, children, i, values);
    sum(LABEL_FEATURES, LABEL_PLACES);
    labels[i] = best(scores, model.relations.length);
  }
  return labels;
}
