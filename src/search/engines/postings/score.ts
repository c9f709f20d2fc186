// BM25 over typed-array postings, with MiniSearch's formula and fields, so that both engines give the same scores.
import { BM25 } from '../../weights.ts';
import type { PostingsData, Rows } from './data.ts';

/** One field: which documents have each term, and what a match in each document is worth before the term's weight. */
export type Field = { readonly postings: Rows; readonly worth: Float64Array; readonly size: number };

export type WeighedTerm = { readonly term: number; readonly weight: number };

/** The fields that the words of one part of the documents make: content words, and stop words, which count apart. */
export type Fields = { readonly content: Field; readonly stop: Field };

/** Inverts rows of words. Both fields read the same postings: a term belongs to one of them. */
export function fieldsOf(rows: Rows, wordTerms: Uint32Array, isStop: Uint8Array): Fields {
  const size = rows.starts.length - 1;
  const termCount = isStop.length;
  const { starts: rowStarts, values: rowWords } = rows;
  // The last document that had the term: the second word of the same term in it does not count.
  const last = new Int32Array(termCount).fill(-1);
  const starts = new Uint32Array(termCount + 1);
  const lengths = [new Uint32Array(size), new Uint32Array(size)] as const;
  const terms = new Uint32Array(rowWords.length);
  let count = 0;
  const ends = new Uint32Array(size);
  for (let document = 0; document < size; document++) {
    const end = rowStarts[document + 1]!;
    let stops = 0;
    const begun = count;
    for (let at = rowStarts[document]!; at < end; at++) {
      const term = wordTerms[rowWords[at]!]!;
      if (last[term] === document) continue;
      last[term] = document;
      terms[count++] = term;
      starts[term + 1]!++;
      stops += isStop[term]!;
    }
    ends[document] = count;
    lengths[0][document] = count - begun - stops;
    lengths[1][document] = stops;
  }
  for (let term = 0; term < termCount; term++) starts[term + 1]! += starts[term]!;
  const values = new Uint32Array(count);
  const next = starts.slice();
  for (let document = 0, at = 0; document < size; document++)
    for (const end = ends[document]!; at < end; at++) values[next[terms[at]!]!++] = document;
  const postings = { starts, values };
  return {
    content: { postings, worth: worthOf(lengths[0]), size },
    stop: { postings, worth: worthOf(lengths[1]), size },
  };
}

/** What a match is worth in documents of these lengths. */
function worthOf(lengths: Uint32Array): Float64Array {
  const { k, b, d } = BM25;
  let sum = 0;
  for (let document = 0; document < lengths.length; document++) sum += lengths[document]!;
  const mean = sum / Math.max(1, lengths.length);
  const worth = new Float64Array(lengths.length);
  for (let document = 0; document < lengths.length; document++)
    worth[document] = d + (k + 1) / (1 + k * (1 - b + (b * lengths[document]!) / mean));
  return worth;
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
