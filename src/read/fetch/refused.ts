// What went wrong while a document was fetched, as one thing to say: a refusal of ours, a time that ran out, or whatever the
// system calls it.
import type { Problem } from '../../coverage/problem.ts';
import { readProblem } from '../problems.ts';

/** A problem on its way out of the machinery. */
export class Refused extends Error {
  readonly problem: Problem;
  readonly retryAfter: number | null;

  constructor(problem: Problem, retryAfter: number | null = null) {
    super(problem.code);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** What to say of `error`, which ended the fetching of `url`. */
export function problemOf(error: unknown, url: string, signal: AbortSignal, milliseconds: number): Problem {
  if (signal.aborted) return readProblem('urlTimeout', { url, limit: `${milliseconds / 1000} s` });
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause as Error, depth++) {
    if (!(cause instanceof Refused)) continue;
    // The look-up knows the host only; people know the url they gave.
    const { code, values } = cause.problem;
    return code === 'urlPrivate' ? readProblem(code, { url, address: values['address'] ?? '' }) : cause.problem;
  }
  return readProblem('urlUnreachable', { url, reason: reasonOf(error) });
}

/** The system's code (ECONNREFUSED, ENOTFOUND, CERT_HAS_EXPIRED) says more than any message. */
function reasonOf(error: unknown): string {
  const code = (error as { code?: unknown })?.code;
  if (typeof code === 'string') return code;
  const cause = (error as { cause?: unknown })?.cause;
  return cause ? reasonOf(cause) : error instanceof Error ? error.message : 'unknown';
}
