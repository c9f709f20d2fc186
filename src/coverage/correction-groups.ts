// Which corrections are about the same thing, and which of them is the later.
import type { CorrectionRecord } from './types.ts';

/** The text of an article by its id; null when it is not at hand. */
export type TextOf = (article: string) => string | null;

export type OfFinding = Extract<CorrectionRecord, { readonly about: 'quote' | 'report' }>;
export type OfArticle = Extract<CorrectionRecord, { readonly about: 'article' }>;

/** What a correction of a record is about; corrections of the same thing have the same. None: nothing stands in a record. */
export function keyOf(correction: CorrectionRecord): string[] {
  if ('finding' in correction) return [`${correction.about} ${correction.finding.id}`];
  return correction.about === 'article' ? [`article ${correction.article}`] : [];
}

/** By time, then by id; what nobody dated is the earliest. */
export function inTime(a: CorrectionRecord, b: CorrectionRecord): number {
  const [x, y] = [`${a.at ?? ''} ${a.id}`, `${b.at ?? ''} ${b.id}`];
  return x < y ? -1 : x > y ? 1 : 0;
}
