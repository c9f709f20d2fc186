// Texts as ranking reads them: words with their terms, and letter trigrams. A document is read once and kept for a while.
import type { SearchDocument } from '../../search/types.ts';
import { type TextWord, textWords } from './alignment.ts';

export type ReadDocument = {
  readonly text: readonly TextWord[];
  readonly title: readonly TextWord[];
  readonly speaker: readonly TextWord[];
  readonly also: readonly (readonly TextWord[])[];
  readonly textGrams: Grams;
  readonly titleGrams: Grams;
  /** Every term of it, each once. */
  readonly terms: readonly string[];
};

/** The different letter trigrams of a text, as numbers below 2^16 (a collision in a thousand does not matter). */
export type Grams = Uint16Array;

export function readDocument(document: SearchDocument): ReadDocument {
  const known = recent.get(document);
  if (known !== undefined) return known;
  const text = textWords(document.text);
  const title = textWords(document.title);
  const speaker = textWords(document.speaker);
  const also = document.also.map(textWords);
  const terms = new Set<string>();
  for (const words of [text, title, speaker, ...also]) for (const { term } of words) if (term !== null) terms.add(term);
  const read: ReadDocument = {
    text,
    title,
    speaker,
    also,
    textGrams: gramsOf(document.text),
    titleGrams: gramsOf(document.title),
    terms: [...terms],
  };
  if (recent.size >= KEPT) recent.clear();
  recent.set(document, read);
  return read;
}

export function gramsOf(text: string): Grams {
  const plain = ` ${text
    .slice(0, MOST_LETTERS)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const grams = new Uint16Array(Math.max(0, plain.length - 2));
  let count = 0;
  mark = mark === 0xffff ? 1 : mark + 1;
  if (mark === 1) marked.fill(0);
  for (let at = 2; at < plain.length; at++) {
    const hash =
      Math.imul(Math.imul(plain.charCodeAt(at - 2), 31) + plain.charCodeAt(at - 1), 31) + plain.charCodeAt(at);
    const gram = (hash ^ (hash >>> 16)) & 0xffff;
    if (marked[gram] === mark) continue;
    marked[gram] = mark;
    grams[count++] = gram;
  }
  return grams.slice(0, count);
}

/** Which trigrams this text has had already: the number of the text at the trigram's place. */
const marked = new Uint16Array(0x10000);
let mark = 0;

/** How much of their trigrams two texts share (Ochiai: shared / √(one × other)). `one` is prepared by `gramSet`. */
export function sharedGrams(one: ReadonlySet<number>, other: Grams): number {
  if (one.size === 0 || other.length === 0) return 0;
  let shared = 0;
  for (const gram of other) if (one.has(gram)) shared++;
  return shared / Math.sqrt(one.size * other.length);
}

const MOST_LETTERS = 1000;
/** Questions that follow each other are often about the same quotes. */
const KEPT = 2000;
const recent = new Map<SearchDocument, ReadDocument>();
