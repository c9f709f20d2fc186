// Looking something up in what stands in order.

/** The first of the numbers 0 to `count - 1` for which it holds, `count` where there is none; from there on it must hold for all. */
export function firstFrom(count: number, holds: (number: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
