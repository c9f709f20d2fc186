// What a button remembers. All of it is in the message, so a button works after a restart, and for ever.
import { clean } from './line.ts';
import { decode, encode } from './text.ts';

/** Names of what a button does; they stand in messages that live for years, so they never change. */
export const ACTION = {
  share: 'onrecord.share',
  previous: 'onrecord.previous',
  next: 'onrecord.next',
  context: 'onrecord.context',
  quotes: 'onrecord.quotes',
  timeline: 'onrecord.timeline',
  choose: 'onrecord.choose',
  wrong: 'onrecord.wrong',
} as const;

export const SHORTCUT = 'onrecord.whosaid';
export const MODAL = 'onrecord.answer';
/** The window in which a reader says what is wrong. */
export const WRONG_MODAL = 'onrecord.wrong';

/** What a button holds, with the coverage that gave the answer: it goes on from there. `~town|3|/quotes Jane Roe` */
export function carried(value: string, coverage: string | null): string {
  return coverage === null ? value : `~${coverage}|${value}`;
}

/** Buttons of before carry none. */
export function readCarried(held: string | undefined): { readonly value: string; readonly coverage: string | null } {
  const match = /^~([a-z0-9][a-z0-9-]{0,62})\|(.*)$/s.exec(held ?? '');
  return match === null ? { value: held ?? '', coverage: null } : { value: match[2] ?? '', coverage: match[1] ?? null };
}

/** A page of the answer to a line. */
export type PageState = { readonly line: string; readonly page: number };

/** `3|/quotes Jane Roe`, escaped as all text that goes to Slack is. The line is at most LINE characters, so that this fits. */
export function pageValue(state: PageState): string {
  return `${state.page}|${encode(clean(state.line))}`;
}

/** Null for what we did not write. */
export function readPageValue(value: string | undefined): PageState | null {
  const match = /^(\d{1,6})\|(.*)$/s.exec(value ?? '');
  return match === null ? null : { page: Number(match[1]), line: decode(match[2] ?? '') };
}

/** Which kind of press it is, whatever number follows (`onrecord.choose.3`): ids must differ within a message. */
export function actionOf(actionId: string): keyof typeof ACTION | null {
  for (const [name, id] of Object.entries(ACTION))
    if (actionId === id || actionId.startsWith(`${id}.`)) return name as keyof typeof ACTION;
  return null;
}
