// Settles who speaks in each attribution: walks through the article in text order, remembering who was named, who spoke
// and who was meant, and reads each phrase that names a speaker in that light.
import type { Attribution } from '../attribution.ts';
import type { Page } from '../page.ts';
import { Bodies } from './bodies.ts';
import { collectRoles } from './describe.ts';
import type { Entity } from './entity.ts';
import { Memory } from './memory.ts';
import { findOccurrences } from './occurrences.ts';
import { findPeople, type People } from './people.ts';
import { Who } from './who.ts';

export type Resolved = {
  /** The speaker of each attribution, in their order; null when nobody is named. */
  readonly speakers: readonly (Entity | null)[];
  readonly people: People;
};

/** `attributions` in text order. Takes time linear in the article. */
export function resolveSpeakers(page: Page, attributions: readonly Attribution[]): Resolved {
  const mentions = attributions.flatMap(({ mention }) => mention ?? []).sort((a, b) => a.start - b.start);
  const occurrences = findOccurrences(page);
  const people = findPeople(occurrences, mentions);
  collectRoles(page.text, people.places);
  const memory = new Memory(page, people);
  const who = new Who(memory, new Bodies(memory, occurrences));
  const byMention = new Map<string, Entity | null>();
  const order = attributions
    .map((attribution, index) => ({
      attribution,
      index,
      at: attribution.mention?.start ?? attribution.parts[0]!.start,
    }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const speakers: (Entity | null)[] = attributions.map(() => null);
  for (const [at, { attribution, index }] of order.entries()) {
    const { mention } = attribution;
    if (!mention) continue;
    const key = `${mention.start}-${mention.end}`;
    let entity = byMention.get(key);
    if (entity === undefined) {
      entity = who.resolve(mention, attribution, order[at + 1]?.attribution ?? null);
      byMention.set(key, entity);
    }
    speakers[index] = entity;
    if (entity) memory.spoke(entity, mention);
  }
  return { speakers, people };
}
