// Hashing: features are numbers, so that no weight file holds a word of the texts it was learned from.

/** A 32-bit hash of a string (FNV-1a over UTF-16 code units, with a final mix). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The numbers of {@link mix} and {@link bucketOf}, for who hashes many values at once (sum-code.ts). */
export const HASH_FACTORS = { shift: 0x7f4a7c15, first: 0x9e3779b1, second: 0x85ebca6b, third: 0x9e3779b1 } as const;

/** Adds a number to a hash. The order matters: `mix(mix(0, a), b)` differs from `mix(mix(0, b), a)`. */
export function mix(hash: number, value: number): number {
  let h = Math.imul((hash ^ value) + 0x7f4a7c15, 0x9e3779b1);
  h ^= h >>> 15;
  return Math.imul(h, 0x85ebca6b) ^ (h >>> 13);
}

/** Tells features apart by their places: mixes `first`, `first + 1` … into the first `count` values, as a scorer does. */
export function mixPlaces(values: Uint32Array, count: number, first: number): void {
  for (let k = 0; k < count; k++) values[k] = mix(first + k, values[k]!);
}

/** Makes the first `count` values the buckets that a scorer looks up, in a table of `2 ** bits`. */
export function toBuckets(values: Uint32Array, count: number, first: number, bits: number): void {
  mixPlaces(values, count, first);
  for (let k = 0; k < count; k++) values[k] = bucketOf(values[k]!, bits);
}

/** The bucket of a hash in a table of `2 ** bits`. */
export function bucketOf(hash: number, bits: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
}
