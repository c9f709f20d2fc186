// Bodies and groups: which organisation a name, letters or “the company” stands for.
import { foldName } from '../../language/names.ts';
import type { Span } from '../../language/span.ts';
import { type Entity, makeEntity } from './entity.ts';
import type { Memory } from './memory.ts';
import type { Occurrence } from './occurrences.ts';
import { organisationParts } from './organisations.ts';
import { isOrganisationWord } from './organisationWords.ts';

/** Words for a body of any kind. */
const ANY_BODY = /^(?:organi[sz]ation|group|body|association|agency|nonprofit|institution)$/;
/** How far back its name may stand, in code units. */
const BODY_REACH = 300;
/** What nobody calls “the group” or “the company”. */
const OF_STATE =
  /court|ministry|department|police|white house|senate|congress|parliament|government|administration|kremlin|pentagon/i;
const APPOSED =
  /^,\s(?:the\s)?(\p{Lu}[\p{L}\p{N}&.’'-]*(?:\s(?:(?:of|and|for|the|&)\s)*\p{Lu}[\p{L}\p{N}&.’'-]*){0,5}),/u;

export class Bodies {
  readonly #memory: Memory;
  /** What a part of a name stands for: `Lakeline` for `Lakeline Ferries`. */
  readonly #whole: ReadonlyMap<string, string>;
  readonly #places: readonly Occurrence[];

  constructor(memory: Memory, occurrences: readonly Occurrence[]) {
    this.#memory = memory;
    this.#whole = organisationParts(occurrences, memory.people);
    const persons = new Set(memory.people.places.map(({ start }) => start));
    this.#places = occurrences.filter(
      ({ words, start, headline }) =>
        !headline && words.length > 1 && !persons.has(start) && isOrganisationWord(words.at(-1)!),
    );
  }

  /** The body of which `name` is a part; undefined when none has it. */
  wholeOf(name: string): string | undefined {
    return this.#whole.get(name);
  }

  organisation(written: string, alias: string | null = null): Entity {
    const name = this.#whole.get(written) ?? written;
    const acronym = /^[\p{Lu}]{2,6}$/u.test(name) ? this.#spelledOut(name) : null;
    return this.#memory.register.take(acronym ?? name, () =>
      makeEntity(acronym ?? name, 'organisation', {
        aliases: new Set([acronym ? name : '', alias ?? ''].filter(Boolean)),
        roles: new Set(name.toLowerCase().split(' ')),
      }),
    );
  }

  group(text: string): Entity {
    const bare = text.replace(
      /^(?:the|two|three|four|five|six|seven|several|many|some|other|both|a few|few|\d+|citing)\s+/i,
      '',
    );
    const known = this.#memory.register
      .all()
      .find(
        (entity) =>
          entity.kind === 'group' &&
          (foldName(entity.name) === foldName(text) || foldName(entity.name).endsWith(foldName(bare))),
      );
    return known ?? this.#memory.register.add(makeEntity(text, 'group', { named: false }));
  }

  /** “The regulator, the Office for Dams, confirmed”: the name behind the noun says who it is. */
  apposed(head: string, mention: Span): Entity | null {
    const name = APPOSED.exec(this.#memory.page.text.slice(mention.end, mention.end + 100))?.[1];
    if (!name) return null;
    const entity = this.organisation(name);
    entity.roles.add(head);
    return entity;
  }

  /** “The organization”, of which the paragraph before said what it is called. */
  named(head: string, offset: number): Entity | null {
    if (!ANY_BODY.test(head)) return null;
    for (let i = this.#places.length - 1; i >= 0; i--) {
      const body = this.#places[i]!;
      if (body.end > offset) continue;
      return offset - body.start > BODY_REACH ? null : this.organisation(body.words.join(' '));
    }
    return null;
  }

  before(head: string): Entity | null {
    const fits = ({ entity }: { entity: Entity }) =>
      entity.kind === 'organisation' &&
      (entity.roles.has(head) ||
        (/^(?:company|corporation|firm|group|agency|network|paper|newspaper|campaign|publisher|broadcaster|carrier|maker|bank|utility|operator|retailer|charity|manufacturer|developer|insurer)$/.test(
          head,
        ) &&
          entity.named &&
          !OF_STATE.test(entity.name)));
    return this.#memory.spoken.findLast(fits)?.entity ?? null;
  }

  /** “Canadian Grain Board (CGB)”: what the letters stand for. */
  #spelledOut(acronym: string): string | null {
    const at = this.#memory.page.text.indexOf(`(${acronym})`);
    if (at < 0) return null;
    const before = this.#memory.page.text
      .slice(Math.max(0, at - 100), at)
      .trim()
      .split(/\s+/);
    const wanted = [...acronym];
    let words: string[] = [];
    for (let i = before.length - 1, letter = wanted.length - 1; i >= 0; i--) {
      const word = before[i]!;
      if (/^\p{Lu}/u.test(word)) {
        if (letter < 0 || word[0] !== wanted[letter]) return null;
        letter--;
      } else if (!/^(?:of|and|for|the|on|&)$/.test(word)) return null;
      words = [word, ...words];
      if (letter < 0) return words.join(' ');
    }
    return null;
  }
}
