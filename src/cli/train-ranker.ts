// `npm run train:ranker -- --data DIR [--out FILE] [--vectors FILE]`: rebuilds data/models/ranker.json, the numbers of ranking.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FEATURES } from '../query/rank/features.ts';
import { COMPARED } from '../query/rank/find.ts';
import { type ModelFile, readRankerModel, SIGNALS } from '../query/rank/model.ts';
import { weigh } from '../query/rank/rank.ts';
import { energeticEmbedder } from '../search/embed/energetic.ts';
import { meaningOf, plainText } from '../search/embed/meaning.ts';
import { postingsEngine } from '../search/engines/postings.ts';
import { countBackground, packBackground } from './ranker-training/background.ts';
import { readCorpora, trainingSets } from './ranker-training/corpora.ts';
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
} from './ranker-training/examples.ts';
import { fitRanker } from './ranker-training/fit.ts';
import { type JudgedCandidate, type JudgedQuestion, judgeSet } from './ranker-training/judge.ts';
import { QUESTION_KINDS, type QuestionKind } from './ranker-training/questions.ts';
import { sample, seededRandom } from './ranker-training/random.ts';
import { keptVectors, meanVector } from './ranker-training/vectors.ts';

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
const PENALTY = 0.0005;

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' }, vectors: { type: 'string' } },
});
if (values.data === undefined) {
  process.stderr.write(
    'npm run train:ranker -- --data DIR [--out FILE] [--vectors FILE]: DIR is where the training corpora are\n',
  );
  process.exit(2);
}
const out = values.out ?? fileURLToPath(new URL('../../data/models/ranker.json', import.meta.url));
const random = seededRandom(2020);
const corpora = readCorpora(values.data);
const empty: ModelFile = {
  format: 2,
  provenance: PROVENANCE,
  features: [...FEATURES],
  signals: [...SIGNALS],
  weights: FEATURES.map(() => 0),
  short: { bias: 0, weights: [] },
  long: { bias: 0, weights: [] },
  threshold: 0.5,
  standing: 0.5,
  background: packBackground(countBackground(corpora.texts)),
};
const { background } = readRankerModel(empty);
const judged: JudgedQuestion[] = [];
for (const set of trainingSets(corpora, random))
  judged.push(...(await judgeSet(set, postingsEngine, background, CANDIDATES)));
const dev = await judgeSet(
  { documents: corpora.claims, questions: corpora.posts('dev') },
  postingsEngine,
  background,
  CANDIDATES,
);

const weights = rankerOf(judged.map((question) => [question, listsOf(question)[0]!] as const));
const examples = judged.flatMap((question) => examplesOf(question));
const calibrators = fitCalibrators(examples);
const thresholds = thresholdsFor(examples, calibrators, { run: 0.025, misspelt: 0.04, paraphrase: 0.035 });
say(FEATURES.map((name, at) => `${name} ${weights[at]!.toFixed(2)}`).join(', '));
say(`thresholds ${JSON.stringify(thresholds)}`);
for (const kind of QUESTION_KINDS)
  report(
    kind,
    judged.filter((question) => question.kind === kind),
  );
report('dev: long', dev);
const meaning = await trainMeaning();
const file: ModelFile = { ...empty, weights, ...calibrators, ...thresholds, ...(meaning === null ? {} : { meaning }) };
writeFileSync(out, `${JSON.stringify(file, null, 1)}\n`);

/** The same with the cosines of sentence vectors, learned from the questions that words alone do not answer. */
async function trainMeaning(): Promise<NonNullable<ModelFile['meaning']> | null> {
  const embedder = await energeticEmbedder();
  if (embedder === null) {
    say('no embedder installed: the model knows words only');
    return null;
  }
  const { by, save } = keptVectors(embedder, values.vectors);
  const { id } = by;
  const mean = (
    await meanVector(
      by,
      sample(corpora.claims, 1000, seededRandom(7)).map(({ text }) => plainText(text)),
    )
  ).map(rounded);
  const meant = meaningOf(async () => by);
  type Compared = { readonly question: JudgedQuestion; readonly lists: (readonly JudgedCandidate[])[] };
  const compare = async (questions: readonly JudgedQuestion[]): Promise<Compared[]> => {
    const compared: Compared[] = [];
    for (const question of questions) {
      const lists: (readonly JudgedCandidate[])[] = [];
      for (const list of listsOf(question)) {
        const best = [...list]
          .sort((a, b) => weigh(b.features, weights) - weigh(a.features, weights))
          .slice(0, COMPARED);
        const documents = best.map(({ document }) => document);
        const cosines = await meant.cosines(question.question.text, documents, { id, mean });
        lists.push(
          best.map((one, at) => {
            const features = Float64Array.from(one.features);
            features[FEATURES.indexOf('cosine')] = cosines![at]!;
            return { ...one, features };
          }),
        );
      }
      compared.push({ question, lists });
    }
    save();
    return compared;
  };
  const train = await compare(judged.filter(({ kind }) => kind === 'long' || kind === 'paraphrase'));
  const own = rankerOf(train.map(({ question, lists }) => [question, lists[0]!] as const));
  say(`with meaning: ${FEATURES.map((name, at) => `${name} ${own[at]!.toFixed(2)}`).join(', ')}`);
  /** The examples of the lists that words alone do not answer; and how many lists they do answer. */
  const declined = (all: readonly Compared[]): { example: Example | null; shown: boolean; right: boolean }[] =>
    all.flatMap(({ question, lists }) =>
      lists.map((list, at) => {
        const plain = exampleOf(question, listsOf(question)[at]!, weights);
        const shown = plain !== null && isShown(plain, calibrators, thresholds);
        return { example: exampleOf(question, list, own), shown, right: at === 0 };
      }),
    );
  const trained = declined(train);
  const learned = trained.flatMap(({ example, shown }) => (example === null || shown ? [] : [example]));
  const ownCalibrators = fitCalibrators(learned);
  const ownThresholds = thresholdsFor(learned, ownCalibrators, { paraphrase: 0.015, long: 0.03 });
  say(`thresholds ${JSON.stringify(ownThresholds)}`);
  const tell = (name: string, all: readonly Compared[]): void => {
    const judgedLists = declined(all);
    const share = (right: boolean): number => {
      const some = judgedLists.filter((one) => one.right === right && (one.example !== null || one.shown));
      return (
        some.filter(({ example, shown }) => shown || isShown(example!, ownCalibrators, ownThresholds)).length /
        some.length
      );
    };
    const first = all.filter(({ question, lists }) => {
      const plain = exampleOf(question, listsOf(question)[0]!, weights);
      return plain !== null && isShown(plain, calibrators, thresholds)
        ? plain.right
        : exampleOf(question, lists[0]!, own)?.right === true;
    });
    say(
      `with meaning, ${name}: right one first ${(first.length / all.length).toFixed(3)}, false answers ${percent(share(false))}, right ones withheld ${percent(1 - share(true))}`,
    );
  };
  for (const kind of ['long', 'paraphrase'] as const)
    tell(
      kind,
      train.filter(({ question }) => question.kind === kind),
    );
  tell('dev: long', await compare(dev));
  return { id, mean, weights: own, ...ownCalibrators, ...ownThresholds };
}

function rankerOf(questions: readonly (readonly [JudgedQuestion, readonly JudgedCandidate[]])[]): number[] {
  return fitRanker(
    questions
      .filter(([, candidates]) => candidates.some(({ right }) => right))
      .map(([{ kind }, candidates]) => ({
        candidates: candidates.map(({ features }) => features),
        right: candidates.map(({ right }) => right),
        weight: IMPORTANCE[kind],
      })),
    FEATURES.length,
    PENALTY,
  ).map(rounded);
}

function examplesOf(question: JudgedQuestion): Example[] {
  return listsOf(question).flatMap((list) => exampleOf(question, list, weights) ?? []);
}

function report(
  name: string,
  questions: readonly JudgedQuestion[],
  by: Calibrators & Thresholds = { ...calibrators, ...thresholds },
): void {
  const first = questions.filter((question) => exampleOf(question, listsOf(question)[0]!, weights)?.right === true);
  const all = questions.flatMap((question) => examplesOf(question));
  const shown = (right: boolean): number => {
    const some = all.filter((example) => example.right === right);
    return some.filter((example) => isShown(example, by, by)).length / some.length;
  };
  say(
    `${name}: ${questions.length} questions, right one first ${(first.length / questions.length).toFixed(3)}, ` +
      `false answers ${percent(shown(false))}, right ones withheld ${percent(1 - shown(true))}`,
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
