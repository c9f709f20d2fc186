// The date expressions of an article. The work is done in resolve.ts; here the publication day is settled.
import type { Span } from '../language/span.ts';
import { parseIsoDay } from './calendar.ts';
import { resolveExpressions } from './resolve.ts';
import type { DateExpression, DateValue } from './types.ts';

export type FindContext = {
  /** When the article was published; null when that is not known: then nothing is counted from it. */
  readonly published: DateValue | null;
  /** ISO 639-1, of a text that is not English; other languages than French have no dates here. */
  readonly language?: string | null;
  /** Parts of the text that are not coverage: dates in them are left out. */
  readonly boilerplate?: readonly Span[];
};

/**
 * All time expressions of a text (TIMEX3), in text order, never overlapping. Those that are calendar dates carry the
 * date they mean. Relative ones count from the publication day or from another date of the text, never from today;
 * what cannot be resolved keeps `XXXX` in its value (`XXXX-04-02`) or has no date at all.
 * `date.span` covers the preposition too where it belongs to the date ("since June 2023").
 */
export function findDates(text: string, context: FindContext): DateExpression[] {
  const { published, language } = context;
  if (language && language !== 'en' && language !== 'fr') return [];
  const [from, to] = [dayOf(published?.from), dayOf(published?.to)];
  const find = (day: number | null): DateExpression[] =>
    resolveExpressions(text, {
      published: day,
      boilerplate: context.boilerplate ?? [],
      ...(language === 'fr' ? { language } : {}),
    });
  if (from === null || to === null || from === to) return find(from === to ? from : null);
  // Published in a known month or year only: what comes out the same for its first and its last day is certain.
  const [first, last] = [find(from), find(to)];
  return find(null).map((expression) => {
    const same = (e: DateExpression): boolean => e.start === expression.start && e.end === expression.end;
    const [a, b] = [first.find(same), last.find(same)];
    return a && b && a.value === b.value ? a : expression;
  });
}

function dayOf(iso: string | null | undefined): number | null {
  return iso ? parseIsoDay(iso) : null;
}
