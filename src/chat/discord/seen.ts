// What Discord delivers a second time, after a connection was resumed, is answered once.

/** The last `size` keys; the oldest is forgotten first. */
export class Seen {
  readonly #keys = new Set<string>();
  readonly #size: number;

  constructor(size = 2_000) {
    this.#size = size;
  }

  /** True the first time a key is seen. */
  first(key: string): boolean {
    if (this.#keys.has(key)) return false;
    this.#keys.add(key);
    if (this.#keys.size > this.#size) this.#keys.delete(this.#keys.values().next().value ?? key);
    return true;
  }

  forget(key: string): void {
    this.#keys.delete(key);
  }
}
