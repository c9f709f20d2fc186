// What a rule is: a pattern that proposes an expression, and a reading that works out what it means where it stands.
import type { Span } from '../language/span.ts';
import type { DayNumber } from './calendar.ts';
import type { Trigger } from './triggers.ts';
import type { Basis, TimexType } from './types.ts';

/** Which way an expression looks from the publication day, where the words around it say so. */
export type Direction = 'past' | 'future' | null;

/** A calendar date that was resolved earlier in the text: "the following month" counts from it. */
export type Anchor = {
  /** TIMEX3 value: `1989-Q3`, `2023-03-22`. */
  readonly value: string;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly end: number;
};

/** Where an expression stands, and what is known there. */
export type Setting = {
  readonly text: string;
  /** The day the article was published; null when not known. Never the day of reading. */
  readonly published: DayNumber | null;
  /** The last calendar date read before this expression, in text order. */
  readonly last: Anchor | null;
  /** The last day read before this expression on which something is told to have happened: what a clock time belongs to. */
  readonly day: Anchor | null;
  /** The last date read before it that is no wider than a month. */
  readonly month: Anchor | null;
  /** The last year read before this expression. */
  readonly clauseYear: Anchor | null;
  /** The year that this month had where the text spoke of it last; null where it did not, or wrote its year out. */
  readonly sameMonth: (month: number) => number | null;
  readonly direction: () => Direction;
  /** True for what a user typed: a month or day without its year is the latest one up to `published`. */
  readonly latest: boolean;
  /** The quarter the text has been speaking of (`1989-Q3`): "a year earlier" in a report on earnings counts from it. */
  readonly quarter: () => string | null;
};

export type Found = Span & { readonly words: string; readonly groups: Readonly<Record<string, string | undefined>> };

/** What an expression means. `value` is TIMEX3. */
export type Reading = {
  readonly type: TimexType;
  readonly value: string;
  readonly basis: Basis;
  /** "about two years ago": the date becomes `2021~`. */
  readonly approximate?: boolean;
  /** A comparison ("a year earlier"): later expressions do not count from it. */
  readonly compares?: boolean;
  /** Cuts the expression: what the pattern took with it to look at, but does not mark. */
  readonly start?: number;
  readonly end?: number;
};

export type Rule = {
  /** The kind of word without which the pattern finds nothing: only near one is it looked for. */
  readonly needs: Trigger;
  /** Global and case-insensitive. Groups `month` and `weekday` must be capitalised in articles. */
  readonly pattern: RegExp;
  /** Null when the words are no date here ("may" as a verb, "1,200 1990 models"). */
  readonly read: (found: Found, setting: Setting) => Reading | null;
};

/**
 * Builds a rule's pattern, a template tag so that backslashes stand for themselves: from the start of a word, no case.
 * Without the `u` flag: with it, and no case, V8 needs 100 ms to make the patterns ready, which a user would wait for.
 */
export function pattern(source: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z\\d\\u00c0-\\u024f])(?:${String.raw(source, ...parts)})`, 'gi');
}
