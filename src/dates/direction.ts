// Whether the words around an expression look ahead: "will meet Friday" is to come, "said Friday it will meet" is past.
// Not a parser: the nearest verb form in the clause decides, first those before the expression, then those after it.
import type { Span } from '../language/span.ts';
import { isOver } from './past-turns.ts';
import { isPlanned } from './plans.ts';
import type { Direction } from './rule.ts';
import { type Nearest, nearestVerb } from './verbs.ts';

/** How far the words around an expression are looked at. Clauses of news are rarely longer. */
const REACH = 120;

/** What ends a clause on either side; the full stop of an abbreviation ("at 4 a.m. Thursday", "Sen. Doe") does not. */
const STOP =
  '(?<!\\b(?:[a-z]|mr|mrs|ms|dr|sen|rep|gov|gen|st|inc|corp|co|ltd|jan|feb|mar|apr|aug|sept?|oct|nov|dec))\\.["”’)]?\\s|[!?;:]["”’)]?\\s|\\n\\s*\\n|[“”"]|``|\'\'|--|—|–\\s';
/** Where a clause begins: "the ceremony, where the Aug. 7 blasts were named": what stands before has its own time. */
const CLAUSE_START = new RegExp(
  `${STOP}|,?\\s(?:who|which|where|when|whose|because|while|although|though|after|that|if)\\s`,
  'gi',
);
const CLAUSE_END = new RegExp(`${STOP}|,?\\s(?:which|where|whose|because|while|although|though)\\s`, 'gi');
const OFF = '(?:cancel+ed|called\\s+off|postponed|scrapped|put\\s+off)\\b';
/** "the service planned for Saturday was cancelled": the verbs do not tell whether the day has passed. */
const CALLED_OFF = new RegExp(`^\\s+(?:was|were)\\s+${OFF}`, 'i');
/** "the match on Friday has been called off": still to come. */
const NOW_OFF = new RegExp(`^\\s+(?:has|have)\\s+(?:now\\s+|also\\s+)?been\\s+${OFF}`, 'i');
/** "postponed to 9 June", "moved from May 4 to June 9": the new day is to come. */
const NEW_DAY =
  /\b(?:postponed|moved|delayed|put\s+(?:off|back)|pushed\s+(?:back|off)|rescheduled|adjourned|deferred|brought\s+forward|extended)\b[^.;:]{0,60}?\bto\s+(?:early\s+|late\s+)?$/i;
/** "cancelled the June 9 vote": the vote may lie ahead, the verb does not tell. */
const CANCELS =
  /\b(?:cancel+ed|cancels|call(?:s|ed)\s+off|postpone[sd]|scrapped|abandoned)\s+(?:the|its|their|his|her|an?)\s+$/i;
/** Right before the expression: a deadline, or the earliest moment. */
const LIMIT =
  /\b(?:until|till|by|through|no\s+later\s+than|as\s+(?:early|soon|late)\s+as|due|payable|(?:stock|holders|shareholders)\s+of\s+record|starting|beginning|effective|from\s+now\s+(?:to|until))\s+(?:at\s+least\s+|after\s+)?(?:(?:at|on|from)\s+)?(?:[\d:.]+\s*[ap]\.?m\.?(?:\s+[A-Z]{2,3})?\s+|noon\s+|midnight\s+)?(?:the\s+)?$/i;

/** What the words around an expression are, cut to its clause. */
type Surroundings = {
  readonly before: string;
  /** The end of `before` that is the expression's own clause. */
  readonly clause: string;
  /** From behind the part of the day: "Tuesday night's debate". */
  readonly after: string;
  /** The last verb of `clause`. */
  readonly found: Nearest;
};

function surroundings(text: string, { start, end }: Span): Surroundings {
  const before = text.slice(Math.max(0, start - REACH), start);
  const clause = before.slice(lastStart(before));
  const after = text.slice(end, end + REACH).replace(/^\s+(?:morning|afternoon|evening|night)\b/i, '');
  return { before, clause, after, found: nearestVerb(clause, 'last') };
}

/**
 * The direction the words around an expression give it; null when they give none. A reporting or other past verb
 * nearer than the cue decides for the past ("said Friday that it will").
 */
export function directionAt(text: string, span: Span): Direction {
  const around = surroundings(text, span);
  const { before, clause, after, found } = around;
  if (CALLED_OFF.test(after)) return null;
  if (NOW_OFF.test(after)) return 'future';
  if (isOver(before, clause, after)) return 'past';
  if (NEW_DAY.test(before) || isPlanned(before, after)) return 'future';
  if (CANCELS.test(before)) return null;
  const limited = limitAt(around);
  if (limited) return limited;
  // "said hearings could begin in July": what was said looks ahead.
  if (
    /^\p{Lu}/u.test(text.slice(span.start)) &&
    SAID.test(found.verb) &&
    COULD.test(clause.slice(found.index + found.verb.length))
  )
    return 'future';
  if (found.direction) return found.direction;
  // "The court could rule on Friday"; "neither could be found Friday" is past.
  if (
    /\b(?:could|can)\s+(?!not\b|only\b)(?:[\w-]+\s+){1,6}$/.test(clause) &&
    !/\b(?:neither|nor|no|none|nobody|never|few|only)\b/i.test(clause)
  )
    return 'future';
  // "rain on Monday could bring down roofs".
  if (/^\s+could\s+(?!have\b|not\b|be\s+reached)[a-z]/.test(after) && !JUST_HAPPENED.test(before.slice(-30)))
    return 'future';
  CLAUSE_END.lastIndex = 0;
  return nearestVerb(after.slice(0, CLAUSE_END.exec(after)?.index ?? after.length), 'first').direction;
}

const SAID = /^(?:said|says|told|warned|predicted|suggested|added|hinted)$/i;
const COULD = /\bcould\s+(?!not\b|have\b|be\s+reached)[a-z]+\s+(?:[\w-]+\s+){0,5}$/i;

/** Orders and announcements are past, but not what they begin: "ordered a curfew starting Monday". */
const ORDERS =
  /^(?:said|says|told|announc|call|cancel|halt|order|declar|impos|approv|extend|suspend|set|schedul|clos|book|grant|agree|propos|adopt|issu|bann|plann)/i;

/** What a deadline or the earliest moment right before the expression says; null when there is none. */
function limitAt({ before, clause, after, found }: Surroundings): Direction {
  const limit = LIMIT.exec(before)?.[0];
  if (limit === undefined) return null;
  // "was prompted by the Friday release of records": no deadline.
  if (/^by\s+the\s+$/i.test(limit) && /^\s+[a-z]/.test(after) && !/^\s+\w+\s+(?:of|in)\s+\w+day/.test(after))
    return null;
  if (/\bhad\b(?!.*\b(?:is|are|has|have|will)\b)/i.test(clause)) return 'past';
  if (/^[^\w.!?\n]*(?:\w+[^\w.!?\n]+){0,3}had\b(?!\s+to\b)/i.test(after)) return 'past';
  // "votes counted through Tuesday", "took to the airwaves beginning Wednesday".
  const runs = /^(?:through|starting|beginning)/i.test(limit);
  const ordered = ORDERS.test(found.verb) || /\b(?:ordered|asked|told)\b/i.test(clause);
  return runs && found.direction === 'past' && !ordered ? 'past' : 'future';
}

const FIRM =
  /^(?:will|won['’]t|shall|['’]ll|expected|scheduled|slated|due|set|(?:is|are)\s+to\s|(?!(?:was|is|has)\b)\w+s\b)/i;

/**
 * True when the words leave no doubt that the expression lies ahead: "will", "is due", "until". Of a weekday that was
 * yesterday weaker cues are not believed: one says "next Friday" then.
 */
export function isFirmlyAhead(text: string, span: Span): boolean {
  const around = surroundings(text, span);
  const { before, clause, after, found } = around;
  if (NOW_OFF.test(after) || NEW_DAY.test(before) || isPlanned(before, after)) return true;
  if (limitAt(around) === 'future')
    return found.direction !== 'past' || /^(?:until|till)\b/i.test(LIMIT.exec(before)?.[0] ?? '');
  return (
    found.direction === 'future' &&
    FIRM.test(found.verb) &&
    !/\b(?:was|were|been)\s+$/i.test(clause.slice(0, found.index))
  );
}

function lastStart(before: string): number {
  let start = 0;
  for (const match of before.matchAll(CLAUSE_START)) start = match.index + match[0].length;
  return start;
}

const JUST_HAPPENED =
  /\b(?<!\bbe\s)(?:met|died|left|won|lost|held|was|were|said|took place|began|(?!planned|scheduled|expected|set)[a-z]{2,}ed|(?:record|records|high|low|peak|mark|precedent)\s+set)\s+(?:on\s+|in\s+(?:early\s+|late\s+)?)?$/;

/** "Since resigning in May, he has". */
const SINCE_DOING = /\bsince\s+\w+ing\s+(?:[\w-]+\s+){0,3}?(?:on\s+|in\s+)?(?:early\s+|late\s+)?$/i;

/** "met on May 6", "left in December": the verb right before the expression leaves no choice. */
export function justHappened(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 48), start);
  return JUST_HAPPENED.test(before.slice(-30)) || SINCE_DOING.test(before);
}

const CLAUSE_BREAK = new RegExp(`${STOP}|\\s(?:that|which|who)\\s`, 'i');
/** What a sentence that opens with the date tells first is its own: "In October, the council adopted". */
const OPENS = /(?:^|[.!?]["”’)]*\s+|\n\s*)(?:in|on)\s+(?:early\s+|late\s+|mid-)?$/i;
const PLANS = /^(?:said|says|told|tells|according|announc|add|warn|predict|promis|expect|plann|schedul|set|due)/i;

/** "In October, the council adopted the plan": told of as past, and nothing else in the sentence is nearer. */
export function opensPast(text: string, { start, end }: Span): boolean {
  if (!OPENS.test(text.slice(Math.max(0, start - 24), start))) return false;
  const after = text.slice(end, end + REACH);
  const { direction, verb, index } = nearestVerb(after, 'first');
  return direction === 'past' && !PLANS.test(verb) && !CLAUSE_BREAK.test(after.slice(0, index));
}

/** True when the words around a date look ahead of it: "the court will sit on Friday". Words that say nothing do not. */
export function looksAhead(text: string, span: Span): boolean {
  return directionAt(text, span) === 'future';
}
