// Spans: where a piece of text stands. Every other room counts in these.
import { firstFrom } from './sorted.ts';

/** A piece of an article's text: UTF-16 code units, `end` exclusive, so that `text.slice(start, end)` gives it. */
export type Span = { readonly start: number; readonly end: number };

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer` (equal spans count). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Index of the first span that ends after `offset`, in spans that are in text order and do not overlap; their number when none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return firstFrom(spans.length, (at) => spans[at]!.end > offset);
}
