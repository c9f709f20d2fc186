// Organisations that an article names in full once and by a part of the name later: "the Harbour News", then "the News".
import type { Occurrence } from './occurrences.ts';
import { isOrganisationWord } from './organisationWords.ts';
import type { People } from './people.ts';

/** The full name by the first and by the last word of it, where only one organisation of the article has that word. */
export function organisationParts(occurrences: readonly Occurrence[], people: People): ReadonlyMap<string, string> {
  const persons = new Set(people.places.map(({ start }) => start));
  const full = new Map<string, number>();
  for (const { words, start, headline } of occurrences) {
    if (headline || words.length < 2 || words.length > 7 || persons.has(start) || !words.some(isOrganisationWord))
      continue;
    const name = words.join(' ');
    full.set(name, (full.get(name) ?? 0) + 1);
  }
  const parts = new Map<string, string | null>();
  for (const name of full.keys()) {
    const words = name.split(' ');
    for (const part of new Set([words[0]!, words.at(-1)!])) {
      parts.set(part, parts.has(part) && parts.get(part) !== name ? null : name);
    }
  }
  return new Map([...parts].filter((entry): entry is [string, string] => entry[1] !== null));
}
