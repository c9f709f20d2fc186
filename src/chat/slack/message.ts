// One page of an answer as a Slack message: what it is made from, and what it consists of.
import type { Notice } from '../../query/types.ts';
import type { Locale } from '../../words/say.ts';
import type { Block } from './blocks.ts';

/** What one press on an item leads to; null where there is nothing. */
export type Leads = {
  readonly context: string | null;
  readonly quotes: string | null;
  readonly timeline: string | null;
  /** The item that is said to be wrong. */
  readonly wrong: string | null;
};

export type RenderOptions = {
  readonly locale: Locale;
  /** From 0; the nearest there is when it is too high. */
  readonly page: number;
  /** The line that gives this answer again: buttons keep it. At most LINE characters. */
  readonly line: string;
  /** The coverage that answered: every button goes on from there. */
  readonly coverage?: string | null;
  /** Whether there is somebody to share it with. */
  readonly share: boolean;
  /** Item id and lines to ask, by index into `answer.items`. */
  readonly leads?: (item: number) => Leads;
  /** Stand above the answer: "Shared by …", "only its beginning was asked". */
  readonly above?: readonly Notice[];
};

export type SlackMessage = {
  /** Fallback: notifications, screen readers and clients without blocks. */
  readonly text: string;
  readonly blocks: Block[];
  readonly page: number;
  readonly pages: number;
};
