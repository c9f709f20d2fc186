// From a stretch of text to its tokens, and back.
import { firstEndingAfter, type Span } from '../../language/span.ts';
import type { Range } from './candidate-features.ts';
import type { Document } from './document.ts';

/** First and last token that touch a stretch of text, or null when none does. */
export function tokenRange(document: Document, start: number, end: number): Range | null {
  const { tokens } = document;
  const low = firstEndingAfter(tokens, start);
  let to = low;
  while (to < tokens.length && tokens[to]!.start < end) to++;
  return to > low ? { from: low, to: to - 1 } : null;
}

/** The text from the first of some tokens to the last. */
export function textSpan({ tokens }: Document, { from, to }: Range): Span {
  return { start: tokens[from]!.start, end: tokens[to]!.end };
}
