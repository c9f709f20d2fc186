// The one error the program throws on purpose. It stands in the lowest room because every room may meet bad input;
// the sentences for its codes stand in words/problems (test/words/problems.test.ts holds the two together).

/** What a sentence of words/ is filled with. */
export type Values = Readonly<Record<string, string | number>>;

/** A fault with a code of the table in words/ and the values its sentence needs. Never carries a stack to the user. */
export class Problem extends Error {
  readonly code: string;
  readonly values: Values;

  constructor(code: string, values: Values = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.name = 'Problem';
    this.code = code;
    this.values = values;
  }
}
