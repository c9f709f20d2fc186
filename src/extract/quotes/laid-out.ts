// Speakers named by layout are sure: a transcript's label, a signature under a quotation. Nothing learned from running
// prose may weigh against them. (A list of readers' quotes, each signed: the learned linker took names inside the quotes.)
import { overlaps } from '../../language/span.ts';
import type { Attribution } from '../attribution.ts';

/** `found`, but what `ruled` has from labels and signatures in place of whatever overlaps it. Both in text order. */
export function withLaidOut<T extends Attribution>(
  ruled: readonly Attribution[],
  found: readonly T[],
): (T | Attribution)[] {
  const sure = ruled.filter(({ rule }) => rule === 'label' || rule === 'signature');
  if (sure.length === 0) return [...found];
  const taken = sure.flatMap(({ parts }) => parts);
  let at = 0;
  const others = found.filter(({ parts }) => {
    const start = parts[0]!.start;
    while (at < taken.length && taken[at]!.end <= start) at++;
    return !(at < taken.length && parts.some((part) => overlaps(part, taken[at]!)));
  });
  return [...sure, ...others].sort((a, b) => a.parts[0]!.start - b.parts[0]!.start);
}
