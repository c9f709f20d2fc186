// Turns of phrase that put a date behind the writer, whatever verb stands near it: "the visit was due Monday but failed",
// "By Friday, the road was open again", "the win Tuesday will help him".
import { nearestVerb } from './verbs.ts';

/** "was due on Monday but did not come": it is over. */
const IN_VAIN = /^\s+(?:but\s+(?:did|was|were|had|never|failed)|missed|failed|never|did\s+not|didn['’]t)\b/i;
/** "By Friday, the road was open again", "By Monday the court ruled", "Until Monday it had stood": the state it had reached. */
const OPENING_BY = /(?:^|[.!?]["”’)]?\s+|\n)(?:by|until|till)\s+(?:late\s+|early\s+)?$/i;
const OPEN_AGAIN = /^,?\s+(?:(?!(?:will|would|should|must|is|are)\b)[\w'’-]+,?\s+){1,8}?(?:was|were|had)\b(?!\s+to\b)/i;
const SAYING = /^(?:said|says|told|tells|according|ago|add|announc|warn|predict|promis|expect|plann|schedul)/i;
/** "The protests lasted through Sunday": it is over. */
const LASTED =
  /\b(?:lasted|continued|ran|raged|stretched|dragged\s+on|went\s+on|stayed|worked|served)\s+(?:\w+\s+)?(?:through|until|till|into)\s+(?:the\s+)?(?:early\s+|late\s+)?$/i;
/** "It was not until Tuesday that he came", "Not until Tuesday did he come". */
const NOT_UNTIL =
  /(?:\b(?:was|were|did|had|has)(?:\s+not|n['’]t)\s+(?:\w+\s+){0,4}?|(?:^|[.!?]["”’)]?\s+)not\s+)until\s+(?:the\s+)?(?:early\s+|late\s+)?$/i;
/** "as much as he could have on Tuesday". */
const COULD_HAVE = /\b(?:could|would|should|might|must)(?:n['’]t|\s+not)?\s+have\s+(?:on\s+|in\s+)?$/i;
/** "would not say Tuesday whether", "could not be reached Friday". */
const NOT_SAID =
  /\b(?:would|could)(?:n['’]t|\s+not)\s+(?:immediately\s+)?(?:say|comment|confirm|elaborate|discuss|specify|speculate|identify|be\s+reached(?:\s+for\s+comment)?)\s+(?:on\s+)?(?:early\s+|late\s+)?$/i;
/** "was originally scheduled for late April": that plan is no more. */
const ONCE_MEANT =
  /\b(?:originally|initially|first|at\s+first)\s+(?:expected|scheduled|slated|due|set|planned|supposed|meant)\s+(?:(?:to\s+\w+|for|on|in)\s+)*(?:\w+\s+){0,2}?(?:on\s+|in\s+|for\s+)?(?:early\s+|late\s+|mid-)?$/i;
/** What one can speak of as known only when it has happened, and whose it is: "her victories in two states on Tuesday". */
const OUTCOME =
  '(?:victor(?:y|ies)|wins?|loss(?:es)?|defeats?|attacks?|shootings?|bombings?|killings?|massacre|arrests?|crash|explosions?|blasts?|assassination|ouster)';
const THE = "(?:\\b(?:the|his|her|their|its|our|my)|['’]s)\\s+(?:[\\w-]+\\s+){0,2}?";
const THE_OUTCOME = new RegExp(`${THE}${OUTCOME}\\s+(?:on\\s+)?(?:early\\s+|late\\s+)?$`, 'i');
/** "Her victories in Ohio and Maine on Tuesday will help": what the clause begins with. */
const OUTCOME_FIRST = new RegExp(
  `^\\W*(?:(?:but|and|still|yet)\\W+)?${THE}${OUTCOME}\\s+(?:in|over|at|on|against|by|of|from)\\b`,
  'i',
);
const OWN = /(?:\b(?:the|his|her|their|its|our|my)|['’]s)\s+$/i;
const OUTCOME_AFTER = new RegExp(`^\\s+(?:[\\w-]+\\s+)?${OUTCOME}\\b`, 'i');

/**
 * True when one of these turns puts the expression between `before` and `after` in the past. `clause` is the end of
 * `before` that is its own clause.
 */
export function isOver(before: string, clause: string, after: string): boolean {
  return (
    IN_VAIN.test(after) ||
    (OPENING_BY.test(before) && (OPEN_AGAIN.test(after) || isTold(after))) ||
    [LASTED, NOT_UNTIL, ONCE_MEANT, COULD_HAVE, NOT_SAID, THE_OUTCOME].some((turn) => turn.test(before)) ||
    (OWN.test(before) && OUTCOME_AFTER.test(after)) ||
    (OUTCOME_FIRST.test(clause) && nearestVerb(clause, 'last').direction === null)
  );
}

/** "By Monday, the court ruled", but not "By Friday, he said, the court will". */
function isTold(after: string): boolean {
  const { direction, verb } = nearestVerb(after, 'first');
  return direction === 'past' && !SAYING.test(verb);
}
