// A document at hand, and what reading it may reach.
import type { Fetcher } from '../fetch.ts';
import type { Kind } from '../kind.ts';
import { type ReadProblemCode, type ReadProblemValues, readProblem } from '../problems.ts';
import type { Journal, ReadItem } from '../types.ts';

/** Where it came from for people, its bytes, what a server said of it, and the id it will have. */
export type Document = {
  readonly from: string;
  readonly bytes: Uint8Array;
  readonly id: string;
  readonly address: string | null;
  readonly charset: string | null;
  readonly kind: Kind;
  /** How many sitemaps, archives and packings it was found in. */
  readonly depth: number;
};

/** What reading may reach beyond the document at hand. */
export type Reach = {
  fetcher(): Fetcher;
  /** What need not be read again, and who is told of what has been. */
  readonly journal?: Journal | undefined;
  /** Told of each feed that was read: its newest day (`YYYY-MM-DD`), null when its entries have none. */
  feedRead?(feed: string, latest: string | null): void;
};

/** How forms that hold other documents have them read. Nothing in a document makes it throw. */
export type Read = (document: Document, reach: Reach) => AsyncGenerator<ReadItem>;

export function fault<Code extends ReadProblemCode>(code: Code, values: ReadProblemValues<Code>): ReadItem {
  return { type: 'fault', problem: readProblem(code, values) };
}
