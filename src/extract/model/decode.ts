// Choosing quotes for the score, not for the likelihood: each candidate earns the probability that a reader would mark
// at least half of it, less a threshold; the best set of candidates that do not overlap is found exactly (weighted
// interval scheduling).
import type { SpanMarginal } from './lattice.ts';

export type Choice = SpanMarginal & { readonly credit: number };

/** `wordsUpTo[i]`: how many words (marks do not count) stand before token `i`. */
export function chooseQuotes(
  candidates: readonly SpanMarginal[],
  wordsUpTo: Int32Array,
  threshold: number,
  least: number,
): Choice[] {
  const words = (from: number, to: number) => (to < from ? 0 : wordsUpTo[to + 1]! - wordsUpTo[from]!);
  const spans = [...candidates].sort((a, b) => a.to - b.to || a.from - b.from);
  const byStart = [...candidates].sort((a, b) => a.from - b.from || a.to - b.to);
  const choices: Choice[] = [];
  let first = 0;
  // Candidates that overlap stand together: each is compared with those of its own cluster only.
  while (first < byStart.length) {
    let last = first;
    let reach = byStart[first]!.to;
    while (last + 1 < byStart.length && byStart[last + 1]!.from <= reach) reach = Math.max(reach, byStart[++last]!.to);
    const cluster = byStart.slice(first, last + 1);
    for (const span of cluster) {
      if (span.probability < least) continue;
      let credit = 0;
      const size = words(span.from, span.to);
      for (const other of cluster) {
        const shared = words(Math.max(span.from, other.from), Math.min(span.to, other.to));
        if (shared > 0 && shared * 2 >= Math.max(size, words(other.from, other.to))) credit += other.probability;
      }
      choices.push({ ...span, credit: Math.min(1, credit) });
    }
    first = last + 1;
  }
  return schedule(choices, spans.length === 0 ? 0 : threshold);
}

/** The set of choices without overlap that has the greatest sum of `credit - threshold` (exact spans break ties). */
function schedule(choices: Choice[], threshold: number): Choice[] {
  const sorted = choices.sort((a, b) => a.to - b.to || a.from - b.from);
  const best = new Float64Array(sorted.length + 1);
  const taken: boolean[] = [];
  const before = sorted.map((choice, k) => {
    let low = 0;
    let high = k;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.to < choice.from) low = middle + 1;
      else high = middle;
    }
    return low;
  });
  sorted.forEach((choice, k) => {
    const gain = choice.credit - threshold + 0.1 * choice.probability;
    const withIt = best[before[k]!]! + gain;
    taken[k] = choice.credit > threshold && withIt > best[k]!;
    best[k + 1] = taken[k] ? withIt : best[k]!;
  });
  const chosen: Choice[] = [];
  for (let k = sorted.length; k > 0; ) {
    if (taken[k - 1]) {
      chosen.push(sorted[k - 1]!);
      k = before[k - 1]!;
    } else k--;
  }
  return chosen.reverse();
}
