// When a found quote counts as a marked one: at least half of the words of each are in the other.
import type { Span } from '../../src/language/span.ts';

const count = (words: string) => words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

export function overlapByWords(
  text: string,
  parts: readonly (readonly [number, number])[],
  { start, end }: Span,
): boolean {
  return parts.some(([from, to]) => {
    const shared = count(text.slice(Math.max(start, from), Math.max(start, Math.min(end, to))));
    return shared * 2 >= Math.max(count(text.slice(start, end)), count(text.slice(from, to)));
  });
}
