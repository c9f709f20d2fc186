// Editors' corrections, carried out on the records they are about. One pure function, the same for a new correction, for
// an article read again and for another editor's work: of two corrections of one thing the later holds, field by field, so
// that the order in which they come makes no difference.
import type { DateValue } from '../dates/types.ts';
import { carryOut } from './carry-out.ts';
import { sha256 } from './cite.ts';
import { inTime, keyOf, type OfFinding, type TextOf } from './correction-groups.ts';
import { lineOf } from './order.ts';
import type { CorrectionRecord, Coverage } from './types.ts';

/** A correction without its id, which is made of what it says. */
export type Correcting = CorrectionRecord extends infer C
  ? C extends unknown
    ? Omit<C, 'type' | 'id'>
    : never
  : never;

/** The id begins with the time, so that corrections stand in the order in which they were made. */
export function correctionOf(correcting: Correcting): CorrectionRecord {
  const said = { type: 'correction', id: '', ...correcting } as CorrectionRecord;
  return { ...said, id: `${correcting.at ?? 'undated'}-${sha256(lineOf(said)).slice(0, 10)}` };
}

/** Ids of the articles that a correction names. */
export function articlesOf(correction: CorrectionRecord): string[] {
  if ('reports' in correction) return correction.reports.map(({ article }) => article);
  if ('finding' in correction) return [correction.finding.article];
  return 'article' in correction && correction.article !== undefined ? [correction.article] : [];
}

/** Puts corrections in and carries them out, whoever decided on the records before. Known ones (by id) change nothing. */
export function correct(coverage: Coverage, corrections: readonly CorrectionRecord[], textOf: TextOf): Coverage {
  const known = new Set(coverage.corrections.map(({ id }) => id));
  const fresh = corrections.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return coverage;
  const touched = new Set(fresh.flatMap(keyOf));
  return carryOut({ ...coverage, corrections: [...coverage.corrections, ...fresh] }, (key) => touched.has(key), textOf);
}

/** Carries out what the coverage's corrections say of records that nobody has decided on: those just read. */
export function correctFresh(coverage: Coverage, textOf: TextOf): Coverage {
  return carryOut(coverage, () => false, textOf);
}

/** Articles whose text `correctFresh` asks for: those with other words for a quote that was just read. */
export function textsWanted({ corrections, quotes }: Pick<Coverage, 'corrections' | 'quotes'>): string[] {
  const worded = corrections.filter((c): c is OfFinding => c.about === 'quote' && c.change?.words !== undefined);
  if (worded.length === 0) return [];
  const fresh = new Set(quotes.filter(({ review }) => review === 'auto').map(({ article }) => article));
  return [...new Set(worded.map(({ finding }) => finding.article))].filter((id) => fresh.has(id));
}

/** The days of publication that editors gave articles, by article id: what is read again is dated by them. */
export function publishedByEditors(corrections: readonly CorrectionRecord[]): Map<string, DateValue | null> {
  const days = new Map<string, DateValue | null>();
  for (const correction of [...corrections].sort(inTime)) {
    if (correction.about !== 'article' || correction.change.published === undefined) continue;
    days.set(correction.article, correction.change.published);
  }
  return days;
}
