// Chance that can be repeated: training with the same seed gives the same weights, byte for byte.

export type Chance = {
  /** A number from 0 (inclusive) to 1 (exclusive). */
  next(): number;
  /** 32 random bits. */
  bits(): number;
};

/** A generator of 32 bits of state (Mulberry32). */
export function seededChance(seed: number): Chance {
  let state = seed | 0;
  const bits = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
  return { bits, next: () => bits() / 4294967296 };
}

/** A new list with the same items in a random order (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(chance.next() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}
