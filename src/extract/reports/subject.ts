// Who or what a clause that begins with a pronoun is about, where that is beyond doubt.
import type { Span } from '../../language/span.ts';
import type { Page, PageSentence } from '../page.ts';
import type { NamedPlace } from '../speakers/people.ts';
import { standsAsSubject } from '../speakers/pronouns.ts';
import { hasVerb } from './happening.ts';
import { genderOf, lowerBound, sentenceAt } from './people.ts';

/** Somebody who has no name: "he" may be that one. */
const NAMELESS =
  /(?<!\p{L})(?:man|woman|boy|girl|patient|suspect|victim|student|officer|teacher|doctor|driver|soldier|gunman|father|mother|husband|wife|son|daughter|brother|sister)(?!\p{L})/iu;

/**
 * Who "He" or "His" at the beginning of a clause is, where that is beyond doubt: the one person whom the sentence before
 * names, as its subject, the only one so far in the paragraph, with nobody else about; or the only one whom the article
 * has named so far who can be meant. Null otherwise.
 */
export function subjectIn(page: Page, clause: Span, places: readonly NamedPlace[]): Subject | null {
  const pronoun = /^(?:he|she|his|her|it|its|they|their|both)(?=\s)/i.exec(
    page.text.slice(clause.start, clause.start + 6),
  )?.[0];
  const before = page.sentences[sentenceAt(page, clause.start) - 1];
  if (pronoun === undefined || !before) return null;
  if (/^(?:they|their|both)$/i.test(pronoun)) return two(page, before, /^both$/i.test(pronoun), clause.start, places);
  if (/^its?$/i.test(pronoun)) {
    const body = bodyIn(page, before, clause);
    return body === null ? null : { words: body, people: [] };
  }
  const name = person(page, before, clause, places);
  return name === null ? null : { words: name, people: [name] };
}

/** Who or what a pronoun stands for: the words to put for it, and the people among them. */
export type Subject = { readonly words: string; readonly people: readonly string[] };

/** "Moss and Reed came to court. They were released": the two that the sentence before begins with; "Both" are the only two in it. */
function two(
  page: Page,
  before: PageSentence,
  both: boolean,
  at: number,
  places: readonly NamedPlace[],
): Subject | null {
  if (page.sentences[sentenceAt(page, at)]!.paragraph - before.paragraph > 1) return null;
  const named = places.slice(lowerBound(places, before.start), lowerBound(places, before.end));
  if (named.some(({ quoted, possessive }) => quoted || possessive)) return null;
  const names = [...new Set(named.map(({ entity }) => entity.name))];
  const [first, second] = named;
  if (!first || !second || names.length !== 2) return null;
  const linked = /^\s(?:and|&)\s$/.test(page.text.slice(first.end, second.start));
  if (
    !both &&
    !(linked && first.start === before.start && (standsAsSubject(page.text, second) || tells(page.text, second)))
  )
    return null;
  return { words: names.join(' and '), people: names };
}

/** "The inquiry opened on Monday. It will hear": a body of people that acts again. What else "it" may be is in doubt. */
function bodyIn(page: Page, before: PageSentence, clause: Span): string | null {
  if (before.paragraph !== page.sentences[sentenceAt(page, clause.start)]!.paragraph) return null;
  if (!ACTS.test(page.text.slice(clause.start, clause.end))) return null;
  const body = BODY.exec(page.text.slice(before.start, before.end))?.groups?.['body'];
  return body === undefined ? null : body.replace(/^(?:The|An?)\s/, 'the ');
}

const BODY =
  /^(?<body>(?:The|An?)\s(?:[\p{L}’'-]+\s){0,3}?(?:agency|assembly|authority|bank|board|cabinet|club|commission|committee|company|council|court|department|firm|foundation|government|group|inquiry|jury|ministry|panel|parliament|party|regulator|senate|tribunal|union|university))(?=,|\s\p{Ll})/u;
const ACTS =
  /^its?\s(?:(?:will|would|had|has|also|then|later|plans\s+to|is\s+to|is\s+(?:expected|due|scheduled)\s+to)\s){0,2}(?:accus|adopt|agree|announc|apologi[sz]|appoint|approv|ask|blam|bought|buy|cut|decid|den(?:y|ied)|dismiss|elect|fil(?:e|ed)\b|fin(?:e|ed)\b|hear|heard|hir|meet|met|order|paid|pay|pledg|promis|publish|question|refus|reject|report|rul(?:e|ed)\b|sell|sold|sit\b|sat\b|su(?:e|ed)\b|suspend|vot(?:e|ed)\b|withdr[ae]w)/i;

function person(page: Page, before: PageSentence, clause: Span, places: readonly NamedPlace[]): string | null {
  if (NAMELESS.test(page.text.slice(before.start, clause.start))) return null;
  const only = onlyOne(page, clause.start, places);
  if (only !== null) return only;
  const paragraph = page.paragraphs[before.paragraph]!;
  const named = places.slice(lowerBound(places, paragraph.start), lowerBound(places, clause.start));
  const subject = named.find(
    (place) =>
      place.start >= before.start &&
      (standsAsSubject(page.text, place) || (place.start === before.start && tells(page.text, place))),
  );
  const name = subject?.entity.name;
  if (subject === undefined || name === undefined || !mayBe(subject, clause, page)) return null;
  return named.every(({ entity, possessive }) => entity.name === name || possessive) ? name : null;
}

/** "Her" is no man. */
function mayBe({ entity }: NamedPlace, { start }: Span, page: Page): boolean {
  const gender = genderOf(/^\p{L}+/u.exec(page.text.slice(start, start + 4))?.[0] ?? '');
  return entity.kind === 'person' && (entity.gender ?? gender) === gender;
}

/** The one person named so far who can be "he" or "she", if that one was named of late; null when there are several, or none. */
function onlyOne(page: Page, at: number, places: readonly NamedPlace[]): string | null {
  const gender = genderOf(/^\p{L}+/u.exec(page.text.slice(at, at + 4))?.[0] ?? '');
  const before = places.slice(0, lowerBound(places, at));
  const able = before.filter(({ entity }) => entity.kind === 'person' && (entity.gender ?? gender) === gender);
  const last = able.at(-1);
  if (!last || last.entity.gender !== gender || !last.entity.named) return null;
  const near =
    page.sentences[sentenceAt(page, at)]!.paragraph - page.sentences[sentenceAt(page, last.start)]!.paragraph;
  if (near > LATELY || able.some(({ entity }) => entity !== last.entity)) return null;
  return able.some((place) => standsAsSubject(page.text, place) || tells(page.text, place)) ? last.entity.name : null;
}

/** In paragraphs. */
const LATELY = 2;

/** "Moss sold the mill": the next word is what the one named did. */
function tells(text: string, { end, possessive }: NamedPlace): boolean {
  return !possessive && hasVerb(/^(?:,\s\d{1,3},)?\s+([\p{L}']+)/u.exec(text.slice(end, end + 30))?.[1] ?? '');
}
