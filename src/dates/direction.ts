// Whether the words around an expression look ahead: "will meet Friday" is to come, "said Friday it will meet" is past.
// Not a parser: the nearest verb form in the clause decides, first those before the expression, then those after it.
import type { Span } from '../language/span.ts';
import { isPlanned } from './plans.ts';
import type { Direction } from './rule.ts';

/** How far the words around an expression are looked at. Clauses of news are rarely longer. */
const REACH = 120;

const WORD = "[A-Za-z\u00c0-\u024f'’]+";
const MODAL = "(?:will|won['’]t|shall|['’]ll|would|may|might|should|must|can)";
/** "is due to", "was scheduled for": reported plans look ahead too. */
const PLANNED =
  '(?:expected|scheduled|slated|due(?!\\s+to\\s+(?:an?|the|its|his|her|their|this|that|bad|poor|lack)\\b)|set|planned|likely|supposed|poised|about|going|hoping|planning|preparing|ready|plans?|hopes?|intends?|expects?|aims?|wants?|promises?)';
const PRESENT =
  '(?:meets?|begins?|starts?|opens?|faces|expires?|ends|arrives?|returns?|resumes?|airs|premieres|debuts|continues|concludes|travels|leaves|departs|goes|comes|takes|kicks|runs|plays|votes|falls|turns|(?:go|head)\\s+to\\s+the\\s+polls|polls\\s+(?:open|close))';
const IRREGULAR =
  'said|says|told|tells|was|were|had|did|came|went|took|made|gave|met|held|won|lost|left|began|fell|rose|sent|shot|struck|hit|found|got|saw|led|sold|bought|wrote|spoke|broke|drew|flew|grew|knew|threw|stood|kept|paid|put|quit|cut|shut|ran|sat|sought|thought|brought|caught|fought|taught|spent|built|lent|died|became|chose|drove|rode|hurt|fled|sank|swore|tore|wore|woke|shook|stole|hid|bit|overthrew|withdrew|been|ago|according';
/** A form in -ed that is no adjective or noun: not "United", "hundred", "a still unspecified date". */
const PARTICIPLE =
  '(?<!\\b(?:an?|the|still|as|most|more|highly|newly|so-called)\\s)(?!(?:united|hundred|indeed|need|speed|exceed|proceed|succeed|breed|embed|naked|sacred|wicked|mohammed|ahmed|muhammed|alfred|manfred|fred)\\b)[a-z]{2,}ed';
const VERB = new RegExp(
  [
    `(?<past>\\b(?:would|may|might|should|must|could|to)\\s+have\\s+${WORD}|\\bhad\\s+(?:not\\s+|been\\s+|also\\s+)*${WORD})`,
    `(?<ahead>(?:\\b|(?=['’]))${MODAL}(?:\\s+(?:not|also|be|only|then|likely|soon|still|never|formally|again))*\\s+${WORD}|\\b${PLANNED}\\s+(?:(?:out|back)\\s+)?(?:to(?:\\s+be)?\\s+${WORD}|for|on|by|at|in|next|this)\\b|\\bto\\s+be\\s+${WORD}|(?<!\\b(?:was|were|been|the|an?|his|her|their|its|of)\\s)\\b${PRESENT}\\b|\\b(?:upcoming|forthcoming|deadline|tomorrow)\\b)`,
    // "scheduled a hearing for Friday", "planned a large demonstration on Saturday"; "called a meeting for noon".
    `(?<ahead3>\\b(?:plann(?:ed|ing)|schedul(?:ed|ing|es)|plans)\\s+(?:an?|the|another|more|its|their|his|her|two|three)\\s+${WORD}|\\b(?:set|called)\\s+(?:an?|another|its|their)\\s+(?:[\\w-]+\\s+){1,4}for\\b)`,
    // "has been confirmed to take part in a concert in October".
    `(?<ahead4>\\b(?:has|have)\\s+(?:also\\s+|now\\s+|been\\s+)*(?:agreed|asked|booked|chosen|confirmed|decided|invited|named|offered|pledged|promised|selected|signed\\s+up|threatened|urged|vowed)\\s+to\\s+(?:be\\s+)?${WORD})`,
    // "he'd leave" is "he would leave"; "he'd left" had.
    "(?<ahead6>['’]d\\s+(?:rather\\s+|like\\s+to\\s+|probably\\s+|also\\s+|not\\s+)*(?:be|go|leave|meet|make|take|have|decide|return|vote|do|get|give|know|see|speak|start|play|announce|travel|try|visit|resign|appeal|sign|stay|step)\\b)",
    // "was scheduled to", told before the day: the plan, not the "was", gives the direction.
    `(?<ahead7>\\b(?:was|were)\\s+(?:\\w+ly\\s+|also\\s+|not\\s+)?(?:expected|scheduled|slated|due|set|planned|likely)\\s+to\\s+${WORD}|\\b(?:they|we|you|I)\\s+(?:play|meet|vote|leave|travel|face|return|start|begin|open|host|head|fly)\\b(?!\\s+\\w+ed\\b))`,
    `(?<ahead5>\\b(?:is|are|was|were)\\s+forecast\\b|\\b(?:is|are)\\s+(?:also\\s+|still\\s+)?possible\\b)`,
    `(?<ahead2>\\b(?:is|are)\\s+(?:not\\s+)?to\\s+${WORD})`,
    `(?<neutral>\\b(?:to|could|can)(?:\\s+(?:not|be))*\\s+${WORD})`,
    `(?<past2>\\b(?:${IRREGULAR}|set\\s+(?:aside|off|out|up)|(?<![-’'])${PARTICIPLE})\\b)`,
  ].join('|'),
  'gi',
);
/** What ends a clause on either side; the full stop of an abbreviation ("at 4 a.m. Thursday", "Sen. Doe") does not. */
const STOP =
  '(?<!\\b(?:[a-z]|mr|mrs|ms|dr|sen|rep|gov|gen|st|inc|corp|co|ltd|jan|feb|mar|apr|aug|sept?|oct|nov|dec))\\.["”’)]?\\s|[!?;:]["”’)]?\\s|\\n\\s*\\n|[“”"]|``|\'\'|--|—|–\\s';
/** Where a clause begins: "the ceremony, where the Aug. 7 blasts were named": what stands before has its own time. */
const CLAUSE_START = new RegExp(
  `${STOP}|,?\\s(?:who|which|where|when|whose|because|while|although|though|after|that|if)\\s`,
  'gi',
);
const CLAUSE_END = new RegExp(`${STOP}|,?\\s(?:which|where|whose|because|while|although|though)\\s`, 'gi');
/** "was due on Monday but did not come": it is over. */
const IN_VAIN = /^\s+but\s+(?:did|was|were|had|never|failed)\b/i;
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
/** "By Friday, the road was open again": the state it had reached. */
const OPENING_BY = /(?:^|[.!?]["”’)]?\s+|\n)by\s+$/i;
const OPEN_AGAIN = /^,?\s+(?:(?!(?:will|would|should|must|is|are)\b)[\w'’-]+,?\s+){1,6}?(?:was|were|had)\b/i;
/** "The protests lasted through Sunday": it is over. */
const LASTED =
  /\b(?:lasted|continued|ran|raged|stretched|dragged\s+on|went\s+on|stayed|worked|served)\s+(?:\w+\s+)?(?:through|until|till|into)\s+(?:the\s+)?(?:early\s+|late\s+)?$/i;
/** "It was not until Tuesday that he came", "Not until Tuesday did he come". */
const NOT_UNTIL =
  /(?:\b(?:was|were|did|had|has)(?:\s+not|n['’]t)\s+(?:\w+\s+){0,4}?|(?:^|[.!?]["”’)]?\s+)not\s+)until\s+(?:the\s+)?(?:early\s+|late\s+)?$/i;
/** Right before the expression: a deadline, or the earliest moment. */
const LIMIT =
  /\b(?:until|till|by|through|no\s+later\s+than|as\s+(?:early|soon|late)\s+as|due|payable|(?:stock|holders|shareholders)\s+of\s+record|starting|beginning|effective|from\s+now\s+(?:to|until))\s+(?:at\s+least\s+|after\s+)?(?:(?:at|on|from)\s+)?(?:[\d:.]+\s*[ap]\.?m\.?(?:\s+[A-Z]{2,3})?\s+|noon\s+|midnight\s+)?(?:the\s+)?$/i;

/**
 * The direction the words around an expression give it; null when they give none. A reporting or other past verb
 * nearer than the cue decides for the past ("said Friday that it will").
 */
export function directionAt(text: string, span: Span): Direction {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const clause = before.slice(lastStart(before));
  const found = nearest(clause, 'last');
  const after = text.slice(span.end, span.end + REACH);
  if (IN_VAIN.test(after) || (OPENING_BY.test(before) && OPEN_AGAIN.test(after))) return 'past';
  if (CALLED_OFF.test(after)) return null;
  if (NOW_OFF.test(after)) return 'future';
  if (LASTED.test(before) || NOT_UNTIL.test(before)) return 'past';
  if (NEW_DAY.test(before) || isPlanned(before, after)) return 'future';
  if (CANCELS.test(before)) return null;
  if (LIMIT.test(before))
    return /\bhad\b(?!.*\b(?:is|are|has|have|will)\b)/i.test(clause) ||
      (found !== 'past' && /^\W*(?:\w+\W+){0,3}had\b/i.test(after))
      ? 'past'
      : 'future';
  if (found) return found;
  // "The court could rule on Friday"; "neither could be found Friday" is past.
  if (
    /\bcould\s+(?!not\b)(?:[\w-]+\s+){1,6}$/.test(clause) &&
    !/\b(?:neither|nor|no|none|nobody|never|few|only)\b/i.test(clause)
  )
    return 'future';
  CLAUSE_END.lastIndex = 0;
  return nearest(after.slice(0, CLAUSE_END.exec(after)?.index ?? after.length), 'first');
}

function lastStart(before: string): number {
  let start = 0;
  for (const match of before.matchAll(CLAUSE_START)) start = match.index + match[0].length;
  return start;
}

function nearest(words: string, which: 'first' | 'last'): Direction {
  let direction: Direction = null;
  for (const { groups } of words.matchAll(VERB)) {
    if (groups?.['neutral']) continue;
    direction = Object.entries(groups ?? {}).some(([name, found]) => name.startsWith('ahead') && found)
      ? 'future'
      : 'past';
    if (which === 'first') return direction;
  }
  return direction;
}

const JUST_HAPPENED =
  /\b(?<!\bbe\s)(?:met|died|left|won|lost|held|was|were|said|took place|began|(?!planned|scheduled|expected|set)[a-z]{2,}ed|(?:record|records|high|low|peak|mark|precedent)\s+set)\s+(?:on\s+|in\s+(?:early\s+|late\s+)?)?$/;

/** "met on May 6", "left in December": the verb right before the expression leaves no choice. */
export function justHappened(text: string, start: number): boolean {
  return JUST_HAPPENED.test(text.slice(Math.max(0, start - 30), start));
}

/** True when the words around a date look ahead of it: "the court will sit on Friday". Words that say nothing do not. */
export function looksAhead(text: string, span: Span): boolean {
  return directionAt(text, span) === 'future';
}
