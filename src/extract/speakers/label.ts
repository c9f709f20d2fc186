// Who the label of a transcript names: `MOSS:`, `Hon. Ada Moss:`, `The Deputy Speaker:`.
import { isTitleWord } from '../../language/names.ts';
import type { Span } from '../../language/span.ts';
import { type Entity, makeEntity } from './entity.ts';
import type { Memory } from './memory.ts';
import { readPhrase } from './phrase.ts';

/** How a record of parliament addresses its members. */
const HONOURABLE = /^(?:(?:the )?(?:right |rt\.? )?hon(?:ou?rable)?\.? )(?=\p{Lu})/iu;

/** `text` is the label without its colon. */
export function labelled(text: string, mention: Span, memory: Memory): Entity {
  const name = text.replace(/\s+/g, ' ').trim();
  const bare = name.replace(HONOURABLE, '');
  const cased =
    bare === bare.toUpperCase() ? bare.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (c) => c.toUpperCase()) : bare;
  const phrase = readPhrase(cased);
  // “The Deputy Speaker” is an office, and not whoever is called Madam Speaker.
  if (phrase.kind === 'name' && !(phrase.parsed.title !== '' && isTitleWord(phrase.parsed.surname))) {
    const known = memory.people.find(phrase.parsed, mention.start);
    if (known) return known;
    const initials = byInitials(cased.replace(/[. ]/g, ''), memory);
    if (initials) return initials;
  }
  const unnamed =
    /^(?:q|a|question|answer|moderator|host|the court|clerk|interviewer|reporter|audience|speaker|operator|chair|witness|caller)\b/i.test(
      cased,
    );
  const office = /^The (?=\p{L}+ )/u.test(cased) && cased.split(' ').slice(1).every(isTitleWord);
  const called = office ? cased.slice(4) : cased;
  return memory.register.take(called, () => makeEntity(called, 'person', { named: !unnamed }));
}

/** `YH:` below `Yusuf Halloran:`: whose initials these are, where they are one person's. */
function byInitials(letters: string, memory: Memory): Entity | null {
  if (!/^\p{Lu}[\p{Lu}\p{Ll}]\p{L}?$/u.test(letters)) return null;
  const own = [...new Set([...memory.people.entities, ...memory.register.all()])].filter(
    ({ kind, name, named }) =>
      kind === 'person' &&
      named &&
      name.includes(' ') &&
      name.replace(/(?:^|[ -])(\p{L})[^ -]*/gu, '$1').toUpperCase() === letters.toUpperCase(),
  );
  return own.length === 1 ? own[0]! : null;
}
