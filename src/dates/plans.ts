// Turns of phrase that put a date ahead whatever verb stands before it: a plan that the date cuts in two, what is still
// awaited, and the bare "is": "the funeral is Tuesday".

/** "is expected early Saturday to approve": the date stands between the plan and what is planned. */
const PLAN =
  /\b(?:is|are|was|were|['’]s|['’]re)\s+(?:\w+ly\s+|also\s+|now\s+|not\s+)?(?:expected|scheduled|slated|due|set|planned|likely|planning|poised)\s+(?:on\s+|at\s+|in\s+)?(?:early\s+|late\s+)?$/i;
const TO_DO = /^\s+(?:(?:morning|afternoon|evening|night)\s+)?to\s+(?!the\b|an?\b)[a-z]/;

/** "ordered held until a hearing Monday", "pending a vote on Tuesday". */
const AWAITED =
  /\b(?:(?:until|till|pending|ahead\s+of)\s+(?:an?|the|his|her|their|its)|before\s+(?:an?|the))\s+(?:[\w-]+\s+){0,2}(?:hearing|trial|vote|election|meeting|ruling|decision|sentencing|appearance|review|summit|deadline|game|match|runoff|referendum)\s+(?:(?:scheduled|set|planned|due)\s+)?(?:on\s+|for\s+|in\s+)?$/i;

/** "His funeral is Tuesday", "services are at 11 a.m. Saturday", "the vote is in November"; what it was, one tells in the past. */
const IS_ON =
  /(?<!\b(?:it|this|that|what|here|there|today|which)\s)(?:\b(?:is|are)|\b(?:isn|aren)['’]t)\s+(?:not\s+(?:until\s+)?|only\s+|still\s+|again\s+|now\s+)?(?:(?:at|from)\s+(?:noon|midnight|[\d:.]+\s*(?:[ap]\.?m\.?)?(?:\s+[A-Z]{2,3})?)\s+)?(?:on\s+|in\s+)?(?:early\s+|late\s+)?$/i;
/** What goes on after the date makes it no date of its own: "the problem is Monday's vote", "the worst are March and April". */
const GOES_ON = /^(?:['’]s|-|\s+(?:and|or|when|as|election|vote|issue|night['’]s))/i;

/** "were likely to buy as soon as trading opened Monday": told as past, because the plan was. */
const ONCE_OPEN =
  /\b(?:would|(?:likely|expected|due|set|going|planned)\s+to)\b[^.;:]{1,60}\b(?:as\s+soon\s+as|once|when)\s+(?:[\w'’]+\s+){1,3}(?:re)?(?:open|start|return|resum|convene)e?d\s+(?:on\s+)?$/i;

/** "how it would fare if he won the election on Nov. 8": told as past, because it is only thought of. */
const IF_DONE =
  /\b(?:would|could|might)\b[^.;:]{1,60}\bif\s+(?:[\w.'’-]+\s+){1,3}(?:won|lost|were|was|became|came|took|ran|(?!need)\w{2,}ed)\s+(?:[\w.'’-]+\s+){0,5}(?:on|in)\s+(?:early\s+|late\s+)?$/i;

/** "a planned rally on Saturday". */
const PLANNED_THING = /\b(?:an?|the|his|her|its|their)\s+planned\s+(?:[\w-]+\s+){1,3}(?:on\s+|for\s+)?$/i;
/** "On Tuesday, Democrats vote in Utah". */
const OPENS_DAY = /(?:^|[.!?]["”’)]*\s+|\n\s*)on\s+$/i;
const THEY_DO = /^,\s+(?:\p{Lu}[\p{L}'’]+\s){1,3}(?:vote|meet|play|face|choose|return|decide|go\s+to\s+the\s+polls)\s/u;
/** "beginning with Sunday's game". */
const FROM_THEN = /\b(?:beginning|starting)\s+with\s+(?:the\s+)?$/i;

/** "Scotland play Wales at Hampden on Friday night": what has been played is told in the past. */
const PLAYS =
  /\p{Lu}[\p{L}'’]+\s(?:play|face|host|meet|visit|entertain)\s(?:\p{Lu}[\p{L}'’]+\s){1,3}(?:(?:at|in)\s(?:\S+\s){1,3})?(?:on\s)?$/u;

/** True when one of these turns puts the expression between `before` and `after` ahead. */
export function isPlanned(before: string, after: string): boolean {
  return (
    (PLAN.test(before) && TO_DO.test(after)) ||
    AWAITED.test(before) ||
    FROM_THEN.test(before) ||
    PLANNED_THING.test(before) ||
    (OPENS_DAY.test(before) && THEY_DO.test(after)) ||
    PLAYS.test(before) ||
    ONCE_OPEN.test(before) ||
    IF_DONE.test(before) ||
    (IS_ON.test(before) && !GOES_ON.test(after))
  );
}
