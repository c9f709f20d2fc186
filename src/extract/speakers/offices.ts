// Who “the judge”, “a former aide” or “the chief of the Heron Nation” is: whoever the article says has that role.
import { hasRole } from '../../language/names-roles.ts';
import type { Span } from '../../language/span.ts';
import type { Attribution } from '../attribution.ts';
import { type Entity, makeEntity } from './entity.ts';
import { epithetOf } from './epithets.ts';
import type { Memory } from './memory.ts';
import { readPhrase, type SpeakerPhrase } from './phrase.ts';

type Role = Extract<SpeakerPhrase, { kind: 'role' }>;

/** In so many paragraphs a deck, a headline and a lead say the same again. */
const LEAD = 3;
/** Who heads a body alone. */
const LEADS = /^(?:chief|director|chairman|chairwoman|chair)$/;

/** Whom a role means; somebody without a name when nobody who has it is named. `next` is who speaks after. */
export function byRole(phrase: Role, mention: Span, memory: Memory, next: Attribution | null): Entity {
  const fits = (entity: Entity) => [...entity.roles].some((role) => hasRole(role, phrase.head));
  const known = [...memory.people.entities, ...memory.register.all()].filter(
    (entity) => entity.kind === 'person' && fits(entity),
  );
  if (phrase.definite && known.length > 0) {
    if (known.length === 1) return known[0]!;
    const spoke = memory.spoken.findLast(({ entity }) => known.includes(entity))?.entity;
    const trace = memory.traces.findLast(({ entity }) => known.includes(entity))?.entity;
    const found = spoke ?? trace;
    if (found) return found;
  }
  // “Councillor Moss told the inquiry …” above the text, and in it “A councillor at the centre of the affair”.
  if (!phrase.definite && known.length === 1 && opensWith(phrase, mention, known[0]!, memory)) return known[0]!;
  const named = phrase.definite && known.length === 0 ? namedNext(phrase, mention, memory, next) : null;
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
  const epithet = phrase.definite && known.length === 0 ? epithetOf(phrase.text, mention, memory) : null;
  if (epithet) return epithet;
  return memory.register.take(phrase.text, () =>
    makeEntity(phrase.text, 'person', { named: false, roles: new Set([phrase.head]) }),
  );
}

/** True for a lead that describes who is named in a paragraph above it. */
function opensWith({ head, text }: Role, mention: Span, person: Entity, memory: Memory): boolean {
  const at = memory.paragraphAt(mention.start) ?? LEAD;
  const named = memory.paragraphAt(Math.min(person.first, mention.start)) ?? at;
  const described = text.toLowerCase().slice(text.toLowerCase().indexOf(head) + head.length);
  return person.named && at < LEAD && named < at && /^ (?:at|in|under|facing|accused|who) /.test(described);
}

/**
 * “The keeper of Gull Point says he will not leave.” / “I was here before,” said Anselm Krog: a lead tells of somebody by
 * what nobody else is, and the next to speak is named there for the first time and not said to be anything else.
 */
function namedNext({ head }: Role, mention: Span, memory: Memory, following: Attribution | null): Entity | null {
  const next = following?.form === 'direct' ? following.mention : null;
  const all = memory.page.text;
  const paragraph = memory.paragraphAt(mention.start) ?? LEAD;
  if (!next || paragraph >= LEAD || memory.spoken.length > 0 || !head.includes(' of ')) return null;
  const phrase = readPhrase(all.slice(next.start, next.end));
  const person = phrase.kind === 'name' ? memory.people.find(phrase.parsed, next.start) : null;
  const there = memory.paragraphAt(next.start);
  const first = person?.named && person.first >= next.start && person.first < next.end && person.role === null;
  return first && there === paragraph + 1 ? person : null;
}

/** “The chief of the Heron Nation says …”, and then “Chief Ada Moss”: the only chief, named right after. */
export function leaderNamedNext(noun: string, { start, end }: Span, memory: Memory): Entity | null {
  const head = noun.split(' ').at(-1)!.toLowerCase();
  if (!LEADS.test(head) || !/^the /i.test(memory.page.text.slice(start, end))) return null;
  const known = memory.people.entities.filter((entity) => [...entity.roles].some((role) => hasRole(role, head)));
  const [person] = known;
  return person && known.length === 1 && person.first > start && person.first - start < 1200 ? person : null;
}
