// What a date is: an interval, and what is known of it (design.md, section 1).
import type { Span } from '../language/span.ts';

export type Precision = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century' | 'range';

/** `explicit`: written out. `relative`: worked out from the publication date or another date. `editor`: a person filled it in. */
export type Basis = 'explicit' | 'relative' | 'editor';

export type DateValue = {
  /** EDTF (ISO 8601-2): `2023-03-22`, `2021-02`, `2020/2022`, `2023~`, `XXXX-04-02`, `2023-06/..`. Weeks become intervals. */
  readonly edtf: string;
  /** First and last day, inclusive, `YYYY-MM-DD`; null when open or when the year is not known. */
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: Precision;
  readonly basis: Basis;
  /** Where the article writes it; absent when no text does (an editor's date, a publication date from metadata). */
  readonly span?: Span;
};

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** One time expression as it stands in a text, in the terms of TIMEX3 (ISO 24617-1). */
export type DateExpression = Span & {
  readonly text: string;
  /** TIMEX3 value: `2023-03-22`, `2023-W12`, `PAST_REF`, `P2Y`, `XXXX-04-02` … */
  readonly value: string;
  readonly type: TimexType;
  /** The calendar date, when the expression is one and could be resolved (perhaps without its year); null otherwise. */
  readonly date: DateValue | null;
};
