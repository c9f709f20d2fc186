// What went wrong, as data: a code and the values that its sentence needs. The sentences live in words/, one table
// for all codes, so that every platform and language says the same; only the edge that shows a problem renders it.

/** `code` is a key of the table of sentences; `values` fill its blanks (`file`, `line`, `limit` …). */
export type Problem = {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
};

/** A problem that stops what was asked for. Thrown where there is nobody to hand a `Problem` to. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(code: string, values: Problem['values'] = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.problem = { code, values };
  }
}
