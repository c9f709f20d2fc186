// The role that is shown beside a speaker's name: "mayor" says more than the name, "lawyer for Ana Roy" does not say
// more than "Ana Roy's lawyer".
import type { AnswerSpeaker } from '../query/types.ts';

const JOINING = new Set(['a', 'an', 'the', 'of', 'for', 'to', 'by']);

/** The speaker's role; null when there is none, or when the name already holds each of its words. */
export function roleBesideName({ name, role }: Pick<AnswerSpeaker, 'name' | 'role'>): string | null {
  if (role === null) return null;
  const named = new Set(wordsOf(name));
  return wordsOf(role).every((word) => JOINING.has(word) || named.has(word)) ? null : role;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
