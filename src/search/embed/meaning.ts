// How near a question is to documents in meaning: cosines of sentence vectors, made when they are first needed and kept.
import type { Embedder, SearchDocument } from '../types.ts';
import { centre, dot, sum, unit } from './arithmetic.ts';
import { type Scan, scanOf } from './scan.ts';
import { asBytes } from './stored.ts';

/** Cosines (-1 to 1) of a question and a document. */
export type Nearness = {
  /** Of the question and the mean of words and title, and of each alone; 0 for a title there is not. */
  readonly both: number;
  readonly text: number;
  readonly title: number;
  /** Of the nearest clause of the question (the whole is one), and the words or the title: a post says more than one thing. */
  readonly clause: number;
  readonly titleClause: number;
};

export type Meaning = {
  /**
   * How near the question is to each document, in order. Null when there is no embedder, another one than the model `id`
   * was trained with, or one that failed: the words alone answer then, and the next question loads it anew.
   */
  cosines(
    question: string,
    documents: readonly Compared[],
    trained: { readonly id: string; readonly mean: ArrayLike<number> },
  ): Promise<readonly Nearness[] | null>;

  /**
   * Ids of the documents nearest to the question, nearest first, of those whose vectors were made before: none where `build` has
   * made none. Reads them all at the first such question (some 50 MB for 100,000 documents, kept while the documents are).
   */
  nearest(
    question: string,
    documents: ReadonlyMap<string, Compared>,
    trained: { readonly id: string; readonly mean: ArrayLike<number> },
    limit: number,
  ): Promise<readonly string[]>;
};

type Compared = Pick<SearchDocument, 'text' | 'title'>;

/** Vectors that were made before, by text; null for a text without. `id` is the model's. */
export type Stored = (id: string) => (texts: readonly string[]) => readonly (Int8Array | null)[];

/**
 * `load` is asked once, when the first question needs it, and so is `stored`, for the vectors of that model. `failed` is told
 * why the embedder failed, each reason once: a broken one fails at every question.
 */
export function meaningOf(
  load: () => Promise<Embedder | null>,
  stored?: Stored,
  failed?: (why: unknown) => void,
): Meaning {
  let embedder: Promise<Embedder | null> | null = null;
  const scans = new WeakMap<object, Scan>();
  const told = new Set<string>();
  const giveUp = (why: unknown): null => {
    embedder = null;
    const reason = String(why);
    if (told.size < MOST_REASONS && !told.has(reason)) failed?.(why);
    told.add(reason);
    return null;
  };
  let fromStore: ReturnType<Stored> | null = null;
  const kept = new Map<string, Int8Array>();

  function readStored(texts: readonly string[], by: Embedder): readonly (Int8Array | null)[] {
    fromStore ??= stored?.(by.id) ?? ((all) => all.map(() => null));
    return fromStore(texts);
  }

  async function vectorsOf(texts: readonly string[], by: Embedder): Promise<Map<string, Int8Array>> {
    const found = new Map<string, Int8Array>();
    const unknown: string[] = [];
    for (const text of new Set(texts)) {
      const known = kept.get(text);
      if (known === undefined) unknown.push(text);
      else found.set(text, known);
    }
    const read = readStored(unknown, by);
    const missing = unknown.filter((text, at) => {
      const vector = read[at];
      if (vector) found.set(text, vector);
      return !vector;
    });
    // Alike in length: a batch is as slow as its longest text.
    missing.sort((a, b) => a.length - b.length);
    for (let at = 0; at < missing.length; at += BATCH) {
      const batch = missing.slice(at, at + BATCH);
      const made = await by.embed(batch);
      batch.forEach((text, index) => {
        found.set(text, asBytes(made[index]!));
      });
      // Others get their turn between batches.
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (kept.size + missing.length > MOST_KEPT) kept.clear();
    for (const text of missing) kept.set(text, found.get(text)!);
    return found;
  }

  /** The embedder, if it is the one that the model was trained with. */
  async function trainedWith(id: string): Promise<Embedder | null> {
    embedder ??= load();
    const by = await embedder.catch(giveUp);
    return by?.id === id ? by : null;
  }

  return {
    async nearest(question, documents, { id, mean }, limit) {
      const by = stored === undefined ? null : await trainedWith(id);
      if (by === null) return [];
      const asked = plainText(question);
      const vectors = await vectorsOf([asked], by).catch(giveUp);
      if (vectors === null) return [];
      let scan = scans.get(documents);
      if (scan === undefined) {
        const entries = [...documents].map(
          ([key, { text, title }]) => [key, plainText(text), plainText(title)] as const,
        );
        scan = await scanOf(entries, (texts) => readStored(texts, by), mean);
        scans.set(documents, scan);
      }
      return scan(centre(vectors.get(asked)!, mean), limit);
    },

    async cosines(question, documents, { id, mean }) {
      const by = await trainedWith(id);
      if (by === null) return null;
      const asked = plainText(question);
      const clauses = clausesOf(asked);
      const pairs = documents.map(({ text, title }) => [plainText(text), plainText(title)] as const);
      const vectors = await vectorsOf([asked, ...clauses, ...pairs.flat().filter((part) => part !== '')], by).catch(
        giveUp,
      );
      if (vectors === null) return null;
      const centred = (text: string): Float32Array => centre(vectors.get(text)!, mean);
      const [whole, ...parts] = [asked, ...clauses].map(centred) as [Float32Array, ...Float32Array[]];
      const nearest = (vector: Float32Array): number => Math.max(...[whole, ...parts].map((part) => dot(part, vector)));
      return pairs.map((texts): Nearness => {
        const [text, title] = texts.map((part) => (part === '' ? null : centred(part)));
        const both = [text, title].filter((vector) => vector != null);
        return {
          both: dot(whole, unit(sum(both, by.dimensions))),
          text: text ? dot(whole, text) : 0,
          title: title ? dot(whole, title) : 0,
          clause: text ? nearest(text) : 0,
          titleClause: title ? nearest(title) : 0,
        };
      });
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

/** The clauses of a question of several; none when it is a single one. */
export function clausesOf(text: string): string[] {
  const clauses = text
    .split(/(?<=[.!?;:—])\s+/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== text && clause.split(' ').length >= SHORTEST_CLAUSE);
  return [...new Set(clauses)].slice(0, MOST_CLAUSES);
}

/** A reason may hold a number that is never the same: the log is not to fill up. */
const MOST_REASONS = 20;
const SHORTEST_CLAUSE = 4;
const MOST_CLAUSES = 6;
const BATCH = 8;
const MOST_LETTERS = 400;
/** Some 25 MB. */
const MOST_KEPT = 50_000;
