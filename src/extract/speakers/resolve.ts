// Settles who speaks in each attribution: walks through the article in text order, remembering who was named, who spoke
// and who was meant, and reads each phrase that names a speaker in that light.

import { foldName, isTitleWord } from '../../language/names.ts';
import { documentClass, hasRole } from '../../language/names-roles.ts';
import { firstEndingAfter, type Span } from '../../language/span.ts';
import type { Attribution } from '../attribution.ts';
import type { Page } from '../page.ts';
import { companyBefore, nameBehind, ownedBehind, personBefore } from './beside.ts';
import { collectRoles } from './describe.ts';
import { documentBy, fullerNoun } from './documents.ts';
import { documentMaker } from './documents-made.ts';
import { type Entity, makeEntity, Register } from './entity.ts';
import { findOccurrences, type Occurrence } from './occurrences.ts';
import { organisationParts } from './organisations.ts';
import { DEPENDENT_NOUNS, isGroupNoun, isOrganisationWord } from './organisationWords.ts';
import { findPeople, type NamedPlace, type People } from './people.ts';
import { readPhrase, type SpeakerPhrase } from './phrase.ts';
import { candidates, choose, standsAsSubject, type Trace } from './pronouns.ts';
import { type RoleSubject, roleSubjects } from './role-subjects.ts';

export type Resolved = {
  /** The speaker of each attribution, in their order; null when nobody is named. */
  readonly speakers: readonly (Entity | null)[];
  readonly people: People;
};

const GENDERED = /(?<![\p{L}\p{N}’'])(?:he|she|his|her|him|himself|herself)(?![\p{L}\p{N}])/giu;

const ISSUED_BY =
  /^ (?:by|from) (?:the|its|their|his|her) \p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,2}, ((?:\p{Lu}[\p{L}’'&-]*)(?: \p{Lu}[\p{L}’'&.-]*){0,4}),/u;
/** How a record of parliament addresses its members. */
const HONOURABLE = /^(?:(?:the )?(?:right |rt\.? )?hon(?:ou?rable)?\.? )(?=\p{Lu})/iu;
/** Who heads a body alone. */
const LEADS = /^(?:chief|director|chairman|chairwoman|chair)$/;
/** Words for a body of any kind. */
const ANY_BODY = /^(?:organi[sz]ation|group|body|association|agency|nonprofit|institution)$/;
/** How far back its name may stand, in code units. */
const BODY_REACH = 300;

/** `attributions` in text order. Takes time linear in the article. */
export function resolveSpeakers(page: Page, attributions: readonly Attribution[]): Resolved {
  const mentions = attributions.flatMap(({ mention }) => mention ?? []).sort((a, b) => a.start - b.start);
  const occurrences = findOccurrences(page);
  const people = findPeople(occurrences, mentions);
  collectRoles(page.text, people.places);
  const walk = new Walk(page, people, occurrences);
  const byMention = new Map<string, Entity | null>();
  const order = attributions
    .map((attribution, index) => ({
      attribution,
      index,
      at: attribution.mention?.start ?? attribution.parts[0]!.start,
    }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const speakers: (Entity | null)[] = attributions.map(() => null);
  for (const [at, { attribution, index }] of order.entries()) {
    const { mention } = attribution;
    if (!mention) continue;
    const key = `${mention.start}-${mention.end}`;
    let entity = byMention.get(key);
    if (entity === undefined) {
      entity = walk.resolve(mention, attribution, order[at + 1]?.attribution ?? null);
      byMention.set(key, entity);
    }
    speakers[index] = entity;
    if (entity) walk.spoke(entity, mention);
  }
  return { speakers, people };
}

/** In so many paragraphs a deck, a headline and a lead say the same again. */
const LEAD = 3;

const APPOSED =
  /^,\s(?:the\s)?(\p{Lu}[\p{L}\p{N}&.’'-]*(?:\s(?:(?:of|and|for|the|&)\s)*\p{Lu}[\p{L}\p{N}&.’'-]*){0,5}),/u;

class Walk {
  readonly #page: Page;
  readonly #people: People;
  readonly #register = new Register();
  readonly #pronouns: readonly (Span & { readonly word: string })[];
  readonly #traces: Trace[] = [];
  #spoken: { entity: Entity; at: number }[] = [];
  readonly #organisations: ReadonlyMap<string, string>;
  readonly #bodies: readonly Occurrence[];
  readonly #roleSubjects: readonly RoleSubject[];
  #place = 0;
  #pronoun = 0;
  #roleSubject = 0;
  #sentence = 0;
  /** The words whose speaker is sought. */
  #words: readonly Span[] = [];
  #next: Attribution | null = null;

  constructor(page: Page, people: People, occurrences: readonly Occurrence[]) {
    this.#organisations = organisationParts(occurrences, people);
    const persons = new Set(people.places.map(({ start }) => start));
    this.#bodies = occurrences.filter(
      ({ words, start, headline }) =>
        !headline && words.length > 1 && !persons.has(start) && isOrganisationWord(words.at(-1)!),
    );
    this.#page = page;
    this.#people = people;
    this.#roleSubjects = roleSubjects(page.text);
    this.#pronouns = [...page.text.matchAll(GENDERED)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      word: match[0].toLowerCase(),
    }));
  }

  /** Who the phrase at `mention` is; `next` is who speaks after. */
  resolve(mention: Span, attribution: Attribution, next: Attribution | null): Entity | null {
    this.#advance(mention.start);
    this.#next = next;
    this.#words = attribution.parts;
    const text = this.#page.text.slice(mention.start, mention.end);
    if (attribution.label) return this.#label(text, mention);
    const before = personBefore(this.#page.text, mention, this.#people);
    if (before) return before;
    const company = companyBefore(this.#page.text, mention);
    if (company) return this.#organisation(company, `${company}, ${text}`);
    const phrase = readPhrase(ownedBehind(this.#page.text, mention) ?? text);
    const named = phrase.kind === 'dependent' || phrase.kind === 'role' ? this.#namedBehind(mention) : null;
    if (!named) return this.#resolvePhrase(phrase, mention);
    if (phrase.kind === 'dependent') named.roles.add(phrase.noun.toLowerCase());
    if (phrase.kind === 'dependent' && named.kind === 'person') named.role ??= phrase.noun;
    return named;
  }

  /** “said the mayor’s spokeswoman, Bryony Tull.” */
  #namedBehind(mention: Span): Entity | null {
    const parsed = nameBehind(this.#page.text, mention);
    if (!parsed) return null;
    return (
      this.#people.find(parsed, mention.end) ??
      this.#register.take(parsed.name, () => makeEntity(parsed.name, 'person'))
    );
  }

  spoke(entity: Entity, mention: Span): void {
    this.#spoken.push({ entity, at: mention.start });
    if (this.#spoken.length > 50) this.#spoken = this.#spoken.slice(-25);
    this.#leave(entity, mention, { subject: true, speaks: true, pronoun: false });
  }

  /** Remembers all that is named or meant before `offset`. */
  #advance(offset: number): void {
    this.#words = [];
    const { places } = this.#people;
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
    const sentence = this.#sentenceAt(place.start);
    this.#traces.push({
      ...place,
      sentence,
      subject: standsAsSubject(this.#page.text, place),
      pronoun: false,
      speaks: false,
    });
  }

  /** A pronoun of the narration that names no speaker: whom it means is remembered too. */
  #resolvePassing(pronoun: Span & { readonly word: string }): void {
    if (this.#isQuoted(pronoun)) return;
    const entity = this.#gendered(pronoun.word, pronoun.start);
    if (entity) this.#leave(entity, pronoun, { subject: /^s?he$/.test(pronoun.word), speaks: false, pronoun: true });
  }

  /** “In defeat, the president appeared cowed”: whoever holds that office is what the next “he” may mean. */
  #passRole(role: RoleSubject): void {
    if (this.#isQuoted(role)) return;
    const known = this.#people.entities.filter((entity) => [...entity.roles].some((one) => hasRole(one, role.head)));
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
    const sentence = this.#page.sentences[this.#sentenceAt(start)];
    return !sentence || sentence.units.some((unit) => unit.quotation && unit.start <= start && end <= unit.end);
  }

  #leave(entity: Entity, at: Span, more: Pick<Trace, 'subject' | 'speaks' | 'pronoun'>): void {
    const sentence = this.#sentenceAt(at.start);
    const paragraph = this.#page.sentences[sentence]?.paragraph ?? 0;
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

  #gendered(word: string, offset: number, owner = false): Entity | null {
    const sentence = this.#sentenceAt(offset);
    const paragraph = this.#page.sentences[sentence]?.paragraph ?? 0;
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
      for (let i = firstEndingAfter(this.#people.places, start); i < this.#people.places.length; i++) {
        const place = this.#people.places[i]!;
        if (place.start >= end) break;
        named.add(place.entity);
      }
    }
    return named;
  }

  #sentenceAt(offset: number): number {
    const { sentences } = this.#page;
    if (sentences[this.#sentence] && sentences[this.#sentence]!.start > offset) this.#sentence = 0;
    while (this.#sentence + 1 < sentences.length && sentences[this.#sentence + 1]!.start <= offset) this.#sentence++;
    return this.#sentence;
  }

  #label(text: string, mention: Span): Entity {
    const name = text.replace(/\s+/g, ' ').trim();
    const bare = name.replace(HONOURABLE, '');
    const cased =
      bare === bare.toUpperCase() ? bare.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (c) => c.toUpperCase()) : bare;
    const phrase = readPhrase(cased);
    // “The Deputy Speaker” is an office, and not whoever is called Madam Speaker.
    if (phrase.kind === 'name' && !(phrase.parsed.title !== '' && isTitleWord(phrase.parsed.surname))) {
      const known = this.#people.find(phrase.parsed, mention.start);
      if (known) return known;
    }
    const unnamed =
      /^(?:q|a|question|answer|moderator|host|the court|clerk|interviewer|reporter|audience|speaker|operator|chair|witness|caller)\b/i.test(
        cased,
      );
    const office = /^The (?=\p{L}+ )/u.test(cased) && cased.split(' ').slice(1).every(isTitleWord);
    const called = office ? cased.slice(4) : cased;
    return this.#register.take(called, () => makeEntity(called, 'person', { named: !unnamed }));
  }

  #resolvePhrase(phrase: SpeakerPhrase, mention: Span): Entity | null {
    switch (phrase.kind) {
      case 'pronoun':
        return this.#pronounOf(phrase.word, mention);
      case 'name': {
        const known = this.#people.find(phrase.parsed, mention.start) ?? this.#register.get(phrase.parsed.name);
        const part =
          known || phrase.parsed.given || phrase.parsed.title ? undefined : this.#organisations.get(phrase.parsed.name);
        if (part) return this.#organisation(part, phrase.parsed.name);
        if (!known && !phrase.parsed.given && !phrase.parsed.title && isGroupNoun(phrase.parsed.name))
          return this.#group(phrase.parsed.name);
        const entity = known ?? this.#register.add(makeEntity(phrase.parsed.name, 'person'));
        if (phrase.role) {
          entity.roles.add(phrase.role.toLowerCase());
          entity.role ??= phrase.role;
        }
        return entity;
      }
      case 'organisation':
        return this.#personAfter(phrase.name) ?? this.#organisation(phrase.name);
      case 'dependent':
        return this.#dependent(phrase, mention);
      case 'document': {
        const issuer = phrase.owner ?? this.#issuer(mention);
        const owner = issuer ? this.#owner(issuer, mention) : null;
        const own = owner ? null : this.#maker(phrase.text, mention);
        if (own) return own;
        const by =
          owner ?? documentBy(this.#page, documentClass(phrase.head), mention.start, this.#spoken, this.#people);
        const said = phrase.text.replace(/^(?:his|her|their|its|\S+['’]s)\s+/i, '').replace(/\s+(?:by|from)\s.*$/, '');
        const noun = by ? fullerNoun(this.#page.text, said, mention.start) : said;
        const name = by ? `${by.name}'s ${noun}` : noun;
        return this.#register.take(name, () =>
          makeEntity(name, 'document', {
            by: by?.name ?? null,
            named: by !== null || /\p{Lu}/u.test(noun),
            roles: new Set([phrase.head]),
          }),
        );
      }
      case 'group':
        return this.#group(phrase.text);
      case 'body':
        return (
          this.#apposed(phrase.head, mention) ??
          this.#bodyBefore(phrase.head) ??
          (phrase.definite ? this.#bodyNamed(phrase.head, mention.start) : null) ??
          this.#register.take(phrase.text, () =>
            makeEntity(phrase.text, 'organisation', {
              named: /\p{Lu}/u.test(phrase.text),
              roles: new Set([phrase.head]),
            }),
          )
        );
      case 'role':
        return this.#byRole(phrase, mention);
    }
  }

  /** “a Canadian Grain Board (CGB) memo”, “a summary of the call, submitted by the Board”: a body made it. */
  #maker(text: string, mention: Span): Entity | null {
    const made = documentMaker(this.#page, text, mention, this.#spoken);
    if (!made) return null;
    const by = this.#organisation(made.by).name;
    const name = made.name;
    return this.#register.take(name, () =>
      makeEntity(name, 'document', {
        by,
        roles: new Set([
          text
            .split(/\s(?:of|on|about)\s/)[0]!
            .split(' ')
            .at(-1)!,
        ]),
      }),
    );
  }

  /** “According to a statement `by the operator, Lakeline`”. */
  #issuer({ end }: Span): string | null {
    const behind = ISSUED_BY.exec(this.#page.text.slice(end, end + 100));
    return behind?.[1] ?? null;
  }

  #pronounOf(word: string, mention: Span): Entity | null {
    if (/^(?:he|she|his|her|him)$/.test(word)) return this.#gendered(word, mention.start);
    const many = (entity: Entity) => entity.kind === 'group' || entity.kind === 'organisation';
    if (/^(?:they|their|them|it|its|who|which|that|this)$/.test(word)) {
      const found = this.#spoken.findLast(({ entity }) =>
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
      const known = this.#people.entities.find((entity) => entity.name === name);
      if (
        known &&
        words.slice(0, first).every((word) => isTitleWord(word) || /^(?:rival|fellow|colleague)$/i.test(word))
      )
        return known;
    }
    return null;
  }

  #organisation(written: string, alias: string | null = null): Entity {
    const name = this.#organisations.get(written) ?? written;
    const acronym = /^[\p{Lu}]{2,6}$/u.test(name) ? this.#spelledOut(name) : null;
    return this.#register.take(acronym ?? name, () =>
      makeEntity(acronym ?? name, 'organisation', {
        aliases: new Set([acronym ? name : '', alias ?? ''].filter(Boolean)),
        roles: new Set(name.toLowerCase().split(' ')),
      }),
    );
  }

  /** “Canadian Grain Board (CGB)”: what the letters stand for. */
  #spelledOut(acronym: string): string | null {
    const at = this.#page.text.indexOf(`(${acronym})`);
    if (at < 0) return null;
    const before = this.#page.text
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

  #owner(owner: string, mention: Span): Entity | null {
    if (/^(?:his|her)$/.test(owner)) return this.#gendered(owner, mention.start, true);
    if (/^(?:their|its|whose)$/.test(owner)) return this.#pronounOf(owner, mention);
    // “for the shelter’s operator, Harbor House”: the name says who that is.
    const apposed = /^(?:the|its|their|his|her) [^,]*\p{Ll}, (\p{Lu}[\p{L}.’'& -]+)$/u.exec(owner)?.[1];
    return this.#resolvePhrase(readPhrase(apposed ?? owner.replace(/,.*$/, '')), mention);
  }

  #dependent(phrase: Extract<SpeakerPhrase, { kind: 'dependent' }>, mention: Span): Entity {
    const leader = this.#leaderNamedNext(phrase, mention);
    if (leader) return leader;
    const owner = this.#owner(phrase.owner, mention);
    const noun = phrase.noun.replace(/^(?:own|senior|former|top|chief|long-time|longtime)\s+/, '');
    const head = noun.split(' ').at(-1)!.toLowerCase();
    const anchored = owner?.named === true && owner.kind !== 'group';
    const name = anchored ? `${owner.name}'s ${uncapitalised(noun)}` : phrase.text;
    const kind = /^(?:campaign|team|office|camp)$/.test(head)
      ? 'organisation'
      : /[^s]s$/.test(head) || /^(?:family|staff|spokespeople)$/.test(head)
        ? 'group'
        : 'person';
    return this.#register.take(name, () =>
      makeEntity(name, kind, {
        named: anchored && kind !== 'group',
        roles: new Set([head]),
        role: anchored ? noun : null,
      }),
    );
  }

  /** “The chief of the Heron Nation says …”, and then “Chief Ada Moss”: the only chief, named right after. */
  #leaderNamedNext({ noun }: Extract<SpeakerPhrase, { kind: 'dependent' }>, { start, end }: Span): Entity | null {
    const head = noun.split(' ').at(-1)!.toLowerCase();
    if (!LEADS.test(head) || !/^the /i.test(this.#page.text.slice(start, end))) return null;
    const known = this.#people.entities.filter((entity) => [...entity.roles].some((role) => hasRole(role, head)));
    const [person] = known;
    return person && known.length === 1 && person.first > start && person.first - start < 1200 ? person : null;
  }

  #group(text: string): Entity {
    const bare = text.replace(
      /^(?:the|two|three|four|five|six|seven|several|many|some|other|both|a few|few|\d+|citing)\s+/i,
      '',
    );
    const known = this.#register
      .all()
      .find(
        (entity) =>
          entity.kind === 'group' &&
          (foldName(entity.name) === foldName(text) || foldName(entity.name).endsWith(foldName(bare))),
      );
    return known ?? this.#register.add(makeEntity(text, 'group', { named: false }));
  }

  /** “The regulator, the Office for Dams, confirmed”: the name behind the noun says who it is. */
  #apposed(head: string, mention: Span): Entity | null {
    const name = APPOSED.exec(this.#page.text.slice(mention.end, mention.end + 100))?.[1];
    if (!name) return null;
    const entity = this.#organisation(name);
    entity.roles.add(head);
    return entity;
  }

  /** “The organization”, of which the paragraph before said what it is called. */
  #bodyNamed(head: string, offset: number): Entity | null {
    if (!ANY_BODY.test(head)) return null;
    for (let i = this.#bodies.length - 1; i >= 0; i--) {
      const body = this.#bodies[i]!;
      if (body.end > offset) continue;
      return offset - body.start > BODY_REACH ? null : this.#organisation(body.words.join(' '));
    }
    return null;
  }

  #bodyBefore(head: string): Entity | null {
    const fits = ({ entity }: { entity: Entity }) =>
      entity.kind === 'organisation' &&
      (entity.roles.has(head) ||
        (/^(?:company|corporation|firm|group|agency|network|paper|newspaper|campaign|publisher|broadcaster|carrier|maker|bank|utility|operator|retailer|charity|manufacturer|developer|insurer)$/.test(
          head,
        ) &&
          entity.named &&
          !/court|ministry|department|police/i.test(entity.name)));
    return this.#spoken.findLast(fits)?.entity ?? null;
  }

  /** True for a lead that describes who is named in a paragraph above it. */
  #opensWith({ head, text }: Extract<SpeakerPhrase, { kind: 'role' }>, mention: Span, person: Entity): boolean {
    const { sentences } = this.#page;
    const at = sentences[this.#sentenceAt(mention.start)]?.paragraph ?? LEAD;
    const named = sentences[this.#sentenceAt(Math.min(person.first, mention.start))]?.paragraph ?? at;
    const described = text.toLowerCase().slice(text.toLowerCase().indexOf(head) + head.length);
    return person.named && at < LEAD && named < at && /^ (?:at|in|under|facing|accused|who) /.test(described);
  }

  /**
   * “The keeper of Gull Point says he will not leave.” / “I was here before,” said Anselm Krog: a lead tells of somebody by
   * what nobody else is, and the next to speak is named there for the first time and not said to be anything else.
   */
  #namedNext({ head }: Extract<SpeakerPhrase, { kind: 'role' }>, mention: Span): Entity | null {
    const next = this.#next?.form === 'direct' ? this.#next.mention : null;
    const { sentences, text: all } = this.#page;
    const paragraph = sentences[this.#sentenceAt(mention.start)]?.paragraph ?? LEAD;
    if (!next || paragraph >= LEAD || this.#spoken.length > 0 || !head.includes(' of ')) return null;
    const phrase = readPhrase(all.slice(next.start, next.end));
    const person = phrase.kind === 'name' ? this.#people.find(phrase.parsed, next.start) : null;
    const there = sentences[this.#sentenceAt(next.start)]?.paragraph;
    const first = person?.named && person.first >= next.start && person.first < next.end && person.role === null;
    return first && there === paragraph + 1 ? person : null;
  }

  #byRole(phrase: Extract<SpeakerPhrase, { kind: 'role' }>, mention: Span): Entity {
    const fits = (entity: Entity) => [...entity.roles].some((role) => hasRole(role, phrase.head));
    const known = [...this.#people.entities, ...this.#register.all()].filter(
      (entity) => entity.kind === 'person' && fits(entity),
    );
    if (phrase.definite && known.length > 0) {
      if (known.length === 1) return known[0]!;
      const spoke = this.#spoken.findLast(({ entity }) => known.includes(entity))?.entity;
      const trace = this.#traces.findLast(({ entity }) => known.includes(entity))?.entity;
      const found = spoke ?? trace;
      if (found) return found;
    }
    // “Councillor Moss told the inquiry …” above the text, and in it “A councillor at the centre of the affair”.
    if (!phrase.definite && known.length === 1 && this.#opensWith(phrase, mention, known[0]!)) return known[0]!;
    const named = phrase.definite && known.length === 0 ? this.#namedNext(phrase, mention) : null;
    if (named) return named;
    // “A judge ruled …”, and then “Justice Moss wrote": the only one who has that role and is named right after.
    if (
      !phrase.definite &&
      known.length === 1 &&
      known[0]!.first > mention.start &&
      known[0]!.first - mention.start < 1200
    ) {
      const [person] = known as [Entity];
      // “A Superior Court judge” says more than the “Justice” before the name.
      if (!person.role?.includes(' ') && phrase.text.includes(' ')) person.role = phrase.text;
      return person;
    }
    return this.#register.take(phrase.text, () =>
      makeEntity(phrase.text, 'person', { named: false, roles: new Set([phrase.head]) }),
    );
  }
}

/** “Lawyers for …” begins its sentence: “Moss’s lawyers”. */
function uncapitalised(noun: string): string {
  return DEPENDENT_NOUNS.has(noun.toLowerCase()) ? noun.toLowerCase() : noun;
}
