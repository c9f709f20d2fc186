// A merged coverage and some new articles: only what they touch is merged again, all else stays as it is stored. What comes
// out is, byte for byte, what merging everything gives; where more may have changed than keys tell, nothing comes out.
import { type Growth, shifts } from '../coverage/growth.ts';
import type { Review } from '../coverage/types.ts';
import type { ById } from './events.ts';
import { type GrownEvents, growEvents } from './grow-events.ts';
import { type GrownGroups, growGroups } from './grow-groups.ts';
import { type GrownSpeakers, growSpeakers } from './grow-speakers.ts';
import type { MergeKeys } from './keys.ts';
import { MERGED, type SpeakerAt, type StoredMerge } from './stored.ts';
import type { MergedSpeaker } from './types.ts';

export type GrownMerge = {
  readonly merge: StoredMerge;
  readonly keys: MergeKeys;
  readonly speakers: GrownSpeakers;
  readonly groups: GrownGroups;
  readonly events: GrownEvents;
  /** The merged speaker of a record's id. */
  readonly speakerOf: ById<MergedSpeaker>;
};

/** `merge` and `keys`: as they were stored for `growth.before`. Null where all is to be merged anew. */
export function growMerged(
  growth: Growth,
  before: { readonly merge: StoredMerge; readonly keys: MergeKeys },
): GrownMerge | null {
  const { after, fresh } = growth;
  if (!isPlain(growth, before.merge)) return null;
  const { corrections } = after.coverage;
  const { merge, keys } = before;
  const speakers = growSpeakers(growth, { stored: merge.speakers, keys: keys.speakers }, corrections);
  if (speakers === null) return null;
  const groups = growGroups(growth, { stored: merge.groups, quoteWords: keys.quoteWords }, speakers);
  const speakerOf = speakersIn(growth, speakers);
  const events = growEvents(growth, before, speakers, speakerOf, corrections);
  if (events === null) return null;
  const review = [...merge.review] as [number, number, number];
  for (const type of ['quote', 'report'] as const)
    for (const at of fresh[type]) review[REVIEWS.indexOf(after.record(type, at).review)]! += 1;
  const shift = shifts(growth.before.count('article'), fresh.article);
  return {
    merge: {
      format: MERGED,
      records: [after.count('article'), after.count('quote'), after.count('report'), after.count('speaker')],
      hidden: merge.hidden.map((at) => shift[at]!),
      review,
      speakers: speakers.stored,
      credited: [],
      groups: groups.stored,
      events: events.stored,
    },
    keys: {
      quoteWords: groups.quoteWords,
      speakers: speakers.keys,
      reports: events.reports,
      terms: events.terms,
      links: events.links,
    },
    speakers,
    groups,
    events,
    speakerOf,
  };
}

const REVIEWS: readonly Review['review'][] = ['auto', 'checked', 'rejected'];

/** Every record that came takes part as it is, and nobody had been waiting for one of the speakers. */
function isPlain({ before, after, fresh }: Growth, merge: StoredMerge): boolean {
  const counts = (['article', 'quote', 'report', 'speaker'] as const).map((type) => before.count(type));
  if (merge.records.some((count, at) => count !== counts[at]) || merge.credited.length > 0) return false;
  const isHidden = (at: number) => {
    const { replacedBy, review } = after.record('article', at);
    return replacedBy !== undefined || review === 'rejected';
  };
  if (fresh.article.some(isHidden)) return false;
  const came = new Set<SpeakerAt>(fresh.speaker.map((at) => after.id('speaker', at)));
  return (
    came.size === 0 ||
    !(
      merge.groups.some(([speaker]) => came.has(speaker)) ||
      merge.events.some(([, , , , people]) => people.some((one) => came.has(one)))
    )
  );
}

function speakersIn({ after }: Growth, { stored, speakerAt }: GrownSpeakers): ById<MergedSpeaker> {
  const opened = new Map<number, MergedSpeaker>();
  return {
    get(id) {
      const place = speakerAt[after.find('speaker', id)] ?? -1;
      if (place < 0) return undefined;
      const there = opened.get(place);
      if (there) return there;
      const { records, ...speaker } = stored[place]!;
      const ids = records.map((at) => after.id('speaker', at as number));
      const made = { id: ids[0]!, ...speaker, records: ids };
      opened.set(place, made);
      return made;
    },
  };
}
