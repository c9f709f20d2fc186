// The one place that says which families of French expressions there are; longer words win over shorter, then the first.
import { DAYS } from './day.ts';
import { MONTHS } from './month.ts';
import { NEAR_DAYS } from './near.ts';
import { OFFSETS } from './offset.ts';
import { PERIODS } from './period.ts';
import type { FrenchRule } from './rule.ts';

export const FRENCH: readonly FrenchRule[] = [...DAYS, ...MONTHS, ...NEAR_DAYS, ...PERIODS, ...OFFSETS];
