// What a chat adapter sees: commands as data, and a desk that answers them.
import type { ArticleText, Overview } from '../query/overview.ts';
import type { Answer, Citation, Notice, Status } from '../query/types.ts';

export type OptionName = 'words' | 'person' | 'about' | 'from' | 'to' | 'limit' | 'question' | 'publisher' | 'share';

export type OptionSpec = {
  readonly name: OptionName;
  readonly required: boolean;
  readonly type: 'text' | 'date' | 'number' | 'person' | 'publisher' | 'boolean';
  /** Code of the option's description in words/. */
  readonly description: string;
};

export type CommandName = 'whosaid' | 'quotes' | 'timeline' | 'ask' | 'sources' | 'onrecord';

export type CommandSpec = {
  readonly name: CommandName;
  /** Code of the command's description in words/. */
  readonly description: string;
  /** The option that text without a `name:` belongs to; null when the command takes none. */
  readonly main: OptionName | null;
  readonly options: readonly OptionSpec[];
  /** `/onrecord help`, `/onrecord status`; the other commands are also reachable as `/onrecord whosaid …`. */
  readonly subcommands?: readonly ('help' | 'status')[];
};

/** A command as a platform with native options hands it over. Values are as typed. */
export type CommandInput = {
  readonly command: CommandName;
  readonly subcommand?: 'help' | 'status';
  readonly options: Partial<Record<OptionName, string>>;
};

export type AskOptions = {
  /** Today, `YYYY-MM-DD`: relative dates of a question count from it. */
  readonly today: string;
  /** At most this many items; all of a timeline when absent and 200 of the others (chat pages over them). */
  readonly limit?: number;
  /** Rank without abstaining. */
  readonly all?: boolean;
  /** The thread or direct message it is asked in: half a question goes on from the one before it there. */
  readonly conversation?: string;
  /** Nobody is shown this answer: an item of it is looked for. */
  readonly lookUp?: boolean;
};

/** The paragraph a citation stands in, when the article's text is at hand. Spans are into `paragraph`. */
export type Context = {
  readonly paragraph: string;
  readonly highlight: readonly [number, number];
  readonly citation: Citation;
};

/** One open coverage that answers. A reload swaps what is behind it; the object stays. */
export type Desk = {
  /** Name of the coverage. */
  readonly coverage: string;
  /** Answers one typed line: `/whosaid …`, or plain words (`/ask`). Never throws for what a user can type: kind `error`. */
  answer(typed: string, options: AskOptions): Promise<Answer>;
  /** The typed line for native options; `answer(lineOf(input))` is what a slash command does. */
  lineOf(input: CommandInput): string;
  /** The same question with another item or person: what the "more" buttons ask. Null when nothing fits. */
  quotesOf(answer: Answer, item: number): string | null;
  timelineOf(answer: Answer, item: number): string | null;
  /** Paragraph of a quote's or event's first citation, by item id; null when the text is not at hand or the id unknown. */
  context(itemId: string): Promise<Context | null>;
  /** The whole coverage at a glance. */
  overview(): Overview;
  /** An article by the id that citations carry, with its text when it is at hand; null when there is none. */
  article(id: string): Promise<ArticleText | null>;
  /** Autocomplete, best first, tolerant of accents and typing errors. Synchronous and fast. */
  suggestPeople(typed: string, limit: number): readonly string[];
  suggestPublishers(typed: string, limit: number): readonly string[];
  /** Takes a reader's word that an item is wrong; the notice is what the reader is told. Absent where nothing can be kept. */
  wrong?(item: string, reason: string, from: Place): Promise<Notice>;
  status(): Status;
  /** A few lines worth trying, made from the coverage at hand. */
  examples(): readonly string[];
};

/** Where a question comes from; settings decide whether it may be asked there and which coverage answers. */
export type Place = {
  readonly platform: 'discord' | 'slack' | 'terminal' | 'preview';
  /** Discord guild or Slack workspace id; null in direct messages. */
  readonly workspace: string | null;
  readonly channel: string | null;
  readonly user: string | null;
};

/** A reader's word that a finding is wrong, for whoever reviews the coverage. */
export type Complaint = {
  readonly coverage: string;
  /** Id of the quote or report that was shown. */
  readonly finding: string;
  /** The words that were shown, so that the reader knows again what was meant. */
  readonly words: string;
  readonly reason: string;
  readonly from: Place;
};

/**
 * Settings applied: a desk, or a code of words/ that says why not (`notAllowedHere`, `rateLimited`, `coverageGone`). `suggest`
 * asks for a desk that completes names while somebody types, which is no question and counts against no rate. `coverage` is
 * the one that a button carries: its answer goes on from there, whatever the place uses by now.
 */
export type Reception = (
  place: Place,
  purpose?: 'ask' | 'suggest',
  coverage?: string | null,
) =>
  | { readonly desk: Desk; readonly refused?: never }
  | { readonly refused: { readonly code: string; readonly values: Readonly<Record<string, string | number>> } };

export type { Answer };
