// From judged questions to the numbers of one model: weights, calibrators, thresholds. By words alone, and with their meaning.
import { FEATURES } from '../../query/rank/features.ts';
import {
  type Calibrators,
  type Example,
  exampleOf,
  fitCalibrators,
  isShown,
  listsOf,
  rounded,
  type Thresholds,
  thresholdsFor,
} from './examples.ts';
import { fitRanker } from './fit.ts';
import type { JudgedCandidate, JudgedQuestion } from './judge.ts';
import type { QuestionKind } from './questions.ts';

export type Fitted = Calibrators & Thresholds & { readonly weights: readonly number[] };

/** A question with its two lists (`listsOf`), their likeliest candidates compared by meaning. */
export type Compared = { readonly question: JudgedQuestion; readonly lists: readonly (readonly JudgedCandidate[])[] };

export function fitByWords(judged: readonly JudgedQuestion[]): Fitted {
  const weights = weightsOf(
    judged.map((question) => [question, listsOf(question)[0]!] as const),
    IMPORTANCE,
    0.0005,
  );
  const examples = judged.flatMap((question) =>
    listsOf(question).flatMap((list) => exampleOf(question, list, weights) ?? []),
  );
  const calibrators = fitCalibrators(examples);
  const bounds = { run: 0.025, misspelt: 0.04, paraphrase: 0.035 };
  return { weights, ...calibrators, ...thresholdsFor(examples, calibrators, bounds) };
}

/** Learned from the questions that words alone do not answer. */
export function fitByMeaning(compared: readonly Compared[], words: Fitted): Fitted {
  const weights = weightsOf(
    compared.map(({ question, lists }) => [question, lists[0]!] as const),
    IMPORTANCE_OF_MEANING,
    0.0002,
  );
  const examples = compared.flatMap(({ question, lists }) =>
    lists.flatMap((list, at): Example[] => {
      const example = exampleOf(question, list, weights);
      return example === null || answersByWords(question, at, words) ? [] : [example];
    }),
  );
  const calibrators = fitCalibrators(examples);
  return { weights, ...calibrators, ...thresholdsFor(examples, calibrators, { paraphrase: 0.01, long: 0.03 }) };
}

/** True when words alone answer this list of the question, rightly or not. */
function answersByWords(question: JudgedQuestion, list: number, words: Fitted): boolean {
  const example = exampleOf(question, listsOf(question)[list]!, words.weights);
  return example !== null && isShown(example, words, words);
}

/** How much each kind of question counts in ranking. */
const IMPORTANCE: Readonly<Record<QuestionKind, number>> = {
  long: 1,
  paraphrase: 0.3,
  run: 0.05,
  misspelt: 0.1,
  gaps: 0.1,
  fewWords: 0.1,
};
/** What words do not answer is what people wrote at length. */
const IMPORTANCE_OF_MEANING: typeof IMPORTANCE = { ...IMPORTANCE, paraphrase: 0.1 };

function weightsOf(
  questions: readonly (readonly [JudgedQuestion, readonly JudgedCandidate[]])[],
  importance: typeof IMPORTANCE,
  penalty: number,
): number[] {
  return fitRanker(
    questions
      .filter(([, candidates]) => candidates.some(({ right }) => right))
      .map(([{ kind }, candidates]) => ({
        candidates: candidates.map(({ features }) => features),
        right: candidates.map(({ right }) => right),
        weight: importance[kind],
      })),
    FEATURES.length,
    penalty,
  ).map(rounded);
}
