// The people of reports as numbers to compare by, before and after articles came.
import { BROKEN, type GrownSpeakers, NOBODY } from './grow-speakers.ts';
import type { ReportRow } from './keys-made.ts';
import type { StoredMerge } from './stored.ts';

/** A key for each speaker; records that are nobody's have their own. */
export function peopleKeys(
  { stored, speakerAt, places }: GrownSpeakers,
  { speakers: before }: StoredMerge,
  shift: Uint32Array,
) {
  const broken = new Set<number>();
  places.forEach((place, at) => {
    if (place === BROKEN) for (const record of before[at]!.records) broken.add(shift[record as number]!);
  });
  return {
    peopleKeys: stored.length + speakerAt.length,
    people({ people }: ReportRow, stayed: boolean): readonly number[] {
      const keys = new Set<number>();
      for (let at = 0; at < people.length; at++) {
        const record = people[at]!;
        if (stayed && broken.has(record)) continue;
        const place = speakerAt[record]!;
        keys.add(place === NOBODY ? stored.length + record : place);
      }
      return [...keys];
    },
  };
}
