// What a text has told so far: the dates that "that day", "a month earlier", "at 9 p.m." and "in November" count from.
import type { Span } from '../language/span.ts';
import { isoDay } from './calendar.ts';
import type { Anchor, Reading, Setting } from './rule.ts';
import { intervalOf } from './timex.ts';
import type { DateValue } from './types.ts';

/** What is known at a place of the text. */
export type Here = Pick<Setting, 'last' | 'day' | 'month' | 'clauseYear' | 'sameMonth' | 'quarter'> & {
  /** A new paragraph: the day told last is long past, `day` is one that the article is about. */
  readonly over: boolean;
};

/** Dates are noted in text order. */
export class Told {
  readonly #text: string;
  readonly #published: number | null;
  readonly #months = new Map<number, number>();
  #last: Anchor | null = null;
  #day: Anchor | null = null;
  #lately: Anchor | null = null;
  #month: Anchor | null = null;
  #clauseYear: Anchor | null = null;
  #quarter: string | null = null;

  constructor(text: string, published: number | null) {
    this.#text = text;
    this.#published = published;
  }

  before(start: number): Here {
    const day = this.#day;
    const over = day !== null && !this.#isNow(day) && this.#isParted(day.end, start);
    const quarter = this.#quarter;
    return {
      last: this.#last,
      day: over ? this.#lately : day,
      month: this.#month,
      clauseYear: this.#clauseYear,
      sameMonth: (month) => this.#months.get(month) ?? null,
      quarter: () => quarter,
      over,
    };
  }

  note(reading: Reading, span: Span, date: DateValue | null, { over }: Here): void {
    const words = this.#text.slice(span.start, span.end);
    if (OTHER_PERIOD.test(this.#text.slice(Math.max(0, span.start - 11), span.end))) this.#quarter = null;
    const [, year, month] = (MONTH_NAMED.test(words) && MONTH_OR_DAY.exec(reading.value)) || [];
    if (month && reading.basis === 'relative') this.#months.set(Number(month), Number(year));
    const anchor = anchorOf(reading, span);
    if (/^\d{4}$/.test(reading.value)) this.#clauseYear = anchor;
    // A time of day that was put on a day of these goes on counting from what was told.
    if (reading.compares || (over && reading.type === 'TIME') || (this.#last && this.#isCompared(span.start))) return;
    // "on Oct. 12 … three days later": counted from a day that is not known, never from the known one before it.
    const unknown = (reading.type === 'DATE' || reading.type === 'TIME') && /^XXXX-/.test(reading.value);
    const last = anchor ?? (unknown ? null : this.#last);
    this.#last = last;
    if (last && last.to - last.from <= 31) this.#month = last;
    if (!this.#isClosedIn(span)) this.#day = last && last.from === last.to ? last : null;
    if (this.#day && this.#isNow(this.#day)) this.#lately = this.#day;
    this.#noteQuarter(reading.value, span, date);
  }

  /** Quarters still to come are forecasts: nothing is compared with the year before them. */
  #noteQuarter(value: string, { end }: Span, date: DateValue | null): void {
    if (!/^\d{4}-Q\d$/.test(value)) return;
    const today = this.#published === null ? '9999' : isoDay(this.#published);
    if ((date?.to ?? '') < today || /^\s+ended\b/.test(this.#text.slice(end, end + 10))) this.#quarter = value;
  }

  /** "the worst since 1998", "the last to do so since May": compared with, no time that is told of. */
  #isCompared(start: number): boolean {
    return COMPARED_SINCE.test(this.#text.slice(Math.max(0, start - 90), start));
  }

  /** "The craft, launched on 2 December, touched down at 9 p.m.": closed in by commas, it says which one is meant. */
  #isClosedIn({ start, end }: Span): boolean {
    return (
      CLOSED_IN.test(this.#text.slice(Math.max(0, start - 100), start)) && /^,\s/.test(this.#text.slice(end, end + 2))
    );
  }

  /**
   * "He was sentenced in May." A new paragraph: "Fay conceded shortly before midnight". What is long past is over with its
   * paragraph; then the time is that of the days the article is about.
   */
  #isNow(day: Anchor): boolean {
    return this.#published === null || Math.abs(this.#published - day.from) <= 7;
  }

  #isParted(from: number, to: number): boolean {
    return to - from > LONGEST || /\n\s*\n/.test(this.#text.slice(from, to));
  }
}

/** Nothing of a paragraph is farther apart. Code units. */
const LONGEST = 3_000;
const MONTH_NAMED = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const MONTH_OR_DAY = /^(\d{4})-(\d\d)(?:-\d\d)?$/;
/** "for the nine months": what is compared from here on is no quarter. */
const OTHER_PERIOD =
  /\b(?:the|first|latest)\s+(?:six|nine|12|twelve|52|39|26)[\s-]+(?:months|weeks)$|\b(?:first|second)\s+half\b/i;
const COMPARED_SINCE =
  /\b(?:first|second|third|fourth|fifth|last|only|[a-z]{3,}est|best|worst|most|least)\b[^.;:]{0,60}\bsince\s+(?:the\s+)?$/i;
const CLOSED_IN =
  /,\s+(?:(?:which\s+(?:was|were)\s+)?[a-z]+(?:ed|n|nt|t)\s+(?:on|in)\s+(?:early\s+|late\s+)?|who\s[^,;.:]{3,80}\s)$/;

/** What later expressions can count from: a calendar date, or a month and day whose year is not known. */
function anchorOf(reading: Reading, span: Span): Anchor | null {
  if (reading.type !== 'DATE' && reading.type !== 'TIME') return null;
  const interval = intervalOf(reading.value);
  if (interval) return { value: reading.value, ...interval, end: span.end };
  return null;
}
