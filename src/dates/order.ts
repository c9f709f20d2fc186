// The one place that says which families of expressions there are, and which goes first when two propose the same words.
import { DEICTIC } from './expressions/deictic.ts';
import { FULL } from './expressions/full.ts';
import { MONTHS } from './expressions/month.ts';
import { MONTH_DAY } from './expressions/monthDay.ts';
import { OFFSETS } from './expressions/offset.ts';
import { RELATIVE_UNIT } from './expressions/relativeUnit.ts';
import { WEEKDAYS } from './expressions/weekday.ts';
import { YEARS } from './expressions/year.ts';
import type { Rule } from './rule.ts';

/** Longer words win over shorter; among equals, the family that stands first. */
export const FAMILIES: readonly (readonly Rule[])[] = [
  FULL,
  MONTH_DAY,
  MONTHS,
  WEEKDAYS,
  DEICTIC,
  OFFSETS,
  RELATIVE_UNIT,
  YEARS,
];
