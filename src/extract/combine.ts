// Rules and learned layer together: both propose quotes, a learned ranker weighs the proposals, the best set without
// overlap is chosen, and a second ranker picks each quote's speaker among the phrases that may name one.
import type { Span } from '../language/span.ts';
import type { Attribution } from './attribution.ts';
import { type Chosen, choose, isQuoted } from './choosing.ts';
import { confidenceColumns } from './confidence-columns.ts';
import { analyse } from './model/analyse.ts';
import { boostedScore } from './model/boosted.ts';
import { type Document, readDocument } from './model/document.ts';
import { linearScore, logistic } from './model/linear.ts';
import { isWritten, type Link, linkQuotes } from './model/linking.ts';
import { CLOSES, OPENS } from './model/quotation.ts';
import type { QuoteModel } from './model/quote-model.ts';
import { findPhrases, type Phrases } from './model/tagging.ts';
import { textSpan } from './model/token-span.ts';
import { ownSubject, possessorOf } from './own-subject.ts';
import type { Page } from './page.ts';
import { type Reporting, reportingCue } from './reporting-cue.ts';
import { speechFeatures } from './speech-features.ts';

/** An attribution with what the learned layer knows of it. */
export type Weighed = Attribution & {
  /** Calibrated probability that words and mention are right. */
  readonly confidence: number;
  /** Words said or written, not a belief, want or plan. */
  readonly speech: boolean;
};

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

function weigh(document: Document, quote: Chosen, link: Link, phrases: Phrases, model: QuoteModel): Weighed {
  const { rule } = quote;
  // What follows the label of a transcript is direct without marks, and the model sees marks alone.
  const form = rule && (isWritten(quote) || isQuoted(quote)) ? rule.attribution.form : quote.form;
  const own = rule?.same && form === 'direct' ? partIn(rule.attribution, textSpan(document, quote)) : undefined;
  const ruled = rule?.same || link.source?.ruled ? rule?.attribution : undefined;
  const seen = reportingCue(document, quote, link, phrases);
  const source = (form !== 'direct' && seen && namedBeside(document, seen, quote, link, phrases)) || link.source;
  const mention = source
    ? source === link.source && link.source.ruled && rule
      ? rule.attribution.mention
      : textSpan(document, nameIn(document, source))
    : null;
  // “said it was late and asked why”: the rules give both to the first verb.
  const cue = form !== 'direct' && seen?.beside ? seen.span : (ruled?.cue ?? seen?.span ?? null);
  const weighed = {
    parts: [own ?? (form === 'direct' ? inside(document, quote) : textSpan(document, quote))],
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

/** Who the cue itself says has spoken, where the linker chose otherwise. */
function namedBeside(document: Document, { range, beside }: Reporting, quote: Chosen, link: Link, phrases: Phrases) {
  return (
    (beside ? ownSubject(document, range, quote, link, phrases) : null) ?? possessorOf(document, range, quote, link)
  );
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
  return textSpan(document, { from: first, to: last });
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
