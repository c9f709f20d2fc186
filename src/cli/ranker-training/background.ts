// Counts how common words are in news English.
import { terms } from '../../language/words.ts';
import type { Background } from '../../query/rank/rarity.ts';

/** Counts in how many sentences of the texts each term stands; terms of fewer than three are left out. */
export function countBackground(texts: readonly string[]): Background {
  const counts = new Map<string, number>();
  let sentences = 0;
  for (const text of texts)
    for (const sentence of text.split(/(?<=[.?!]["”’]?)\s+|\n+/)) {
      if (sentence.length < 10) continue;
      sentences++;
      for (const term of new Set(terms(sentence))) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  return { sentences, counts: new Map([...counts].filter(([term, count]) => count >= 3 && !/\p{N}/u.test(term))) };
}

/** The terms under their counts, rounded to powers of the square root of two: a tenth of the size. */
export function packBackground({ sentences, counts }: Background): {
  sentences: number;
  terms: Record<string, string>;
} {
  const groups = new Map<number, string[]>();
  for (const [term, count] of counts) {
    const rounded = Math.round(2 ** (Math.round(Math.log2(count) * 2) / 2));
    groups.set(rounded, [...(groups.get(rounded) ?? []), term]);
  }
  const packed: Record<string, string> = {};
  for (const [count, group] of [...groups].sort(([a], [b]) => a - b)) packed[count] = group.sort().join(' ');
  return { sentences, terms: packed };
}
