// “And all like it”: the words by which a quote is credited, and how many others are credited by the same.
import type { Coverage, QuoteRecord } from '../../coverage/types.ts';
import { foldSpeaker } from '../../merge/speakers-identity.ts';

/** Words that mean somebody else in every sentence make no rule. */
const PRONOUN = /^(?:he|she|they|it|we|i|you|him|her|them|who|this|that|one|il|elle|ils|elles|on)$/;

/** The mention of the speaker in the text, else the speaker's name as it was read; null where nothing would be a rule. */
export function calledIn(quote: QuoteRecord, coverage: Coverage): string | null {
  const named = coverage.speakers.find(({ id }) => id === quote.speaker);
  for (const words of [quote.mention?.text, named?.named ? named.name : undefined]) {
    if (words === undefined) continue;
    const folded = foldSpeaker(words);
    if (folded !== '' && !PRONOUN.test(folded)) return words.replace(/\s+/g, ' ').trim();
  }
  return null;
}

/** The full name of the one speaker who goes by what was typed; as typed when there is none, or more than one. */
export function fullName(typed: string, { speakers }: Pick<Coverage, 'speakers'>): string {
  const folded = foldSpeaker(typed);
  const own = speakers.find(({ name }) => foldSpeaker(name) === folded);
  if (own) return own.name;
  const named = speakers.filter(({ aliases }) => aliases.some((alias) => foldSpeaker(alias) === folded));
  const names = new Map(named.map(({ name }) => [foldSpeaker(name), name]));
  return names.size === 1 ? [...names.values()][0]! : typed;
}

/** How many other quotes that nobody has looked at are credited by those words. */
export function alikeTo(words: string, quote: QuoteRecord, coverage: Coverage): number {
  const folded = foldSpeaker(words);
  const named = new Set(coverage.speakers.flatMap(({ id, name }) => (foldSpeaker(name) === folded ? [id] : [])));
  return coverage.quotes.filter(
    ({ id, review, mention, speaker }) =>
      id !== quote.id &&
      review === 'auto' &&
      ((mention !== null && foldSpeaker(mention.text) === folded) || (speaker !== null && named.has(speaker))),
  ).length;
}
