// `npm run train:ranker -- --data DIR [--out FILE]`: rebuilds data/models/ranker.json, the numbers that ranking uses.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FEATURES } from '../query/rank/features.ts';
import { type ModelFile, type RankerModel, readRankerModel, SIGNALS } from '../query/rank/model.ts';
import { isShort, judge, signalsOf, weigh } from '../query/rank/rank.ts';
import { miniSearchEngine } from '../search/engines/minisearch.ts';
import { countBackground, packBackground } from './ranker-training/background.ts';
import { readCorpora, trainingSets } from './ranker-training/corpora.ts';
import { fitCalibrator, fitRanker, type JudgedExample } from './ranker-training/fit.ts';
import { type JudgedQuestion, judgeSet } from './ranker-training/judge.ts';
import { QUESTION_KINDS, type QuestionKind } from './ranker-training/questions.ts';
import { seededRandom } from './ranker-training/random.ts';

const PROVENANCE =
  'Weights learned by src/cli/train-ranker.ts from CLEF CheckThat! 2020 task 2 (English tweets and checked claims) and PolNeAR (train); ' +
  'word counts from the same. No text of either is contained.';
const CANDIDATES = 40;
/** How much each kind of question counts in ranking. */
const IMPORTANCE: Readonly<Record<QuestionKind, number>> = {
  long: 1,
  paraphrase: 0.3,
  run: 0.05,
  misspelt: 0.1,
  gaps: 0.1,
  fewWords: 0.1,
};
/** Of questions that the coverage cannot answer, so many may be answered. */
const FALSE_ANSWERS = 0.04;

const BM25_OF_TOP = FEATURES.indexOf('bm25OfTop');

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
if (values.data === undefined) {
  process.stderr.write('npm run train:ranker -- --data DIR [--out FILE]: DIR is where the training corpora are\n');
  process.exit(2);
}
const out = values.out ?? fileURLToPath(new URL('../../data/models/ranker.json', import.meta.url));
const random = seededRandom(2020);
const corpora = readCorpora(values.data);
const packed = packBackground(countBackground(corpora.texts));
const empty: ModelFile = {
  format: 1,
  provenance: PROVENANCE,
  features: [...FEATURES],
  signals: [...SIGNALS],
  weights: FEATURES.map(() => 0),
  short: { bias: 0, weights: [] },
  long: { bias: 0, weights: [] },
  threshold: 0.5,
  background: packed,
};
const { background } = readRankerModel(empty);
const judged: JudgedQuestion[] = [];
for (const set of trainingSets(corpora, random))
  judged.push(...(await judgeSet(set, miniSearchEngine, background, CANDIDATES)));
const dev = await judgeSet(
  { documents: corpora.claims, questions: corpora.posts('dev') },
  miniSearchEngine,
  background,
  CANDIDATES,
);

const weights = fitRanker(
  judged
    .filter(({ candidates }) => candidates.some(({ right }) => right))
    .map(({ kind, candidates }) => ({
      candidates: candidates.map(({ features }) => features),
      right: candidates.map(({ right }) => right),
      weight: IMPORTANCE[kind],
    })),
  FEATURES.length,
  0.0005,
);
const examples = judged.flatMap((question) => examplesOf(question));
const short = fitCalibrator(
  examples.filter((example) => example.short),
  0.0005,
);
const long = fitCalibrator(
  examples.filter((example) => !example.short),
  0.0005,
);
const model: RankerModel = { weights: Float64Array.from(weights), short, long, threshold: 0.5, background };
const threshold = thresholdFor(examples, model);
const file: ModelFile = { ...empty, weights: weights.map(rounded), short: tidy(short), long: tidy(long), threshold };
writeFileSync(out, `${JSON.stringify(file, null, 1)}\n`);

process.stdout.write(
  `${FEATURES.map((name, at) => `${name} ${weights[at]!.toFixed(2)}`).join(', ')}\nthreshold ${threshold}\n`,
);
for (const kind of QUESTION_KINDS)
  report(
    kind,
    judged.filter((question) => question.kind === kind),
  );
report('dev: long', dev);

type Example = JudgedExample & { readonly kind: QuestionKind; readonly short: boolean };

/** A question as it is, and as it would be if the coverage did not hold what it asks for. */
function examplesOf({ kind, question, size, candidates }: JudgedQuestion): Example[] {
  return [candidates, candidates.filter(({ right }) => !right)].flatMap((list, at) => {
    // Without the right ones another candidate is the engine's first, and the rest are measured against it.
    const top = Math.max(...list.map(({ found }) => found));
    const scored = list
      .map(({ features, found, right }) => {
        const own = Float64Array.from(features);
        own[BM25_OF_TOP] = top > 0 ? found / top : 0;
        return { features: own, right, score: weigh(own, weights) };
      })
      .sort((a, b) => b.score - a.score);
    if (scored.length === 0 || (at === 0 && !scored[0]!.right)) return [];
    return [
      {
        kind,
        short: isShort(question),
        right: at === 0,
        weight: 1,
        signals: signalsOf(scored, question, size),
      },
    ];
  });
}

function thresholdFor(all: readonly Example[], trained: RankerModel): number {
  const wrong = all
    .filter(({ right, kind }) => !right && kind === 'paraphrase')
    .map((example) => judge(example.signals, example.short ? trained.short : trained.long))
    .sort((a, b) => b - a);
  return rounded(wrong[Math.floor(wrong.length * FALSE_ANSWERS)]!);
}

function report(name: string, questions: readonly JudgedQuestion[]): void {
  let first = 0;
  for (const { candidates } of questions) {
    const best = candidates.reduce<(typeof candidates)[number] | null>(
      (top, one) => (top === null || weigh(one.features, weights) > weigh(top.features, weights) ? one : top),
      null,
    );
    if (best?.right) first++;
  }
  const judgedExamples = questions.flatMap((question) => examplesOf(question));
  const shown = (right: boolean) => {
    const some = judgedExamples.filter((example) => example.right === right);
    return (
      some.filter((example) => judge(example.signals, example.short ? short : long) >= threshold).length / some.length
    );
  };
  process.stdout.write(
    `${name}: ${questions.length} questions, right one first ${(first / questions.length).toFixed(3)}, ` +
      `false answers ${(100 * shown(false)).toFixed(1)} %, right ones withheld ${(100 - 100 * shown(true)).toFixed(1)} %\n`,
  );
}

function tidy({ bias, weights: own }: typeof short): typeof short {
  return { bias: rounded(bias), weights: own.map(rounded) };
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
