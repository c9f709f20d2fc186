// A memory of bounded size, by number: for what can be made again, and is mostly asked for again soon or never.

/** Keeps what was put in or asked for lately: at least so many, at most twice as many. */
export function lately<V>(most: number) {
  let [young, old] = [new Map<number, V>(), new Map<number, V>()];
  const put = (key: number, value: V): V => {
    if (young.size >= most) [young, old] = [new Map(), young];
    young.set(key, value);
    return value;
  };
  return {
    put,
    get(key: number): V | undefined {
      const found = young.get(key);
      if (found !== undefined) return found;
      const older = old.get(key);
      return older === undefined ? undefined : put(key, older);
    },
  };
}
