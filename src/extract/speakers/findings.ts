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
    const written = mention && aliasOf(text.slice(mention.start, mention.end), entity);
    if (written) names.add(written);
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

/** A name with its title, or “the mayor”; pronouns and “his lawyer” name nobody outside their sentence. */
function aliasOf(written: string, { kind, named }: Entity): string | null {
  const phrase = readPhrase(written);
  if (phrase.kind === 'role') {
    const role = written.replace(/\s+/g, ' ').replace(/^The /, 'the ');
    // “the controversial member” is no name to go by.
    const bare = role.toLowerCase() === `the ${phrase.head}`;
    return kind === 'person' && named && bare ? role : null;
  }
  if (phrase.kind === 'organisation') return phrase.name;
  return phrase.kind === 'name' ? [phrase.parsed.title, phrase.parsed.name].filter(Boolean).join(' ') : null;
}
