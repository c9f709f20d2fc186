// What a document that speaks is called, and who made it: “the ruling”, “his filings”, “a Grain Board memo”.
import { documentClass } from '../../language/names-roles.ts';
import type { Span } from '../../language/span.ts';
import type { Bodies } from './bodies.ts';
import { documentBy, fullerNoun } from './documents.ts';
import { documentMaker } from './documents-made.ts';
import { type Entity, makeEntity } from './entity.ts';
import type { Memory } from './memory.ts';
import type { SpeakerPhrase } from './phrase.ts';

const ISSUED_BY =
  /^ (?:by|from) (?:the|its|their|his|her) \p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,2}, ((?:\p{Lu}[\p{L}’'&-]*)(?: \p{Lu}[\p{L}’'&.-]*){0,4}),/u;

/** Who the words behind a document say has issued it: “According to a statement `by the operator, Lakeline`”. */
export function issuerOf(text: string, { end }: Span): string | null {
  return ISSUED_BY.exec(text.slice(end, end + 100))?.[1] ?? null;
}

/** `owner`: whose it is, where the phrase says so. */
export function documentOf(
  phrase: Extract<SpeakerPhrase, { kind: 'document' }>,
  mention: Span,
  owner: Entity | null,
  memory: Memory,
  bodies: Bodies,
): Entity {
  const own = owner ? null : madeDocument(phrase.text, mention, memory, bodies);
  if (own) return own;
  const by = owner ?? documentBy(memory.page, documentClass(phrase.head), mention.start, memory.spoken, memory.people);
  const said = phrase.text
    .replace(/^(?:his|her|their|its|(?:\S+ ){0,4}?\S+(?:['’]s|s['’]))\s+/i, '')
    .replace(/\s+(?:by|from)\s.*$/, '');
  const noun = by ? fullerNoun(memory.page.text, said, mention.start) : said;
  const name = by ? `${by.name}'s ${noun}` : noun;
  return memory.register.take(name, () =>
    makeEntity(name, 'document', {
      by: by?.name ?? null,
      named: by !== null || /\p{Lu}/u.test(noun),
      roles: new Set([phrase.head]),
    }),
  );
}

/** “a Canadian Grain Board (CGB) memo”, “a summary of the call, submitted by the Board”: a body made it. */
function madeDocument(text: string, mention: Span, memory: Memory, bodies: Bodies): Entity | null {
  const made = documentMaker(memory.page, text, mention, memory.spoken);
  if (!made) return null;
  const by = bodies.organisation(made.by).name;
  const name = made.name;
  return memory.register.take(name, () =>
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
