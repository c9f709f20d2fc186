// `ask --format`: an answer as JSON, or a timeline in a format that other programs open.
import { ProblemError } from '../coverage/problem.ts';
import { answerJson } from '../query/json.ts';
import type { Answer } from '../query/types.ts';

const FORMATS: readonly string[] = ['json'];

/** @throws ProblemError `usageChoice` for a format that is none. */
export async function formatAnswer(answer: Answer, format: string, _now: Date): Promise<string> {
  if (format === 'json') return JSON.stringify(answerJson(answer), null, 2);
  throw new ProblemError('usageChoice', { flag: '--format', names: FORMATS.join(', '), value: format.slice(0, 40) });
}
