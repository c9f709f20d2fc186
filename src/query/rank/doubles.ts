// Several articles carry the same words, or nearly: which of them stands first must not hang on a comma.
import type { ReadDocument } from './reading.ts';

/**
 * Puts doubles in the order of their ids, counted as people count (`v14` before `v1056`): the first of them takes the best
 * place that any of them has. Doubles have the same words, or nine tenths of the words that carry meaning, in any form. Stable
 * for all else.
 */
export function inOrderOfDoubles<T extends { readonly id: string; readonly read: ReadDocument }>(
  ranked: readonly T[],
): readonly T[] {
  const result = [...ranked];
  const taken = new Set<number>();
  for (let first = 0; first < Math.min(result.length, PLACES); first++) {
    if (taken.has(first)) continue;
    const places = [first];
    for (let other = first + 1; other < result.length; other++)
      if (!taken.has(other) && areDoubles(result[first]!.read, result[other]!.read)) places.push(other);
    if (places.length === 1) continue;
    for (const place of places) taken.add(place);
    const sorted = places.map((place) => result[place]!).sort((a, b) => compareIds(a.id, b.id));
    places.forEach((place, at) => {
      result[place] = sorted[at]!;
    });
  }
  return result;
}

/** Nobody reads further; the rest stays as it was ranked. */
const PLACES = 10;
const MOST_OF_WORDS = 0.9;

function areDoubles(one: ReadDocument, other: ReadDocument): boolean {
  const [a, b] = [one.text, other.text];
  if (a.length === b.length && a.every(({ folded }, at) => folded === b[at]!.folded)) return true;
  const own = termsOf(one);
  const others = termsOf(other);
  const fewer = Math.min(own.size, others.size);
  // However many are shared, they are no more than the shorter has.
  if (fewer < WORDS_THAT_TELL || fewer < MOST_OF_WORDS * Math.max(own.size, others.size)) return false;
  let shared = 0;
  for (const word of own) if (others.has(word)) shared++;
  return shared >= MOST_OF_WORDS * (own.size + others.size - shared);
}

const WORDS_THAT_TELL = 5;

/** Each document is held against each: its terms are gathered once. */
const gathered = new WeakMap<ReadDocument, ReadonlySet<string>>();

function termsOf(read: ReadDocument): ReadonlySet<string> {
  let terms = gathered.get(read);
  if (terms === undefined) {
    terms = new Set(read.text.flatMap(({ term }) => term ?? []));
    gathered.set(read, terms);
  }
  return terms;
}

/** By code unit, runs of digits by their value. */
function compareIds(a: string, b: string): number {
  const [left, right] = [a.match(PIECES) ?? [], b.match(PIECES) ?? []];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [one, other] = [left[at]!, right[at]!];
    if (one === other) continue;
    const difference = Number(one) - Number(other);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
    return one < other ? -1 : 1;
  }
  return left.length - right.length;
}

const PIECES = /\d+|\D+/g;
