// What stands directly beside a phrase that names a speaker and says who that is: a name before “who” or before a
// description between commas, a name behind “her son”, the name that “Inc.” belongs to.
import { parsePersonName } from '../../language/names.ts';
import { firstEndingAfter, type Span } from '../../language/span.ts';
import type { Entity } from './entity.ts';
import { DEPENDENT_NOUNS, isOrganisationWord, isPlaceName, ORGANISATION_NOUNS } from './organisationWords.ts';
import type { People } from './people.ts';

/** “said the mayor’s spokeswoman, `Bryony Tull`.” / “Her son, the oceanographer `Nils Tull`, said” */
const NAME_BEHIND =
  /^, (?:(?:the|an?) (?:\p{Ll}[\p{L}’'-]* ){1,3})?(\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|[dl]['’]\p{Lu}[\p{L}’'-]*|de|du|le|van|von|der|den|del|di|da|la)){1,3})(?=[,.;:]|\s--|$)/u;
/** How far before a phrase the end of a name may stand, in code units. */
const BRACKETS = 40;
const SUFFIX = /^(?:Inc|Ltd|LLC|LLP|Corp|Co|PLC|plc|GmbH|AG|SA|NV|Pty)\.?$/;
const COMPANY = /((?:[\p{Lu}\d][\p{L}\d.’'&-]*)(?: (?:(?:and|of|&) )?[\p{Lu}\d][\p{L}\d.’'&-]*){0,4}), $/u;

/** The name right behind `mention` that says who it is, taken apart. */
export function nameBehind(text: string, { end }: Span): ReturnType<typeof parsePersonName> {
  // A full stop at the very end belongs to the sentence, unless it is an initial’s or Jr.’s.
  const name = NAME_BEHIND.exec(text.slice(end, end + 90))?.[1]?.replace(/(?<=\p{Ll}{3})\.$/u, '');
  const parsed = name ? parsePersonName(name) : null;
  if (!parsed?.given || name!.split(' ').some(isOrganisationWord) || isPlaceName(name!.split(' '))) return null;
  return parsed;
}

/** Who is named right before: “Officer Dale Pruett, `who` said”, “Ms. Tull, `a fisherman’s child` who nearly drowned, said”. */
export function personBefore(text: string, mention: Span, { places }: People): Entity | null {
  const phrase = text.slice(mention.start, mention.end);
  const relative = /^who$/i.test(phrase);
  if (!relative && !(/^an?\s/i.test(phrase) && DESCRIBES.test(text.slice(mention.end, mention.end + 8)))) return null;
  const after = firstEndingAfter(places, mention.start);
  for (const place of [places[after], places[after - 1]]) {
    if (!place || place.possessive || place.end > mention.start || mention.start - place.end > BRACKETS) continue;
    if ((relative ? TO_WHO : /^, $/).test(text.slice(place.end, mention.start))) return place.entity;
  }
  return null;
}
/** “advisers to Moss who left” are the advisers: without a comma “who” does not belong to a name. */
const TO_WHO = /^(?: \([^()]*\))?(?:, (?:\d{1,3}|[A-Z.]{2,5}))?, $/;
/** Behind a description that goes with the name before it. */
const DESCRIBES = /^(?:,(?! (?:an?|the) )| who(?:se)? )/;

/** “`Velden`’s central bank said”: the bank says it. The phrase to its noun; null when no body or dependent is named so. */
export function ownedBehind(text: string, { start, end }: Span): string | null {
  const words = OWNED.exec(text.slice(end, end + 60))?.[1]?.split(' ') ?? [];
  const noun = words.findIndex((word) => ORGANISATION_NOUNS.has(word) || DEPENDENT_NOUNS.has(word));
  return noun < 0 ? null : text.slice(start, end + 3 + words.slice(0, noun + 1).join(' ').length);
}
const OWNED = /^['’]s ((?:\p{Ll}[\p{Ll}-]+ ?){1,3})(?!\p{L})/u;

/** “Brightwell Foods, `Inc.`”: the company’s name; null for any other phrase. */
export function companyBefore(text: string, { start, end }: Span): string | null {
  if (!SUFFIX.test(text.slice(start, end))) return null;
  return COMPANY.exec(text.slice(Math.max(0, start - 80), start))?.[1] ?? null;
}
