// BM25 over typed-array postings, with MiniSearch's formula and fields, so that both engines give the same scores.
import { BM25 } from '../../weights.ts';
import type { PostingsData, Rows } from './data.ts';

/** One field: which documents have each term, and what a match in each document is worth before the term's weight. */
export type Field = { readonly postings: Rows; readonly worth: Float64Array; readonly size: number };

export type WeighedTerm = { readonly term: number; readonly weight: number };

/** Inverts the words of one field. `keep` says which terms belong to it. */
export function fieldOf(rows: Rows, wordTerms: Uint32Array, termCount: number, keep: (term: number) => boolean): Field {
  const size = rows.starts.length - 1;
  const kept = new Uint8Array(termCount);
  for (let term = 0; term < termCount; term++) kept[term] = keep(term) ? 1 : 0;
  // The last document that had the term: the second word of the same term in it does not count.
  const last = new Int32Array(termCount).fill(-1);
  const starts = new Uint32Array(termCount + 1);
  const lengths = new Uint32Array(size);
  const walk = (visit: (document: number, term: number) => void): void => {
    last.fill(-1);
    for (let document = 0; document < size; document++)
      for (let at = rows.starts[document]!; at < rows.starts[document + 1]!; at++) {
        const term = wordTerms[rows.values[at]!]!;
        if (kept[term] === 0 || last[term] === document) continue;
        last[term] = document;
        visit(document, term);
      }
  };
  walk((document, term) => {
    starts[term + 1]!++;
    lengths[document]!++;
  });
  for (let term = 0; term < termCount; term++) starts[term + 1]! += starts[term]!;
  const values = new Uint32Array(starts[termCount]!);
  const next = starts.slice();
  walk((document, term) => {
    values[next[term]!++] = document;
  });
  const mean = values.length / Math.max(1, size);
  const worth = Float64Array.from(lengths, (length) => {
    const { k, b, d } = BM25;
    return d + (k + 1) / (1 + k * (1 - b + (b * length) / mean));
  });
  return { postings: { starts, values }, worth, size };
}

export function documentsWith({ postings: { starts } }: Field, term: number): number {
  return starts[term + 1]! - starts[term]!;
}

/** Adds up the scores of one question; keeps its arrays from one question to the next. */
export function scorer(
  data: Pick<PostingsData, 'ids'>,
): (
  parts: readonly { readonly field: Field; readonly terms: readonly WeighedTerm[]; readonly boost: number }[],
  passes: ((document: number) => boolean) | null,
  limit: number,
) => { readonly document: number; readonly score: number }[] {
  const size = data.ids.offsets.length - 1;
  const scores = new Float64Array(size);
  const touched = new Uint32Array(size);
  return (parts, passes, limit) => {
    let count = 0;
    for (const { field, terms, boost } of parts)
      for (const { term, weight } of terms) {
        const { starts, values } = field.postings;
        const documents = documentsWith(field, term);
        if (documents === 0) continue;
        const own = weight * boost * Math.log(1 + (field.size - documents + 0.5) / (documents + 0.5));
        for (let at = starts[term]!; at < starts[term + 1]!; at++) {
          const document = values[at]!;
          if (scores[document] === 0) touched[count++] = document;
          scores[document]! += own * field.worth[document]!;
        }
      }
    const best: { document: number; score: number }[] = [];
    for (let at = 0; at < count; at++) {
      const document = touched[at]!;
      const score = scores[document]!;
      scores[document] = 0;
      if (best.length > 0 && best.length === limit && !isBefore(score, document, best[0]!)) continue;
      if (passes !== null && !passes(document)) continue;
      insert(best, { document, score }, limit);
    }
    return best.sort((a, b) => b.score - a.score || a.document - b.document);
  };
}

type Scored = { readonly document: number; readonly score: number };

function isBefore(score: number, document: number, other: Scored): boolean {
  return score > other.score || (score === other.score && document < other.document);
}

/** Keeps the best `limit` in a heap whose first is the worst of them. */
function insert(heap: Scored[], scored: Scored, limit: number): void {
  if (limit === 0) return;
  if (heap.length < limit) {
    heap.push(scored);
    for (let at = heap.length - 1; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!isBefore(heap[parent]!.score, heap[parent]!.document, heap[at]!)) break;
      [heap[parent], heap[at]] = [heap[at]!, heap[parent]!];
      at = parent;
    }
    return;
  }
  heap[0] = scored;
  for (let at = 0; ; ) {
    let worst = at;
    for (const child of [2 * at + 1, 2 * at + 2])
      if (child < heap.length && isBefore(heap[worst]!.score, heap[worst]!.document, heap[child]!)) worst = child;
    if (worst === at) return;
    [heap[worst], heap[at]] = [heap[at]!, heap[worst]!];
    at = worst;
  }
}
