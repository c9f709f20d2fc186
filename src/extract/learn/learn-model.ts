// Learns the whole model, stage by stage; each stage is a function of data and seed alone, so that the same data gives
// the same file, byte for byte, on one version of Node.
import type { Article } from '../../coverage/types.ts';
import { bucketsOf, indexWeights, type Weights, weightAt } from '../../language/weights.ts';
import { type WordClasses, wordClassesOf } from '../../language/word-classes.ts';
import type { Attribution } from '../attribution.ts';
import { analyse, type SyntaxModel } from '../model/analyse.ts';
import { packBoosted } from '../model/boosted.ts';
import { CUE_BITS, cueStep } from '../model/cue-lexicon.ts';
import { type Document, readDocument } from '../model/document.ts';
import { FEATURE_BITS, readFeatures } from '../model/features.ts';
import { LABEL_COUNT } from '../model/labels.ts';
import { type ModelParts, writeModelFile } from '../model/model-file.ts';
import type { Net } from '../model/net.ts';
import { WIDTH } from '../model/net-layers.ts';
import { findPhrases, type QuoteTagger } from '../model/tagging.ts';
import { preparePage } from '../page.ts';
import type { Analysis } from '../proposal.ts';
import { attribute } from '../quotes/attribute.ts';
import { joinSplit } from '../quotes/join.ts';
import { seededChance } from './chance.ts';
import {
  addCounts,
  type CueCounts,
  countCues,
  cueLexiconFrom,
  cueProbability,
  type GoldArticle,
  goldLabels,
  noCounts,
} from './gold.ts';
import { countNetFeatures, learnNet, readForNet } from './learn-net.ts';
import { FeatureCounter, labelDocument, learnQuotes, type TaggerWeights } from './learn-quotes.ts';
import { learnRankers, type Rankers } from './learn-rankers.ts';
import { learnCrossSyntax, learnSyntax } from './learn-syntax.ts';
import type { NetWeights } from './net-learner.ts';
import type { Treebank } from './treebank.ts';

export type TrainingData = {
  readonly articles: readonly GoldArticle[];
  /** Trees of other texts. */
  readonly gold: readonly Treebank[];
  /** Trees of the articles, in their order. */
  readonly silver: readonly Treebank[];
  /** Classes of words (learn-classes.ts), which go into the model as they are. */
  readonly classes: Weights;
  /** Vectors of words (learn-vectors.ts), which go into it too. */
  readonly vectors: Weights;
};

const FOLDS = 2;
const SYNTAX = { epochs: 8, rows: { tags: 300_000, arcs: 800_000, provisional: 80_000, labels: 150_000 }, seed: 7 };
/** What is kept of each part at the end. */
const KEPT = { tags: 120_000, arcs: 800_000, provisional: 40_000, relations: 60_000, quotes: 500_000 };
/** One chain reads as well as the pool of two, and half as long: the trees above it do what pooling did. */
const CHAINS = 1;
const TAGGING = { epochs: 14, dropout: 0.5, rate: 0.0005, decay: 1e-6 };
/** A feature counts when so many articles have it: one of the chain, and one of the network. */
const LEAST_ARTICLES = 3;
const LEAST_OF_NET = 10;
const NET = { epochs: 24, rate: 0.0015, drop: { meanings: 0.2, features: 0.6, input: 0.4, read: 0.5 } };
/** Weights of the network's features beyond so many times their usual size are cut off, so that bytes tell the others apart. */
const WIDEST = 12;

export function learnModel(data: TrainingData, progress: (line: string) => void): Uint8Array {
  const trees = { gold: data.gold.flatMap((bank) => bank.trees), silver: data.silver.flatMap((bank) => bank.trees) };
  const syntax = learnSyntax({ own: trees.silver, others: trees.gold }, SYNTAX);
  progress('syntax');
  const analyses = analyseUnseen(data, learnCrossSyntax(trees.gold, data.silver, FOLDS, SYNTAX));
  progress('syntax of unseen articles');
  const texts = {
    articles: data.articles,
    analyses,
    wordClasses: wordClassesOf(data.classes),
    vectors: data.vectors,
  };
  const halves = Array.from({ length: FOLDS }, (_, k) => learnTagging(texts, (i) => i % FOLDS !== k, 1, progress));
  const rankers = learnRankersOn(texts, halves);
  progress('rankers');
  const tagging = learnTagging(texts, () => true, CHAINS, progress);
  return packModel(syntax, data.classes, tagging, rankers);
}

/** Articles with their trees, and what is known of words. */
type Texts = {
  readonly articles: readonly GoldArticle[];
  readonly analyses: readonly Analysis[];
  readonly wordClasses: WordClasses;
  readonly vectors: Weights;
};

/** Parses each article with the model that has not seen it. */
function analyseUnseen({ articles }: TrainingData, models: readonly SyntaxModel[]): Analysis[] {
  return articles.map(({ text }, i) => analyse(models[i % models.length]!, text));
}

type Tagging = {
  readonly buckets: Uint32Array;
  readonly models: readonly TaggerWeights[];
  readonly net: Net;
  readonly total: CueCounts;
};

function learnTagging(
  { articles, analyses, wordClasses, vectors }: Texts,
  among: (index: number) => boolean,
  chains: number,
  progress: (line: string) => void,
): Tagging {
  const own = articles.map((_, i) => i).filter(among);
  const total = noCounts();
  const parts = own.map((i) => countCues(analyses[i]!.tokens, articles[i]!.quotes));
  for (const part of parts) addCounts(total, part);
  const documents = own.map((i, k) =>
    readDocument(articles[i]!.text, analyses[i]!, cueLexiconFrom(total, parts[k]!), wordClasses),
  );
  const counter = new FeatureCounter();
  for (const document of documents) counter.add(readFeatures(document));
  const index = counter.index(LEAST_ARTICLES);
  const labelled = documents.map((document, k) =>
    labelDocument(document, readFeatures(document), goldLabels(document, articles[own[k]!]!.quotes), index),
  );
  const models = Array.from({ length: chains }, (_, c) =>
    learnQuotes(
      labelled,
      index.size,
      { ...TAGGING, progress: (epoch, likelihood) => progress(`chain ${c}, round ${epoch}: ${likelihood.toFixed(0)}`) },
      seededChance(11 + c),
    ),
  );
  const labels = documents.map((document, k) => goldLabels(document, articles[own[k]!]!.quotes));
  return { buckets: index.buckets, models, net: learnNetOn(documents, labels, vectors, progress), total };
}

function learnNetOn(
  documents: readonly Document[],
  labels: readonly Uint8Array[],
  vectors: Weights,
  progress: (line: string) => void,
): Net {
  const counter = new FeatureCounter();
  for (const document of documents) countNetFeatures(counter, document);
  const index = counter.index(LEAST_OF_NET);
  const weights = learnNet(
    documents.map((document, k) => readForNet(document, labels[k]!, index, vectors)),
    index.size,
    vectors,
    { ...NET, progress: (epoch, likelihood) => progress(`network, round ${epoch}: ${likelihood.toFixed(0)}`) },
    seededChance(23),
  );
  return packNet(vectors, index.buckets, weights);
}

/** The network as it is shipped: the weights of its features as bytes. */
function packNet(vectors: Weights, buckets: Uint32Array, { features, layers, transition }: NetWeights): Net {
  let squares = 0;
  for (const w of features) squares += w * w;
  const scale = (WIDEST * Math.sqrt(squares / Math.max(1, features.length))) / 127 || 1;
  const values = Int8Array.from(features, (w) => Math.max(-127, Math.min(127, Math.round(w / scale))));
  return { vectors, features: indexWeights(FEATURE_BITS, WIDTH, scale, buckets, values), layers, transition };
}

/** Learns the rankers on each article as the tagger that has not seen it reads it. */
function learnRankersOn({ articles, analyses, wordClasses }: Texts, taggings: readonly Tagging[]): Rankers {
  const taggers = taggings.map((tagging) => packTagger(tagging, tagging.buckets.length));
  return learnRankers(
    articles.map((gold, i) => {
      const tagging = taggings[i % taggings.length]!;
      const document = readDocument(gold.text, analyses[i]!, cueLexiconFrom(tagging.total), wordClasses);
      return {
        gold,
        document,
        phrases: findPhrases(taggers[i % taggings.length]!, document),
        rules: rulesOn(gold.text),
      };
    }),
    5,
  );
}

function rulesOn(text: string): Attribution[] {
  const page = preparePage({ text, boilerplate: [] } satisfies Pick<Article, 'text' | 'boilerplate'>);
  return joinSplit(page, attribute(page));
}

/** The tagger of the chains as it is shipped: the `most` features with the greatest weights, as bytes. */
function packTagger({ buckets, models, net }: Tagging, most: number): QuoteTagger {
  const width = LABEL_COUNT * models.length;
  const sizes = Float64Array.from(buckets, (_, f) => {
    let sum = 0;
    for (const { emission } of models) {
      for (let l = 0; l < LABEL_COUNT; l++) sum += emission[f * LABEL_COUNT + l]! ** 2;
    }
    return sum;
  });
  const kept = strongest(sizes, most);
  let top = 0;
  for (const { emission } of models) for (const w of emission) top = Math.max(top, Math.abs(w));
  const scale = top / 127 || 1;
  const values = new Int8Array(kept.length * width);
  kept.forEach((f, row) => {
    models.forEach(({ emission }, c) => {
      for (let l = 0; l < LABEL_COUNT; l++) {
        values[row * width + c * LABEL_COUNT + l] = Math.round(emission[f * LABEL_COUNT + l]! / scale);
      }
    });
  });
  const emission = indexWeights(
    FEATURE_BITS,
    width,
    scale,
    Uint32Array.from(kept, (f) => buckets[f]!),
    values,
  );
  return { emission, transitions: models.map(({ transition }) => transition), net };
}

function strongest(sizes: Float64Array, most: number): number[] {
  const least = sizes.length > most ? Float64Array.from(sizes).sort()[sizes.length - most]! : 0;
  const kept: number[] = [];
  for (let f = 0; f < sizes.length; f++) if (sizes[f]! >= least && sizes[f]! > 0) kept.push(f);
  return kept;
}

function packModel(syntax: SyntaxModel, classes: Weights, tagging: Tagging, rankers: Rankers): Uint8Array {
  const tagger = packTagger(tagging, KEPT.quotes);
  const transitions = new Float64Array(tagger.transitions.reduce((sum, list) => sum + list.length, 0));
  tagger.transitions.forEach((list, c) => {
    transitions.set(list, c * list.length);
  });
  const parts: ModelParts = {
    weights: {
      tags: prune(syntax.tagger.weights, KEPT.tags),
      arcs: prune(syntax.parser.arcs, KEPT.arcs),
      provisional: prune(syntax.parser.provisional, KEPT.provisional),
      relations: prune(syntax.parser.labels, KEPT.relations),
      quotes: tagger.emission,
      cues: packCues(tagging.total),
      classes,
      vectors: tagging.net.vectors,
      net: tagging.net.features,
    },
    numbers: {
      transitions,
      layers: tagging.net.layers,
      netTransitions: tagging.net.transition,
      ranker: rankers.ranker.weights,
      spans: packBoosted(rankers.spans),
      bounds: packBoosted(rankers.bounds),
      linker: rankers.linker.words.weights,
      speakers: packBoosted(rankers.linker.trees),
      speech: rankers.speech.weights,
      confidence: packBoosted(rankers.confidence),
    },
    notes: { tags: syntax.tagger.tags, relations: syntax.parser.relations },
  };
  return writeModelFile(parts);
}

/** The same weights without the smallest. */
function prune(weights: Weights, most: number): Weights {
  const { bits, classes, scale } = weights;
  const buckets = bucketsOf(weights);
  const sizes = Float64Array.from(buckets, (_, row) => {
    let sum = 0;
    for (let c = 0; c < classes; c++) sum += Math.abs(weightAt(weights, row, c));
    return sum;
  });
  const kept = strongest(sizes, most);
  const keptValues = new Int8Array(kept.length * classes);
  kept.forEach((row, k) => {
    for (let c = 0; c < classes; c++) keptValues[k * classes + c] = weightAt(weights, row, c);
  });
  return indexWeights(
    bits,
    classes,
    scale,
    Uint32Array.from(kept, (row) => buckets[row]!),
    keptValues,
  );
}

/** The cue lexicon in steps (document.ts), by lemma and tag. */
function packCues(counts: CueCounts): Weights {
  const kept = [...counts.all.keys()].sort((a, b) => a - b);
  const steps = Int8Array.from(kept, (key) => cueStep(cueProbability(counts, key)));
  return indexWeights(CUE_BITS, 1, 1, Uint32Array.from(kept), steps);
}
