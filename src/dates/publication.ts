// When an article was published, where it says so itself: its metadata, its url, a date line. Never guessed.
import type { Span } from '../language/span.ts';
import { calendarDay, dayNumber, isDay, isoDay, parseIsoDay } from './calendar.ts';
import { dateFromEdtf } from './edtf.ts';
import { weekdayAgrees } from './expressions/full.ts';
import { withEnglishMonths } from './month-names.ts';
import type { DateValue } from './types.ts';
import { ANY_WEEKDAY, DAY, GAP, MONTH, monthNumber, YEAR } from './vocabulary.ts';

export type PublicationMetadata = {
  /** As the page or feed gives it: `2023-03-22T10:00:00-04:00`, "Wed, 22 Mar 2023 10:00:00 GMT". */
  readonly published?: string | null;
  readonly url?: string | null;
  /** How the page writes days in figures: `3/4/2023` is 3 April where true. Without it such a day is not known. */
  readonly dayFirst?: boolean | null;
};

/** A date line stands at the top. */
const LINES = 8;
const REACH = 800;

const FULL_DATE = String.raw`(?:(?<weekday>${ANY_WEEKDAY}),?${GAP})?(?:(?<month>${MONTH})${GAP}(?<day>${DAY}),?${GAP}(?<year>${YEAR})|(?<day2>${DAY})${GAP}(?<month2>${MONTH}),?${GAP}(?<year2>${YEAR})|(?<iso>\d{4}-\d\d-\d\d)(?!\d))`;
const LABEL = String.raw`(?:(?:(?:first|originally)\s+)?(?:published|posted|updated|last updated|last modified|date|released|issued|filed)(?:\s+(?:on|at))?\s*:?\s*)`;
const CLOCK = String.raw`(?:\s*(?:,|at|@|\||[-–—•·]|T)?\s*\d{1,2}[:.]\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4}|[+-]\d\d:?\d\d)?)?`;
/** A line of nothing but a date, perhaps after a label or a byline. */
const ALONE = new RegExp(
  String.raw`^[\s|•·]*(?:by\s[^,|\n]{3,60}[,|•·–—-]\s*)?${LABEL}?${FULL_DATE}${CLOCK}\s*[.|•·–—-]?\s*$`,
  'iu',
);
/** `Published March 22, 2023 | Updated March 25, 2023`: two lines in one. Nothing is lost in cutting it. */
const PIECES = /(?=[|•·]\s)|(?=\b(?:last )?(?:updated|modified)\b)(?<!\blast )/i;
const UPDATED = /^[\s|•·]*(?:last\s+)?(?:updated|modified)\b/i;
/** "OTTAWA, March 22, 2023 —", "LONDON (Reuters) March 22, 2023 -": a place in capitals, then the date. */
const DATELINE = new RegExp(
  String.raw`^\s*(?<place>\p{L}[\p{L} .'’-]{2,40})(?:,\s*\p{L}[\p{L}. ]{1,20})?(?:\s*\([^)\n]{2,30}\))?\s*[,–—-]?\s+${FULL_DATE}\s*(?:\([^)\n]{2,30}\)\s*)?(?:[–—:-]|/PRNewswire|\()`,
  'iu',
);
/** `/2023/03/22/`, `/2023/mar/22/`, `/2023/politics/03/22/`, `/20230322/`. */
const URL_DATES = [
  /\/(20\d\d|19\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?![\d])/,
  /\/(20\d\d|19\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\/(0?[1-9]|[12]\d|3[01])(?!\d)/i,
  /\/(20\d\d|19\d\d)\/[a-z][a-z-]{1,30}\/(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])(?=\/)/i,
  /\/(20[0-3]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\/)/,
];
const RFC_DATE = new RegExp(
  `^(?:\\p{L}{3},?\\s+)?(?<day>\\d{1,2})\\s+(?<month>${MONTH})\\s+(?<year>\\d{4})(?:\\s|$)`,
  'iu',
);
/** `Wed Mar 22 10:00:00 EDT 2023`. */
const UNIX_DATE = new RegExp(
  `^\\p{L}{3}\\s+(?<month>${MONTH})\\s+(?<day>\\d{1,2})\\s+\\d\\d:\\d\\d:\\d\\d\\s+(?:[A-Z]{2,5}\\s+)?(?<year>\\d{4})$`,
  'iu',
);

/**
 * The day of publication: from metadata, else from the url (`/2023/03/22/`), else from a date line at the top of the
 * text with its year. A weekday written beside the date must agree with it. Null when none gives a day, or when the url
 * and the date line contradict each other by more than three days. A date found in the text carries its span.
 */
export function publicationDate(text: string, metadata: PublicationMetadata = {}): DateValue | null {
  const given = metadata.published ? fromMetadata(metadata.published.trim(), metadata.dayFirst ?? null) : null;
  if (given !== null) return given;
  const [url, line] = [fromUrl(metadata.url ?? ''), fromText(text)];
  if (url === null || line === null) {
    return line
      ? dateFromEdtf(isoDay(line.day), 'explicit', line.span)
      : url === null
        ? null
        : dateFromEdtf(isoDay(url), 'explicit');
  }
  return Math.abs(url - line.day) > 3 ? null : dateFromEdtf(isoDay(line.day), 'explicit', line.span);
}

/** Any usual notation; the day as written, in the zone it is written in. Months and years alone are kept as such. */
function fromMetadata(published: string, dayFirst: boolean | null): DateValue | null {
  const iso = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?=$|[T ])/.exec(published);
  if (iso) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2] ?? 1), Number(iso[3] ?? 1)];
    return isDay(year, month, day) ? dateFromEdtf(iso[0].trim(), 'explicit') : null;
  }
  const compact = /^(\d{4})(\d\d)(\d\d)(?:$|T)/.exec(published);
  const words = withEnglishMonths(published);
  const written = RFC_DATE.exec(words) ?? UNIX_DATE.exec(words) ?? new RegExp(`^${FULL_DATE}`, 'iu').exec(words);
  const day = compact
    ? parseIsoDay(`${compact[1]}-${compact[2]}-${compact[3]}`)
    : written
      ? dayOf(written)
      : inFigures(published, dayFirst);
  return day === null ? null : dateFromEdtf(isoDay(day), 'explicit');
}

/** `22/3/2023` can only be one day; `3/4/2023` is two, unless the page says how it writes them. `3.4.2023` has the day first. */
function inFigures(published: string, dayFirst: boolean | null): number | null {
  const whole = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/.exec(published);
  if (whole) return dayIn(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/.exec(published);
  if (!match) return null;
  const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const first = match[2] === '.' ? true : a > 12 ? true : b > 12 ? false : a === b ? true : dayFirst;
  if (first === null) return null;
  return first ? dayIn(year, b, a) : dayIn(year, a, b);
}

function dayIn(year: number, month: number, day: number): number | null {
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

function fromUrl(url: string): number | null {
  for (const shape of URL_DATES) {
    const [, year = '', month = '', day = ''] = shape.exec(url) ?? [];
    const [y, m, d] = [Number(year), Number(month) || monthNumber(month), Number(day)];
    if (year !== '' && isDay(y, m, d)) return dayNumber(y, m, d);
  }
  return null;
}

function fromText(text: string): { readonly day: number; readonly span: Span } | null {
  let start = 0;
  let updated: { readonly day: number; readonly span: Span } | null = null;
  for (const whole of text.slice(0, REACH).split('\n', LINES)) {
    for (const line of whole.length > 160 ? [whole] : whole.split(PIECES)) {
      const match = ALONE.exec(line.length > 160 ? '' : line) ?? dateline(line);
      const day = match ? dayOf(match) : null;
      if (match && day !== null) {
        const offset = line.indexOf(yearOf(match), match.index);
        const first = line.search(new RegExp(FULL_DATE, 'iu'));
        const span = { start: start + Math.max(first, 0), end: start + offset + yearOf(match).length };
        // When it was last changed is another day than when it came out: only where no other is stated.
        if (!UPDATED.test(line)) return { day, span };
        updated ??= { day, span };
      }
      start += line.length;
    }
    start += 1;
  }
  return updated;
}

function dateline(line: string): RegExpExecArray | null {
  const match = DATELINE.exec(line);
  const place = match?.groups?.['place'] ?? '';
  return place === place.toUpperCase() ? match : null;
}

function yearOf(match: RegExpExecArray): string {
  return match.groups?.['iso'] ?? match.groups?.['year'] ?? match.groups?.['year2'] ?? '';
}

function dayOf(match: RegExpExecArray): number | null {
  const { weekday, month, month2, day, day2, year, year2, iso } = match.groups ?? {};
  if (iso) return parseIsoDay(iso);
  const [y, m, d] = [Number(year ?? year2), monthNumber(month ?? month2 ?? ''), Number.parseInt(day ?? day2 ?? '', 10)];
  if (!isDay(y, m, d)) return null;
  const days = dayNumber(y, m, d);
  return weekdayAgrees(days, weekday) === false || calendarDay(days).year < 1500 ? null : days;
}
