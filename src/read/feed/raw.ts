// What the readers of feeds give: entries as they stand, before links and dates are made out.
/** `content` and `summary` are HTML. */
export type RawEntry = {
  readonly url: string | null;
  readonly key: string | null;
  readonly title: string;
  readonly published: string | null;
  readonly content: string | null;
  readonly summary: string | null;
  /** Whose article it is, where the feed gathers those of others (RSS `<source>`). */
  readonly source: string | null;
};
/** `broken`: why the feed could not be read to its end; short, in English. */
export type RawFeed = {
  readonly base: string | null;
  /** What the feed calls itself. */
  readonly title: string | null;
  readonly entries: readonly RawEntry[];
  readonly broken: string | null;
};
