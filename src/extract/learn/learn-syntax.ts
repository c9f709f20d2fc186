// Learns tagger and parser together, and parses the articles the quote tagger learns from with models that have not
// seen them, so that those parses are as good and as bad as the parses of new articles.
import type { SyntaxModel } from '../model/analyse.ts';
import { seededChance } from './chance.ts';
import { learnParser, type Trees } from './learn-parser.ts';
import { learnTagger } from './learn-tagger.ts';
import type { Tree, Treebank } from './treebank.ts';

export type SyntaxOptions = {
  readonly epochs: number;
  /** How many features each part keeps. */
  readonly rows: {
    readonly tags: number;
    readonly arcs: number;
    readonly provisional: number;
    readonly labels: number;
  };
  readonly seed: number;
};

export function learnSyntax(trees: Trees, { epochs, rows, seed }: SyntaxOptions): SyntaxModel {
  const tagger = learnTagger([...trees.others, ...trees.own], Math.min(epochs, 5), rows.tags, seededChance(seed));
  return { tagger, parser: learnParser(trees, tagger, epochs, rows, seededChance(seed + 1)) };
}

/** `count` models, the k-th learned without each k-th of `silver` (always with all of `gold`). */
export function learnCrossSyntax(
  gold: readonly Tree[],
  silver: readonly Treebank[],
  count: number,
  options: SyntaxOptions,
): SyntaxModel[] {
  return Array.from({ length: count }, (_, k) => {
    const own = silver.filter((_, i) => i % count !== k).flatMap((bank) => bank.trees);
    return learnSyntax({ own, others: gold }, { ...options, seed: options.seed + 100 * (k + 1) });
  });
}
