// The people of an article: full names, and which of them a surname, a given name or a title and name stands for.
import {
  foldName,
  type Gender,
  genderOf,
  genderOfGivenName,
  HONORIFICS,
  isGivenName,
  type PersonName,
  parsePersonName,
} from '../../language/names.ts';
import { sameGiven } from '../../language/names-short.ts';
import { firstEndingAfter, type Span } from '../../language/span.ts';
import { type Entity, makeEntity } from './entity.ts';
import { Spellings } from './misspelt.ts';
import type { Occurrence } from './occurrences.ts';
import { isBodyName, isOrganisationHead, isOrganisationWord, isPlaceName } from './organisationWords.ts';

/** Every place where somebody is named. */
export type NamedPlace = Span & {
  readonly entity: Entity;
  readonly paragraph: number;
  readonly possessive: boolean;
  readonly quoted: boolean;
  readonly headline: boolean;
};

export type People = {
  readonly entities: readonly Entity[];
  /** Where they are named, in text order. */
  readonly places: readonly NamedPlace[];
  /** Who a name stands for at an offset: the one named so last before it, or first after it. Null when nobody is. */
  find(name: PersonName, offset: number): Entity | null;
};

type Full = { readonly parsed: PersonName; readonly occurrence: Occurrence };

/** `spoken` are the phrases that name speakers: a name in one of them needs no other sign that it is a person's. */
export function findPeople(occurrences: readonly Occurrence[], spoken: readonly Span[]): People {
  const singles = countSingles(occurrences);
  const spellings = new Spellings(singles.keys());
  const full: Full[] = [];
  for (const occurrence of occurrences) {
    const parsed = parsePersonName(occurrence.words.join(' '));
    if (parsed?.given && isPerson(occurrence, parsed, singles, spellings, spoken)) full.push({ parsed, occurrence });
  }
  const entities = new Map<string, Entity>();
  const bySurname = new Map<string, { entity: Entity; parsed: PersonName }[]>();
  const places: NamedPlace[] = [];
  for (const { parsed, occurrence } of full) note(entityOf(parsed, entities, bySurname), parsed, occurrence, places);
  // A relative who is fully named again has a part of his own in the story.
  for (const entity of entities.values()) entity.kin &&= entity.count === 1;
  const find = finder(bySurname, places);
  // “Mr. Moss” and “Moss” where no full name stands: a person of one name, if anything says that it is a person.
  for (const occurrence of occurrences) {
    const parsed = parsePersonName(occurrence.words.join(' '));
    if (!parsed || parsed.given) continue;
    if (occurrence.words.length > 1 && occurrence.words.some(isOrganisationWord) && !parsed.title) continue;
    const known = find(parsed, occurrence.start);
    if (known) note(known, parsed, occurrence, places);
    else if (isTitled(parsed)) note(entityOf(parsed, entities, bySurname), parsed, occurrence, places);
  }
  places.sort((a, b) => a.start - b.start);
  return { entities: [...entities.values()], places, find };
}

function isTitled({ title }: PersonName): boolean {
  return title !== '' && HONORIFICS.has(foldName(title.split(' ').at(-1)!));
}

function countSingles(occurrences: readonly Occurrence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of occurrences) {
    const parsed = parsePersonName(words.join(' '));
    if (parsed && !parsed.given) counts.set(foldName(parsed.surname), (counts.get(foldName(parsed.surname)) ?? 0) + 1);
  }
  return counts;
}

function isPerson(
  occurrence: Occurrence,
  parsed: PersonName,
  singles: ReadonlyMap<string, number>,
  spellings: Spellings,
  spoken: readonly Span[],
): boolean {
  const name = parsed.name.split(' ');
  if (name.length > 5 || isBodyName(occurrence.words) || isPlaceName(name) || name.some((word) => /\d/.test(word)))
    return false;
  const titled = parsed.title !== '' && occurrence.words.length > name.length;
  const given = isGivenName(parsed.given!);
  if (name.some((word) => isOrganisationWord(word) && word.length > 2) && !(given && !isOrganisationWord(name.at(-1)!)))
    return false;
  if (occurrence.words.some(isOrganisationHead) && !titled && !given) return false;
  const surname = foldName(parsed.surname);
  const known = (singles.get(surname) ?? 0) > 0 || spellings.near(surname).length > 0;
  if (occurrence.headline) return given && known;
  if (given || titled || known) return occurrence.before !== 'the' || titled || given;
  return occurrence.before !== 'the' && overlapsAny(spoken, occurrence);
}

function overlapsAny(spans: readonly Span[], span: Span): boolean {
  const low = firstEndingAfter(spans, span.start);
  return low < spans.length && spans[low]!.start < span.end;
}

function entityOf(
  parsed: PersonName,
  entities: Map<string, Entity>,
  bySurname: Map<string, { entity: Entity; parsed: PersonName }[]>,
): Entity {
  const surname = foldName(parsed.surname);
  const same = bySurname.get(surname) ?? [];
  const known = same.find(({ parsed: other }) => {
    if (other.given && parsed.given)
      return (
        sameGiven(other.given, parsed.given) ||
        other.middle.some((name) => foldName(name) === foldName(parsed.given!)) ||
        parsed.middle.some((name) => foldName(name) === foldName(other.given!))
      );
    return other.given === parsed.given && sameTitleGender(other, parsed);
  });
  if (known) return known.entity;
  const entity = makeEntity(
    parsed.given ? parsed.name : [honorificOf(parsed), parsed.name].filter(Boolean).join(' '),
    'person',
  );
  entities.set(entity.name, entity);
  bySurname.set(surname, [...same, { entity, parsed }]);
  return entity;
}

function honorificOf({ title }: PersonName): string {
  return title;
}

function sameTitleGender(a: PersonName, b: PersonName): boolean {
  const [x, y] = [genderOf(a), genderOf(b)];
  return x === null || y === null || x === y;
}

function note(entity: Entity, parsed: PersonName, occurrence: Occurrence, places: NamedPlace[]): void {
  if (entity.count++ === 0) entity.kin = occurrence.kin;
  entity.first = Math.min(entity.first, occurrence.start);
  entity.gender ??= genderOf(parsed);
  if (parsed.title) {
    entity.roles.add(parsed.title.toLowerCase());
    const honorific = /^(?:mr|mrs|ms|miss|mx|the)\.?$/i;
    const words = parsed.title.split(' ').filter((word) => !honorific.test(word));
    if (words.length > 0 && !occurrence.headline) entity.role ??= words.join(' ');
    if (isTitled(parsed)) entity.aliases.add(`${parsed.title} ${parsed.name}`);
  }
  if (parsed.name !== entity.name) entity.aliases.add(parsed.name);
  const { start, end, paragraph, possessive, quoted, headline } = occurrence;
  places.push({ start, end, paragraph, possessive, quoted, headline, entity });
}

function finder(
  bySurname: ReadonlyMap<string, readonly { entity: Entity; parsed: PersonName }[]>,
  places: readonly NamedPlace[],
): People['find'] {
  const byGiven = new Map<string, Entity[]>();
  for (const list of bySurname.values()) {
    for (const { entity, parsed } of list) {
      if (!parsed.given) continue;
      for (const name of [parsed.given, ...parsed.middle]) {
        const key = foldName(name);
        const known = byGiven.get(key) ?? [];
        if (!known.includes(entity)) byGiven.set(key, [...known, entity]);
      }
    }
  }
  const spellings = new Spellings(bySurname.keys());
  return (name, offset) => {
    const surname = foldName(name.surname);
    const last = surname.split(' ').at(-1)!;
    let candidates = [...(bySurname.get(surname) ?? [])];
    if (candidates.length === 0)
      for (const [key, list] of bySurname)
        if (key.split(' ').at(-1) === last && (key === last || surname === last)) candidates.push(...list);
    if (candidates.length === 0 && !name.given) {
      const meant = spellings.near(surname).flatMap((known) => bySurname.get(known) ?? []);
      if (meant.length === 1 && meant[0]!.parsed.given) candidates = meant;
    }
    if (name.given)
      candidates = candidates.filter(({ parsed }) => !parsed.given || sameGiven(parsed.given, name.given!));
    const gender = name.given ? genderOfGivenName(name.given) : genderOf({ ...name, surname: '' });
    const agreeing = candidates.filter(({ entity }) => !gender || !entity.gender || entity.gender === gender);
    const people = [...new Set(agreeing.map(({ entity }) => entity))];
    if (people.length === 0 && !name.given)
      people.push(...(byGiven.get(surname) ?? []).filter((entity) => agrees(entity, gender)));
    if (people.length <= 1) return people[0] ?? null;
    // “Her daughter, Ingrid Moss, said …. Ms. Moss was born …”: the surname is that of whom the article is about.
    const own = name.given ? [] : people.filter((entity) => !entity.kin && entity.first < offset);
    return own.length === 1 ? own[0]! : nearest(people, places, offset);
  };
}

function agrees(entity: Entity, gender: Gender | null): boolean {
  return !gender || !entity.gender || entity.gender === gender;
}

/** Of several people with the name: the one fully named most often; among equals the one named last before `offset`. */
function nearest(people: readonly Entity[], places: readonly NamedPlace[], offset: number): Entity {
  const counts = new Map(people.map((entity) => [entity, 0]));
  let last: Entity | null = null;
  for (const place of places) {
    if (!counts.has(place.entity)) continue;
    counts.set(place.entity, counts.get(place.entity)! + 1);
    if (place.start < offset) last = place.entity;
  }
  const most = Math.max(...counts.values());
  const leaders = people.filter((entity) => counts.get(entity) === most);
  return leaders.length === 1 &&
    most >= 3 * Math.max(1, ...people.filter((p) => p !== leaders[0]).map((p) => counts.get(p)!))
    ? leaders[0]!
    : (last ?? leaders[0]!);
}
