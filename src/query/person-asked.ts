// The person that a question names, or the answer where that is nobody, or several.
import { type Asked, ambiguous, notFound } from './asked.ts';
import { findPerson, type Person } from './person.ts';
import type { Snapshot } from './snapshot.ts';
import type { Answer } from './types.ts';

type One = Extract<Person, { kind: 'one' }>;

/** Every kind of question that takes a person begins so. */
export function personAsked(
  typed: string,
  asked: Asked,
  snapshot: Snapshot,
): { readonly person: One; readonly answer?: undefined } | { readonly answer: Answer } {
  const person = findPerson(typed, snapshot);
  switch (person.kind) {
    case 'one':
      return { person };
    case 'none':
      return { answer: notFound(asked, 'unknownPerson', { name: person.name }) };
    case 'many':
      return {
        answer: ambiguous(
          asked,
          typed,
          person.speakers.map(({ name }) => name),
        ),
      };
  }
}
