// Puts candidates in order, says how each matches, and decides whether the first is an answer at all.
import { askedWords, questionWords } from './alignment.ts';
import { inOrderOfDoubles } from './doubles.ts';
import { FEATURES, type ReadCandidate, type ReadQuestion, readCandidate, textScore } from './features.ts';
import { highlightSpans, labelMatch, standsWhole } from './label.ts';
import type { Calibrator, RankerModel } from './model.ts';
import { rarity } from './rarity.ts';
import { gramsOf, readDocument } from './reading.ts';
import type { Candidate, RankContext, Ranked, Ranking } from './types.ts';

export type RankOptions = {
  /** Rank without abstaining. */
  readonly all?: boolean;
};

/**
 * Ranks the candidates for the words of a question. Linear model over FEATURES (weights by listwise softmax, Cao et al. 2007);
 * a logistic calibrator (Platt 1999) turns the lead of the first candidate into a probability. Candidates that share no
 * asked word are left out even with `all`.
 */
export function rankQuotes(
  question: string,
  candidates: readonly Candidate[],
  context: RankContext,
  model: RankerModel,
  options: RankOptions = {},
): Ranking {
  const read = readQuestion(question, candidates, context, model);
  const scored = candidates
    .map((candidate) => readCandidate(read, candidate))
    .map((one) => ({ ...one, score: weigh(one.features, model.weights) }))
    // A stable order: by score, then by the engine's order.
    .sort((a, b) => b.score - a.score);
  const first = scored[0];
  if (first === undefined) return { results: [], confidence: 0, answered: false };
  const signals = signalsOf(scored, read, context.size);
  const calibrator = isShort(read) ? model.short : model.long;
  const confidence = judge(signals, calibrator);
  const answered = confidence >= (isStanding(first.features) ? model.standing : model.threshold);
  if (!answered && options.all !== true) return { results: [], confidence, answered };
  const ordered = inOrderOfDoubles(
    scored.map((one) => ({ ...one, id: one.candidate.document.id, read: readDocument(one.candidate.document) })),
  );
  const results = ordered.map((one): Ranked => {
    // Later ones are as likely as the first, less what their score lacks.
    const score = Math.min(confidence, logistic(logit(confidence) - (first.score - one.score)));
    return {
      document: one.candidate.document,
      score,
      match: labelMatch(read.words, one.words, one.alignment, read.weight),
      whole: standsWhole(read.words, one.alignment),
      highlights: highlightSpans(read.words, one.words, one.alignment),
    };
  });
  return { results, confidence, answered };
}

/** The signals of SIGNALS followed by the first candidate's features: what the calibrators weigh. */
export function signalsOf(
  scored: readonly (Pick<ReadCandidate, 'features'> & { readonly score: number })[],
  question: Pick<ReadQuestion, 'words'>,
  size: number,
): number[] {
  const [first, second] = scored;
  const top = first!.score;
  let sum = 0;
  for (const { score } of scored) sum += Math.exp(score - top);
  return [
    top / 10,
    second === undefined ? 1 : Math.min(1, (top - second.score) / 5),
    1 / sum,
    Math.log(1 + question.words.filter(({ term }) => term !== null).length) / 3,
    Math.log10(size + 1) / 5,
    ...first!.features,
  ];
}

/** True when so few words carry meaning that each of them has to be found. */
export function isShort(question: ReadQuestion): boolean {
  return question.words.filter(({ term }) => term !== null).length <= SHORT;
}

/** True when most of what was asked stands in the text in the order asked: misspelt perhaps, hardly by chance. */
export function isStanding(features: ArrayLike<number>): boolean {
  return features[ORDERED]! >= MOST_IN_ORDER;
}

const ORDERED = FEATURES.indexOf('ordered');
const MOST_IN_ORDER = 0.75;

export function readQuestion(
  question: string,
  candidates: readonly Candidate[],
  context: RankContext,
  model: Pick<RankerModel, 'background'>,
): ReadQuestion {
  const weight = rarity(context, model.background);
  const read = questionWords(question, context.asked, weight, (term) => model.background.counts.has(term));
  const distinct = new Map(read.map((word) => [word.term, word.weight]));
  const terms = new Set(read.flatMap(({ term, meantTerms }) => [...meantTerms].slice(0, 1).concat(term ?? [])));
  return {
    text: question,
    words: read,
    asked: askedWords(read),
    weight,
    total: [...distinct.values()].reduce((sum, own) => sum + own, 0),
    grams: new Set(gramsOf(question)),
    terms,
    topText: candidates.reduce((top, { document }) => Math.max(top, textScore({ terms, weight }, document)), 0),
    topScore: candidates.reduce((top, { score }) => Math.max(top, score), 0),
  };
}

const SHORT = 6;

export function weigh(features: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < FEATURES.length; index++) sum += features[index]! * weights[index]!;
  return sum;
}

/** The probability that the first candidate answers. */
export function judge(signals: readonly number[], { bias, weights }: Calibrator): number {
  return logistic(signals.reduce((sum, signal, index) => sum + signal * weights[index]!, bias));
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function logit(probability: number): number {
  const bounded = Math.min(1 - 1e-9, Math.max(1e-9, probability));
  return Math.log(bounded / (1 - bounded));
}
