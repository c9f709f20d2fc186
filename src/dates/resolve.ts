// Every rule proposes; the longest proposals are read in text order, each in the light of those before it.

import { overlaps, type Span } from '../language/span.ts';
import { directionAt } from './direction.ts';
import { frenchDirection } from './french/direction.ts';
import { FRENCH } from './french/order.ts';
import { joinFrenchRanges } from './french/ranges.ts';
import type { FrenchRule } from './french/rule.ts';
import { FAMILIES } from './order.ts';
import { joinRanges } from './ranges.ts';
import type { Direction, Reading, Rule, Setting } from './rule.ts';
import { joinTimes } from './times.ts';
import { dateFromTimex } from './timex.ts';
import { type Here, Told } from './told.ts';
import { stretchesNear } from './triggers.ts';
import type { DateExpression } from './types.ts';

export type ResolveOptions = {
  /** The day that relative expressions count from, as a day number. */
  readonly published: number | null;
  readonly boilerplate: readonly Span[];
  /** Months and weekdays in lower case count too: what a user types. */
  readonly anyCase?: boolean;
  /** What a user typed: everything looks back, a month without its year is the latest one. */
  readonly latest?: boolean;
  /** The language the text is in; English where none is given. */
  readonly language?: 'fr';
};

const RULES = FAMILIES.flat();

type Proposal = Span & { readonly rule: Pick<Rule, 'read'>; readonly rank: number; readonly match: RegExpExecArray };

/**
 * All expressions of a text, in text order, never overlapping.
 */
export function resolveExpressions(text: string, options: ResolveOptions): DateExpression[] {
  const french = options.language === 'fr';
  const proposals = (french ? proposeFrench(text) : propose(text, options.anyCase ?? false)).filter(
    (p) => !options.boilerplate.some((b) => overlaps(b, p)),
  );
  const found: DateExpression[] = [];
  const told = new Told(text, options.published);
  let free = 0;
  for (const proposal of proposals) {
    if (proposal.start < free) continue;
    const here = told.before(proposal.start);
    const reading = read(proposal, text, options, here);
    if (!reading) continue;
    const span: Span = { start: reading.start ?? proposal.start, end: reading.end ?? proposal.end };
    free = span.end;
    const calendar = reading.type === 'DATE' || reading.type === 'TIME';
    const date = calendar ? dateFromTimex(reading.value, reading.basis, reading.approximate, span) : null;
    found.push({ ...span, text: text.slice(span.start, span.end), value: reading.value, type: reading.type, date });
    told.note(reading, span, date, here);
  }
  return french ? joinFrenchRanges(text, found) : joinRanges(text, joinTimes(text, found));
}

/** All matches of all rules: earlier first, longer first, then in the order of the families. */
function propose(text: string, anyCase: boolean): Proposal[] {
  const proposals: Proposal[] = [];
  const stretches = stretchesNear(text);
  for (const [rank, rule] of RULES.entries()) {
    for (const stretch of stretches.get(rule.needs) ?? [])
      for (const proposal of proposalsOf(rule, rank, text, stretch)) {
        const { month, weekday } = proposal.match.groups ?? {};
        if (anyCase || !(isLower(month) || isLower(weekday))) proposals.push(proposal);
      }
  }
  return proposals.sort(inOrder);
}

function proposeFrench(text: string): Proposal[] {
  const whole: Span = { start: 0, end: text.length };
  return FRENCH.flatMap((rule, rank) => [...proposalsOf(rule, rank, text, whole)]).sort(inOrder);
}

function inOrder(a: Proposal, b: Proposal): number {
  return a.start - b.start || b.end - a.end || a.rank - b.rank;
}

function* proposalsOf(rule: FrenchRule, rank: number, text: string, stretch: Span): Generator<Proposal> {
  const { pattern } = rule;
  // Not matchAll: it copies the pattern each time, and V8 makes most copies ready anew, which takes longer than matching.
  const near = text.slice(stretch.start, stretch.end);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(near); match; match = pattern.exec(near)) {
    if (match[0] === '') pattern.lastIndex += 1;
    const start = stretch.start + match.index;
    yield { start, end: start + match[0].length, rule, rank, match };
  }
}

function isLower(word: string | undefined): boolean {
  return word !== undefined && word[0] === word[0]?.toLowerCase();
}

function read(proposal: Proposal, text: string, options: ResolveOptions, here: Here): Reading | null {
  let direction: Direction | undefined = options.latest ? 'past' : undefined;
  const setting: Setting = {
    text,
    published: options.published,
    ...here,
    latest: options.latest ?? false,
    direction: () => {
      if (direction === undefined)
        direction = (options.language === 'fr' ? frenchDirection : directionAt)(text, proposal);
      return direction;
    },
  };
  const { start, end, match } = proposal;
  return proposal.rule.read({ start, end, words: match[0], groups: match.groups ?? {} }, setting);
}
