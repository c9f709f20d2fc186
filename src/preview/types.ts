// What the page needs from outside, and what an address of it asks for.
import type { Desk } from '../commands/types.ts';
import type { Locale } from '../words/say.ts';

/** One request: the desk that answers it, which is asked for the same line only once. */
export type Visit = {
  readonly desk: Desk;
  readonly locale: Locale;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
};

/** A press on a component of a message, as the form of a button sends it. */
export type Press = {
  readonly on: 'discord' | 'slack';
  /** Discord's custom_id, Slack's action_id. */
  readonly id: string;
  /** What was chosen in a menu; what a Slack button keeps. */
  readonly value: string;
};

/** The page of an answer that a chat client would show, and what was pressed on it. */
export type Asked = { readonly question: string; readonly page: number; readonly press: Press | null };
