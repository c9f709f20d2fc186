// Every rule proposes; the longest proposals are read in text order, each in the light of those before it.

import { overlaps, type Span } from '../language/span.ts';
import { isoDay } from './calendar.ts';
import { directionAt } from './direction.ts';
import { frenchDirection } from './french/direction.ts';
import { FRENCH } from './french/order.ts';
import { joinFrenchRanges } from './french/ranges.ts';
import type { FrenchRule } from './french/rule.ts';
import { FAMILIES } from './order.ts';
import { joinRanges } from './ranges.ts';
import type { Anchor, Direction, Reading, Rule, Setting } from './rule.ts';
import { joinTimes } from './times.ts';
import { dateFromTimex, intervalOf } from './timex.ts';
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
  let last: Anchor | null = null;
  let day: Anchor | null = null;
  let lately: Anchor | null = null;
  let clauseYear: Anchor | null = null;
  const months = new Map<number, number>();
  let quarter: string | null = null;
  // Quarters still to come are forecasts: nothing is compared with the year before them.
  const today = options.published === null ? '9999' : isoDay(options.published);
  let free = 0;
  for (const proposal of proposals) {
    if (proposal.start < free) continue;
    const over = day && !isNow(day, options.published) && /\n\s*\n/.test(text.slice(day.end, proposal.start));
    const reading = read(
      proposal,
      text,
      options,
      { last, day: over ? lately : day, clauseYear, sameMonth: (month) => months.get(month) ?? null },
      quarter,
    );
    if (!reading) continue;
    const span: Span = { start: reading.start ?? proposal.start, end: reading.end ?? proposal.end };
    free = span.end;
    const calendar = reading.type === 'DATE' || reading.type === 'TIME';
    const date = calendar ? dateFromTimex(reading.value, reading.basis, reading.approximate, span) : null;
    found.push({ ...span, text: text.slice(span.start, span.end), value: reading.value, type: reading.type, date });
    if (OTHER_PERIOD.test(text.slice(Math.max(0, span.start - 11), span.end))) quarter = null;
    const [, year, month] =
      /^(\d{4})-(\d\d)(?:-\d\d)?$/.exec(
        reading.basis === 'relative' && MONTH_NAMED.test(text.slice(span.start, span.end)) ? reading.value : '',
      ) ?? [];
    if (month) months.set(Number(month), Number(year));
    if (/^\d{4}$/.test(reading.value)) clauseYear = anchorOf(reading, span);
    // A time of day that was put on a day of these goes on counting from what was told.
    if (over && reading.type === 'TIME') continue;
    if (reading.compares || (last && COMPARED_SINCE.test(text.slice(Math.max(0, span.start - 90), span.start))))
      continue;
    // "on Oct. 12 … three days later": counted from a day that is not known, never from the known one before it.
    last = anchorOf(reading, span) ?? (calendar && /^XXXX-/.test(reading.value) ? null : last);
    if (!isClosedIn(text, span)) day = last && last.from === last.to ? last : null;
    if (day && isNow(day, options.published)) lately = day;
    if (
      /^\d{4}-Q\d$/.test(reading.value) &&
      ((date?.to ?? '') < today || /^\s+ended\b/.test(text.slice(span.end, span.end + 10)))
    )
      quarter = reading.value;
  }
  return french ? joinFrenchRanges(text, found) : joinRanges(text, joinTimes(text, found));
}

const MONTH_NAMED = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** "for the nine months": what is compared from here on is no quarter. */
const OTHER_PERIOD =
  /\b(?:the|first|latest)\s+(?:six|nine|12|twelve|52|39|26)[\s-]+(?:months|weeks)$|\b(?:first|second)\s+half\b/i;

/** "the worst since 1998", "the last to do so since May": compared with, no time that is told of. */
const COMPARED_SINCE =
  /\b(?:first|second|third|fourth|fifth|last|only|[a-z]{3,}est|best|worst|most|least)\b[^.;:]{0,60}\bsince\s+(?:the\s+)?$/i;
/** "The craft, launched on 2 December, touched down at 9 p.m.": closed in by commas, it says which one is meant. */
const CLOSED_IN =
  /,\s+(?:(?:which\s+(?:was|were)\s+)?[a-z]+(?:ed|n|nt|t)\s+(?:on|in)\s+(?:early\s+|late\s+)?|who\s[^,;.:]{3,80}\s)$/;

/**
 * "He was sentenced in May." A new paragraph: "Fay conceded shortly before midnight". What is long past is over with its paragraph;
 * then the time is that of the days the article is about.
 */
function isNow(day: Anchor, published: number | null): boolean {
  return published === null || Math.abs(published - day.from) <= 7;
}

function isClosedIn(text: string, { start, end }: Span): boolean {
  return CLOSED_IN.test(text.slice(Math.max(0, start - 100), start)) && /^,\s/.test(text.slice(end, end + 2));
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

function read(
  proposal: Proposal,
  text: string,
  options: ResolveOptions,
  anchors: Pick<Setting, 'last' | 'day' | 'clauseYear' | 'sameMonth'>,
  quarter: string | null,
): Reading | null {
  let direction: Direction | undefined = options.latest ? 'past' : undefined;
  const setting: Setting = {
    text,
    published: options.published,
    ...anchors,
    quarter: () => quarter,
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

/** What later expressions can count from: a calendar date, or a month and day whose year is not known. */
function anchorOf(reading: Reading, span: Span): Anchor | null {
  if (reading.type !== 'DATE' && reading.type !== 'TIME') return null;
  const interval = intervalOf(reading.value);
  if (interval) return { value: reading.value, ...interval, end: span.end };
  return null;
}
