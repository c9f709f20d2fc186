// "And when?", "who else?", "in 2023?": half a question, made whole from what was asked before it. Whatever is not clearly
// one of these is a question of its own.

import type { Thread } from './conversations.ts';
import { lineOf } from './line.ts';
import type { OptionName } from './types.ts';

/** How dates and names are told from other words. */
export type FollowUpReader = {
  isDate(text: string): boolean;
  isPerson(text: string): boolean;
};

const AND = '(?:(?:and|et|ok|so|alors)[, ]+)?';
const WHEN = new RegExp(
  `^${AND}(?:when|quand)(?: (?:was|is|did|were) (?:that|it|this|they|he|she)(?: said?)?| (?:était|est)-ce)?$`,
  'i',
);
const WHO_ELSE = new RegExp(
  `^${AND}(?:(?:who|any(?:one|body)) else(?: said (?:so|that|it))?|qui (?:d['’]autre|encore))$`,
  'i',
);
const WHAT_ELSE = new RegExp(`^${AND}(?:what else(?: did (?:he|she|they) say)?|quoi d['’]autre)$`, 'i');
const DATED = new RegExp(
  `^${AND}(?:(in|on|during|en|au|le|since|from|after|depuis|dès|après|before|until|by|avant|jusqu['’]?(?:à|en|au)?) ?)?(.+)$`,
  'i',
);
const SINCE = /^(?:since|from|after|depuis|dès|après)$/i;
const BEFORE = /^(?:before|until|by|avant|jusqu)/i;
const ABOUT = new RegExp(`^${AND}(?:about|sur|à propos de) (.+)$`, 'i');
const WHAT_OF = /^(?:and|et|what about|how about|qu['’]en est-il de) (.+)$/i;
/** A follow-up is short; what is longer says itself what it is about. */
const MOST_WORDS = 7;

/** The line that asks the whole question; null when the words are no follow-up, or there is nothing to go on from. */
export function followUp(typed: string, thread: Thread, reader: FollowUpReader): string | null {
  const asks = /[?？]\s*$/.test(typed);
  const text = typed
    .replace(/[\s?？!.]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '' || text.startsWith('/') || text.split(' ').length > MOST_WORDS) return null;
  const { topic, person, speaker } = thread;
  if (WHEN.test(text)) return topic === null && person === null ? null : line('timeline', { about: topic, person });
  if (WHO_ELSE.test(text)) return topic === null ? null : line('whosaid', { words: topic });
  if (WHAT_ELSE.test(text)) return (person ?? speaker) === null ? null : line('quotes', { person: person ?? speaker });
  const [, preposition = '', rest = ''] = DATED.exec(text) ?? [];
  const led = preposition !== '' || /^(?:and|et)\b/i.test(text);
  if ((led || asks) && reader.isDate(rest)) {
    const from = BEFORE.test(preposition) ? null : rest;
    const to = SINCE.test(preposition) ? null : rest;
    return again(thread, { from, to });
  }
  if (!asks) return null;
  const about = ABOUT.exec(text)?.[1];
  if (about !== undefined && (person ?? speaker) !== null)
    return again({ ...thread, topic: about, person: person ?? speaker }, {});
  const other = WHAT_OF.exec(text)?.[1];
  return other !== undefined && reader.isPerson(other) ? again({ ...thread, person: other }, {}) : null;
}

/** The same question with something changed. */
function again(
  { kind, topic, person }: Thread,
  range: { readonly from?: string | null; readonly to?: string | null },
): string | null {
  // Words and a person: who else said it is no longer the question.
  if (kind === 'whosaid') return topic === null ? null : line('whosaid', { words: topic, person, ...range });
  if (kind === 'quotes') return person === null ? null : line('quotes', { person, about: topic, ...range });
  return line('timeline', { about: topic, person, ...range });
}

function line(command: 'whosaid' | 'quotes' | 'timeline', given: Partial<Record<OptionName, string | null>>): string {
  const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  return lineOf({ command, options });
}
