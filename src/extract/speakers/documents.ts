// Who wrote a document that speaks: “the ruling reads”, after “Justice Moss wrote in her 40-page decision”.

import { documentClass } from '../../language/names-roles.ts';
import type { Page } from '../page.ts';
import type { Entity } from './entity.ts';
import type { People } from './people.ts';

/** “in her 40-page decision”, “in 2023 court filings”: up to five words after the preposition. */
const IN_DOCUMENT = /(?<![\p{L}])(?:in|according to)((?: [\p{L}\p{N}’'-]+){1,5})/giu;
/** How far a sentence's document may stand from the speaker's name, in code units. */
const REACH = 160;
/** How many names back the author of a document may stand. */
const LOOK_BACK = 40;

/** The speaker who, before `offset`, spoke in a document of that kind; null when none did. */
export function documentBy(
  page: Page,
  kind: number,
  offset: number,
  spoken: readonly { readonly entity: Entity; readonly at: number }[],
  people: People,
): Entity | null {
  if (kind < 0) return null;
  for (let i = spoken.length - 1; i >= 0; i--) {
    const { entity, at } = spoken[i]!;
    if (entity.kind !== 'person' || at >= offset || !entity.named) continue;
    const words = page.text.slice(at, Math.min(offset, at + REACH)).split(/[“”"\n]|[.!?]\s/)[0]!;
    for (const match of words.matchAll(IN_DOCUMENT))
      if (documentClass(match[1]!) === kind) return clientOf(entity, people);
  }
  return authorBeside(page, kind, offset, people);
}

function speaksIn(words: string, kind: number): boolean {
  for (const match of words.matchAll(IN_DOCUMENT)) {
    if (
      match[1]!
        .trim()
        .split(' ')
        .some((word) => documentClass(word) === kind)
    )
      return true;
  }
  return false;
}

/** “Moss in 2023 court filings acknowledged …”: somebody named right before such a document, who need not be a speaker here. */
function authorBeside(page: Page, kind: number, offset: number, people: People): Entity | null {
  let looked = 0;
  for (let i = people.places.length - 1; i >= 0 && looked < LOOK_BACK; i--) {
    const place = people.places[i]!;
    if (place.start >= offset || place.quoted) continue;
    looked++;
    const until = Math.min(offset, place.end + REACH / 2, people.places[i + 1]?.start ?? offset);
    const words = page.text.slice(place.end, until).split(/[“”"\n,]|[.!?]\s/)[0]!;
    if (speaksIn(words, kind)) return place.entity;
  }
  return null;
}

/** What a lawyer files is the client's. */
function clientOf(entity: Entity, people: People): Entity {
  const owner = /^(.+)'s (?:lawyer|attorney|counsel|barrister|solicitor)$/.exec(entity.name)?.[1];
  return people.entities.find((person) => person.name === owner) ?? entity;
}

/** “filings”, after “in court filings”: the noun with the word that said which. */
export function fullerNoun(text: string, noun: string, offset: number): string {
  if (noun.includes(' ')) return noun;
  const before = text.slice(Math.max(0, offset - FULLER_REACH), offset);
  const match = before
    .match(new RegExp(`(?<!\\p{L})(?:${KINDS}) ${noun.replace(/[^\p{L}-]/gu, '')}(?!\\p{L})`, 'gu'))
    ?.at(-1);
  return match ?? noun;
}
const FULLER_REACH = 1500;
const KINDS = 'court|police|interim|final|annual|internal|draft|joint|written|sworn|open|public|confidential|legal';
