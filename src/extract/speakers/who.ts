// Who a phrase that names a speaker is, read in the light of what the article has told so far.
import { isTitleWord } from '../../language/names.ts';
import type { Span } from '../../language/span.ts';
import type { Attribution } from '../attribution.ts';
import { companyBefore, nameBehind, ownedBehind, personBefore } from './beside.ts';
import type { Bodies } from './bodies.ts';
import { dependentOf } from './dependents.ts';
import { documentOf, issuerOf } from './documents-named.ts';
import { type Entity, makeEntity } from './entity.ts';
import { epithetOf } from './epithets.ts';
import { labelled } from './label.ts';
import type { Memory } from './memory.ts';
import { byRole, leaderNamedNext } from './offices.ts';
import { ORGANISATION_NOUNS } from './organisationWords.ts';
import { readPhrase, type SpeakerPhrase } from './phrase.ts';
import { singleWord } from './single-words.ts';

export class Who {
  readonly #memory: Memory;
  readonly #bodies: Bodies;
  #next: Attribution | null = null;

  constructor(memory: Memory, bodies: Bodies) {
    this.#memory = memory;
    this.#bodies = bodies;
  }

  /** Who the phrase at `mention` is; `next` is who speaks after. */
  resolve(mention: Span, attribution: Attribution, next: Attribution | null): Entity | null {
    this.#memory.advance(mention.start, attribution.parts);
    this.#next = next;
    const text = this.#memory.page.text.slice(mention.start, mention.end);
    if (attribution.label) return labelled(text, mention, this.#memory);
    const before = personBefore(this.#memory.page.text, mention, this.#memory.people);
    if (before) return before;
    const company = companyBefore(this.#memory.page.text, mention);
    if (company) return this.#bodies.organisation(company, `${company}, ${text}`);
    const phrase = readPhrase(ownedBehind(this.#memory.page.text, mention) ?? text);
    const named = phrase.kind === 'dependent' || phrase.kind === 'role' ? this.#namedBehind(mention) : null;
    if (!named) return this.#resolvePhrase(phrase, mention);
    if (phrase.kind === 'dependent') named.roles.add(phrase.noun.toLowerCase());
    if (phrase.kind === 'dependent' && named.kind === 'person') named.role ??= phrase.noun;
    return named;
  }

  /** “said the mayor’s spokeswoman, Bryony Tull.” */
  #namedBehind(mention: Span): Entity | null {
    const parsed = nameBehind(this.#memory.page.text, mention);
    if (!parsed) return null;
    return (
      this.#memory.people.find(parsed, mention.end) ??
      this.#memory.register.take(parsed.name, () => makeEntity(parsed.name, 'person'))
    );
  }

  #resolvePhrase(phrase: SpeakerPhrase, mention: Span): Entity | null {
    switch (phrase.kind) {
      case 'pronoun':
        return this.#pronounOf(phrase.word, mention);
      case 'name': {
        const known =
          this.#memory.people.find(phrase.parsed, mention.start) ?? this.#memory.register.get(phrase.parsed.name);
        const part =
          known || phrase.parsed.given || phrase.parsed.title ? undefined : this.#bodies.wholeOf(phrase.parsed.name);
        if (part) return this.#bodies.organisation(part, phrase.parsed.name);
        const word = known || phrase.parsed.given || phrase.parsed.title ? null : singleWord(phrase.parsed.name);
        if (word === 'nobody') return null;
        if (word === 'group') return this.#bodies.group(phrase.parsed.name);
        if (word === 'organisation') return this.#bodies.organisation(phrase.parsed.name);
        if (word === 'document') {
          const head = phrase.parsed.name.toLowerCase();
          const paper = { kind: 'document' as const, head, owner: null, text: head };
          return documentOf(paper, mention, null, this.#memory, this.#bodies);
        }
        // “Rail operator Northway says”: what the words before the name call it is no person.
        if (!known && phrase.role && !phrase.parsed.given && ORGANISATION_NOUNS.has(phrase.role.split(' ').at(-1)!)) {
          const body = this.#bodies.organisation(phrase.parsed.name);
          body.roles.add(phrase.role.split(' ').at(-1)!);
          return body;
        }
        const entity = known ?? this.#memory.register.add(makeEntity(phrase.parsed.name, 'person'));
        if (phrase.role) {
          entity.roles.add(phrase.role.toLowerCase());
          entity.role ??= phrase.role;
        }
        return entity;
      }
      case 'organisation':
        return (
          this.#personAfter(phrase.name) ??
          epithetOf(phrase.name, mention, this.#memory) ??
          this.#bodies.organisation(phrase.name)
        );
      case 'dependent':
        return (
          leaderNamedNext(phrase.noun, mention, this.#memory) ??
          dependentOf(phrase, this.#owner(phrase.owner, mention), this.#memory)
        );
      case 'document': {
        const issuer = phrase.owner ?? issuerOf(this.#memory.page.text, mention);
        const owner = issuer ? this.#owner(issuer, mention) : null;
        return documentOf(phrase, mention, owner, this.#memory, this.#bodies);
      }
      case 'group':
        return this.#bodies.group(phrase.text);
      case 'body':
        return (
          this.#bodies.apposed(phrase.head, mention) ??
          this.#bodies.before(phrase.head) ??
          (phrase.definite ? this.#bodies.named(phrase.head, mention.start) : null) ??
          this.#memory.register.take(phrase.text, () =>
            makeEntity(phrase.text, 'organisation', {
              named: /\p{Lu}/u.test(phrase.text),
              roles: new Set([phrase.head]),
            }),
          )
        );
      case 'role':
        return byRole(phrase, mention, this.#memory, this.#next);
    }
  }

  #pronounOf(word: string, mention: Span): Entity | null {
    if (/^(?:he|she|his|her|him)$/.test(word)) return this.#memory.gendered(word, mention.start);
    const many = (entity: Entity) => entity.kind === 'group' || entity.kind === 'organisation';
    if (/^(?:they|their|them|it|its|who|which|that|this)$/.test(word)) {
      const found = this.#memory.spoken.findLast(({ entity }) =>
        /^(?:it|its|this|that)$/.test(word)
          ? entity.kind === 'organisation' || entity.kind === 'document'
          : many(entity),
      );
      return found?.entity ?? null;
    }
    return null;
  }

  /** “Independent MP Ada Moss”, “Rival Ada Moss”: words that can name a body, and then somebody whom the article knows. */
  #personAfter(written: string): Entity | null {
    const words = written.split(' ');
    for (let first = 1; words.length - first >= 2; first++) {
      const name = words.slice(first).join(' ');
      const known = this.#memory.people.entities.find((entity) => entity.name === name);
      if (
        known &&
        words.slice(0, first).every((word) => isTitleWord(word) || /^(?:rival|fellow|colleague)$/i.test(word))
      )
        return known;
    }
    return null;
  }

  #owner(owner: string, mention: Span): Entity | null {
    if (/^(?:his|her)$/.test(owner)) return this.#memory.gendered(owner, mention.start, true);
    if (/^(?:their|its|whose)$/.test(owner)) return this.#pronounOf(owner, mention);
    // “for the shelter’s operator, Harbor House”: the name says who that is.
    const apposed = /^(?:the|its|their|his|her) [^,]*\p{Ll}, (\p{Lu}[\p{L}.’'& -]+)$/u.exec(owner)?.[1];
    return this.#resolvePhrase(readPhrase(apposed ?? owner.replace(/,.*$/, '')), mention);
  }
}
