// Learns what stands on top of the quote tagger, from articles that the tagger has not seen: which spans are quotes, who
// speaks, whether it is speech, and how sure to be of all that.
import type { Attribution } from '../attribution.ts';
import { THRESHOLD } from '../choosing.ts';
import { confidenceColumns } from '../confidence-columns.ts';
import type { Boosted } from '../model/boosted.ts';
import { type Candidate, findCandidates } from '../model/candidates.ts';
import { chooseQuotes } from '../model/decode.ts';
import type { Document } from '../model/document.ts';
import { type Linear, linearScore } from '../model/linear.ts';
import { type Link, type Linker, linkBy, linkQuotes } from '../model/linking.ts';
import { nameOf, SpeakerColumns } from '../model/speaker-columns.ts';
import { OptionMaker } from '../model/speaker-options.ts';
import type { Source } from '../model/speaking.ts';
import { readSurroundings } from '../model/surroundings.ts';
import type { Phrases } from '../model/tagging.ts';
import { tokenRange } from '../model/token-span.ts';
import { type Weight, weighCandidates, withWords } from '../model/weighing.ts';
import { countWords, halves, sameWords } from '../model/word-overlap.ts';
import { speechFeatures } from '../speech-features.ts';
import { type Chance, seededChance } from './chance.ts';
import type { GoldArticle, GoldQuote } from './gold.ts';
import { learnBoosted } from './learn-boosted.ts';
import { learnPick, learnYes, type Pick, type Yes } from './learn-linear.ts';

/** An article as a tagger that has not seen it reads it, with the rules' findings and the gold. */
export type RankerArticle = {
  readonly gold: GoldArticle;
  readonly document: Document;
  readonly phrases: Phrases;
  readonly rules: readonly Attribution[];
};

export type Rankers = {
  ranker: Linear;
  spans: Boosted;
  bounds: Boosted;
  linker: Linker;
  speech: Linear;
  confidence: Boosted;
};

/** `exact`: the quote that was marked has the same first and last word. */
type Matched = Candidate & { readonly gold: GoldQuote | null; readonly exact: boolean };
type Taken = Omit<Matched, 'exact'> & Weight;

export function learnRankers(articles: readonly RankerArticle[], seed: number): Rankers {
  const chance: Chance = seededChance(seed);
  const candidates = articles.map((article) =>
    matchGold(article, findCandidates(article.document, article.phrases, article.rules)),
  );
  const ranker = learnRanker(candidates, () => true, chance);
  const { spans, bounds } = learnSpans(articles, candidates, chance);
  const chosen = candidates.map((list, k) => {
    const { document, phrases } = articles[k]!;
    const weights = weighCandidates(document, phrases, list, { ranker, spans, bounds });
    return chooseQuotes(
      list.map((candidate, c): Taken => ({ ...candidate, ...weights[c]! })),
      THRESHOLD,
    );
  });
  const { linker, links } = learnLinker(articles, chosen, chance);
  const speech = learnYes(
    articles.flatMap(({ gold, document }) => gold.quotes.map((quote) => speechExample(document, quote))),
    { bits: 13, epochs: 8, rate: 0.1, decay: 1e-7 },
    chance,
  );
  const sure: Float64Array[] = [];
  const right: boolean[] = [];
  articles.forEach(({ document }, k) => {
    chosen[k]!.forEach((quote, q) => {
      const link = links[k]![q]!;
      sure.push(confidenceColumns(document, quote, link));
      right.push(quote.gold !== null && speakerRight(document, quote.gold, link.source));
    });
  });
  const confidence = learnBoosted(sure, right, CALIBRATION, chance);
  return { ranker, spans, bounds, linker, speech, confidence };
}

/** Which spans are quotes, by their words and the chains' opinions in steps. */
function learnRanker(
  candidates: readonly (readonly Matched[])[],
  among: (article: number) => boolean,
  chance: Chance,
): Linear {
  return learnYes(
    candidates
      .filter((_, k) => among(k))
      .flat()
      .map(({ features, gold }): Yes => ({ features: features(), yes: gold !== null })),
    { bits: 17, epochs: 8, rate: 0.02, decay: 1e-7 },
    chance,
  );
}

const CALIBRATION = { trees: 60, depth: 3, rate: 0.1, least: 150, share: 0.5 };
const LINKING = { trees: 250, depth: 4, rate: 0.05, least: 40, share: 0.5 };

/**
 * Who speaks: what the words of an option say, and trees over that and all else. Each article's links come with it as a
 * linker made them that has not seen the article, so that what is learned from them holds for new ones.
 */
function learnLinker(
  articles: readonly RankerArticle[],
  chosen: readonly (readonly Taken[])[],
  chance: Chance,
): { linker: Linker; links: Link[][] } {
  const examples = articles.map((article, k) => linkExamples(article, chosen[k]!));
  const learnWords = (among: (article: number) => boolean) =>
    learnPick(examples.filter((_, k) => among(k)).flat(), { bits: 14, epochs: 8, rate: 0.02, decay: 1e-7 }, chance);
  const words = learnWords(() => true);
  const halfWords = [0, 1].map((half) => learnWords((k) => k % 2 !== half));
  const rows = articles.map((article, k) => linkRows(article, chosen[k]!, halfWords[k % 2]!));
  const learnTrees = (among: (article: number) => boolean) => {
    const own = rows.filter((_, k) => among(k)).flat();
    return learnBoosted(
      own.map(({ row }) => row),
      own.map(({ right }) => right),
      LINKING,
      chance,
    );
  };
  const trees = learnTrees(() => true);
  const halfTrees = [0, 1].map((half) => learnTrees((k) => k % 2 !== half));
  const links = articles.map(({ document, phrases }, k) =>
    linkQuotes({ words: halfWords[k % 2]!, trees: halfTrees[k % 2]! }, document, chosen[k]!, phrases),
  );
  return { linker: { words, trees }, links };
}

/** The options of quotes that have a right one; each speaker before is the one that the words alone would pick. */
function linkRows(
  { document, phrases }: RankerArticle,
  chosen: readonly Taken[],
  words: Linear,
): { readonly row: Float64Array; readonly right: boolean }[] {
  const columns = new SpeakerColumns(document, chosen, phrases);
  const rows: { row: Float64Array; right: boolean }[] = [];
  linkBy(document, chosen, phrases, (index, { sources, features }, spoken) => {
    const opinions = features.map((list) => linearScore(words, list));
    const { gold } = chosen[index]!;
    const right = sources.map((source) => gold !== null && mentionRight(document, gold, source));
    if (right.includes(true))
      columns.rowsOf(index, sources, opinions, spoken).forEach((row, k) => {
        if (row) rows.push({ row, right: right[k]! });
      });
    return opinions;
  });
  return rows;
}

const SPANS = { trees: 400, depth: 4, rate: 0.045, least: 100, share: 0.5, columns: 0.4 };
const BOUNDS = { trees: 200, depth: 4, rate: 0.06, least: 100, share: 0.5, columns: 0.4 };

/** The trees over a candidate's surroundings, of what is a quote and of where one begins and ends; the linear ranker's opinion comes from one that has not seen the article. */
function learnSpans(
  articles: readonly RankerArticle[],
  candidates: readonly (readonly Matched[])[],
  chance: Chance,
): { spans: Boosted; bounds: Boosted } {
  const rankers = [0, 1].map((half) => learnRanker(candidates, (k) => k % 2 !== half, chance));
  const rows: Float64Array[] = [];
  const half: boolean[] = [];
  const whole: boolean[] = [];
  articles.forEach(({ document, phrases }, k) => {
    readSurroundings(document, phrases, candidates[k]!).forEach((row, c) => {
      if (row === null) return;
      const { features, gold, exact } = candidates[k]![c]!;
      rows.push(withWords(row, linearScore(rankers[k % 2]!, features())));
      half.push(gold !== null);
      whole.push(exact);
    });
  });
  return { spans: learnBoosted(rows, half, SPANS, chance), bounds: learnBoosted(rows, whole, BOUNDS, chance) };
}

function matchGold({ document, gold }: RankerArticle, candidates: readonly Candidate[]): Matched[] {
  const wordsUpTo = countWords(document);
  const ranges = gold.quotes
    .flatMap((quote) => {
      const range = tokenRange(document, quote.start, quote.end);
      return range ? [{ ...range, quote }] : [];
    })
    .sort((a, b) => a.from - b.from);
  let low = 0;
  return candidates.map((candidate) => {
    while (low < ranges.length && ranges[low]!.to < document.paragraphStart[candidate.from]!) low++;
    let found: GoldQuote | null = null;
    let exact = false;
    for (let k = low; k < ranges.length && ranges[k]!.from <= candidate.to; k++) {
      if (!halves(candidate, ranges[k]!, wordsUpTo)) continue;
      found = ranges[k]!.quote;
      exact ||= sameWords(candidate, ranges[k]!, wordsUpTo);
    }
    return { ...candidate, gold: found, exact };
  });
}

function mentionRight(document: Document, gold: GoldQuote, source: Source | null): boolean {
  if (gold.speakerStart === null || gold.speakerEnd === null) return source === null;
  if (!source) return false;
  return document.tokens[source.from]!.start < gold.speakerEnd && document.tokens[source.to]!.end > gold.speakerStart;
}

/** True for another mention of the same name, too: a reader is told the name. */
function speakerRight(document: Document, gold: GoldQuote, source: Source | null): boolean {
  if (mentionRight(document, gold, source)) return true;
  if (!source || gold.speakerStart === null || gold.speakerEnd === null) return false;
  const name = nameOf(document, source);
  const words = document.text.slice(gold.speakerStart, gold.speakerEnd).match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return /^\p{Lu}/u.test(name) && words.some((word) => word.replace(/['’]s$/, '') === name);
}

/** Examples for the linker; the speaker of the quote before is the gold one, as it mostly is at work. */
function linkExamples({ document, phrases }: RankerArticle, chosen: readonly Taken[]): Pick[] {
  const maker = new OptionMaker(document, chosen, phrases);
  const examples: Pick[] = [];
  let previous: Source | null = null;
  chosen.forEach((quote, index) => {
    if (!quote.gold) return;
    const { sources, features } = maker.optionsOf(index, previous);
    const right = sources.flatMap((source, k) => (mentionRight(document, quote.gold!, source) ? [k] : []));
    if (right.length === 0) return;
    examples.push({ options: features, right });
    previous = sources[right[0]!] ?? previous;
  });
  return examples;
}

function speechExample(document: Document, quote: GoldQuote): Yes {
  const cue = quote.cueStart === null || quote.cueEnd === null ? null : { start: quote.cueStart, end: quote.cueEnd };
  return { features: speechFeatures(document, { form: quote.type }, cue), yes: quote.speech };
}
