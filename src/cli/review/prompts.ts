// What a review asks of whoever sits before it: given in, so that a menu, typed lines and tests can play the part.

type Choice<Key extends string> = {
  /** The one key that chooses it. */
  readonly key: Key;
  /** What it does, beginning with or naming its key: `[a]ccept`. */
  readonly label: string;
};

/** Null everywhere: there is nobody left to ask (the input has ended, Ctrl+C). What was decided stays. */
export type Prompts = {
  show(lines: readonly string[]): void;
  /** One plain line that something did not work. */
  fault(line: string): void;
  /** Asks until one of the keys is pressed. */
  choose<Key extends string>(choices: readonly Choice<Key>[]): Promise<Key | null>;
  /** Free words; empty: as it is. `now` is what stands there. */
  words(question: string, now: string): Promise<string | null>;
  /** A name: one of `known`, or a new one; empty: as it is. */
  name(question: string, known: readonly string[]): Promise<string | null>;
  /** One of several lines, by its index; null: none of them. */
  pick(question: string, lines: readonly string[]): Promise<number | null>;
  /** Why; empty: `otherwise`. `quick`: where it can go without saying, it does. */
  why(question: string, otherwise: string, quick: boolean): Promise<string>;
  close(): void;
};
