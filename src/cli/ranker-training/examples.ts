// What the calibrators learn from: each question as it is, and as it would be if the coverage did not hold the answer.
import { FEATURES } from '../../query/rank/features.ts';
import type { Calibrator } from '../../query/rank/model.ts';
import { isShort, isStanding, judge, signalsOf, weigh } from '../../query/rank/rank.ts';
import { fitCalibrator, type JudgedExample } from './fit.ts';
import type { JudgedCandidate, JudgedQuestion } from './judge.ts';
import type { QuestionKind } from './questions.ts';

export type Example = JudgedExample & {
  readonly kind: QuestionKind;
  readonly short: boolean;
  /** See rank.ts. */
  readonly standing: boolean;
};

export type Calibrators = { readonly short: Calibrator; readonly long: Calibrator };
export type Thresholds = { readonly threshold: number; readonly standing: number };

/** The two lists of a question: with what answers it, and without. */
export function listsOf({ candidates }: JudgedQuestion): (readonly JudgedCandidate[])[] {
  return [candidates, candidates.filter(({ right }) => !right)].map((list) => {
    // Without the right ones another candidate is the engine's first, and the rest are measured against it.
    const tops = OF_TOP.map((at) => Math.max(0, ...list.map(({ features }) => features[at]!)));
    return list.map((one) => {
      const features = Float64Array.from(one.features);
      OF_TOP.forEach((at, index) => {
        features[at] = tops[index]! > 0 ? features[at]! / tops[index]! : 0;
      });
      return { ...one, features };
    });
  });
}

/** An example of one list; null when its first candidate is wrong though a right one was there. */
export function exampleOf(
  { kind, question, size }: JudgedQuestion,
  list: readonly JudgedCandidate[],
  weights: ArrayLike<number>,
): Example | null {
  const scored = list.map((one) => ({ ...one, score: weigh(one.features, weights) })).sort((a, b) => b.score - a.score);
  const first = scored[0];
  if (first === undefined || (!first.right && list.some(({ right }) => right))) return null;
  return {
    kind,
    short: isShort(question),
    right: first.right,
    standing: isStanding(first.features),
    weight: 1,
    signals: signalsOf(scored, question, size),
  };
}

export function fitCalibrators(examples: readonly Example[]): Calibrators {
  const of = (short: boolean): Calibrator =>
    tidy(
      fitCalibrator(
        examples.filter((example) => example.short === short),
        0.0005,
      ),
    );
  return { short: of(true), long: of(false) };
}

export function isShown(example: Example, calibrators: Calibrators, { threshold, standing }: Thresholds): boolean {
  const probability = judge(example.signals, example.short ? calibrators.short : calibrators.long);
  return probability >= (example.standing ? standing : threshold);
}

/** Of the questions of each kind that the coverage cannot answer, at most so many are answered. */
export type FalseAnswers = Partial<Readonly<Record<QuestionKind, number>>>;

/** The thresholds that withhold the fewest right answers while false ones stay within their bounds. */
export function thresholdsFor(
  examples: readonly Example[],
  calibrators: Calibrators,
  bounds: FalseAnswers,
): Thresholds {
  const judged = examples
    .filter(({ kind }) => bounds[kind] !== undefined)
    .map((one) => ({ ...one, probability: judge(one.signals, one.short ? calibrators.short : calibrators.long) }));
  let best = { threshold: 1, standing: 1 };
  let least = Number.POSITIVE_INFINITY;
  const kinds = Object.entries(bounds).map(([kind, bound]) => ({
    kind,
    bound,
    right: judged.filter((one) => one.kind === kind && one.right),
    wrong: judged.filter((one) => one.kind === kind && !one.right),
  }));
  const steps = Array.from({ length: 49 }, (_, at) => (at + 1) / 50);
  for (const threshold of steps)
    for (const standing of steps) {
      let withheld = 0;
      let within = true;
      for (const { kind, bound, right, wrong } of kinds) {
        const shown = (some: typeof judged): number =>
          some.filter((one) => one.probability >= (one.standing ? standing : threshold)).length / some.length;
        if (shown(wrong) > bound) within = false;
        withheld += (1 - shown(right)) * (kind === 'run' ? WORDS_THEMSELVES : 1);
      }
      if (within && withheld < least) {
        least = withheld;
        best = { threshold, standing };
      }
    }
  return best;
}

/** Nobody forgives a bot that does not know the very words: that one is withheld counts so many times. */
const WORDS_THEMSELVES = 5;

const OF_TOP = (['bm25OfTop', 'textOfTop'] as const).map((name) => FEATURES.indexOf(name));

function tidy({ bias, weights }: Calibrator): Calibrator {
  return { bias: rounded(bias), weights: weights.map(rounded) };
}

export function rounded(value: number): number {
  return Number(value.toFixed(4));
}
