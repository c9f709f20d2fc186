// Where a text speaks of somebody by office: “The president appeared”, “The mayor’s roots”.
import type { Span } from '../../language/span.ts';
import { VERB_FORMS } from '../cues/forms.ts';
import { AUXILIARIES, looksFinite } from '../cues/words.ts';

export type RoleSubject = Span & { readonly head: string; readonly possessive: boolean };

/** “The president appeared”, “…, the mayor had left”, “The mayor’s roots”: an office as subject, or as whose it is. */
export function roleSubjects(text: string): RoleSubject[] {
  return [...text.matchAll(ROLE_SUBJECT)].flatMap((match) => {
    const head = match[1]!;
    const verb = match[2];
    if (verb && !(AUXILIARIES.has(verb) || looksFinite(verb) || VERB_FORMS.has(verb))) return [];
    return [{ start: match.index, end: match.index + 4 + head.length, head, possessive: verb === undefined }];
  });
}
const ROLE_SUBJECT = /(?:(?<=[.!?]["”’]?\s|\n|, |—|^)[Tt]he )(\p{Ll}[\p{Ll}-]{2,})(?=['’]s\s| (\p{Ll}+))/gu;
