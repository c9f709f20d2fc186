// The same article from two places. A wire story in ten papers differs by a headline, a dateline, a cut paragraph; its
// runs of five words are nearly the same. Method: shingles and MinHash (Broder 1997) with locality-sensitive bands, so that
// each new article is compared with the few that may be like it, however many there are.
import { createHash } from 'node:crypto';
import type { Boilerplate } from '../coverage/types.ts';
import { fold } from './boilerplate/block.ts';

/** `similarity`: the share of five-word runs that the two have in common, estimated; 1 for the same words. */
type Double = { readonly id: string; readonly similarity: number };

export type Doubles = {
  /** Looks for an earlier article with nearly the same text, then remembers this one. */
  add(id: string, text: string, boilerplate?: readonly Boilerplate[]): Double | null;
};

const SHINGLE = 5;
const ROWS = 4;
const BANDS = 24;
const HASHES = ROWS * BANDS;
/** Two reports of one event by two reporters share a tenth at most; a shortened wire story keeps more than half. */
const ALIKE = 0.5;
/** Texts shorter than this are alike by chance: "This story will be updated." */
const FEWEST_WORDS = 30;

export function createDoubles(): Doubles {
  const sameText = new Map<string, string>();
  const bands: Map<number, number[]>[] = Array.from({ length: BANDS }, () => new Map());
  const known: { readonly id: string; readonly signature: Uint32Array }[] = [];
  return {
    add(id, text, boilerplate = []) {
      const words = fold(withoutSpans(text, boilerplate)).split(' ');
      if (words.length < FEWEST_WORDS) return null;
      const key = createHash('sha256').update(words.join(' ')).digest('base64');
      const same = sameText.get(key);
      if (same !== undefined) return { id: same, similarity: 1 };
      sameText.set(key, id);
      const signature = minHash(words);
      let best: Double | null = null;
      for (const index of candidates(bands, signature)) {
        const earlier = known[index]!;
        const similarity = agreement(earlier.signature, signature);
        if (similarity >= ALIKE && (best === null || similarity > best.similarity))
          best = { id: earlier.id, similarity };
      }
      remember(bands, signature, known.length);
      known.push({ id, signature });
      return best;
    },
  };
}

function withoutSpans(text: string, spans: readonly Boilerplate[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of spans) {
    kept += `${text.slice(at, start)}\n`;
    at = end;
  }
  return kept + text.slice(at);
}

/** For each of the hash functions the smallest value over all runs of five words. */
function minHash(words: readonly string[]): Uint32Array {
  const signature = new Uint32Array(HASHES).fill(0xffffffff);
  const single = words.map(wordHash);
  for (let at = 0; at + SHINGLE <= single.length; at++) {
    let run = 0;
    for (let next = at; next < at + SHINGLE; next++) run = mix(Math.imul(run, 31) + single[next]!);
    for (let n = 0; n < HASHES; n++) {
      const value = mix(run ^ Math.imul(n + 1, 0x9e3779b1));
      if (value < signature[n]!) signature[n] = value;
    }
  }
  return signature;
}

/** FNV-1a, 32 bits. */
function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** The finaliser of MurmurHash3: every bit of the input moves half of the output's. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function bandKey(signature: Uint32Array, band: number): number {
  let key = 0;
  for (let row = band * ROWS; row < (band + 1) * ROWS; row++) key = mix(Math.imul(key, 31) + signature[row]!);
  return key;
}

/** Where a band is shared by very many (a template), the latest of them stand for all: the time stays in proportion. */
const MOST_CANDIDATES = 32;

function candidates(bands: readonly Map<number, number[]>[], signature: Uint32Array): Set<number> {
  const found = new Set<number>();
  bands.forEach((band, index) => {
    for (const at of band.get(bandKey(signature, index))?.slice(-MOST_CANDIDATES) ?? []) found.add(at);
  });
  return found;
}

function remember(bands: readonly Map<number, number[]>[], signature: Uint32Array, index: number): void {
  bands.forEach((band, n) => {
    const key = bandKey(signature, n);
    const bucket = band.get(key);
    if (bucket) bucket.push(index);
    else band.set(key, [index]);
  });
}

function agreement(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let n = 0; n < HASHES; n++) if (a[n] === b[n]) same++;
  return same / HASHES;
}
