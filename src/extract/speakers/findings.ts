// The speakers of an article as they leave extraction: those who said something, each once, in order of their first quote.
import type { Attribution } from '../attribution.ts';
import type { SpeakerFinding } from '../types.ts';
import type { Entity } from './entity.ts';
import { readPhrase } from './phrase.ts';

export function speakerFindings(
  text: string,
  attributions: readonly Attribution[],
  speakers: readonly (Entity | null)[],
): SpeakerFinding[] {
  const aliases = new Map<Entity, Set<string>>();
  attributions.forEach(({ mention }, index) => {
    const entity = speakers[index];
    if (!entity) return;
    const names = aliases.get(entity) ?? new Set(entity.aliases);
    aliases.set(entity, names);
    const written = mention && text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    if (written && isAlias(written)) names.add(written);
  });
  return [...aliases].map(([{ name, role, kind, by, named }, names]) => ({
    name,
    aliases: [...names].filter((alias) => alias !== name).sort(),
    role,
    kind,
    by,
    named,
  }));
}

/** Pronouns and "his lawyer" name nobody outside their sentence. */
function isAlias(written: string): boolean {
  const phrase = readPhrase(written);
  return (phrase.kind === 'name' || phrase.kind === 'organisation') && written.length <= 60;
}
