// Labels one above the other, each as near as it can be to where it belongs.

export type Wanted = {
  /** Where its middle would best be. */
  readonly at: number;
  readonly height: number;
};

/**
 * The top of each label: in the given order, not overlapping, `gap` apart, between `from` and `to`, with the least sum of squared
 * distances from where they belong (pooling of adjacent violators: Best & Chakravarti, 1990). Where they do not all fit they
 * go on below `to`.
 */
export function spread(labels: readonly Wanted[], from: number, to: number, gap: number): number[] {
  // In coordinates where all labels have no height the task is to find the nearest increasing sequence.
  let above = 0;
  const offsets = labels.map(({ height }) => {
    const offset = above;
    above += height + gap;
    return offset;
  });
  const pools: { sum: number; count: number }[] = [];
  for (const [i, { at, height }] of labels.entries()) {
    let pool = { sum: at - height / 2 - (offsets[i] ?? 0), count: 1 };
    for (
      let last = pools.at(-1);
      last !== undefined && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const last = Math.max(from, to - above + gap);
  const bases = pools.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(last, Math.max(from, sum / count))),
  );
  return labels.map((_, i) => (bases[i] ?? from) + (offsets[i] ?? 0));
}
