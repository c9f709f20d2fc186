// Rules and learned layer together: both propose quotes, a learned ranker weighs the proposals, the best set without
// overlap is chosen, and a second ranker picks each quote's speaker among the phrases that may name one.
import { hashText, mix } from '../language/hashing.ts';
import { firstEndingAfter, type Span } from '../language/span.ts';
import type { Attribution } from './attribution.ts';
import { analyse } from './model/analyse.ts';
import { boostedScore } from './model/boosted.ts';
import { type Candidate, findCandidates } from './model/candidates.ts';
import { chooseQuotes } from './model/decode.ts';
import { type Document, readDocument } from './model/document.ts';
import { linearScore, logistic } from './model/linear.ts';
import { isWritten, type Link, linkQuotes } from './model/linking.ts';
import { CLOSES, OPENS } from './model/quotation.ts';
import type { QuoteModel } from './model/quote-model.ts';
import { findPhrases, type Phrases } from './model/tagging.ts';
import { type Weight, weighCandidates } from './model/weighing.ts';
import type { Page } from './page.ts';

/** An attribution with what the learned layer knows of it. */
export type Weighed = Attribution & {
  /** Calibrated probability that words and mention are right. */
  readonly confidence: number;
  /** Words said or written, not a belief, want or plan. */
  readonly speech: boolean;
};

/**
 * Gain that a span must have to be taken. On PolNeAR dev all F1 is the same from .3 to .45 (78.6 to 78.8), and the lowest of
 * these finds the most of what is said.
 */
export const THRESHOLD = 0.3;

/** The quotes of a page, in text order: the rules' and the model's, weighed against each other. Linear in the page. */
export function combine(page: Page, rules: readonly Attribution[], model: QuoteModel): Weighed[] {
  const document = readDocument(page.text, analyse(model.syntax, page.text), model.cues, model.wordClasses);
  const phrases = findPhrases(model.tagger, document);
  const quotes = choose(page, document, phrases, rules, model);
  const links = linkQuotes(model.linker, document, quotes, phrases);
  const weighed = quotes.map((quote, k) => weigh(document, quote, links[k]!, phrases, model));
  return joinParts(quotes, weighed).filter((attribution) => isWorthKeeping(page.text, attribution));
}

/** False for reported speech that is a single word: `to`, `that`. */
function isWorthKeeping(text: string, { form, parts }: Weighed): boolean {
  if (form === 'direct') return true;
  const words = parts.map(({ start, end }) => text.slice(start, end)).join(' ');
  return /[\p{L}\p{N}]\P{L}*\s\P{L}*[\p{L}\p{N}]/u.test(words);
}

export type Chosen = Candidate & Weight;

function choose(
  page: Page,
  document: Document,
  phrases: Phrases,
  rules: readonly Attribution[],
  model: QuoteModel,
): Chosen[] {
  const inPage = keepIn(page.paragraphs);
  const candidates = findCandidates(document, phrases, rules);
  // Weighed before what stands in a standing line goes: which lines are known to be one depends on what else was read, and
  // no quote is to be surer for it.
  const weights = weighCandidates(document, phrases, candidates, model);
  const own = candidates.flatMap((candidate, k) =>
    inPage(document.tokens[candidate.from]!.start, document.tokens[candidate.to]!.end)
      ? [{ ...candidate, ...weights[k]!, credit: (isCertain(candidate) ? 1 : 0) + weights[k]!.credit }]
      : [],
  );
  return chooseQuotes(own, THRESHOLD);
}

/** Words between marks that the marks layer attributes: they do not depend on the model, which knows double marks alone. */
function isQuoted({ rule }: Pick<Chosen, 'rule'>): boolean {
  return rule?.same === true && rule.attribution.form === 'direct' && rule.attribution.rule !== 'unattributed';
}

/** A quotation that marks or layout attribute is taken whatever the model thinks of it; nothing cuts into it. */
function isCertain(candidate: Candidate): boolean {
  return isWritten(candidate) || isQuoted(candidate);
}

/** True for stretches that lie in one of the spans; asked in text order. */
function keepIn(spans: readonly Span[]): (start: number, end: number) => boolean {
  return (start, end) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.end < end) low = middle + 1;
      else high = middle;
    }
    return low < spans.length && spans[low]!.start <= start;
  };
}

function weigh(document: Document, quote: Chosen, link: Link, phrases: Phrases, model: QuoteModel): Weighed {
  const { rule } = quote;
  // What follows the label of a transcript is direct without marks, and the model sees marks alone.
  const form = rule && (isWritten(quote) || isQuoted(quote)) ? rule.attribution.form : quote.form;
  const own = rule?.same && form === 'direct' ? partIn(rule.attribution, spanOf(document, quote)) : undefined;
  const ruled = rule?.same || link.source?.ruled ? rule?.attribution : undefined;
  const mention = link.source
    ? link.source.ruled && rule
      ? rule.attribution.mention
      : spanOf(document, nameIn(document, link.source))
    : null;
  const cue = ruled?.cue ?? cueOf(document, quote, link, phrases);
  const weighed = {
    parts: [own ?? (form === 'direct' ? inside(document, quote) : spanOf(document, quote))],
    form,
    cue,
    mention,
    rule: rule?.attribution.rule ?? (form === 'direct' ? ('clause' as const) : ('reported' as const)),
    ...(ruled?.label ? { label: true as const } : {}),
    confidence: logistic(boostedScore(model.confidence, confidenceColumns(document, quote, link))),
    speech: logistic(linearScore(model.speech, speechFeatures(document, quote, cue))) >= 0.5,
  };
  return weighed;
}

/** What the calibration reads: how sure the two rankers are, and of what kind quote and speaker are. */
export function confidenceColumns(
  document: Document,
  { credit, exact, from, to, form, probability, rival, rule }: Chosen,
  link: Link,
): Float64Array {
  const { source } = link;
  const tag = source ? document.tokens[source.from]!.tag : '';
  const apart = source ? Math.max(source.from - to, from - source.to) : -1;
  return Float64Array.of(
    Math.min(1, credit),
    exact,
    probability,
    rival,
    link.probability,
    link.lead,
    form === 'direct' ? 0 : form === 'mixed' ? 1 : 2,
    rule ? (rule.same ? 2 : 1) : 0,
    rule?.attribution.mention ? 1 : 0,
    source ? (tag.startsWith('PRP') ? 1 : tag.startsWith('W') ? 2 : tag.startsWith('NNP') ? 3 : 4) : 0,
    source?.ruled ? 1 : 0,
    source?.probability ?? -1,
    Math.min(100, apart),
    source && document.sentenceStart[source.from] === document.sentenceStart[from] ? 1 : 0,
    Math.min(100, to - from),
  );
}

export function speechFeatures(document: Document, { form }: Pick<Chosen, 'form'>, cue: Span | null): number[] {
  const features = [mix(521, form === 'direct' ? 0 : form === 'mixed' ? 1 : 2)];
  if (!cue) return [...features, 522];
  for (const token of tokensIn(document, cue)) {
    features.push(mix(523, hashText(token.lemma)), mix(524, mix(hashText(token.lemma), hashText(token.tag))));
  }
  return features;
}

function tokensIn({ tokens }: Document, { start, end }: Span) {
  const low = firstEndingAfter(tokens, start);
  let to = low;
  while (to < tokens.length && tokens[to]!.start < end && to - low < 12) to++;
  return tokens.slice(low, to);
}

function spanOf({ tokens }: Document, { from, to }: { from: number; to: number }): Span {
  return { start: tokens[from]!.start, end: tokens[to]!.end };
}

/** The piece of the rules' finding that lies in a span. */
function partIn({ parts }: Attribution, { start, end }: Span): Span | undefined {
  return parts.find((part) => part.start >= start && part.end <= end);
}

/** The name in a phrase with a role beside it: `Moss` in `Their son, Ada Moss` and in `Ada Moss, their daughter`. */
function nameIn({ tokens }: Document, { from, to }: { from: number; to: number }): { from: number; to: number } {
  const isName = (i: number) => tokens[i]!.tag.startsWith('NNP');
  let first = from;
  for (let i = from; i <= to + 1; i++) {
    if (i <= to && tokens[i]!.text !== ',') continue;
    const whole = first > from && i - first > 1;
    if (i > first && isName(i - 1) && (!whole || isName(first))) return { from: first, to: i - 1 };
    first = i + 1;
  }
  return { from, to };
}

/** A direct quotation without its marks. */
function inside(document: Document, { from, to }: { from: number; to: number }): Span {
  const first = document.quote[from] === OPENS && from < to ? from + 1 : from;
  const last = document.quote[to] === CLOSES && to > first ? to - 1 : to;
  return spanOf(document, { from: first, to: last });
}

/** The cue that reports a quote: the most probable near the speaker's mention, or else in the quote's own sentence. */
function cueOf(document: Document, quote: Chosen, { source }: Link, { cues }: Phrases): Span | null {
  const anchor = source ?? quote;
  const sentence = document.sentenceStart[anchor.from]!;
  let best: { from: number; to: number } | null = null;
  let most = 0.15;
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.from < sentence) low = middle + 1;
    else high = middle;
  }
  for (let k = low; k < cues.length && cues[k]!.from < document.sentenceEnd[anchor.to]!; k++) {
    const { from, to, probability } = cues[k]!;
    if (from <= quote.to && to >= quote.from) continue;
    const touches = to === anchor.from - 1 || from === anchor.to + 1 || to === quote.from - 1 || from === quote.to + 1;
    const weight = probability * (touches ? 1.5 : 1);
    if (weight > most) {
      most = weight;
      best = { from, to };
    }
  }
  return best ? spanOf(document, best) : null;
}

/** Makes one quote of the pieces that the rules hold together: “I never,” he said, “met him.” */
function joinParts(quotes: readonly Chosen[], weighed: readonly Weighed[]): Weighed[] {
  const joined: Weighed[] = [];
  let last = -1;
  weighed.forEach((attribution, k) => {
    const previous = joined.at(-1);
    const own = quotes[k]!.rule?.attribution;
    if (
      previous &&
      last >= 0 &&
      own &&
      own === quotes[last]!.rule?.attribution &&
      own.parts.length > 1 &&
      attribution.form === 'direct' &&
      previous.form === 'direct' &&
      (isQuoted(quotes[k]!) || attribution.mention?.start === previous.mention?.start)
    ) {
      joined[joined.length - 1] = {
        ...previous,
        parts: [...previous.parts, ...attribution.parts],
        confidence: Math.min(previous.confidence, attribution.confidence),
      };
    } else joined.push(attribution);
    last = k;
  });
  return joined;
}
