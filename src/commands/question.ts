// A parsed command → a Question of the query core. Dates and numbers become values here; people are resolved when answering.
import { parseQuestionDate } from '../dates/index.ts';
import { parseQuestion } from '../query/question.ts';
import type { Snapshot } from '../query/snapshot.ts';
import type { Question } from '../query/types.ts';
import type { ParsedCommand } from './parse.ts';

export type QuestionContext = { readonly today: string; readonly speakers: Snapshot['merged']['speakers'] };

/** The question, or null when the command's main option is missing: then its help is the answer. */
export function questionOf(parsed: ParsedCommand, context: QuestionContext): Question | null {
  const { options } = parsed;
  const range = { from: day(options.from, context.today), to: day(options.to, context.today) };
  const person = options.person ?? null;
  switch (parsed.command) {
    case 'whosaid':
      return options.words === undefined
        ? null
        : { kind: 'whosaid', words: options.words, person, stance: null, ...range };
    case 'quotes':
      return person === null
        ? null
        : { kind: 'quotes', person, about: options.about ?? null, stance: null, pick: null, ...range };
    case 'timeline': {
      const limit = options.limit === undefined ? null : Number(options.limit);
      return { kind: 'timeline', about: options.about ?? null, person, limit, ...range };
    }
    case 'ask':
      return options.question === undefined ? null : parseQuestion(options.question, context);
    case 'sources':
      return { kind: 'sources', publisher: options.publisher ?? null };
    case 'onrecord':
      return parsed.subcommand === 'status' ? { kind: 'status' } : { kind: 'help', topic: null };
  }
}

function day(typed: string | undefined, today: string) {
  return typed === undefined ? null : parseQuestionDate(typed, today);
}
