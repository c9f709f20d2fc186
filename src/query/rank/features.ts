// What tells a quote that was asked for from one that merely shares words: numbers between 0 and about 1, all of them.
import type { Nearness } from '../../search/embed/meaning.ts';
import type { SearchDocument } from '../../search/types.ts';
import { BM25 } from '../../search/weights.ts';
import { type Alignment, type AskedWords, align, CORRECTED, INFLECTED, type TextWord } from './alignment.ts';
import { readDocument, sharedGrams } from './reading.ts';
import type { Candidate } from './types.ts';

/** The features that sentence vectors give; 0 without them. */
const MEANT = ['cosine', 'cosineText', 'cosineTitle', 'cosineClause', 'cosineTitleClause'] as const;
type MeantName = (typeof MEANT)[number];

export function meantFeatures(near: Nearness | undefined): Readonly<Record<MeantName, number>> {
  return {
    cosine: near?.both ?? 0,
    cosineText: near?.text ?? 0,
    cosineTitle: near?.title ?? 0,
    cosineClause: near?.clause ?? 0,
    cosineTitleClause: near?.titleClause ?? 0,
  };
}

/** The features in the order of the model's weights; the names are written into the model file. */
export const FEATURES = [
  'bm25Share',
  'bm25OfTop',
  'textOfTop',
  'askedInAll',
  'askedInText',
  'askedInTitle',
  'textAsked',
  'titleAsked',
  'bothWays',
  'ordered',
  'orderedOfText',
  'run',
  'sameRun',
  'wholeRun',
  'pairs',
  'grams',
  'titleGrams',
  'numbersAgree',
  'numbersDiffer',
  'namesAsked',
  'namesFound',
  'speakerAsked',
  'length',
  'rarestFound',
  ...MEANT,
] as const;
type FeatureName = (typeof FEATURES)[number];

/** A question, read once for all candidates. */
export type ReadQuestion = {
  readonly text: string;
  readonly words: AskedWords['words'];
  readonly asked: AskedWords;
  readonly weight: (term: string) => number;
  /** Its terms, misspelt ones as what they were likeliest meant to be. */
  readonly terms: ReadonlySet<string>;
  /** Sum of the weights of its distinct terms. */
  readonly total: number;
  readonly grams: ReadonlySet<number>;
  readonly topScore: number;
  /** The best `textScore` of a candidate. */
  readonly topText: number;
};

/** A candidate, read once. */
export type ReadCandidate = {
  readonly candidate: Candidate;
  readonly words: readonly TextWord[];
  readonly alignment: Alignment;
  readonly features: Float64Array;
};

export function readCandidate(question: ReadQuestion, candidate: Candidate): ReadCandidate {
  const { document } = candidate;
  const { weight } = question;
  const { text, title, speaker, also, textGrams, titleGrams } = readDocument(document);
  const alignment = align(question.asked, text);
  const inTitle = align(question.asked, title);
  const inSpeaker = align(question.asked, speaker);
  const others = also.map((words) => align(question.asked, words));
  const values: Record<FeatureName, number> = {
    bm25Share: question.total > 0 ? Math.min(1.5, candidate.score / (2.2 * question.total)) : 0,
    bm25OfTop: question.topScore > 0 ? candidate.score / question.topScore : 0,
    textOfTop: question.topText > 0 ? textScore(question, document) / question.topText : 0,
    askedInAll: askedShare(question, [alignment, inTitle, ...others, inSpeaker]),
    askedInText: askedShare(question, [alignment, ...others]),
    askedInTitle: askedShare(question, [inTitle]),
    textAsked: textShare(text, alignment, weight),
    titleAsked: textShare(title, inTitle, weight),
    bothWays: 0,
    ordered: 0,
    orderedOfText: 0,
    run: 0,
    sameRun: 0,
    wholeRun: 0,
    pairs: pairShare(question, alignment),
    grams: sharedGrams(question.grams, textGrams),
    titleGrams: sharedGrams(question.grams, titleGrams),
    numbersAgree: 0,
    numbersDiffer: 0,
    namesAsked: 0,
    namesFound: 0,
    speakerAsked: textShare(speaker, inSpeaker, weight),
    length: Math.log((text.length + 1) / (question.words.length + 1)) / 3,
    rarestFound: rarestFound(question, [alignment, inTitle, ...others]),
    ...meantFeatures(candidate.near),
  };
  values.bothWays = Math.sqrt(values.askedInText * values.textAsked);
  const ordered = orderedWeight(question, text, alignment);
  const textTotal = totalOf(text, weight);
  values.ordered = question.total > 0 ? Math.min(1, ordered / question.total) : 0;
  values.orderedOfText = textTotal > 0 ? Math.min(1, ordered / textTotal) : 0;
  for (const found of [alignment, ...others]) {
    const asked = question.words.length;
    values.run = Math.max(values.run, runShare(question, found.run));
    values.sameRun = Math.max(values.sameRun, runShare(question, found.sameRun));
    if (asked > 0 && found.run?.length === asked)
      values.wholeRun = Math.max(values.wholeRun, found.sameRun?.length === asked ? 1 : 0.8);
  }
  Object.assign(
    values,
    numberFeatures(question, text, alignment),
    nameFeatures(question, document.text, text, alignment),
  );
  return { candidate, words: text, alignment, features: Float64Array.from(FEATURES, (name) => values[name]) };
}

/** BM25 of the words without title and speaker: a headline that merely shares names must not carry its quotes. */
export function textScore({ terms, weight }: Pick<ReadQuestion, 'terms' | 'weight'>, document: SearchDocument): number {
  const own = new Set(readDocument(document).text.flatMap(({ term }) => term ?? []));
  let sum = 0;
  for (const term of own) if (terms.has(term)) sum += weight(term);
  const { k, b, d } = BM25;
  return sum * (d + (k + 1) / (1 + k * (1 - b + (b * own.size) / MEAN_TERMS)));
}

/** Of a sentence of news. */
const MEAN_TERMS = 11;

/** The weight of a text's distinct terms. */
function totalOf(words: readonly TextWord[], weight: (term: string) => number): number {
  let total = 0;
  const seen = new Set<string>();
  for (const { term } of words)
    if (term !== null && !seen.has(term)) {
      seen.add(term);
      total += weight(term);
    }
  return total;
}

const CORRECTED_SHARE = 0.8;

/** How much of what was asked stands in any of the texts, by weight. */
function askedShare(question: ReadQuestion, texts: readonly Alignment[]): number {
  if (question.total === 0) return 0;
  let found = 0;
  const seen = new Set<string>();
  question.words.forEach(({ term, weight }, index) => {
    if (term === null || seen.has(term)) return;
    seen.add(term);
    let best = 0;
    for (const text of texts) best = Math.max(best, text.found[index] ?? 0);
    found += weight * (best >= INFLECTED ? 1 : best === CORRECTED ? CORRECTED_SHARE : 0);
  });
  return found / question.total;
}

/** How much of the text was asked, by weight. */
function textShare(text: readonly TextWord[], alignment: Alignment, weight: (term: string) => number): number {
  let all = 0;
  let asked = 0;
  text.forEach(({ term }, index) => {
    if (term === null) return;
    all += weight(term);
    const level = alignment.best[index]!;
    asked += weight(term) * (level >= INFLECTED ? 1 : level === CORRECTED ? CORRECTED_SHARE : 0);
  });
  return all > 0 ? asked / all : 0;
}

/** How rare the rarest asked word is that the texts have, against the rarest asked. */
function rarestFound(question: ReadQuestion, texts: readonly Alignment[]): number {
  let rarest = 0;
  let found = 0;
  question.words.forEach(({ term, weight: own }, index) => {
    if (term === null) return;
    rarest = Math.max(rarest, own);
    if (own > found && texts.some((text) => (text.found[index] ?? 0) > 0)) found = own;
  });
  return rarest > 0 ? found / rarest : 0;
}

/** Longest common subsequence of question and text, each word at its weight. */
function orderedWeight(question: ReadQuestion, text: readonly TextWord[], alignment: Alignment): number {
  const rows = question.words.flatMap((word, index) =>
    word.term !== null && alignment.found[index]! > 0 ? [word] : [],
  );
  const columns = text.filter((_, index) => alignment.best[index]! > 0);
  let last = new Float64Array(columns.length + 1);
  let now = new Float64Array(columns.length + 1);
  for (const row of rows) {
    columns.forEach((word, column) => {
      const same =
        word.term === row.term || row.meant.has(word.folded) || (word.term !== null && row.meantTerms.has(word.term));
      now[column + 1] = Math.max(last[column + 1]!, now[column]!, same ? last[column]! + row.weight : 0);
    });
    [last, now] = [now, last];
    now[0] = 0;
  }
  return last[columns.length]!;
}

/** The weight of a run against that of the question; its stop words count a little, so that longer runs win. */
function runShare(question: ReadQuestion, run: Alignment['run']): number {
  if (run === null) return 0;
  let own = 0;
  let all = 0;
  question.words.forEach(({ term, weight }, index) => {
    const value = term === null ? STOP_WORD_WEIGHT : weight;
    all += value;
    if (index >= run.asked && index < run.asked + run.length) own += value;
  });
  return all > 0 ? own / all : 0;
}

/** How many neighbouring pairs of asked words stand next to each other (at most one word between) in the text. */
function pairShare(question: ReadQuestion, alignment: Alignment): number {
  let last = -1;
  let near = 0;
  let all = 0;
  question.words.forEach(({ term }, index) => {
    if (term === null) return;
    if (last !== -1) {
      all++;
      const first = alignment.partner.indexOf(last);
      const second = alignment.partner.indexOf(index);
      if (first !== -1 && second !== -1 && Math.abs(second - first) <= 3) near++;
    }
    last = index;
  });
  return all > 0 ? near / all : 0;
}

const NUMBER = /\p{N}/u;

/** Which of the text's numbers were asked, and whether both have numbers and none agrees. */
function numberFeatures(
  question: ReadQuestion,
  text: readonly TextWord[],
  alignment: Alignment,
): Pick<Record<FeatureName, number>, 'numbersAgree' | 'numbersDiffer'> {
  let all = 0;
  let asked = 0;
  text.forEach(({ folded }, index) => {
    if (!NUMBER.test(folded)) return;
    all++;
    if (alignment.best[index]! > 0) asked++;
  });
  const questionHasNumbers = question.words.some(({ folded }) => NUMBER.test(folded));
  return {
    numbersAgree: all > 0 ? asked / all : 0,
    numbersDiffer: all > 0 && questionHasNumbers ? 1 - asked / all : 0,
  };
}

/** Words written with a capital inside a sentence: the names of a text. How many of them were asked; how many asked ones are found. */
function nameFeatures(
  question: ReadQuestion,
  written: string,
  text: readonly TextWord[],
  alignment: Alignment,
): Pick<Record<FeatureName, number>, 'namesAsked' | 'namesFound'> {
  let all = 0;
  let asked = 0;
  text.forEach((word, index) => {
    if (index === 0 || word.term === null || !/\p{Lu}/u.test(written[word.start]!)) return;
    const own = question.weight(word.term);
    all += own;
    if (alignment.best[index]! > 0) asked += own;
  });
  let named = 0;
  let found = 0;
  question.words.forEach((word, index) => {
    if (index === 0 || word.term === null || !word.capital) return;
    named += word.weight;
    if (alignment.found[index]! > 0) found += word.weight;
  });
  return { namesAsked: all > 0 ? asked / all : 0, namesFound: named > 0 ? found / named : 0 };
}

const STOP_WORD_WEIGHT = 0.5;
