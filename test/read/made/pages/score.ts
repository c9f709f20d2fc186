// How much of an article was found: sequences of four words that both texts hold, as often as both hold them. Every
// page counts alike, however long it is.
import type { MadePage } from './page.ts';

export type Score = { readonly precision: number; readonly recall: number; readonly f1: number };
type Counts = { readonly both: number; readonly extra: number; readonly missed: number };

const words = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function sequences(texts: readonly string[]): Map<string, number> {
  const all = words(texts.join(' '));
  const counts = new Map<string, number>();
  for (let at = 0; at + 4 <= Math.max(all.length, 4); at++) {
    const key = all.slice(at, at + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** `found` against the page's text; a paragraph in dispute is taken out of what was found first. */
export function counted(found: string, page: MadePage): Counts {
  const disputed = new Set((page.either ?? []).map((text) => words(text).join(' ')));
  const kept = found.split(/\n+/).filter((line) => !disputed.has(words(line).join(' ')));
  const [wanted, got] = [sequences(page.text), sequences(kept)];
  let both = 0;
  for (const [key, count] of wanted) both += Math.min(count, got.get(key) ?? 0);
  const sum = (of: Map<string, number>) => [...of.values()].reduce((a, b) => a + b, 0);
  return { both, extra: sum(got) - both, missed: sum(wanted) - both };
}

export function score(counts: readonly Counts[]): Score {
  let [both, extra, missed] = [0, 0, 0];
  for (const one of counts) {
    const whole = one.both + one.extra + one.missed || 1;
    both += one.both / whole;
    extra += one.extra / whole;
    missed += one.missed / whole;
  }
  const precision = both / (both + extra || 1);
  const recall = both / (both + missed || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
