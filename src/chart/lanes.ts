// Marks that would lie on each other on the axis stand beside each other.

export type Extent = {
  readonly top: number;
  readonly bottom: number;
  /** The first lane it may stand in. */
  readonly lane: number;
};

/**
 * A lane for each extent, in the order given: the first, from its own on, in which it overlaps nothing before it. Beyond
 * `most` lanes they share the last one.
 */
export function lanesOf(extents: readonly Extent[], most: number, gap: number): number[] {
  const lanes = Array.from({ length: most }, (): Extent[] => []);
  return extents.map((extent) => {
    const free = lanes.findIndex(
      (lane, i) =>
        i >= extent.lane && lane.every(({ top, bottom }) => extent.bottom + gap <= top || bottom + gap <= extent.top),
    );
    const lane = free === -1 ? most - 1 : free;
    lanes[lane]?.push(extent);
    return lane;
  });
}
