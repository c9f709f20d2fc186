// An Answer as `--json` prints it (design.md, section 6): the same fields, with what we say in English.
import { say } from '../words/say.ts';
import type { Answer } from './types.ts';

/** Plain JSON data. Notices and the error are sentences, choices are the names to choose from. */
export function answerJson(answer: Answer): Readonly<Record<string, unknown>> {
  const notices = answer.notices.map((notice) => say('en', notice.code, notice.values));
  const { question, command, kind, items, total } = answer;
  return {
    question,
    command,
    kind,
    items,
    total,
    notices: answer.kind === 'error' ? [say('en', answer.error.code, answer.error.values), ...notices] : notices,
    choices: answer.kind === 'ambiguous' ? answer.choices.map((choice) => choice.label) : [],
    ...(answer.kind === 'status' ? { status: answer.status } : {}),
    ...(answer.kind === 'help' ? { examples: answer.examples } : {}),
  };
}
