// A desk that is asked for the same line once: the page shows one answer as three clients would.
import type { Answer, AskOptions, Desk } from '../commands/types.ts';

/** The page writes nothing, so it takes no complaints either: their button is not drawn. */
export function askedOnce({ wrong: _wrong, ...desk }: Desk): Desk {
  const answers = new Map<string, Promise<Answer>>();
  return {
    ...desk,
    coverage: desk.coverage,
    answer(typed: string, options: AskOptions) {
      const known = answers.get(typed) ?? desk.answer(typed, options);
      answers.set(typed, known);
      return known;
    },
  };
}
