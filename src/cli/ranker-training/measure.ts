// What asking gives, question by question, under the rules that answers follow: which share comes first, is withheld, is false.
import { FEATURES } from '../../query/rank/features.ts';
import { FEW, SURE_OF_FEW } from '../../query/rank/find.ts';
import { judge } from '../../query/rank/rank.ts';
import { type Example, exampleOf, isShown, listsOf } from './examples.ts';
import type { Compared, Fitted } from './fitted.ts';
import type { JudgedCandidate, JudgedQuestion } from './judge.ts';

export type Measure = {
  readonly questions: number;
  /** Of all: the right one stands first, shown or not. */
  readonly first: number;
  /** Of the questions whose answer is not there: something is shown all the same. */
  readonly falseAnswers: number;
  /** Of those whose right answer stands first: it is not shown. */
  readonly withheld: number;
};

/** One question's own model: the one that was fitted without it, when measuring what generalises. */
export type ModelOf = (question: JudgedQuestion) => { readonly words: Fitted; readonly meaning: Fitted | null };

/** Words first; where they do not answer and the question was compared by meaning, the meaning. */
export function measure(
  questions: readonly JudgedQuestion[],
  modelOf: ModelOf,
  comparedOf: (question: JudgedQuestion) => Compared | undefined = () => undefined,
): Measure {
  const right = { first: 0, shown: 0 };
  const wrong = { all: 0, shown: 0 };
  for (const question of questions) {
    const [held, missing] = listsOf(question).map((list, at) =>
      answerOf(question, list, comparedOf(question)?.lists[at], modelOf(question)),
    );
    if (held?.right) {
      right.first++;
      if (held.shown) right.shown++;
    }
    if (missing !== undefined && missing !== null) {
      wrong.all++;
      if (missing.shown) wrong.shown++;
    }
  }
  return {
    questions: questions.length,
    first: right.first / questions.length,
    falseAnswers: wrong.shown / Math.max(1, wrong.all),
    withheld: 1 - right.shown / Math.max(1, right.first),
  };
}

type Given = { readonly right: boolean; readonly shown: boolean };

/** Null when the first candidate is wrong though a right one is there: neither withheld nor, with the right one gone, asked. */
function answerOf(
  question: JudgedQuestion,
  list: readonly JudgedCandidate[],
  compared: readonly JudgedCandidate[] | undefined,
  { words, meaning }: ReturnType<ModelOf>,
): Given | null {
  // Words that stand in a quote as one run always answer (query/whosaid.ts).
  const run = list.find(({ features }) => features[WHOLE_RUN] === 1);
  if (run !== undefined) return { right: run.right, shown: true };
  const byWords = exampleOf(question, list, words.weights);
  if (byWords !== null && isShown(byWords, words, words)) return { right: byWords.right, shown: true };
  if (meaning === null || compared === undefined)
    return byWords === null ? null : { right: byWords.right, shown: false };
  const byMeaning = exampleOf(question, compared, meaning.weights);
  if (byMeaning === null) return null;
  return {
    right: byMeaning.right,
    shown: isShown(byMeaning, meaning, meaning) && !isNearMiss(byMeaning, question.size, meaning),
  };
}

/** The rule of query/rank/find.ts for coverages of few quotes. */
function isNearMiss(example: Example, size: number, { short, long }: Fitted): boolean {
  return size < FEW && !example.standing && judge(example.signals, example.short ? short : long) < SURE_OF_FEW;
}

const WHOLE_RUN = FEATURES.indexOf('wholeRun');
