// Learns the parser from trees, with the dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): from any
// state, also one reached by mistakes, the moves that lose no further gold arc are right.
import {
  ARC_FEATURES,
  allowed,
  arcFeatures,
  finished,
  LABEL_FEATURES,
  LEFT,
  labelFeatures,
  outerChildren,
  type ParserInput,
  type ParserModel,
  type ParseState,
  RIGHT,
  SHIFT,
  startParse,
  step,
} from '../../language/parser.ts';
import { type TaggerModel, tagWords } from '../../language/tagger.ts';
import { wordForm } from '../../language/word-forms.ts';
import { type Chance, shuffled } from './chance.ts';
import { Perceptron } from './perceptron.ts';
import type { Tree } from './treebank.ts';

type Example = { readonly input: ParserInput; readonly heads: Int32Array; readonly relations: readonly string[] };

/** Trains arcs and relations on the sentences in random order, on the tagger's own tags. */
export function learnParser(
  trees: readonly Tree[],
  tagger: TaggerModel,
  epochs: number,
  rows: { readonly arcs: number; readonly labels: number },
  chance: Chance,
): ParserModel {
  const examples = trees.map((tree) => ({ ...tree, input: parserInput(tree, tagger) }));
  const arcs = new Perceptron(22, 3);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffled(examples, chance)) learnArcs(arcs, example, epoch === 0 ? 0 : 0.9, chance);
  }
  const relations = [...new Set(trees.flatMap((tree) => tree.relations))].sort();
  const labels = new Perceptron(19, relations.length);
  for (let epoch = 0; epoch < Math.min(epochs, 5); epoch++) {
    for (const example of shuffled(examples, chance)) learnLabels(labels, relations, example);
  }
  return { arcs: arcs.finish(rows.arcs), relations, labels: labels.finish(rows.labels) };
}

function parserInput(tree: Tree, tagger: TaggerModel): ParserInput {
  return {
    length: tree.words.length,
    word: Uint32Array.from(tree.words, (word) => wordForm(word).word),
    tag: tagWords(tagger, tree.words),
    quoted: tree.quoted,
  };
}

function learnArcs(arcs: Perceptron, { input, heads }: Example, explore: number, chance: Chance): void {
  const state = startParse(input.length);
  const features = new Uint32Array(ARC_FEATURES);
  const scores = new Int32Array(3);
  while (!finished(state)) {
    arcFeatures(state, input, features);
    arcs.score(features, ARC_FEATURES, scores);
    let guess = -1;
    let right = -1;
    for (let move = 0; move < 3; move++) {
      if (!allowed(state, move)) continue;
      if (guess < 0 || scores[move]! > scores[guess]!) guess = move;
      if (losses(state, heads, move) === 0 && (right < 0 || scores[move]! > scores[right]!)) right = move;
    }
    // A tree that crosses itself may leave no move without a loss: then the guess stands.
    if (right < 0) right = guess;
    if (guess !== right && losses(state, heads, guess) > 0) arcs.update(features, ARC_FEATURES, right, guess);
    else right = guess;
    step(state, explore > 0 && chance.next() < explore ? guess : right);
  }
  arcs.tick();
}

/** How many gold arcs a move makes impossible. */
function losses(state: ParseState, heads: Int32Array, move: number): number {
  const { stack, size, next, length } = state;
  let lost = 0;
  if (move === SHIFT) {
    const head = heads[next]!;
    for (let i = 0; i < size; i++) {
      const s = stack[i]!;
      if (s >= 0 && heads[s] === next) lost++;
      if (i < size - 1 && s === head) lost++;
    }
    return lost;
  }
  const top = stack[size - 1]!;
  const under = stack[size - 2]!;
  const head = heads[top]!;
  if (move === LEFT) {
    if (head === under || head > next) lost++;
  } else if (move === RIGHT && head >= next) lost++;
  for (let d = next; d < length; d++) if (heads[d] === top) lost++;
  return lost;
}

function learnLabels(
  labels: Perceptron,
  relations: readonly string[],
  { input, heads, relations: gold }: Example,
): void {
  const features = new Uint32Array(LABEL_FEATURES);
  const scores = new Int32Array(relations.length);
  const children = outerChildren(heads);
  for (let i = 0; i < input.length; i++) {
    labelFeatures(input, heads, children, i, features);
    labels.score(features, LABEL_FEATURES, scores);
    let best = 0;
    for (let t = 1; t < scores.length; t++) if (scores[t]! > scores[best]!) best = t;
    const right = relations.indexOf(gold[i]!);
    if (best !== right) labels.update(features, LABEL_FEATURES, right, best);
  }
  labels.tick();
}
