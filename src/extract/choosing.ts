// Which of the candidates are taken for quotes: the best set without overlap, without what is too doubtful for its form.
import { firstFrom } from '../language/sorted.ts';
import type { Span } from '../language/span.ts';
import type { Attribution } from './attribution.ts';
import type { Form } from './model/candidate-features.ts';
import { type Candidate, findCandidates } from './model/candidates.ts';
import { chooseQuotes, EXACTNESS } from './model/decode.ts';
import type { Document } from './model/document.ts';
import { isWritten } from './model/linking.ts';
import type { QuoteModel } from './model/quote-model.ts';
import type { Phrases } from './model/tagging.ts';
import { type Weight, weighCandidates } from './model/weighing.ts';
import type { Page } from './page.ts';

/**
 * Gain that a span must have to be taken. On PolNeAR dev all F1 is the same from .3 to .45 (78.6 to 78.8), and the lowest of
 * these finds the most of what is said.
 */
export const THRESHOLD = 0.3;

/**
 * What is chosen with less credit than this goes again: marks stand around names, titles and slogans too. With this and the
 * next, on 840 train articles read by models that had not seen them, F1 of mixed quotes rises from 88.7 to 89.4: from 89.1
 * to 90.6 on the half by which both were chosen, and on the other half it stays (88.3, 88.2).
 */
const LEAST: Readonly<Record<Form, number>> = { direct: 0.5, mixed: 0.4, indirect: 0 };
/**
 * Of two spans with a quotation in them the likelier is taken; exact bounds count little. That costs: of the mixed quotes
 * found on those articles, six in a hundred fewer begin and end where the reader’s do than with .15.
 */
const EXACTNESS_OF_MIXED = 0.05;
/**
 * A chosen report gives way to a span that shares four fifths of its words and is likelier to begin and end where a reader's
 * does: on the same articles exact F1 of reports rises by more than half a point, and no F1 of overlap falls by a tenth.
 */
const SHARED = 0.8;
const EXACTNESS_OF_BOUNDS = 0.3;

export type Chosen = Candidate & Weight;

/** The quotes of a page as tokens of its document, in text order. */
export function choose(
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
  const chosen = chooseQuotes(own, THRESHOLD, ({ form }) => (form === 'mixed' ? EXACTNESS_OF_MIXED : EXACTNESS));
  return withBestBounds(
    chosen.filter(({ form, credit }) => credit >= LEAST[form]),
    own,
  );
}

/** Reported words with the bounds that are likeliest exact, in the room that the other quotes leave. Both in text order. */
function withBestBounds(chosen: readonly Chosen[], candidates: readonly Chosen[]): Chosen[] {
  let first = 0;
  return chosen.map((quote, k) => {
    const after = k > 0 ? chosen[k - 1]!.to : -1;
    const before = chosen[k + 1]?.from ?? Number.POSITIVE_INFINITY;
    while (first < candidates.length && candidates[first]!.from <= after) first++;
    if (quote.form !== 'indirect') return quote;
    let best = quote;
    const worth = ({ credit, exact }: Weight) => credit + EXACTNESS_OF_BOUNDS * exact;
    for (let i = first; i < candidates.length && candidates[i]!.from <= quote.to; i++) {
      const other = candidates[i]!;
      if (other.form === 'direct' || other.to >= before || other.credit <= THRESHOLD) continue;
      if (shareOf(quote, other) >= SHARED && worth(other) > worth(best)) best = other;
    }
    return best;
  });
}

/** Tokens that both have, of those of the longer. */
function shareOf(a: Candidate, b: Candidate): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1;
  return shared / (Math.max(a.to - a.from, b.to - b.from) + 1);
}

/** Words between marks that the marks layer attributes: they do not depend on the model, which knows double marks alone. */
export function isQuoted({ rule }: Pick<Chosen, 'rule'>): boolean {
  return rule?.same === true && rule.attribution.form === 'direct' && rule.attribution.rule !== 'unattributed';
}

/** A quotation that marks or layout attribute is taken whatever the model thinks of it; nothing cuts into it. */
function isCertain(candidate: Candidate): boolean {
  return isWritten(candidate) || isQuoted(candidate);
}

/** True for stretches that lie in one of the spans; asked in text order. */
function keepIn(spans: readonly Span[]): (start: number, end: number) => boolean {
  return (start, end) => {
    const span = spans[firstFrom(spans.length, (at) => spans[at]!.end >= end)];
    return span !== undefined && span.start <= start;
  };
}
