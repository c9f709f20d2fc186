// Who a report is about: the people and speakers that its clause names, and who "he" and "she" in it are.

import type { Gender } from '../../language/names.ts';
import { firstFrom } from '../../language/sorted.ts';
import { contains, type Span } from '../../language/span.ts';
import { VERB_FORMS } from '../cues/forms.ts';
import { looksFinite } from '../cues/words.ts';
import type { Page } from '../page.ts';
import type { NamedPlace } from '../speakers/people.ts';
import { candidates, choose, standsAsSubject, type Trace } from '../speakers/pronouns.ts';
import type { SpeakerFinding } from '../types.ts';
import { hasVerb } from './happening.ts';

export type PeopleContext = {
  readonly places: readonly NamedPlace[];
  readonly speakers: readonly SpeakerFinding[];
};

/** How many named places back a pronoun may look. */
const WINDOW = 40;

/** Canonical names, each once, in text order. `known`: who its first pronoun is has been settled (subject.ts). */
export function peopleIn(page: Page, clause: Span, { places, speakers }: PeopleContext, known: boolean): string[] {
  const first = lowerBound(places, clause.start);
  const named: { readonly name: string; readonly at: number; readonly gender?: Gender | null }[] = [];
  for (let i = first; i < places.length && places[i]!.start < clause.end; i++) {
    const { quoted, entity, start } = places[i]!;
    if (!quoted) named.push({ name: entity.name, at: start, gender: entity.gender });
  }
  const words = page.text.slice(clause.start, clause.end);
  const pronoun = /(?<![\p{L}’'])(he|she|his|her)(?!\p{L})/iu.exec(words);
  const gender = genderOf(pronoun?.[1] ?? '');
  // "Neil Farr said that she": no man is meant.
  if (
    pronoun &&
    !(known && pronoun.index === 0) &&
    !named.some((one) => one.at < clause.start + pronoun.index && (one.gender ?? gender) === gender)
  ) {
    const name = meant(page, places.slice(Math.max(0, first - WINDOW), first), clause.start + pronoun.index, gender);
    if (name) named.push({ name, at: clause.start + pronoun.index });
  }
  for (const { name, kind, aliases, named: hasName } of speakers) {
    // “the council” is another one in each article: it tells no two reports apart.
    if (kind !== 'organisation' || !hasName || named.some((person) => name.endsWith(person.name))) continue;
    const at = [name, ...aliases]
      .map((alias) => (alias.length > 3 ? words.indexOf(alias) : -1))
      .find((index) => index >= 0);
    if (at !== undefined) named.push({ name, at: clause.start + at });
  }
  return [...new Set(named.sort((a, b) => a.at - b.at).map(({ name }) => name))];
}

export function genderOf(pronoun: string): Gender {
  return /^h(?:e|is)$/i.test(pronoun) ? 'male' : 'female';
}

function meant(page: Page, before: readonly NamedPlace[], at: number, gender: Gender): string | null {
  const traces = before.map(
    (place): Trace => ({
      ...place,
      sentence: sentenceAt(page, place.start),
      subject: standsAsSubject(page.text, place) || opensClause(page.text, place),
      pronoun: false,
      speaks: false,
    }),
  );
  const sentence = sentenceAt(page, at);
  const asked = { sentence, paragraph: page.sentences[sentence]?.paragraph ?? 0, gender, quoted: false };
  return choose(candidates(traces, asked, null))?.name ?? null;
}

/** "They claimed Brandt spoke", "said Moss had left": subject of what is reported. */
function opensClause(text: string, place: NamedPlace): boolean {
  if (place.possessive) return false;
  const before =
    /(\p{L}+)\s+(?:(?:\p{Lu}\p{L}*\.?|the)\s+){0,2}$/u.exec(
      text.slice(Math.max(0, place.start - 40), place.start),
    )?.[1] ?? '';
  const after = /^\s+([\p{L}’']+)/u.exec(text.slice(place.end, place.end + 30))?.[1]?.toLowerCase() ?? '';
  return (
    (before === 'that' || VERB_FORMS.has(before)) && (looksFinite(after) || VERB_FORMS.has(after) || hasVerb(after))
  );
}

export function sentenceAt(page: Page, at: number): number {
  const index = lowerBound(page.sentences, at + 1) - 1;
  return index >= 0 && contains(page.sentences[index]!, { start: at, end: at }) ? index : Math.max(index, 0);
}

/** The first of the spans that starts at `at` or later. */
export function lowerBound(spans: readonly Span[], at: number): number {
  return firstFrom(spans.length, (index) => spans[index]!.start >= at);
}
