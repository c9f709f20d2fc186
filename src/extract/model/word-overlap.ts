// How many words spans share: marks do not count.
import { type Range, wordsIn } from './candidate-features.ts';
import type { Document } from './document.ts';

const counted = new WeakMap<Document, Int32Array>();

/** How many words (marks do not count) stand before each token, and at the end; worked out once a document. */
export function countWords(document: Document): Int32Array {
  const known = counted.get(document);
  if (known) return known;
  const { tokens, length } = document;
  const upTo = new Int32Array(length + 1);
  for (let i = 0; i < length; i++) upTo[i + 1] = upTo[i]! + (/[\p{L}\p{N}]/u.test(tokens[i]!.text) ? 1 : 0);
  counted.set(document, upTo);
  return upTo;
}

/** True when two spans share at least half of the words of the longer one. */
export function halves(a: Range, b: Range, wordsUpTo: Int32Array): boolean {
  const shared = wordsIn(Math.max(a.from, b.from), Math.min(a.to, b.to), wordsUpTo);
  return shared > 0 && shared * 2 >= Math.max(wordsIn(a.from, a.to, wordsUpTo), wordsIn(b.from, b.to, wordsUpTo));
}

/** True when two spans have the same words; marks at their edges do not count. */
export function sameWords(a: Range, b: Range, wordsUpTo: Int32Array): boolean {
  return wordsUpTo[a.from] === wordsUpTo[b.from] && wordsUpTo[a.to + 1] === wordsUpTo[b.to + 1];
}
