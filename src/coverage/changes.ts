// What a publisher did to the quotes of an article between two versions of it: took them out, or worded them otherwise.
import type { QuoteRecord as Quote } from './types.ts';

export type QuoteChanges = {
  /** Quotes whose words stand in no quote of the new version. */
  readonly gone: readonly Quote[];
  /** Quotes that most likely are the same, said in other words. */
  readonly changed: readonly { readonly before: Quote; readonly after: Quote }[];
};

/** Two wordings of one quote share this much of their words; two quotes of one speaker on one matter share less. */
const ALIKE = 0.5;
/** Versions with more changes than this are two articles; then no quote is looked for among so many. */
const MOST = 300;

/** Compares the quotes of the earlier version with those of the later; what an editor rejected is none. */
export function quoteChanges(before: readonly Quote[], after: readonly Quote[]): QuoteChanges {
  const [old, fresh] = [before, after].map((quotes) => quotes.filter(({ review }) => review !== 'rejected')) as [
    Quote[],
    Quote[],
  ];
  const there = new Set(fresh.map(({ text }) => text));
  const had = new Set(old.map(({ text }) => text));
  const missing = old.filter(({ text }) => !there.has(text));
  const left = new Set(missing.length > MOST ? [] : fresh.filter(({ text }) => !had.has(text)).slice(0, MOST));
  const gone: Quote[] = [];
  const changed: { before: Quote; after: Quote }[] = [];
  for (const quote of missing) {
    const words = wordsOf(quote.text);
    let best: Quote | null = null;
    let most = ALIKE;
    for (const other of left) {
      const share = shared(words, wordsOf(other.text));
      if (share >= most) [best, most] = [other, share];
    }
    if (best === null) gone.push(quote);
    else {
      left.delete(best);
      changed.push({ before: quote, after: best });
    }
  }
  return { gone, changed };
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []);
}

/** The share of all the words of the two that both have. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / Math.max(1, a.size + b.size - both);
}
