// What a rule for French is: as for English, but looked for in the whole text, not near a word. Articles in French are few.
import type { Rule } from '../rule.ts';

export type FrenchRule = Omit<Rule, 'needs'>;
