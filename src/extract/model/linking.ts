// Who speaks: of the phrases that may name the speaker of a quote, the one that the learned ranker weighs most.
import { type Boosted, boostedScore } from './boosted.ts';
import type { Document } from './document.ts';
import { type Linear, linearScore, softmax } from './linear.ts';
import { SpeakerColumns, type Spoken } from './speaker-columns.ts';
import { OptionMaker, type Options } from './speaker-options.ts';
import type { Quote, Source } from './speaking.ts';
import type { Phrases } from './tagging.ts';

export type Link = {
  readonly source: Source | null;
  readonly probability: number;
  /** How far the second best is behind. */
  readonly lead: number;
};

/** What the words of an option say, and the trees that weigh it with all else. */
export type Linker = { readonly words: Linear; readonly trees: Boosted };

/** Picks a speaker for each quote in text order; each choice is known to the next. */
export function linkQuotes(
  { words, trees }: Linker,
  document: Document,
  quotes: readonly Quote[],
  phrases: Phrases,
): Link[] {
  const columns = new SpeakerColumns(document, quotes, phrases);
  return linkBy(document, quotes, phrases, (index, { sources, features }, spoken) => {
    const opinions = features.map((list) => linearScore(words, list));
    return columns
      .rowsOf(index, sources, opinions, spoken)
      .map((row) => (row ? boostedScore(trees, row) : Number.NEGATIVE_INFINITY));
  });
}

/** The same with any way to score a quote's options. */
export function linkBy(
  document: Document,
  quotes: readonly Quote[],
  phrases: Phrases,
  scoresOf: (index: number, options: Options, spoken: Spoken) => number[],
): Link[] {
  const maker = new OptionMaker(document, quotes, phrases);
  const spoken: Source[] = [];
  return quotes.map((quote, index) => {
    const options = maker.optionsOf(index, spoken.at(-1) ?? null);
    const link = choose(quote, options.sources, softmax(scoresOf(index, options, spoken)));
    if (link.source) spoken.push(link.source);
    return link;
  });
}

function choose(quote: Quote, sources: readonly (Source | null)[], ranked: readonly number[]): Link {
  const bestOf = (end: number) => {
    let best = 0;
    for (let k = 1; k < end; k++) if (ranked[k]! > ranked[best]!) best = k;
    return best;
  };
  let best = bestOf(ranked.length);
  // "Nobody" is a choice only when it is more probable than all others together.
  if (sources[best] === null && ranked.length > 1 && ranked[best]! < 0.5) best = bestOf(ranked.length - 1);
  const written = isWritten(quote) ? sources.findIndex((source) => source?.ruled) : -1;
  if (written >= 0) best = written;
  const probability = written >= 0 ? Math.max(SURE, ranked[best]!) : ranked[best]!;
  const second = Math.max(0, ...ranked.filter((_, k) => k !== best));
  return { source: sources[best] ?? null, probability, lead: probability - second };
}

/** How often a speaker that the page's layout names (`MOSS: No.`, `“No.” ― Moss`) is right at the least. */
const SURE = 0.95;

/** True for a quotation whose speaker stands beside it by the page's layout, which no tree and no cue can know. */
export function isWritten({ rule }: Pick<Quote, 'rule'>): boolean {
  return rule?.same === true && (rule.attribution.rule === 'label' || rule.attribution.rule === 'signature');
}
