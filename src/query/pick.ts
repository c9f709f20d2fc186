// "The first time …", "the last mention of …": one quote of those that answer, by the day it was said.
import { dateOfQuote } from '../search/documents.ts';
import type { Snapshot } from './snapshot.ts';
import type { QuoteItem, QuotesQuestion } from './types.ts';

/** The earliest or the latest; undated quotes can be neither. All of them where none is to be chosen. */
export function pickByDay(
  items: readonly QuoteItem[],
  pick: QuotesQuestion['pick'],
  snapshot: Snapshot,
): readonly QuoteItem[] {
  if (pick === null) return items;
  const dated = items.flatMap((item) => {
    const group = snapshot.groups.get(item.id);
    if (group === undefined) return [];
    const date = dateOfQuote(group.shown, snapshot.merged.articles.get(group.shown.article));
    return date?.from == null ? [] : [{ item, day: date.from }];
  });
  dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const chosen = pick === 'first' ? dated[0] : dated.at(-1);
  return chosen === undefined ? [] : [chosen.item];
}
