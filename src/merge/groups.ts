// Quote groups: the same words of the same speaker, reported by several articles, are one answer with several citations.
import type { QuoteRecord } from '../coverage/types.ts';
import type { QuoteGroup } from './types.ts';

/**
 * Groups quotes whose words are the same once case, punctuation and typography are set aside, and whose speakers do not
 * disagree: a quote without a speaker joins the one speaker that others give, and stays apart when they give two.
 * `speakerOf` maps a record's speaker id to the merged speaker's id. `note`, where given, is told the words of each that are
 * compared: quotes of other words never meet.
 */
export function groupQuotes(
  quotes: readonly QuoteRecord[],
  speakerOf: (id: string) => string,
  note?: (quote: QuoteRecord, words: string) => void,
): readonly QuoteGroup[] {
  const byWords = new Map<string, QuoteRecord[]>();
  for (const quote of quotes) {
    const key = wordsKey(quote.text);
    note?.(quote, key);
    const same = byWords.get(key);
    if (same === undefined) byWords.set(key, [quote]);
    else same.push(quote);
  }
  // Words come in the order of their first quote, and so do the groups of the same words, but those of other words
  // may begin in between: only where words were split does anything have to be put in order.
  const groups: QuoteGroup[] = [];
  let split = false;
  for (const same of byWords.values()) {
    if (same.length === 1) {
      const [quote] = same as [QuoteRecord];
      groups.push({ id: quote.id, shown: quote, quotes: same, speaker: quote.speaker && speakerOf(quote.speaker) });
      continue;
    }
    const own = splitBySpeaker(same, speakerOf);
    split ||= own.length > 1;
    groups.push(...own);
  }
  if (!split) return groups;
  const order = new Map(quotes.map((quote, index) => [quote, index]));
  return groups.sort((a, b) => order.get(a.quotes[0]!)! - order.get(b.quotes[0]!)!);
}

function splitBySpeaker(same: readonly QuoteRecord[], speakerOf: (id: string) => string): QuoteGroup[] {
  const mergedOf = (quote: QuoteRecord) => (quote.speaker === null ? null : speakerOf(quote.speaker));
  const named = new Set(same.map(mergedOf).filter((id) => id !== null));
  const lone = named.size === 1 ? [...named][0] : undefined;
  const bySpeaker = new Map<string, QuoteRecord[]>();
  for (const quote of same) {
    const merged = mergedOf(quote) ?? lone ?? null;
    // Nobody named and no single candidate: each stays for itself, for two strangers may use the same words.
    const key = merged ?? `?${quote.id}`;
    const group = bySpeaker.get(key);
    if (group === undefined) bySpeaker.set(key, [quote]);
    else group.push(quote);
  }
  return [...bySpeaker.values()].map((group) => {
    const first = group[0] as QuoteRecord;
    const shown = group.reduce((best, quote) => (rank(quote) > rank(best) ? quote : best), first);
    return { id: first.id, shown, quotes: group, speaker: mergedOf(shown) ?? lone ?? null };
  });
}

function rank(quote: QuoteRecord): number {
  return (
    (quote.review === 'checked' ? 1e6 : 0) + (quote.speaker === null ? 0 : 1e5) + Math.min(quote.text.length, 90_000)
  );
}

/** Letters and digits only, folded: `“We’ll win,”` and `"we'll win"` are the same words. */
export function wordsKey(text: string): string {
  // Most quotes are plain: the same, in a third of the time.
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replaceAll("'", '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** ASCII, but for what a keyboard does not type. */
const PLAIN = /^[\n\r\t -~]*$/;
