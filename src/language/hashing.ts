// Hashing: features are numbers, so that no weight file holds a word of the texts it was learned from.

/** A 32-bit hash of a string (FNV-1a over UTF-16 code units, with a final mix). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Adds a number to a hash. The order matters: `mix(mix(0, a), b)` differs from `mix(mix(0, b), a)`. */
export function mix(hash: number, value: number): number {
  let h = Math.imul((hash ^ value) + 0x7f4a7c15, 0x9e3779b1);
  h ^= h >>> 15;
  return Math.imul(h, 0x85ebca6b) ^ (h >>> 13);
}

/**
 * Tells features apart by their places: mixes `first`, `first + 1` … into the first `count` values. After they are written,
 * in a loop of its own: V8 makes that fast at once, and the function that writes them stays small.
 */
export function mixPlaces(values: Uint32Array, count: number, first: number): void {
  for (let k = 0; k < count; k++) values[k] = mix(first + k, values[k]!);
}

/** The bucket of a hash in a table of `2 ** bits`. */
export function bucketOf(hash: number, bits: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
}
