// Platforms repeat what they were not sure was received, and people press twice: what was seen is answered once.

/** The last `size` keys; the oldest is forgotten first. */
export class Seen {
  readonly #keys = new Set<string>();
  readonly #size: number;

  constructor(size = 5_000) {
    this.#size = size;
  }

  /** True the first time a key is seen. */
  first(key: string): boolean {
    if (this.#keys.has(key)) return false;
    this.#keys.add(key);
    if (this.#keys.size > this.#size) this.#keys.delete(this.#keys.values().next().value ?? key);
    return true;
  }

  /** What failed may be tried again. */
  forget(key: string): void {
    this.#keys.delete(key);
  }
}
