// What tells that a weekday is the next one, though no verb looks ahead: "before Tuesday's vote", "there is a vote on
// Tuesday", "urged them to vote Tuesday". Believed of the next few days only: told later, the same words are past.
import type { Span } from '../language/span.ts';

/** Some words between, up to the weekday: "the Iowa caucuses on", "a strong performance". */
const UP_TO = "(?:(?!after\\b|since\\b)[\\w'’.-]+\\s+){0,6}?(?:on\\s+|in\\s+|for\\s+)?(?:early\\s+|late\\s+)?$";

/** [the most days ahead, what stands before the weekday]. */
const TURNS: readonly (readonly [days: number, turn: RegExp])[] = [
  [4, new RegExp(`\\b(?:ahead\\s+of|in\\s+the\\s+run-?up\\s+to|in\\s+advance\\s+of)\\s+${UP_TO}`, 'i')],
  [
    3,
    new RegExp(
      `\\b(?:head(?:s|ing|ed)\\s+into|look(?:s|ing)?\\s+ahead\\s+to|(?:days|hours)\\s+before)\\s+${UP_TO}`,
      'i',
    ),
  ],
  [
    3,
    /\bbefore\s+(?!(?:dawn|daybreak|sunrise|sunset|dusk|dark|noon|midday|midnight|lunch|\d)\b)(?:the\s+)?(?:[\w'’-]+\s+){0,3}?(?:on\s+)?$/i,
  ],
  [3, new RegExp(`\\bthere(?:['’]s|\\s+(?:is|are))\\s+(?:an?|no|another|one|two)\\s+${UP_TO}`, 'i')],
  [
    2,
    new RegExp(
      `\\b(?:urg(?:ed|es|ing)|invit(?:ed|es|ing)|remind(?:ed|s|ing)|encourag(?:ed|es|ing)|call(?:ed|s|ing)\\s+on)\\s+(?:[\\w'’.-]+\\s+){0,4}?to\\s+(?!have\\b)${UP_TO}`,
      'i',
    ),
  ],
  [
    3,
    new RegExp(
      `(?:\\b(?:is|are)|['’](?:re|m))\\s+(?:also\\s+|now\\s+|not\\s+)?(?:running|speaking|meeting|holding|hosting|voting|campaigning|appearing|travell?ing|playing|flying|visiting|heading|headlining|attending|leaving|returning|closing|opening|starting|beginning|airing|releasing|debating|competing|facing)\\s+(?:(?!after\\b|since\\b)[\\w'’.-]+\\s+){0,3}?${UP_TO}`,
      'i',
    ),
  ],
  [4, /\bis\s+spending\s+(?:[\w-]+\s+){1,4}from\s+$/i],
  [
    3,
    new RegExp(
      `\\b(?:holds?|hosts?|testif(?:ies|y)|votes?\\s+in|speaks|chooses?|decides)\\s+(?:its|their|his|her|the|before|at|to|in|an?)\\s+${UP_TO}`,
      'i',
    ),
  ],
];
/** What has happened is not ahead: "before Sunday's attack". */
const HAPPENED =
  /\b(?:attacks?|shootings?|bombings?|crash|explosions?|killings?|massacre|arrests?|deaths?|raids?|fires?|blasts?|disaster|announcement|ruling|decision|resignation)\b/i;
/** A sentence, or a clause with a verb of its own, ends the turn. */
const BREAK =
  /[.!?;:]\s|["“”]|\s(?:that|which|who|because|when|after|since|said|says|told|was|were|had|did|won|lost|left|came|went|took|made|gave|began|fell|rose|\w{2,}ed)\s/i;

/** True when the words before a weekday that is `days` ahead mean that one. */
export function isAtTheDoor(text: string, { start, end }: Span, days: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  if (HAPPENED.test(text.slice(end, end + 30)) || HAPPENED.test(before.slice(-30))) return false;
  return TURNS.some(([most, turn]) => {
    const found = days <= most ? turn.exec(before) : null;
    if (!found) return false;
    // The turn's own verb ("urged") is none of those that end it.
    return !BREAK.test(found[0].replace(/^\S+\s+/, ' '));
  });
}
