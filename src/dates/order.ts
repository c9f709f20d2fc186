// The one place that says which families of expressions there are, and which goes first when two propose the same words.
import { AHEAD } from './expressions/ahead.ts';
import { ANAPHORA } from './expressions/anaphora.ts';
import { DECADES } from './expressions/decade.ts';
import { DEICTIC } from './expressions/deictic.ts';
import { DURATIONS } from './expressions/duration.ts';
import { FULL } from './expressions/full.ts';
import { HOLIDAY } from './expressions/holiday.ts';
import { MONTHS } from './expressions/month.ts';
import { MONTH_DAY } from './expressions/monthDay.ts';
import { NTH } from './expressions/nth.ts';
import { OFFSETS } from './expressions/offset.ts';
import { QUARTERS } from './expressions/quarter.ts';
import { RELATIVE_UNIT } from './expressions/relativeUnit.ts';
import { SEASONS } from './expressions/season.ts';
import { SETS } from './expressions/set.ts';
import { TIMES } from './expressions/timeOfDay.ts';
import { VAGUE } from './expressions/vague.ts';
import { WEEKDAYS } from './expressions/weekday.ts';
import { YEARS } from './expressions/year.ts';
import type { Rule } from './rule.ts';

/** Longer words win over shorter; among equals, the family that stands first. */
export const FAMILIES: readonly (readonly Rule[])[] = [
  FULL,
  HOLIDAY,
  MONTH_DAY,
  NTH,
  MONTHS,
  WEEKDAYS,
  DEICTIC,
  TIMES,
  QUARTERS,
  SEASONS,
  DECADES,
  ANAPHORA,
  OFFSETS,
  AHEAD,
  RELATIVE_UNIT,
  YEARS,
  SETS,
  DURATIONS,
  VAGUE,
];
