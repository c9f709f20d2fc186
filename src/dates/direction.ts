// Whether the words around an expression look ahead: "will meet Friday" is to come, "said Friday it will meet" is past.
import type { Span } from '../language/span.ts';
import type { Direction } from './rule.ts';

/** How far the words around an expression are looked at. Clauses of news are rarely longer. */
const REACH = 110;

const AHEAD =
  "will|won't|shall|'ll|’ll|would|may|might|could|should|must|can|scheduled|slated|due|plans?|planned|planning|expected|expects?|expect|upcoming|until|till|by|deadline|set to|going to|to be|to take|to begin|to start|to open|to meet|to vote|to hold|to return|to appear|to visit|to arrive|to decide|to announce|to discuss|to resume|to go|hopes?|intends?|aims?|poised|begins?|starts?|opens?|expires?|ends?|runs|effective|next|coming";
const PAST_IRREGULAR =
  'said|says|told|tells|was|were|had|did|came|went|took|made|gave|met|held|won|lost|left|began|fell|rose|sent|shot|struck|hit|found|got|saw|led|sold|bought|wrote|spoke|broke|drew|flew|grew|knew|threw|stood|kept|paid|put|quit|cut|shut|set off|ran|sat|sought|thought|brought|caught|fought|taught|spent|built|lent|died|became|chose|drove|rode|hurt|fled|sank|swore|tore|wore|woke|shook|stole|hid|bit|overthrew|withdrew|according|ago';
const VERB = new RegExp(
  `\\b(?:(?<ahead>${AHEAD})(?![\\p{L}])(?:\\s+(?:have|not|also|be|been|being)\\b)*(?:\\s+\\p{L}{3,}ed\\b)?|(?<past>${PAST_IRREGULAR}|\\p{L}{2,}ed)(?![\\p{L}]))`,
  'giu',
);
const CLAUSE_END = /[.!?;:\n]\s|\n|[“”"]|``|''|--|—|–\s/g;
const MODAL_PAST = /\b(?:would|may|might|could|should|must)\s+have\b/i;

/**
 * The direction the nearest verb gives: first the verbs before the expression, from near to far, then those after it.
 * A reporting verb or another past verb nearer than the cue decides for the past ("said Friday that it will").
 */
export function directionAt(text: string, span: Span): Direction {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const cut = lastClauseStart(before);
  const found = lastVerb(before.slice(cut));
  if (found) return found;
  const after = text.slice(span.end, span.end + REACH);
  CLAUSE_END.lastIndex = 0;
  const end = CLAUSE_END.exec(after)?.index ?? after.length;
  VERB.lastIndex = 0;
  const next = VERB.exec(after.slice(0, end));
  return next ? directionOf(next) : null;
}

function lastClauseStart(before: string): number {
  let start = 0;
  CLAUSE_END.lastIndex = 0;
  for (let m = CLAUSE_END.exec(before); m; m = CLAUSE_END.exec(before)) start = m.index + m[0].length;
  return start;
}

function lastVerb(words: string): Direction {
  let last: Direction = null;
  VERB.lastIndex = 0;
  for (let m = VERB.exec(words); m; m = VERB.exec(words)) last = directionOf(m);
  return last;
}

function directionOf(match: RegExpExecArray): Direction {
  if (match.groups?.['past'] || MODAL_PAST.test(match[0])) return 'past';
  return 'future';
}
