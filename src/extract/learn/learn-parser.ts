// Learns the parser from trees, with the dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): from any
// state, also one reached by mistakes, the moves that lose no further gold arc are right.
//
// The trees of the texts that count ("own") and those of other texts follow different guidelines: what is particular to
// the others goes into features that only they have, which are left behind (after Daumé 2007).
import { ARC_FEATURES, ARC_PLACES, arcFeatures } from '../../language/arc-features.ts';
import { mix, mixPlaces } from '../../language/hashing.ts';
import {
  allowed,
  childOf,
  finished,
  headOf,
  LEFT,
  onlyMove,
  type ParseState,
  RIGHT,
  SHIFT,
  startParse,
  step,
} from '../../language/parse-state.ts';
import type { ParserModel } from '../../language/parser.ts';
import { type ParserInput, parserInput } from '../../language/parser-input.ts';
import {
  LABEL_FEATURES,
  LABEL_PLACES,
  labelFeatures,
  outerChildren,
  PROVISIONAL_FEATURES,
  PROVISIONAL_PLACES,
  provisionalFeatures,
} from '../../language/relation-features.ts';
import { readForms, type TaggerModel, tagWords } from '../../language/tagger.ts';
import { type Chance, shuffled } from './chance.ts';
import { Perceptron } from './perceptron.ts';
import type { Tree } from './treebank.ts';

export type Trees = { readonly own: readonly Tree[]; readonly others: readonly Tree[] };

type Example = {
  readonly input: ParserInput;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  readonly other: boolean;
};

/** The right move has to be better by so much: sums of about a hundred whole numbers that change by one. */
const MARGIN = 100;
/** How often a guess is followed although it is wrong, from the second round on. */
const EXPLORE = 0.9;
/** More than there are features of anything. */
const MOST_FEATURES = ARC_FEATURES + 16;

/** Trains arcs and relations on the sentences in random order, on the tagger's own tags. */
export function learnParser(
  { own, others }: Trees,
  tagger: TaggerModel,
  epochs: number,
  rows: { readonly arcs: number; readonly provisional: number; readonly labels: number },
  chance: Chance,
): ParserModel {
  const relations = [...new Set([...others, ...own].flatMap((tree) => tree.relations))].sort();
  const numberOf = new Map(relations.map((relation, i) => [relation, i]));
  const example = (tree: Tree, other: boolean): Example => {
    const forms = readForms(tree.words);
    return {
      input: parserInput(forms.word, tagWords(tagger, forms), tagger.tags, tree.quoted),
      heads: tree.heads,
      relations: Uint8Array.from(tree.relations, (relation) => numberOf.get(relation)!),
      other,
    };
  };
  const examples = [...others.map((tree) => example(tree, true)), ...own.map((tree) => example(tree, false))];
  const arcs = new Perceptron(23, 3);
  const provisional = new Perceptron(19, relations.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const one of shuffled(examples, chance)) learnArcs(arcs, provisional, one, epoch === 0 ? 0 : EXPLORE, chance);
  }
  const labels = new Perceptron(19, relations.length);
  for (let epoch = 0; epoch < Math.min(epochs, 5); epoch++) {
    for (const one of shuffled(examples, chance)) learnLabels(labels, one);
  }
  return {
    arcs: arcs.finish(rows.arcs),
    relations,
    provisional: provisional.finish(rows.provisional),
    labels: labels.finish(rows.labels),
  };
}

function learnArcs(arcs: Perceptron, provisional: Perceptron, example: Example, explore: number, chance: Chance): void {
  const { input, heads, other } = example;
  const state = startParse(input.length);
  const features = new Uint32Array(MOST_FEATURES);
  const scores = new Int32Array(3);
  const last = lastChildren(heads);
  const name = relationLearner(provisional, example);
  while (!finished(state)) {
    const only = onlyMove(state);
    if (only >= 0) {
      step(state, only, 0);
      continue;
    }
    arcFeatures(state, input, features);
    mixPlaces(features, ARC_FEATURES, ARC_PLACES);
    const count = other ? addOtherArcFeatures(state, input, features) : ARC_FEATURES;
    arcs.score(features, count, scores);
    let right = -1;
    let wrong = -1;
    for (let move = 0; move < 3; move++) {
      if (!allowed(state, move)) continue;
      if (loses(state, heads, last, move)) {
        if (wrong < 0 || scores[move]! > scores[wrong]!) wrong = move;
      } else if (right < 0 || scores[move]! > scores[right]!) right = move;
    }
    if (right >= 0 && wrong >= 0 && scores[wrong]! >= scores[right]! - MARGIN) {
      arcs.update(features, count, right, wrong);
    }
    // A tree that crosses itself may leave no move without a loss: then the guess stands.
    const guess = right < 0 || (wrong >= 0 && scores[wrong]! > scores[right]!) ? wrong : right;
    const move = right < 0 || (explore > 0 && chance.next() < explore) ? guess : right;
    step(state, move, move === SHIFT ? 0 : name(state, move));
  }
  arcs.tick();
  provisional.tick();
}

/** Names the arc that a move makes as far as it has learned, and learns from those that are right. */
function relationLearner(provisional: Perceptron, { input, heads, relations }: Example) {
  const features = new Uint32Array(PROVISIONAL_FEATURES);
  const scores = new Int32Array(provisional.classes);
  return (state: ParseState, move: number): number => {
    const child = childOf(state);
    const head = headOf(state, move);
    provisionalFeatures(state, input, child, head, features);
    mixPlaces(features, PROVISIONAL_FEATURES, PROVISIONAL_PLACES);
    provisional.score(features, PROVISIONAL_FEATURES, scores);
    const guess = best(scores);
    const right = relations[child]!;
    if (heads[child] === head && guess !== right) provisional.update(features, PROVISIONAL_FEATURES, right, guess);
    return guess;
  };
}

function best(scores: Int32Array): number {
  let found = 0;
  for (let t = 1; t < scores.length; t++) if (scores[t]! > scores[found]!) found = t;
  return found;
}

function addOtherArcFeatures(state: ParseState, { word, tag, length }: ParserInput, out: Uint32Array): number {
  const { stack, size, next } = state;
  const [s0, s1] = [stack[size - 1]!, size > 1 ? stack[size - 2]! : -2];
  const P = (i: number) => (i >= 0 && i < length ? tag[i]! : 255 + i);
  const W = (i: number) => (i >= 0 && i < length ? word[i]! : 255 + i);
  const after = mix(P(s0), P(next));
  return append(out, ARC_FEATURES, [
    0,
    after,
    mix(P(s1), P(s0)),
    mix(after, P(s1)),
    mix(after, P(next + 1)),
    W(s0),
    W(next),
    mix(P(next), W(s0)),
    mix(P(s0), W(next)),
    mix(P(s0), W(s1)),
  ]);
}

function append(out: Uint32Array, count: number, values: readonly number[]): number {
  values.forEach((value, k) => {
    out[count + k] = mix(k + 401, value);
  });
  return count + values.length;
}

function lastChildren(heads: Int32Array): Int32Array {
  const last = new Int32Array(heads.length).fill(-1);
  heads.forEach((head, i) => {
    if (head >= 0) last[head] = i;
  });
  return last;
}

/** Whether a move makes a gold arc impossible. */
function loses(state: ParseState, heads: Int32Array, last: Int32Array, move: number): boolean {
  const { stack, size, next } = state;
  if (move === SHIFT) {
    const head = heads[next]!;
    for (let i = 0; i < size; i++) {
      const s = stack[i]!;
      if ((s >= 0 && heads[s] === next) || (i < size - 1 && s === head)) return true;
    }
    return false;
  }
  const top = stack[size - 1]!;
  const head = heads[top]!;
  if (move === LEFT && (head === stack[size - 2]! || head > next)) return true;
  if (move === RIGHT && head >= next) return true;
  return last[top]! >= next;
}

function learnLabels(labels: Perceptron, { input, heads, relations, other }: Example): void {
  const features = new Uint32Array(MOST_FEATURES);
  const scores = new Int32Array(labels.classes);
  const children = outerChildren(heads);
  for (let i = 0; i < input.length; i++) {
    labelFeatures(input, heads, children, i, features);
    mixPlaces(features, LABEL_FEATURES, LABEL_PLACES);
    const count = other ? addOtherLabelFeatures(input, heads, i, features) : LABEL_FEATURES;
    labels.score(features, count, scores);
    const guess = best(scores);
    if (guess !== relations[i]) labels.update(features, count, relations[i]!, guess);
  }
  labels.tick();
}

function addOtherLabelFeatures({ word, tag }: ParserInput, heads: Int32Array, i: number, out: Uint32Array): number {
  const h = heads[i]!;
  const side = i < h ? 1 : 0;
  const [headTag, headWord] = h < 0 ? [255, 255] : [tag[h]!, word[h]!];
  const pair = mix(mix(tag[i]!, headTag), side);
  return append(out, LABEL_FEATURES, [0, pair, mix(pair, word[i]!), mix(pair, headWord), word[i]!]);
}
