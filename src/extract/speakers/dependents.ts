// Who speaks for somebody: “his lawyer” is Ada Moss's lawyer, and a speaker of its own.
import { type Entity, makeEntity } from './entity.ts';
import type { Memory } from './memory.ts';
import { DEPENDENT_NOUNS } from './organisationWords.ts';
import type { SpeakerPhrase } from './phrase.ts';

/** `owner`: whom the phrase names; an owner without a name anchors nobody. */
export function dependentOf(
  phrase: Extract<SpeakerPhrase, { kind: 'dependent' }>,
  owner: Entity | null,
  memory: Memory,
): Entity {
  const noun = phrase.noun.replace(/^(?:own|senior|former|top|chief|long-time|longtime)\s+/, '');
  const head = noun.split(' ').at(-1)!.toLowerCase();
  const anchored = owner?.named === true && owner.kind !== 'group';
  const name = anchored ? `${owner.name}'s ${uncapitalised(noun)}` : phrase.text;
  const kind = /^(?:campaign|team|office|camp)$/.test(head)
    ? 'organisation'
    : /[^s]s$/.test(head) || /^(?:family|staff|spokespeople)$/.test(head)
      ? 'group'
      : 'person';
  return memory.register.take(name, () =>
    makeEntity(name, kind, {
      named: anchored && kind !== 'group',
      roles: new Set([head]),
      role: anchored ? noun : null,
    }),
  );
}

/** “Lawyers for …” begins its sentence: “Moss’s lawyers”. */
function uncapitalised(noun: string): string {
  return DEPENDENT_NOUNS.has(noun.toLowerCase()) ? noun.toLowerCase() : noun;
}
