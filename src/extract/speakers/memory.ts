// What a reader who has come to a place of the article remembers: who was named, who spoke, whom “he” meant.
import { hasRole } from '../../language/names-roles.ts';
import { firstEndingAfter, type Span } from '../../language/span.ts';
import type { Page } from '../page.ts';
import { type Entity, Register } from './entity.ts';
import type { NamedPlace, People } from './people.ts';
import { candidates, choose, standsAsSubject, type Trace } from './pronouns.ts';
import { type RoleSubject, roleSubjects } from './role-subjects.ts';

export type Spoken = { readonly entity: Entity; readonly at: number };

const GENDERED = /(?<![\p{L}\p{N}’'])(?:he|she|his|her|him|himself|herself)(?![\p{L}\p{N}])/giu;

/** Moves through the article in text order; each step takes time linear in what it passes. */
export class Memory {
  readonly page: Page;
  readonly people: People;
  readonly register = new Register();
  readonly #pronouns: readonly (Span & { readonly word: string })[];
  readonly #roleSubjects: readonly RoleSubject[];
  readonly #traces: Trace[] = [];
  #spoken: Spoken[] = [];
  #place = 0;
  #pronoun = 0;
  #roleSubject = 0;
  #sentence = 0;
  /** The words whose speaker is sought. */
  #words: readonly Span[] = [];

  constructor(page: Page, people: People) {
    this.page = page;
    this.people = people;
    this.#roleSubjects = roleSubjects(page.text);
    this.#pronouns = [...page.text.matchAll(GENDERED)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      word: match[0].toLowerCase(),
    }));
  }

  /** Who spoke so far, the last at the end. */
  get spoken(): readonly Spoken[] {
    return this.#spoken;
  }

  /** Who was named or meant so far, in text order. */
  get traces(): readonly Trace[] {
    return this.#traces;
  }

  /** Index of the paragraph in which `offset` stands; undefined outside all. */
  paragraphAt(offset: number): number | undefined {
    return this.page.sentences[this.sentenceAt(offset)]?.paragraph;
  }

  /** Remembers that somebody speaks at `mention`. */
  spoke(entity: Entity, mention: Span): void {
    this.#spoken.push({ entity, at: mention.start });
    if (this.#spoken.length > 50) this.#spoken = this.#spoken.slice(-25);
    this.#leave(entity, mention, { subject: true, speaks: true, pronoun: false });
  }

  /** Remembers all that is named or meant before `offset`; `words` are those whose speaker is sought. */
  advance(offset: number, words: readonly Span[]): void {
    this.#words = [];
    this.#remember(offset);
    this.#words = words;
  }

  #remember(offset: number): void {
    const { places } = this.people;
    for (;;) {
      const place = places[this.#place];
      const pronoun = this.#pronouns[this.#pronoun];
      const role = this.#roleSubjects[this.#roleSubject];
      const next = Math.min(place?.start ?? offset, pronoun?.start ?? offset, role?.start ?? offset);
      if (next >= offset) return;
      if (role && role.start === next) {
        this.#roleSubject++;
        this.#passRole(role);
        continue;
      }
      if (place && place.start === next) {
        this.#place++;
        this.#leavePlace(place);
      } else if (pronoun) {
        this.#pronoun++;
        this.#resolvePassing(pronoun);
      }
    }
  }

  #leavePlace(place: NamedPlace): void {
    const sentence = this.sentenceAt(place.start);
    this.#traces.push({
      ...place,
      sentence,
      subject: standsAsSubject(this.page.text, place),
      pronoun: false,
      speaks: false,
    });
  }

  /** A pronoun of the narration that names no speaker: whom it means is remembered too. */
  #resolvePassing(pronoun: Span & { readonly word: string }): void {
    if (this.#isQuoted(pronoun)) return;
    const entity = this.gendered(pronoun.word, pronoun.start);
    if (entity) this.#leave(entity, pronoun, { subject: /^s?he$/.test(pronoun.word), speaks: false, pronoun: true });
  }

  /** “In defeat, the president appeared cowed”: whoever holds that office is what the next “he” may mean. */
  #passRole(role: RoleSubject): void {
    if (this.#isQuoted(role)) return;
    const known = this.people.entities.filter((entity) => [...entity.roles].some((one) => hasRole(one, role.head)));
    const entity =
      known.length === 1
        ? known[0]
        : (
            this.#spoken.findLast((one) => known.includes(one.entity)) ??
            this.#traces.findLast((one) => known.includes(one.entity))
          )?.entity;
    if (entity && entity.first < role.start)
      this.#leave(entity, role, { subject: !role.possessive, speaks: false, pronoun: false });
  }

  #isQuoted({ start, end }: Span): boolean {
    const sentence = this.page.sentences[this.sentenceAt(start)];
    return !sentence || sentence.units.some((unit) => unit.quotation && unit.start <= start && end <= unit.end);
  }

  #leave(entity: Entity, at: Span, more: Pick<Trace, 'subject' | 'speaks' | 'pronoun'>): void {
    const sentence = this.sentenceAt(at.start);
    const paragraph = this.page.sentences[sentence]?.paragraph ?? 0;
    this.#traces.push({
      entity,
      start: at.start,
      sentence,
      paragraph,
      possessive: false,
      quoted: false,
      headline: false,
      ...more,
    });
  }

  /** Who “he” or “she” is at `offset`; `owner`: “his lawyer” is no lawyer's. */
  gendered(word: string, offset: number, owner = false): Entity | null {
    const sentence = this.sentenceAt(offset);
    const paragraph = this.page.sentences[sentence]?.paragraph ?? 0;
    const gender = /^(?:she|her|herself)$/.test(word) ? 'female' : 'male';
    const among = candidates(
      this.#traces,
      { sentence, paragraph, gender, quoted: false, inWords: this.#namedInWords() },
      this.#spoken.at(-1)?.entity ?? null,
    ).filter(({ entity }) => !owner || !/'s \S+$/.test(entity.name));
    const found = choose(among);
    return found;
  }

  /** “People like Moss, he said”: nobody speaks of himself by his name. */
  #namedInWords(): ReadonlySet<Entity> {
    const named = new Set<Entity>();
    for (const { start, end } of this.#words) {
      for (let i = firstEndingAfter(this.people.places, start); i < this.people.places.length; i++) {
        const place = this.people.places[i]!;
        if (place.start >= end) break;
        named.add(place.entity);
      }
    }
    return named;
  }

  /** Index of the sentence in which `offset` stands. */
  sentenceAt(offset: number): number {
    const { sentences } = this.page;
    if (sentences[this.#sentence] && sentences[this.#sentence]!.start > offset) this.#sentence = 0;
    while (this.#sentence + 1 < sentences.length && sentences[this.#sentence + 1]!.start <= offset) this.#sentence++;
    return this.#sentence;
  }
}
