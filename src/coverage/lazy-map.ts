// A map whose keys are known and whose values are made when they are first asked for, and then kept.

import type { Steps } from './steps.ts';

const KEYS_AT_A_TIME = 4_000;

export class LazyMap<V> implements ReadonlyMap<string, V> {
  readonly #places: ReadonlyMap<string, number>;
  readonly #make: (place: number) => V;
  readonly #made: V[] = [];

  /** The same, a few thousand keys at a time. */
  static *inSteps<V>(keys: readonly string[], make: (place: number) => V): Steps<LazyMap<V>> {
    const places = new Map<string, number>();
    for (const key of keys) {
      if (places.size % KEYS_AT_A_TIME === KEYS_AT_A_TIME - 1) yield;
      places.set(key, places.size);
    }
    return new LazyMap(places, make);
  }

  /** `make` is given the place of a key among the keys. Keys must differ. A map of keys and places is taken as it is. */
  constructor(keys: readonly string[] | ReadonlyMap<string, number>, make: (place: number) => V) {
    this.#places = keys instanceof Map ? keys : placesOf(keys as readonly string[]);
    this.#make = make;
  }

  get size(): number {
    return this.#places.size;
  }

  has(key: string): boolean {
    return this.#places.has(key);
  }

  get(key: string): V | undefined {
    const place = this.#places.get(key);
    return place === undefined ? undefined : this.#at(place);
  }

  keys(): MapIterator<string> {
    return this.#places.keys();
  }

  *values(): Generator<V, undefined> {
    for (const place of this.#places.values()) yield this.#at(place);
  }

  *entries(): Generator<[string, V], undefined> {
    for (const [key, place] of this.#places) yield [key, this.#at(place)];
  }

  [Symbol.iterator](): Generator<[string, V], undefined> {
    return this.entries();
  }

  forEach(tell: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) tell(value, key, this);
  }

  #at(place: number): V {
    if (!(place in this.#made)) this.#made[place] = this.#make(place);
    return this.#made[place] as V;
  }
}

function placesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, place) => [key, place]));
}
