// `npm run train:ranker -- --data DIR [--out FILE] [--vectors FILE]`: rebuilds data/models/ranker.json, the numbers of ranking,
// and tells how well they do: on the questions they were fitted on, and on each half of them when fitted on the other.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FEATURES } from '../query/rank/features.ts';
import { type ModelFile, readRankerModel, SIGNALS } from '../query/rank/model.ts';
import { energeticEmbedder } from '../search/embed/energetic.ts';
import { meaningOf, plainText } from '../search/embed/meaning.ts';
import { postingsEngine } from '../search/engines/postings.ts';
import { countBackground, packBackground } from './ranker-training/background.ts';
import { compareByMeaning } from './ranker-training/compare.ts';
import { readCorpora, type TrainingSet, trainingSets } from './ranker-training/corpora.ts';
import { rounded } from './ranker-training/examples.ts';
import { type Compared, type Fitted, fitByMeaning, fitByWords } from './ranker-training/fitted.ts';
import { type JudgedQuestion, judgeSet } from './ranker-training/judge.ts';
import { type ModelOf, measure } from './ranker-training/measure.ts';
import { QUESTION_KINDS } from './ranker-training/questions.ts';
import { sample, seededRandom } from './ranker-training/random.ts';
import { keptVectors, meanVector } from './ranker-training/vectors.ts';

const PROVENANCE =
  'Weights learned by src/cli/train-ranker.ts from CLEF CheckThat! 2020 task 2 (English tweets and checked claims) and PolNeAR (train); ' +
  'word counts from the same. No text of either is contained.';
/** As asking without abstaining has them. */
const MOST_CANDIDATES = 100;
const CANDIDATES = 40;

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
  judged.push(...(await judgeSet(set, postingsEngine, background, candidatesFor(set))));
const dev = await judgeSet(
  { documents: corpora.claims, questions: corpora.posts('dev') },
  postingsEngine,
  background,
  MOST_CANDIDATES,
);

const words = fitByWords(judged);
say(named(words.weights));
const halves = [0, 1].map((half) => judged.filter(({ group }) => halfOf(group) !== half));
const wordsOfHalf = halves.map(fitByWords);
const meant = await trainMeaning();
const whole: ModelOf = () => ({ words, meaning: meant?.fitted ?? null });
const other: ModelOf = ({ group }) => ({
  words: wordsOfHalf[halfOf(group)]!,
  meaning: meant?.halves[halfOf(group)] ?? null,
});
for (const [title, modelOf] of [
  ['on the questions fitted on', whole],
  ['on the half not fitted on', other],
] as const) {
  say(title);
  for (const kind of QUESTION_KINDS)
    report(
      kind,
      judged.filter((question) => question.kind === kind),
      modelOf,
    );
}
report('dev: long', dev, whole);
const file: ModelFile = {
  ...empty,
  ...words,
  ...(meant === null ? {} : { meaning: { id: meant.id, mean: meant.mean, ...meant.fitted } }),
};
writeFileSync(out, `${JSON.stringify(file, null, 1)}\n`);

type Meant = {
  readonly id: string;
  readonly mean: number[];
  readonly fitted: Fitted;
  readonly halves: readonly Fitted[];
  readonly compared: ReadonlyMap<JudgedQuestion, Compared>;
};

/** The same with sentence vectors, learned from the questions that words alone do not answer; null without an embedder. */
async function trainMeaning(): Promise<Meant | null> {
  const embedder = await energeticEmbedder();
  if (embedder === null) {
    say('no embedder installed: the model knows words only');
    return null;
  }
  const { by, save } = keptVectors(embedder, values.vectors);
  const texts = sample(corpora.claims, 1000, seededRandom(7)).map(({ text }) => plainText(text));
  const trained = { id: by.id, mean: (await meanVector(by, texts)).map(rounded) };
  const asked = [...judged.filter(({ kind }) => kind === 'long' || kind === 'paraphrase'), ...dev];
  const compared = await compareByMeaning(
    asked,
    words.weights,
    meaningOf(async () => by),
    trained,
  );
  save();
  const train = compared.filter(({ question }) => !dev.includes(question));
  const fitted = fitByMeaning(train, words);
  say(`with meaning: ${named(fitted.weights)}`);
  return {
    ...trained,
    fitted,
    halves: [0, 1].map((half) =>
      fitByMeaning(
        train.filter(({ question }) => halfOf(question.group) !== half),
        wordsOfHalf[half]!,
      ),
    ),
    compared: new Map(compared.map((one) => [one.question, one])),
  };
}

/** Posts in a coverage of a size are asked without abstaining. */
function candidatesFor({ questions, documents }: TrainingSet): number {
  return documents.length > 1000 && questions.every(({ kind }) => kind === 'long') ? MOST_CANDIDATES : CANDIDATES;
}

/** Which half a claim or an article is in: what is fitted on the others is measured on it. */
function halfOf(group: string): 0 | 1 {
  let sum = 0;
  for (let at = 0; at < group.length; at++) sum = (Math.imul(sum, 31) + group.charCodeAt(at)) | 0;
  return ((sum ^ (sum >>> 7)) & 1) as 0 | 1;
}

function report(name: string, questions: readonly JudgedQuestion[], modelOf: ModelOf): void {
  const tell = (how: string, { first, falseAnswers, withheld }: ReturnType<typeof measure>): void =>
    say(
      `${name}${how}: ${questions.length} questions, right one first ${first.toFixed(3)}, ` +
        `false answers ${percent(falseAnswers)}, right ones withheld ${percent(withheld)}`,
    );
  tell(
    '',
    measure(questions, (question) => ({ ...modelOf(question), meaning: null })),
  );
  if (questions.some((question) => meant?.compared.has(question)))
    tell(
      ', with meaning',
      measure(questions, modelOf, (question) => meant?.compared.get(question)),
    );
}

function named(weights: readonly number[]): string {
  return FEATURES.map((name, at) => `${name} ${weights[at]!.toFixed(2)}`).join(', ');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
