// Whom a quote answers, as far as the answer at hand shows it: “in answer to Jane Roe”.
import type { QuoteItem } from '../query/types.ts';

/** The speaker of another quote of the same answer, by the quote's id; null when it is not there or nobody is named. */
export function speakersIn(items: readonly QuoteItem[]): (quoteId: string) => string | null {
  const names = new Map(items.map((item) => [item.id, item.speaker?.name ?? null]));
  return (quoteId) => names.get(quoteId) ?? null;
}
