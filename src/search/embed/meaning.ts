// How near a question is to documents in meaning: cosines of sentence vectors, made when they are first needed and kept.
import type { Embedder, SearchDocument } from '../types.ts';

export type Meaning = {
  /**
   * The cosine (-1 to 1) of the question and each document, in order. Null when there is no embedder, or another one than
   * the model `id` was trained with.
   */
  cosines(
    question: string,
    documents: readonly Pick<SearchDocument, 'text' | 'title'>[],
    trained: { readonly id: string; readonly mean: ArrayLike<number> },
  ): Promise<readonly number[] | null>;
};

/** `load` is asked once, when the first question needs it. */
export function meaningOf(load: () => Promise<Embedder | null>): Meaning {
  let embedder: Promise<Embedder | null> | null = null;
  const kept = new Map<string, Int8Array>();

  async function vectorsOf(texts: readonly string[], by: Embedder): Promise<Map<string, Int8Array>> {
    const found = new Map<string, Int8Array>();
    const missing: string[] = [];
    for (const text of new Set(texts)) {
      const known = kept.get(text);
      if (known === undefined) missing.push(text);
      else found.set(text, known);
    }
    // Alike in length: a batch is as slow as its longest text.
    missing.sort((a, b) => a.length - b.length);
    for (let at = 0; at < missing.length; at += BATCH) {
      const batch = missing.slice(at, at + BATCH);
      const made = await by.embed(batch);
      batch.forEach((text, index) => {
        found.set(
          text,
          Int8Array.from(made[index]!, (value) => Math.round(Math.max(-1, Math.min(1, value)) * 127)),
        );
      });
      // Others get their turn between batches.
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (kept.size + missing.length > MOST_KEPT) kept.clear();
    for (const text of missing) kept.set(text, found.get(text)!);
    return found;
  }

  return {
    async cosines(question, documents, { id, mean }) {
      embedder ??= load();
      const by = await embedder;
      if (by === null || by.id !== id) return null;
      const asked = plainText(question);
      const pairs = documents.map(({ text, title }) => [text, title].map(plainText).filter((part) => part !== ''));
      const vectors = await vectorsOf([asked, ...pairs.flat()], by);
      const centred = (text: string): Float32Array => centre(vectors.get(text)!, mean);
      const own = centred(asked);
      return pairs.map((texts) => dot(own, unit(sum(texts.map(centred), by.dimensions))));
    },
  };
}

/** What a sentence encoder can make sense of: no addresses, `#CamelCase` as words, no signature of a shared post. */
export function plainText(text: string): string {
  return text
    .replace(/(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S*/g, ' ')
    .replace(/[#@](\w+)/g, (_, tag: string) => tag.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replace(/— [^—]{0,60}\([^()]{0,40}\) \w+ \d+, \d{4}$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_LETTERS);
}

const BATCH = 8;
const MOST_LETTERS = 400;
/** Some 25 MB. */
const MOST_KEPT = 50_000;

/** Encoders give all sentences something in common: without it they differ more clearly (Arora et al. 2017). */
function centre(vector: Int8Array, mean: ArrayLike<number>): Float32Array {
  return unit(Float32Array.from(vector, (value, at) => value / 127 - mean[at]!));
}

function sum(vectors: readonly Float32Array[], dimensions: number): Float32Array {
  const total = new Float32Array(dimensions);
  for (const vector of vectors) for (let at = 0; at < dimensions; at++) total[at]! += vector[at]!;
  return total;
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

function dot(one: Float32Array, other: Float32Array): number {
  let result = 0;
  for (let at = 0; at < one.length; at++) result += one[at]! * other[at]!;
  return result;
}
