// A question in plain words → the kind of question it is.
import type { MergedSpeaker } from '../merge/types.ts';
import type { Question } from './types.ts';

export type ParseContext = {
  readonly today: string;
  readonly speakers: readonly MergedSpeaker[];
};

/** What is not understood as one of the kinds is searched by its words. */
export function parseQuestion(text: string, _context: ParseContext): Question {
  return { kind: 'whosaid', words: text, person: null, stance: null, from: null, to: null };
}
